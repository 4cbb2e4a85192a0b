import type { ComponentChildren, Ref } from 'preact';

interface Props {
	label: string;
	class: string;
	scroller?: Ref<HTMLDivElement>;
	children: ComponentChildren;
}

/** A named part that scrolls and can be reached and scrolled by keyboard. A group, not a landmark: its section is that already. */
export function ScrollRegion({ label, class: className, scroller, children }: Props) {
	return (
		// biome-ignore lint/a11y/useSemanticElements: a fieldset groups form fields; this groups text that scrolls.
		// biome-ignore lint/a11y/noNoninteractiveTabindex: without it the keyboard could not scroll this part.
		<div class={className} ref={scroller ?? null} role="group" tabIndex={0} aria-label={label}>
			{children}
		</div>
	);
}
