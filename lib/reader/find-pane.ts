import {
	boxOf,
	childrenOf,
	classOf,
	fits,
	heightOf,
	isDrawn,
	parentOf,
	select,
	widthOf,
	within,
	wordsOf,
} from './dom.ts';
import { namesPane } from './patterns.ts';
import type { SiteHints } from './sites/site-hints.ts';

/** An element that may hold the open conversation's messages. */
export interface PaneCandidate {
	pane: Element;
	score: number;
	cues: number;
}

const MAX_CLIMB = 30;
const LIST_ROLES = /^(?:list|feed|table|grid)$/;

/**
 * Panes for a composer, best first. The open conversation stands in the composer's own column, almost always above it; the list of
 * conversations and the order panel stand beside it. So the search climbs from the composer and looks at what shares its column.
 */
export function findPanes(composer: HTMLElement, hints: SiteHints | null): PaneCandidate[] {
	const column = boxOf(composer);
	const found = new Map<Element, PaneCandidate>();
	let path: Element = composer;
	for (let level = 0; level < MAX_CLIMB; level++) {
		const parent = parentOf(path);
		if (!parent) break;
		for (const sibling of childrenOf(parent)) {
			if (sibling === path || !sharesColumn(sibling, column)) continue;
			const above = boxOf(sibling).top < column.top;
			const near = Math.max(0, 3 - level * 0.25) - (above ? 0 : 1.5);
			for (const candidate of candidatesIn(sibling, column, hints)) {
				const score = candidate.score + near;
				if ((found.get(candidate.pane)?.score ?? -1) < score)
					found.set(candidate.pane, { ...candidate, score });
			}
		}
		// A chat that floats over the page is a smaller one beside the main one, and ends with its box.
		const view = path.ownerDocument.defaultView;
		if (view?.getComputedStyle(path).position === 'fixed' && widthOf(boxOf(path)) < view.innerWidth / 2) {
			for (const candidate of found.values()) candidate.score -= 2;
			break;
		}
		path = parent;
	}
	return [...found.values()].sort((a, b) => b.score - a.score).slice(0, 6);
}

/** Panes of a page that shows a conversation without any field: only where the page itself says so. */
export function findReadOnlyPanes(
	root: Document,
	roots: readonly ShadowRoot[],
	hints: SiteHints | null,
): PaneCandidate[] {
	return [root, ...roots]
		.flatMap((place) => select(place, ['[role="log"]', ...(hints?.pane ?? [])]))
		.filter(isDrawn)
		.map((pane) => ({ pane, score: 3, cues: 1 }));
}

/** Overlaps the composer's column by at least half of the narrower of both. */
function sharesColumn(el: Element, column: { left: number; right: number }): boolean {
	const box = boxOf(el);
	const overlap = Math.min(box.right, column.right) - Math.max(box.left, column.left);
	const narrower = Math.min(widthOf(box), column.right - column.left);
	return heightOf(box) >= 20 && narrower > 0 && overlap >= narrower * 0.5 && isDrawn(el);
}

/** The subtree's best holders of messages: scrollable, named, or simply the part that shares the column. */
function candidatesIn(
	top: Element,
	column: { left: number; right: number },
	hints: SiteHints | null,
): PaneCandidate[] {
	const found: PaneCandidate[] = [scorePane(top, hints)];
	let level = [top];
	// Breadth first, a few levels: panes are outer boxes, rows repeat below them.
	for (let depth = 0; depth < 9 && level.length > 0; depth++) {
		const next: Element[] = [];
		for (const el of level) {
			for (const child of childrenOf(el).slice(0, 24)) {
				if (!sharesColumn(child, column) || heightOf(boxOf(child)) < 40) continue;
				const candidate = scorePane(child, hints);
				if (candidate.cues > 0) found.push(candidate);
				next.push(child);
			}
		}
		level = next.slice(0, 40);
	}
	for (const el of select(top, hints?.pane)) if (sharesColumn(el, column)) found.push(scorePane(el, hints));
	return found;
}

function scorePane(el: Element, hints: SiteHints | null): PaneCandidate {
	let score = 0;
	let cues = 0;
	const cue = (points: number) => {
		score += points;
		cues++;
	};
	if (fits(el, hints?.pane)) cue(4);
	const role = el.getAttribute('role') ?? '';
	if (role === 'log') cue(3);
	else if (LIST_ROLES.test(role)) cue(1.2);
	if (el.hasAttribute('aria-live')) cue(1);
	if (canScroll(el)) cue(2);
	const words = wordsOf(`${classOf(el)} ${el.id} ${el.getAttribute('aria-label') ?? ''}`);
	if (namesPane(words)) cue(0.6);
	score += Math.min(heightOf(boxOf(el)) / 300, 1.5);
	return { pane: el, score, cues };
}

function canScroll(el: Element): boolean {
	return /auto|scroll|overlay/.test(getComputedStyle(el).overflowY);
}

/** The smallest element around both: the chat's column, where the header stands. */
export function columnOf(pane: Element, composer: Element | null): Element {
	let el: Element = pane;
	while (composer && !within(el, composer)) {
		const parent = parentOf(el);
		if (!parent) break;
		el = parent;
	}
	return el;
}
