import type { TeachStep } from '../chat/teach-step.ts';
import { type Box, boxOf, childrenOf, shadowRootsOf, widthOf } from '../reader/dom.ts';
import { findComposers } from '../reader/find-composer.ts';
import { findPanes } from '../reader/find-pane.ts';
import { allRows, RowFinder } from '../reader/find-rows.ts';
import { Looks, viewOf } from '../reader/view.ts';
import { type Pointed, paneOf } from './derive-hints.ts';
import { isShown } from './walk-page.ts';

/** Panes that are looked into, and rows or names taken of them. */
const MOST_PANES = 3;
const MOST = 300;
/** Longest text that may be a name, in UTF-16 units. */
const LONGEST_NAME = 60;

/** What may be the conversation, and the fields beside it. */
export function likelyPanes(root: Document): Element[] {
	const composers = findComposers(root, shadowRootsOf(root), null).map(({ field }) => field);
	return composers.flatMap((field) => [
		field,
		...findPanes(field, null)
			.map(({ pane }) => pane)
			.slice(0, 1),
	]);
}

/** Elements that may be what a step asks for, in page order: where the keyboard goes first. */
export function suggest(step: TeachStep, root: Document, pointed: Pointed): Element[] {
	const composers = findComposers(root, shadowRootsOf(root), null).map(({ field }) => field);
	if (step === 'composer') return composers;
	if (step === 'buyerName') return namesIn(root, pointed);
	const rows = composers.flatMap((field) =>
		findPanes(field, null)
			.slice(0, MOST_PANES)
			.map(({ pane }) => rowsOf(pane))
			.filter((found) => found.length > 1)
			.slice(0, 1),
	);
	const other = step === 'buyerMessage' ? pointed.sellerMessage : pointed.buyerMessage;
	return [...new Set(rows.flat())].filter((el) => el !== other && isShown(el)).slice(-MOST);
}

function rowsOf(pane: Element): Element[] {
	const view = viewOf(pane, new Looks());
	if (!view) return [];
	const finder = new RowFinder(null, widthOf(boxOf(pane)));
	finder.prepare(view);
	return allRows(finder.split(view)).map(({ el }) => el);
}

/** Short texts outside the conversation; those over it first, the nearest of them before the others: there the header stands. */
function namesIn(root: Document, pointed: Pointed): Element[] {
	const pane = paneOf(pointed);
	const found: Element[] = [];
	const visit = (el: Element): void => {
		if (found.length >= MOST || el === pane) return;
		if (isName(el)) found.push(el);
		else childrenOf(el).forEach(visit);
	};
	if (root.body) visit(root.body);
	if (!pane) return found;
	const column = boxOf(pane);
	const isOver = ({ left, right, bottom }: Box): boolean =>
		bottom <= column.top + 24 && right > column.left && left < column.right;
	const over = found.filter((el) => isOver(boxOf(el))).sort((a, b) => boxOf(b).bottom - boxOf(a).bottom);
	return [...over, ...found.filter((el) => !over.includes(el))];
}

/** An element with a few words of its own. */
function isName(el: Element): boolean {
	const own = Array.from(el.childNodes).some(
		(node) => node.nodeType === 3 && (node.textContent ?? '').trim() !== '',
	);
	return own && (el.textContent ?? '').trim().length <= LONGEST_NAME && isShown(el);
}
