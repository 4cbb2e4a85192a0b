import type { ComponentChildren } from 'preact';

/** The title row of a dashboard page. */
export function PageHead({ title, children }: { title: ComponentChildren; children?: ComponentChildren }) {
	return (
		<header class="rapport-page-head">
			<h1>{title}</h1>
			{children}
		</header>
	);
}
