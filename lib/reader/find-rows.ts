import { fits, heightOf, widthOf } from './dom.ts';
import { isMark, namesAvatar, namesEmoji } from './patterns.ts';
import type { SiteHints } from './sites/site-hints.ts';
import { boxOfView, hasOwnText, rawText, subviews, type View, walk } from './view.ts';

const ROW = /^(?:row|listitem|article|li|tr)$/;
/** A box of this share of the pane's width or more is a row with a background, not a speech bubble. */
const BUBBLE_SHARE = 0.94;

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
	const box = boxOfView(view);
	return widthOf(box) === 0 || Math.max(widthOf(box), heightOf(box)) >= 64;
}

/** Has the view anything that could be a message or a part of one? */
export function hasContent(view: View): boolean {
	view.content ??=
		!view.look.clickable &&
		(hasOwnText(view) || isMedia(view) || isEmoji(view) || subviews(view).some(hasContent));
	return view.content;
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

/** A part of the pane: either a holder of further parts, or one child of a holder with its rows (usually one). */
export interface Part {
	view: View;
	/** Parts inside, of a holder. */
	kids: Part[] | null;
	/** Only lines that belong to nobody are taken from what is added later. */
	notices: boolean;
	/** The rows of a part that is not a holder. */
	rows: View[];
}

/** Splits a pane into message rows. */
export class RowFinder {
	readonly #hints: SiteHints | null;
	readonly #width: number;
	/** Names that stand over a run of messages, by row. */
	readonly names = new WeakMap<Element, string>();
	/** Kinds of box that are bubbles somewhere. */
	readonly #narrow = new Set<string>();
	/** Kinds of box that hold more than initials somewhere. */
	readonly #wordy = new Set<string>();

	/** `width` is the pane's inner width in CSS pixels, 0 where there is no layout. */
	constructor(hints: SiteHints | null, width: number) {
		this.#hints = hints;
		this.#width = width;
	}

	/** The parts of a view. `member`: its siblings are rows, so it is one too unless it clearly holds several. */
	split(view: View, member = false): Part {
		const kids = hasContent(view) ? subviews(view).filter(hasContent) : [];
		const [only] = kids;
		if (!only || hasOwnText(view) || this.isBubble(view)) return rowsOf(view, hasContent(view) ? [view] : []);
		if (kids.length > 1) return this.#splitKids(view, kids, member);
		const inner = this.split(only, member);
		return countRows(inner) > 1 ? holder(view, [inner]) : rowsOf(view, [view]);
	}

	/** A painted box around words or a picture, narrower than the pane. */
	isBubble(view: View): boolean {
		view.bubble ??= this.#isBubble(view);
		return view.bubble;
	}

	#isBubble(view: View): boolean {
		if (
			!view.look.painted ||
			view.el.localName === 'img' ||
			!hasContent(view) ||
			namesAvatar(view.look.words)
		)
			return false;
		if (this.#width === 0) return true;
		const width = widthOf(boxOfView(view));
		return width > 0 && (width < this.#width * BUBBLE_SHARE || this.#narrow.has(view.look.name));
	}

	/** Learns which kinds of box are bubbles, so that a long message which fills the pane is one too. */
	prepare(view: View): void {
		if (this.#width === 0) return;
		walk(view, (part) => {
			const { look, length } = part;
			if (!look.painted || length === 0) return true;
			if (length > 3) this.#wordy.add(look.name);
			if (this.#narrow.has(look.name)) return true;
			const width = widthOf(boxOfView(part));
			if (width > 0 && width < this.#width * 0.7) this.#narrow.add(look.name);
			return true;
		});
	}

	/** The outermost bubbles in a view. */
	bubblesOf(view: View): View[] {
		if (!view.bubbles) {
			const found = this.#boxesOf(view);
			view.bubbles = found.filter(
				(box) => this.#wordy.has(box.look.name) || box.length === view.length || !isInitials(box),
			);
		}
		return view.bubbles;
	}

	#boxesOf(view: View): View[] {
		if (view.look.clickable) return [];
		return this.isBubble(view) ? [view] : subviews(view).flatMap((kid) => this.#boxesOf(kid));
	}

	#splitKids(view: View, kids: View[], member: boolean): Part {
		const boxed = kids.map((kid) => this.bubblesOf(kid)).filter((boxes) => boxes.length > 0);
		const names = boxed.map((boxes) => boxes[0]?.look.name ?? '');
		const beside = sideBySide(kids);
		const single = member || beside || this.#isRow(view);
		if (single && !beside && new Set(names).size < names.length) return rowsOf(view, this.#run(kids));
		if (!single && (boxed.length >= 2 || isFamily(kids)))
			return this.#hold(view, kids, kids.length >= 3 || this.#isRow(kids[0] ?? view));
		for (const kid of kids) {
			if (boxed.length > 0 && this.bubblesOf(kid).length === 0) continue;
			const inner = this.split(kid, single);
			if (countRows(inner) < 2) continue;
			// What stands beside a run of messages is its author's name and picture; what stands between is a row.
			if (single) return rowsOf(view, allRows(inner));
			const parts = kids.filter((other) => other === kid || isNotice(other));
			return holder(
				view,
				parts.map((other) => (other === kid ? inner : rowsOf(other, [other]))),
				true,
			);
		}
		return !single && kids.some(isNotice) ? this.#hold(view, kids, false) : rowsOf(view, [view]);
	}

	#hold(view: View, kids: View[], member: boolean): Part {
		return holder(
			view,
			kids.map((kid) => this.split(kid, member)),
		);
	}

	/** Several bubbles of one author: what else stands there is the author's name, a time or a picture of them. */
	#run(kids: View[]): View[] {
		const parts = kids.filter((kid) => kid.length === 0 || this.bubblesOf(kid).length > 0);
		const name = kids
			.filter((kid) => !parts.includes(kid) && kid.length <= 60)
			.map(rawText)
			.find((text) => !isMark(text));
		const rows = parts.flatMap((kid) => allRows(this.split(kid, true)));
		if (name) for (const row of rows) this.names.set(row.el, name.trim());
		return rows;
	}

	#isRow({ el }: View): boolean {
		return isRowLike(el) || fits(el, this.#hints?.row);
	}
}

const rowsOf = (view: View, rows: View[]): Part => ({ view, kids: null, notices: false, rows });
const holder = (view: View, kids: Part[], notices = false): Part => ({ view, kids, notices, rows: [] });

/** Every row of a part, in page order. */
export function allRows(part: Part): View[] {
	return part.kids ? part.kids.flatMap(allRows) : part.rows;
}

function countRows(part: Part): number {
	return allRows(part).length;
}

const isRowLike = (el: Element): boolean => ROW.test(el.getAttribute('role') ?? el.localName);

/** One to three letters in a coloured circle: an avatar without a picture. */
function isInitials(view: View): boolean {
	const box = boxOfView(view);
	const width = widthOf(box);
	const style = getComputedStyle(view.el);
	if (width > 64 || Math.abs(width - heightOf(box)) > 4) return false;
	const radius = style.borderTopLeftRadius;
	return Number.parseFloat(radius) >= (radius.endsWith('%') ? 45 : width * 0.45);
}

/** A line across the pane that belongs to nobody: centred words. */
export function isNotice(view: View): boolean {
	if (view.look.centred) return true;
	const kids = subviews(view).filter(hasContent);
	return !hasOwnText(view) && kids.length === 1 && kids.every(isNotice);
}

/** Do parts stand beside each other, not below or upon each other? */
function sideBySide(kids: View[]): boolean {
	const [first, second] = kids.map(boxOfView);
	if (!first || !second) return false;
	const shared = Math.min(first.bottom, second.bottom) - Math.max(first.top, second.top);
	const covered = Math.min(first.right, second.right) - Math.max(first.left, second.left);
	return (
		shared > 0 &&
		covered < Math.min(widthOf(first), widthOf(second)) * 0.5 &&
		shared >= Math.min(heightOf(first), heightOf(second)) * 0.5 &&
		widthOf(first) > 0 &&
		widthOf(second) > 0
	);
}

/** Children of one kind, with parts of their own: rows repeat, the parts of one row do not. */
function isFamily(kids: View[]): boolean {
	const counts = new Map<string, number>();
	for (const kid of kids) {
		const rich = subviews(kid).length > 0 || isRowLike(kid.el);
		if (rich && kid.look.block) counts.set(kid.look.name, (counts.get(kid.look.name) ?? 0) + 1);
	}
	return Math.max(0, ...counts.values()) >= 2;
}
