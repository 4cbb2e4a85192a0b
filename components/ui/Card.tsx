import type { LucideIcon } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface Props {
	title: string;
	icon: LucideIcon;
	/** Shown at the end of the title row. */
	aside?: ComponentChildren;
	children: ComponentChildren;
	/** Extra class for colour or layout. */
	kind?: string;
}

/** One titled section of a view. */
export function Card({ title, icon: Icon, aside, children, kind }: Props) {
	const id = useId();
	return (
		<section class={kind ? `rapport-card rapport-card-${kind}` : 'rapport-card'} aria-labelledby={id}>
			<div class="rapport-card-head">
				<Icon size={15} aria-hidden="true" />
				<h2 id={id}>{title}</h2>
				{aside && <div class="rapport-card-aside">{aside}</div>}
			</div>
			{children}
		</section>
	);
}
