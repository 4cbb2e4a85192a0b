import { boxOf, childrenOf, heightOf, isDrawn, parentOf, widthOf } from '../reader/dom.ts';

/** Moves from element to element by what is seen: wrappers that are drawn exactly like what they hold are one with it. */
export type Move = 'previous' | 'next' | 'out' | 'in';

const SMALLEST = 4;

/** The element a move leads to; the same one where there is nothing in that direction. `isOurs`: never go there. */
export function moveFrom(el: Element, move: Move, isOurs: (el: Element) => boolean): Element {
	const drawn = (at: Element): boolean => !isOurs(at) && isShown(at);
	if (move === 'out') return outer(el, drawn) ?? el;
	if (move === 'in') return inner(el, drawn) ?? el;
	const step = move === 'next' ? 1 : -1;
	for (let at: Element | null = el; at && at.localName !== 'body'; at = parentOf(at)) {
		const parent = parentOf(at);
		const siblings = parent ? childrenOf(parent).filter((kid) => kid === at || drawn(kid)) : [];
		const other = siblings[siblings.indexOf(at) + step];
		if (other) return other;
	}
	return el;
}

export function isShown(el: Element): boolean {
	const box = boxOf(el);
	return widthOf(box) >= SMALLEST && heightOf(box) >= SMALLEST && isDrawn(el);
}

function outer(el: Element, drawn: (el: Element) => boolean): Element | null {
	for (let at = parentOf(el); at && at.localName !== 'html'; at = parentOf(at))
		if (drawn(at) && !sameBox(at, el)) return at;
	return null;
}

function inner(el: Element, drawn: (el: Element) => boolean): Element | null {
	const first = childrenOf(el).find(drawn);
	if (!first) return null;
	return sameBox(first, el) ? (inner(first, drawn) ?? first) : first;
}

function sameBox(a: Element, b: Element): boolean {
	const first = boxOf(a);
	const second = boxOf(b);
	return (['left', 'top', 'right', 'bottom'] as const).every(
		(edge) => Math.abs(first[edge] - second[edge]) < 2,
	);
}
