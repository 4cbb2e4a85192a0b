import { boxOf, fits, heightOf, widthOf } from './dom.ts';
import { isMark, namesAvatar, namesEmoji } from './patterns.ts';
import type { SiteHints } from './sites/site-hints.ts';
import { hasOwnText, rawText, subviews, type View, walk } from './view.ts';

const ROW_ROLES = new Set(['row', 'listitem', 'article']);
const ROW_TAGS = new Set(['li', 'article', 'tr']);
const CLICK_ROLES = new Set([
	'button',
	'option',
	'menuitem',
	'tab',
	'checkbox',
	'radio',
	'switch',
	'combobox',
	'toolbar',
	'menu',
	'tooltip',
]);
/** A box of this share of the pane's width or more is a row with a background, not a speech bubble. */
const BUBBLE_SHARE = 0.94;

/** Something to press: never what somebody said. */
export function isClickable(view: View): boolean {
	return view.el.localName === 'button' || CLICK_ROLES.has(view.el.getAttribute('role') ?? '');
}

/** A picture or sound that is part of a message, not an avatar, an icon or an emoji. */
export function isMedia(view: View): boolean {
	const tag = view.el.localName;
	if (tag === 'video' || tag === 'audio') return true;
	if (tag !== 'img') return false;
	const { words } = view.look;
	if (
		namesAvatar(words) ||
		namesEmoji(words) ||
		/^(?:头像|頭像|avatar)$/i.test(view.el.getAttribute('alt') ?? '')
	)
		return false;
	const box = boxOf(view.el);
	return widthOf(box) === 0 || Math.max(widthOf(box), heightOf(box)) >= 64;
}

/** Has the view anything that could be a message or a part of one? */
export function hasContent(view: View): boolean {
	if (isClickable(view)) return false;
	if (view.length > 0) return hasOwnText(view) || subviews(view).some(hasContent);
	if (view.el.localName === 'img') return isMedia(view) || isEmoji(view);
	return isMedia(view) || subviews(view).some(hasContent);
}

/** A small picture with a text of its own in the flow of a message. */
export function isEmoji(view: View): boolean {
	const alt = view.el.getAttribute('alt') ?? '';
	if (view.el.localName !== 'img' || alt === '' || namesAvatar(view.look.words)) return false;
	return (
		namesEmoji(view.look.words) ||
		/^(?:\p{Extended_Pictographic}|\p{Regional_Indicator}|\[.{1,12}\]$|:\w+:$)/u.test(alt)
	);
}

/** Splits a pane into message rows. `width` is the pane's inner width in CSS pixels, 0 where there is no layout. */
export class RowFinder {
	readonly #hints: SiteHints | null;
	readonly #width: number;
	/** Elements whose children are rows, or groups of rows. */
	readonly groups = new Map<Element, View>();
	/** Names that stand over a run of messages, by row. */
	readonly names = new Map<Element, string>();
	/** Kinds of box that are bubbles somewhere. */
	readonly #narrow = new Set<string>();

	constructor(hints: SiteHints | null, width: number) {
		this.#hints = hints;
		this.#width = width;
	}

	/** The rows in a view, in page order. `member`: its siblings are rows, so it is one too unless it clearly holds several. */
	split(view: View, member = false): View[] {
		if (!hasContent(view)) return [];
		if (hasOwnText(view) || this.isBubble(view)) return [view];
		const kids = subviews(view).filter(hasContent);
		const [only] = kids;
		if (!only) return [view];
		if (kids.length === 1) {
			const inner = this.split(only, member);
			if (inner.length > 1) this.groups.set(view.el, view);
			return inner.length > 1 ? inner : [view];
		}
		return this.#splitKids(view, kids, member);
	}

	/** A painted box around words or a picture, narrower than the pane. */
	isBubble(view: View): boolean {
		if (!view.look.painted || isClickable(view) || view.el.localName === 'img' || !hasContent(view))
			return false;
		if (namesAvatar(view.look.words)) return false;
		if (this.#width === 0) return true;
		const box = boxOf(view.el);
		const width = widthOf(box);
		return width > 0 && (width < this.#width * BUBBLE_SHARE || this.#narrow.has(view.look.name));
	}

	/** Learns which kinds of box are bubbles, so that a long message which fills the pane is one too. */
	prepare(view: View): void {
		if (this.#width === 0) return;
		walk(view, ({ el, look, length }) => {
			if (!look.painted || length === 0 || this.#narrow.has(look.name)) return true;
			const width = widthOf(boxOf(el));
			if (width > 0 && width < this.#width * 0.7) this.#narrow.add(look.name);
			return true;
		});
	}

	/** The outermost bubbles in a view. */
	bubblesOf(view: View): View[] {
		const found: View[] = [];
		walk(view, (part) => {
			if (isClickable(part)) return false;
			if (!this.isBubble(part)) return true;
			found.push(part);
			return false;
		});
		return found.filter((box) => box.length > 3 || box.length === view.length || !isInitials(box));
	}

	#splitKids(view: View, kids: View[], member: boolean): View[] {
		const boxed = kids.map((kid) => this.bubblesOf(kid)).filter((boxes) => boxes.length > 0);
		const names = boxed.map((boxes) => boxes[0]?.look.name ?? '');
		const twins = new Set(names).size < names.length;
		const single = this.#isRow(view) || member || sideBySide(kids);
		const several = single ? twins && !sideBySide(kids) : boxed.length >= 2 || isFamily(kids);
		if (several && single) return this.#run(view, kids);
		if (several) return this.#group(view, kids, kids.length >= 3 || this.#isRow(kids[0] ?? view));
		const rich = kids.filter((kid) => this.bubblesOf(kid).length > 0 || boxed.length === 0);
		for (const kid of rich) {
			const inner = this.split(kid, single);
			if (inner.length < 2) continue;
			this.groups.set(view.el, view);
			// What stands beside a run of messages is its author's name and picture; what stands between is a row.
			const others =
				single || sideBySide(kids) ? [kid] : kids.filter((other) => other === kid || isNotice(other));
			return others.flatMap((other) => (other === kid ? inner : [other]));
		}
		if (!single && kids.some(isNotice)) return this.#group(view, kids, false);
		return [view];
	}

	#group(view: View, kids: View[], member: boolean): View[] {
		this.groups.set(view.el, view);
		return kids.flatMap((kid) => this.split(kid, member));
	}

	/** Several bubbles of one author: what else stands there is the author's name, a time or a picture of them. */
	#run(view: View, kids: View[]): View[] {
		const parts = kids.filter((kid) => kid.length === 0 || this.bubblesOf(kid).length > 0);
		const name = kids
			.filter((kid) => !parts.includes(kid) && kid.length <= 60)
			.map(rawText)
			.find((text) => !isMark(text));
		const rows = this.#group(view, parts, true);
		if (name) for (const row of rows) this.names.set(row.el, name.trim());
		return rows;
	}

	#isRow(view: View): boolean {
		const role = view.el.getAttribute('role') ?? '';
		const marked = ROW_ROLES.has(role) || ROW_TAGS.has(view.el.localName) || fits(view.el, this.#hints?.row);
		return marked;
	}
}

/** One to three letters in a coloured circle: an avatar without a picture. */
function isInitials(view: View): boolean {
	const box = boxOf(view.el);
	const width = widthOf(box);
	const style = view.el.ownerDocument.defaultView?.getComputedStyle(view.el);
	if (!style || width > 64 || Math.abs(width - heightOf(box)) > 4) return false;
	const radius = style.borderTopLeftRadius;
	return Number.parseFloat(radius) >= (radius.endsWith('%') ? 45 : width * 0.45);
}

/** A line across the pane that belongs to nobody: centred words. */
export function isNotice(view: View): boolean {
	if (view.look.centred) return true;
	const kids = subviews(view).filter(hasContent);
	return !hasOwnText(view) && kids.length === 1 && kids.every(isNotice);
}

/** Do parts stand beside each other, not below each other? */
function sideBySide(kids: View[]): boolean {
	const [first, second] = kids.map((kid) => boxOf(kid.el));
	if (!first || !second) return false;
	const shared = Math.min(first.bottom, second.bottom) - Math.max(first.top, second.top);
	return (
		shared > 0 &&
		shared >= Math.min(heightOf(first), heightOf(second)) * 0.5 &&
		widthOf(first) > 0 &&
		widthOf(second) > 0
	);
}

/** Children of one kind, with parts of their own: rows repeat, the parts of one row do not. */
function isFamily(kids: View[]): boolean {
	const counts = new Map<string, number>();
	for (const kid of kids) {
		const rich =
			subviews(kid).length > 0 ||
			ROW_TAGS.has(kid.el.localName) ||
			ROW_ROLES.has(kid.el.getAttribute('role') ?? '');
		if (rich && kid.look.block) counts.set(kid.look.name, (counts.get(kid.look.name) ?? 0) + 1);
	}
	return Math.max(0, ...counts.values()) >= 2;
}
