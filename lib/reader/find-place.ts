import { boxOf, fits, shadowRootsOf } from './dom.ts';
import { findComposers } from './find-composer.ts';
import { findPanes, findReadOnlyPanes, type PaneCandidate } from './find-pane.ts';
import { allRows, RowFinder } from './find-rows.ts';
import type { SiteHints } from './sites/site-hints.ts';
import { type Looks, viewOf } from './view.ts';

/** The pair of elements that make a chat. */
export interface Place {
	composer: HTMLElement | null;
	pane: Element;
	/** Number of independent cues that speak for the pane. */
	cues: number;
	/** The site's hints name the composer or the pane. */
	hinted: boolean;
	/** Open shadow roots of the page when the pair was found. */
	shadows: readonly ShadowRoot[];
}

/** Candidate pairs that are looked into. */
const TRIES = 3;
/** Elements of a candidate that are looked at. */
const SAMPLE = 400;

/** The best pair of message field and conversation, or null when nothing looks like one. */
export function findPlace(root: Document, looks: Looks, hints: SiteHints | null): Place | null {
	const shadows = shadowRootsOf(root);
	const pairs: { composer: HTMLElement | null; found: PaneCandidate; score: number }[] = [];
	for (const { field, score } of findComposers(root, shadows, hints)) {
		for (const found of findPanes(field, hints))
			pairs.push({ composer: field, found, score: score + found.score });
	}
	if (pairs.length === 0) {
		for (const found of findReadOnlyPanes(root, shadows, hints))
			pairs.push({ composer: null, found, score: found.score });
	}
	pairs.sort((a, b) => b.score - a.score);
	let best: Place | null = null;
	let bestScore = 0;
	for (const { composer, found, score } of pairs.slice(0, TRIES)) {
		// Rows add two points at most: a pair that is further behind need not be looked into.
		if (best && score + 2 <= bestScore) break;
		const rows = countRows(found.pane, looks, hints);
		if (rows === 0 && found.cues === 0) continue;
		const total = score + Math.min(rows, 5) * 0.4;
		if (best && total <= bestScore) continue;
		const hinted = fits(found.pane, hints?.pane) || (composer !== null && fits(composer, hints?.composer));
		best = { composer, pane: found.pane, cues: found.cues, hinted, shadows };
		bestScore = total;
	}
	return best;
}

function countRows(pane: Element, looks: Looks, hints: SiteHints | null): number {
	// The first rows are enough to know that there are some.
	const view = viewOf(pane, looks, null, 9, 0, { left: SAMPLE });
	const box = boxOf(pane);
	return view ? allRows(new RowFinder(hints, box.right - box.left).split(view)).length : 0;
}
