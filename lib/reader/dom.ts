import { MAX_NAME } from './limits.ts';

/** Small helpers over the composed tree: open shadow roots and slots are walked as if they were ordinary children. */

/** A rectangle in the viewport's CSS pixels. */
export interface Box {
	left: number;
	top: number;
	right: number;
	bottom: number;
}

/** First child as drawn: of the shadow tree in place of the light one, of the assigned nodes in place of a slot. */
export function firstOf(el: Element): Node | null {
	if (el.shadowRoot) return el.shadowRoot.firstChild;
	return assignedTo(el)?.[0] ?? el.firstChild;
}

/** The child after another, as drawn in `parent`. */
export function nextOf(node: Node, parent: Element): Node | null {
	const assigned = assignedTo(parent);
	return assigned ? (assigned[assigned.indexOf(node) + 1] ?? null) : node.nextSibling;
}

function assignedTo(el: Element): Node[] | null {
	if (el.localName !== 'slot') return null;
	const nodes = (el as HTMLSlotElement).assignedNodes();
	return nodes.length > 0 ? nodes : null;
}

/** Element children as drawn. */
export function childrenOf(el: Element): Element[] {
	if (!el.shadowRoot && el.localName !== 'slot') return Array.from(el.children);
	return (assignedTo(el) ?? Array.from((el.shadowRoot ?? el).childNodes)).filter(isElement);
}

/** Parent as drawn: out of a slot into its shadow tree, out of a shadow tree to its host. */
export function parentOf(el: Element): Element | null {
	const slot = el.assignedSlot;
	if (slot) return slot;
	if (el.parentElement) return el.parentElement;
	const root = el.parentNode;
	return root && 'host' in root ? (root as ShadowRoot).host : null;
}

export function isElement(node: Node): node is Element {
	return node.nodeType === 1;
}

/** Is `inner` inside `outer` (or the same), shadow roots crossed? */
export function within(outer: Element, inner: Element | null): boolean {
	for (let el = inner; el; el = parentOf(el)) if (el === outer) return true;
	return false;
}

/** All open shadow roots below a node, outermost first. One pass over the document: not for frequent use. */
export function shadowRootsOf(root: Document | ShadowRoot | Element): ShadowRoot[] {
	const found: ShadowRoot[] = [];
	for (const el of root.querySelectorAll('*')) {
		if (el.shadowRoot) found.push(el.shadowRoot, ...shadowRootsOf(el.shadowRoot));
	}
	return found;
}

/** A selector that came from stored hints may be broken; a broken one matches nothing. */
export function select(root: ParentNode, selectors: string[] | undefined): Element[] {
	if (!selectors || selectors.length === 0) return [];
	try {
		return Array.from(root.querySelectorAll(selectors.join(',')));
	} catch {
		return [];
	}
}

/** Does the element match one of the selectors? False for a broken selector. */
export function fits(el: Element, selectors: string[] | undefined): boolean {
	if (!selectors || selectors.length === 0) return false;
	try {
		return el.matches(selectors.join(','));
	} catch {
		return false;
	}
}

export function boxOf(el: Element): Box {
	return el.getBoundingClientRect();
}

export const widthOf = (box: Box): number => box.right - box.left;
export const heightOf = (box: Box): number => box.bottom - box.top;

/** The box of an element's contents: text as it is drawn, not the block it stands in. */
export function inkOf(el: Element): Box {
	const range = el.ownerDocument.createRange();
	range.selectNodeContents(el.shadowRoot ?? el);
	const box = range.getBoundingClientRect();
	return widthOf(box) > 0 ? box : boxOf(el);
}

/** Drawn at all: has a box, and no ancestor hides it. */
export function isDrawn(el: Element): boolean {
	if (typeof el.checkVisibility === 'function') {
		return el.checkVisibility({ visibilityProperty: true }) && widthOf(boxOf(el)) > 0;
	}
	return widthOf(boxOf(el)) > 0;
}

/** Every attribute and class word of an element, split at case changes and punctuation, lower case; hashes have no words in them. */
export function wordsOf(text: string): string[] {
	return text
		.replace(/[a-z]*\d[a-z\d]*/gi, ' ')
		.replace(/([a-z0-9])([A-Z])/g, '$1 $2')
		.toLowerCase()
		.split(/[^a-z]+/)
		.filter(Boolean);
}

/** Text of a class attribute; SVG elements have an object there. */
export function classOf(el: Element): string {
	return el.getAttribute('class') ?? '';
}

/** `notMe` is the other side, `to-buyer` is said by the seller: words that turn the next one round take it with them. */
export function joinNegation(words: string[]): string[] {
	const out: string[] = [];
	for (let i = 0; i < words.length; i++) {
		const word = words[i] ?? '';
		if (word === 'not') out.push('other');
		if (/^(?:not|to|with)$/.test(word)) i++;
		else out.push(word);
	}
	return out;
}

/** The part of a value that a pattern's first group names, or all of it; null when there is none. A stored pattern may be broken. */
export function pick(value: string | null | undefined, pattern?: string): string | null {
	try {
		const found = pattern === undefined ? value : new RegExp(pattern).exec(value ?? '')?.[1];
		return found ? found.slice(0, MAX_NAME) : null;
	} catch {
		return null;
	}
}

/** What an element calls itself, in attributes that people see or hear, and its own id and name. */
export function wordsOn(el: Element | null): string {
	const names = 'placeholder aria-label aria-placeholder data-placeholder name title id'.split(' ');
	return names.map((name) => el?.getAttribute(name) ?? '').join(' ');
}
