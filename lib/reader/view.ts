import { type Box, boxOf, classOf, firstOf, isElement, joinNegation, nextOf, wordsOf } from './dom.ts';
import { telling } from './patterns.ts';

/** How an element is drawn, as far as the reader cares. */
export interface Look {
	/** Interned number of the element's kind: its type within its parent's. */
	kind: number;
	/** Tag and letters as drawn: what a person takes for the same kind of thing, whatever the classes are. */
	type: string;
	/** The same with the box's own colour. */
	name: string;
	/** Words of its class, role and test attributes. */
	words: string[];
	/** Those of them that say something about an author. */
	telling: string[];
	/** Not drawn, or drawn for screen readers only. */
	hidden: boolean;
	/** Starts a line of its own. */
	block: boolean;
	/** Has a background, a border or a shadow of its own: what makes a speech bubble. */
	painted: boolean;
	/** Visible frame or fill colour, for grouping bubbles by colour. */
	colour: string;
	centred: boolean;
	/** A thick left edge: how pages mark a quotation. */
	barred: boolean;
	/** A line above it and no other edge. */
	ruled: boolean;
	/** Font size in CSS pixels. */
	size: number;
	/** White space is drawn as written. */
	pre: boolean;
	/** Something to press: never what somebody said. */
	clickable: boolean;
	/** Looks of the children's kinds. */
	below: Map<string, Look[]>;
}

/** A drawn element with its drawn content, in page order. Hidden parts are left out. */
export interface View {
	el: Element;
	look: Look;
	kids: (View | string)[];
	/** How the parent is drawn: an element that is read again later is read in the same light. */
	parent: Look | null;
	/** Answers that were worked out before; a view lives for one read. */
	box?: Box;
	content?: boolean;
	bubble?: boolean;
	bubbles?: View[];
	/** Number of UTF-16 units of text in it, pictures not counted. */
	length: number;
}

/** Never text that somebody said. */
const SILENT = new Set(
	'script style noscript template head link meta svg input select textarea option iframe canvas object progress meter'.split(
		' ',
	),
);
const CLICK_ROLES = new Set(
	'button option menuitem tab checkbox radio switch combobox toolbar menu tooltip'.split(' '),
);
const MAX_KINDS = 6_000;
const MAX_DEPTH = 40;

/**
 * Computed styles are the expensive part of reading, and a chat repeats the same few kinds of element thousands of times. So a style is
 * read once for each kind (tag, classes, inline style, place among siblings, kinds of parent and grandparent) and remembered.
 */
export class Looks {
	/** Open shadow roots were met. */
	shadows = false;
	#top = new Map<string, Look[]>();
	#kinds = new Map<string, number>();
	#size = 0;

	of(el: Element, parent: Look | null, place: number): Look {
		let name = el.localName;
		const classes = el.getAttribute('class');
		const role = el.getAttribute('role');
		const inline = el.getAttribute('style');
		if (classes) name += `.${classes}`;
		if (role) name += `#${role}`;
		const style = inline ? plainStyle(inline) : '';
		const within = parent ? parent.below : this.#top;
		const key = style || el.hasAttribute('hidden') ? `${name};${style}${el.hasAttribute('hidden')}` : name;
		const places = within.get(key) ?? [];
		if (places.length === 0) within.set(key, places);
		let look = places[place];
		if (!look) {
			if (this.#size++ > MAX_KINDS) this.clear();
			places[place] = look = readLook(el);
			const kind = `${parent?.type}>${look.type}`;
			look.kind = this.#kinds.get(kind) ?? this.#kinds.size + 1;
			this.#kinds.set(kind, look.kind);
		}
		return look;
	}

	/** Forget the styles: a style sheet may have changed. */
	clear(): void {
		this.#top.clear();
		this.#size = 0;
	}
}

/** Positions differ on every row of a virtual list and say nothing about the kind. */
function plainStyle(style: string): string {
	return style.replace(/\b(?:top|left|transform|height|width|min-height|translate|inset)\s*:[^;]*;?/g, '');
}

function readLook(el: Element): Look {
	const style = getComputedStyle(el);
	const words = kindWords(el);
	const left = Number.parseFloat(style.borderLeftWidth) || 0;
	const right = Number.parseFloat(style.borderRightWidth) || 0;
	const top = Number.parseFloat(style.borderTopWidth) || 0;
	const filled = isVisibleColour(style.backgroundColor) || style.backgroundImage.includes('gradient');
	const framed = left > 0 && right > 0 && top > 0 && isVisibleColour(style.borderTopColor);
	const block = !/^(?:inline|contents|ruby)/.test(style.display) || style.float !== 'none';
	const colour = filled ? style.backgroundColor + style.backgroundImage : framed ? style.borderTopColor : '';
	const type = [el.localName, block, style.fontSize, style.fontWeight, style.color, style.textAlign].join();
	return {
		kind: 0,
		type,
		name: type + colour,
		words,
		telling: telling(words),
		clickable: el.localName === 'button' || CLICK_ROLES.has(el.getAttribute('role') ?? ''),
		below: new Map(),
		hidden: isHidden(el, style),
		block,
		painted: filled || framed || (style.boxShadow !== 'none' && style.boxShadow !== ''),
		colour,
		centred: style.textAlign === 'center' || style.textAlign === '-webkit-center',
		barred: left >= 2 && right < 2 && isVisibleColour(style.borderLeftColor),
		ruled: el.localName === 'hr' || (top > 0 && left === 0 && isVisibleColour(style.borderTopColor)),
		size: Number.parseFloat(style.fontSize) || 16,
		pre: style.whiteSpace.startsWith('pre') || style.whiteSpace === 'break-spaces',
	};
}

/** Attributes that name the kind of an element, not the single element. */
const KIND_ATTRIBUTES = [
	'class',
	'role',
	'itemprop',
	'data-testid',
	'data-cy',
	'data-qa-id',
	'data-name',
	'data-marker',
	'data-role',
	'data-type',
];

function kindWords(el: Element): string[] {
	return joinNegation(wordsOf(KIND_ATTRIBUTES.map((name) => el.getAttribute(name) ?? '').join(' ')));
}

function isVisibleColour(colour: string): boolean {
	if (!colour || colour === 'transparent') return false;
	const alpha = /^rgba\(.*,\s*([\d.]+)\)$/.exec(colour) ?? /\/\s*([\d.]+)%?\s*\)$/.exec(colour);
	return !alpha || Number(alpha[1]) > 0.02;
}

/** Screen-reader-only text is drawn in a box of one pixel, clipped away, or pushed off the page. */
function isHidden(el: Element, style: CSSStyleDeclaration): boolean {
	if (style.display === 'none' || style.visibility === 'hidden' || style.visibility === 'collapse')
		return true;
	if (/(?:^|[\s_-])(?:sr-only|visually-?hidden|screen-?reader)/i.test(classOf(el))) return true;
	if (style.position !== 'absolute' && style.position !== 'fixed') return false;
	const tiny = Number.parseFloat(style.width) <= 1 && Number.parseFloat(style.height) <= 1;
	const clipped = /^rect\((?:0|1)(?:px)?[, ]/.test(style.clip) || /^inset\((?:50|100)%/.test(style.clipPath);
	const away = Number.parseFloat(style.left) < -900 || Number.parseFloat(style.textIndent) < -900;
	return tiny || clipped || away;
}

/** The drawn content of an element, or null when it is not drawn. `budget`: at most so many elements. */
export function viewOf(
	el: Element,
	looks: Looks,
	parent: Look | null = null,
	place = 9,
	depth = 0,
	budget: { left: number } = { left: Number.POSITIVE_INFINITY },
): View | null {
	if (SILENT.has(el.localName) || depth > MAX_DEPTH || budget.left-- <= 0) return null;
	const look = looks.of(el, parent, place);
	if (look.hidden) return null;
	const view: View = { el, look, kids: [], parent, length: 0 };
	if (el.shadowRoot) looks.shadows = true;
	let index = 0;
	for (let node = firstOf(el); node; node = nextOf(node, el)) {
		if (node.nodeType === 3) {
			const text = (node as Text).data;
			view.kids.push(text);
			view.length += text.trim().length;
		} else if (isElement(node)) {
			const kid = viewOf(node, looks, look, Math.min(index, 9), depth + 1, budget);
			index++;
			if (!kid) continue;
			view.kids.push(kid);
			view.length += kid.length;
		}
	}
	return view;
}

/** Where a view is drawn. */
export function boxOfView(view: View): Box {
	view.box ??= boxOf(view.el);
	return view.box;
}

/** Element children of a view. */
export function subviews(view: View): View[] {
	return view.kids.filter((kid): kid is View => typeof kid !== 'string');
}

/** Does an element hold text of its own, not only inside child elements? */
export function hasOwnText(view: View): boolean {
	return view.kids.some((kid) => typeof kid === 'string' && kid.trim() !== '');
}

/** Plain text of a view, nothing dropped. */
export function rawText(view: View): string {
	let text = '';
	for (const kid of view.kids) text += typeof kid === 'string' ? kid : rawText(kid);
	return text;
}

/** Is something true of a view or of anything in it? */
export function holds(view: View, test: (view: View) => boolean): boolean {
	return test(view) || view.kids.some((kid) => typeof kid !== 'string' && holds(kid, test));
}

/** Calls `visit` for a view and everything in it; a visit that returns false is not entered. */
export function walk(view: View, visit: (view: View) => boolean): void {
	if (visit(view) === false) return;
	for (const kid of view.kids) if (typeof kid !== 'string') walk(kid, visit);
}
