import type { Side } from './standing.ts';

/** Gives the page a margin at one side, as important as inline styles can be, and takes it back. */
export function pagePusher(document: Document): (side: Side, width: number) => void {
	const given: Record<Side, number> = { left: 0, right: 0 };
	const window = document.defaultView ?? globalThis.window;
	return (wanted, width) => {
		const page = document.documentElement.style;
		let changed = false;
		for (const side of ['left', 'right'] as const) {
			const margin = side === wanted ? width : 0;
			// A page may take away what we gave it; what it set itself at a side that we do not use is its own.
			const stands = margin === 0 || page.getPropertyValue(`margin-${side}`) === `${margin}px`;
			if (given[side] === margin && stands) continue;
			given[side] = margin;
			changed = true;
			if (margin > 0) page.setProperty(`margin-${side}`, `${margin}px`, 'important');
			else page.removeProperty(`margin-${side}`);
		}
		// Pages lay out their lists on this event; a margin of the root does not fire it.
		if (changed) window.dispatchEvent(new Event('resize'));
	};
}

/** Takes away what an earlier version of the extension left behind in this page: its dock and its margin. */
export function clearEarlier(document: Document): void {
	for (const parent of [document.body, document.documentElement]) {
		for (const old of parent?.querySelectorAll(':scope > div[data-rapport]:empty') ?? []) {
			old.remove();
			for (const side of ['left', 'right']) document.documentElement.style.removeProperty(`margin-${side}`);
		}
	}
}
