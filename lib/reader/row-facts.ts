import type { Attachment } from '../chat/snapshot.ts';
import { type Box, fits, inkOf, pick, select, widthOf } from './dom.ts';
import { isEmoji, isMedia, type RowFinder } from './find-rows.ts';
import { MAX_TEXT } from './limits.ts';
import {
	isMark,
	namesAuthor,
	namesCard,
	namesEmoji,
	namesMark,
	namesQuote,
	namesTranslation,
} from './patterns.ts';
import type { SiteHints } from './sites/site-hints.ts';
import { boxOfView, hasOwnText, holds, rawText, subviews, type View } from './view.ts';

/** What a piece of a row's text may be besides words. */
export type PieceRole = 'text' | 'mark' | 'author' | 'translation' | 'break';

/** A run of text in a row, with what its element suggests. */
export interface Piece {
	role: PieceRole;
	text: string;
	/** Kind of the element that holds it. */
	kind: number;
	/** Inside the row's speech bubble. */
	inside: boolean;
	/** Stands on a line of its own, or apart from the words by layout. */
	apart: boolean;
	/** The element itself says what it is (`<time>`, a class, a hint), not only the shape of the text. */
	sure: boolean;
	/** White space is drawn as written. */
	pre: boolean;
	/** Set in a tag that authors use for emphasis or links. */
	stressed: boolean;
}

/** Everything read from one row by itself. Sides and slots are decided later, by comparing rows. */
export interface RowFacts {
	pieces: Piece[];
	attachments: Attachment[];
	/** It has a speech bubble. */
	bubble: boolean;
	/** Kind of the bubble, or of the row where nothing is painted. */
	shape: string;
	/** Kind and colour of the bubble: rows of one author share it. */
	dress: string;
	colour: string;
	/** Address of the author's picture beside the words. */
	face: string;
	/** Machine time from `<time datetime>` or a hinted attribute, as written. */
	stamp: string | null;
	siteId: string | null;
	/** Name over the run of messages that the row is part of. */
	name: string;
	/** Like a card of the platform as far as the row itself shows: something to press, or stretched over the pane. */
	odd: boolean;
}

/** A row while it is read: {@link RowFacts} outlive the page's elements, views do not. */
export interface RowView {
	view: View;
	/** The speech bubble, or the row itself where nothing is painted. */
	body: View;
	facts: RowFacts;
}

/** Longest text that is looked at as a possible time, receipt or name. */
const SHORT = 60;
const STRESS = new Set(['a', 'b', 'i', 'em', 'strong', 'mark', 'u', 's', 'code']);

export function readFacts(view: View, finder: RowFinder, hints: SiteHints | null): RowView {
	const body = mainBubble(finder.bubblesOf(view), hints) ?? view;
	const facts: RowFacts = {
		pieces: [],
		attachments: [],
		bubble: body !== view || finder.isBubble(view),
		shape: body.look.type,
		dress: body.look.name,
		colour: body.look.colour,
		face: '',
		stamp: null,
		siteId: hinted(view.el, hints?.messageId),
		name: finder.names.get(view.el) ?? '',
		odd: false,
	};
	collect(
		view,
		{
			facts,
			view,
			body,
			around: wayTo(view, body),
			hints,
			inside: body === view,
			ruled: false,
			left: MAX_TEXT * 2,
		},
		true,
	);
	markLoneTime(facts);
	facts.stamp ??= hinted(view.el, hints?.messageTime);
	if (isCard(facts, body)) facts.attachments = ['card'];
	const { look } = innermost(body, true);
	const pressed = holds(body, (part) => part.look.clickable && part.length > 2);
	// Painted, and yet no bubble: stretched over the pane. A message with a button says one thing; a card has a title and more.
	const wide = !facts.bubble && look.painted;
	const rich = new Set(wordsIn(facts).map(({ kind }) => kind)).size > 1;
	facts.odd = facts.attachments.length === 0 && (wide ? pressed || rich : pressed && rich);
	facts.dress = look.name;
	return { view, body, facts };
}

/** "Today", "10:30": words that are nothing but a time may be one. Whether they were said is decided by comparing rows. */
function markLoneTime({ pieces }: RowFacts): void {
	const words = pieces.filter(({ role, text }) => role === 'text' && text.trim() !== '');
	const text = words.map((piece) => piece.text).join(' ');
	if (words.length === 0 || text.length > SHORT || !isMark(text)) return;
	for (const piece of words) piece.role = 'mark';
}

/** The bubble that holds the words: hinted, else the first that is not a mark, a translation or a quotation. */
function mainBubble(bubbles: View[], hints: SiteHints | null): View | null {
	if (bubbles.length < 2) return bubbles[0] ?? null;
	const named = bubbles.find((view) => holdsText(view, hints));
	if (named) return named;
	const plain = bubbles.filter(
		(view) =>
			!namesTranslation(view.look.words) &&
			!namesQuote(view.look.words) &&
			!view.look.barred &&
			!(view.length <= SHORT && view.length > 0 && isMark(rawText(view))),
	);
	const withText = plain.filter((view) => view.length > 0);
	return withText[0] ?? plain[0] ?? bubbles[0] ?? null;
}

const holdsText = (view: View, hints: SiteHints | null): boolean =>
	!!hints?.text && holds(view, ({ el }) => fits(el, hints.text));

/** A view and its parents, from the row down to it. */
function wayTo(view: View, target: View): Set<View> {
	if (view === target) return new Set([view]);
	for (const kid of subviews(view)) {
		const way = wayTo(kid, target);
		if (way.size > 0) return way.add(view);
	}
	return new Set();
}

interface Collecting extends RowView {
	/** The body and what it stands in: entered whatever they look like. */
	around: Set<View>;
	hints: SiteHints | null;
	inside: boolean;
	/** A line was drawn through the bubble: what follows was added by the page, a translation most of all. */
	ruled: boolean;
	/** Characters that may still be collected: a page may hold a megabyte in one message. */
	left: number;
}

function collect(view: View, state: Collecting, top = false): void {
	const { facts, hints } = state;
	const { el, look } = view;
	if (!top && (look.clickable || fits(el, hints?.drop))) return;
	if (isEmoji(view)) {
		push(state, 'text', el.getAttribute('alt') ?? '', view, true);
		return;
	}
	if (isMedia(view)) {
		attach(facts, mediaOf(view));
		return;
	}
	if (el.localName === 'img' && (!state.inside || state.view === state.body))
		facts.face ||= el.getAttribute('src') ?? '';
	if (!top && !state.around.has(view)) {
		if (isQuote(view, state.body)) return;
		const role = roleOf(view, state);
		if (role) {
			if (el.localName === 'time') facts.stamp ??= el.getAttribute('datetime');
			const parts = subviews(view).filter((part) => isMark(rawText(part)) && part.length > 0);
			// The time may stand in the name's own line.
			if (role.role === 'author' && parts.length > 0) {
				const name = view.kids.map((kid) =>
					typeof kid === 'string' ? kid : parts.includes(kid) ? '' : rawText(kid),
				);
				push(state, 'author', name.join('').trim(), view, role.sure);
				for (const part of parts) push(state, 'mark', rawText(part), part, true);
			} else push(state, role.role, rawText(view), view, role.sure);
			return;
		}
	}
	const entered = view === state.body && !state.inside;
	if (entered) state.inside = true;
	else if (state.inside && look.ruled && facts.pieces.some(({ text, inside }) => inside && text.trim()))
		state.ruled = true;
	if (look.block) breakLine(state);
	if (el.localName === 'br') {
		breakLine(state, true);
		return;
	}
	for (const kid of view.kids) {
		if (typeof kid === 'string') {
			// "Ana 11-20 03:28" beside a bubble.
			const [, name, time = ''] =
				(!state.inside && kid.length <= SHORT && /^\s*(\S.*?)\s+(\d.*)$/.exec(kid)) || [];
			const timed = name && isMark(time);
			push(state, state.ruled ? 'translation' : 'text', timed ? name : kid, view, false);
			if (timed) push(state, 'mark', time, view, false);
		} else collect(kid, state);
	}
	if (look.block) breakLine(state);
	if (entered) state.inside = state.ruled = false;
}

/** Is the element as a whole something beside the words? */
function roleOf(view: View, state: Collecting): { role: PieceRole; sure: boolean } | null {
	const { el, look } = view;
	const { hints } = state;
	if (el.localName === 'time' || fits(el, hints?.time)) return { role: 'mark', sure: true };
	if (view.length === 0) return null;
	if (namesTranslation(look.words) && !holdsText(view, hints)) return { role: 'translation', sure: true };
	if (view.length > SHORT || holdsMedia(view)) return null;
	if (isMark(rawText(view))) {
		return { role: 'mark', sure: namesMark(look.words) };
	}
	if (namesAuthor(look.words) && view !== state.view) return { role: 'author', sure: true };
	return null;
}

const holdsMedia = (view: View): boolean => holds(view, isMedia);

/** A quotation of an earlier message: says so, or is barred at the left inside a bubble that has more to say. */
function isQuote(view: View, body: View): boolean {
	if (view.length === 0 || view.length >= body.length) return false;
	if (view.el.localName === 'blockquote' || view.look.barred) return true;
	return namesQuote(view.look.words) && (view.look.block || view.look.painted);
}

function push(state: Collecting, role: PieceRole, text: string, view: View, sure: boolean): void {
	if (text === '' || state.left <= 0) return;
	const cut = text.length > state.left ? text.slice(0, state.left) : text;
	state.left -= cut.length;
	const apart = view.look.block;
	if (role !== 'text' && apart) breakLine(state);
	addPiece(state, {
		role,
		text: cut,
		kind: view.look.kind,
		apart,
		sure,
		pre: view.look.pre,
		stressed: STRESS.has(view.el.localName),
	});
	if (role !== 'text' && apart) breakLine(state);
}

function breakLine(state: Collecting, hard = false): void {
	const text = hard ? '\n' : '';
	addPiece(state, { role: 'break', text, kind: 0, apart: true, sure: true, pre: false, stressed: false });
}

function addPiece({ facts, inside }: Collecting, piece: Omit<Piece, 'inside'>): void {
	facts.pieces.push({ ...piece, inside });
}

function attach(facts: RowFacts, kind: Attachment): void {
	if (!facts.attachments.includes(kind)) facts.attachments.push(kind);
}

function mediaOf(view: View): Attachment {
	if (view.el.localName === 'video') return 'video';
	if (view.el.localName === 'audio') return 'voice';
	if (view.look.words.includes('sticker')) return 'sticker';
	return 'image';
}

/** Is the row a product or order card: a picture, a few words, and a name that says so, or a price beside the picture? */
function isCard(facts: RowFacts, body: View): boolean {
	if (!facts.attachments.includes('image')) return false;
	const named = holds(
		body,
		(part) => namesCard(part.look.words) && !hasOwnText(part) && !namesEmoji(part.look.words),
	);
	return (
		body.length > 0 &&
		(named || /[¥￥$€£₫฿]|\b(?:RM|Rp|NT\$|HK\$|USD|R\$)\s?\d/.test(rawText(body).slice(0, 400)))
	);
}

/** Where the body is drawn: its box when painted, else the extent of its words and pictures. */
export function inkOfRow({ facts, body }: RowView): Box | null {
	const box = facts.bubble ? boxOfView(body) : inkOf(innermost(body).el);
	return widthOf(box) > 0 ? box : null;
}

/** The row's words, in its bubble where it has one. */
export const wordsIn = ({ pieces, bubble }: RowFacts): Piece[] =>
	pieces.filter(({ role, text, inside }) => role === 'text' && text.trim() !== '' && (inside || !bubble));

/** Down through wrappers that add nothing, to what is drawn; `painted`: no further than to the first that is painted. */
function innermost(view: View, painted = false): View {
	let inner = view;
	for (;;) {
		const kids = subviews(inner).filter((kid) => kid.length > 0 || holdsMedia(kid));
		const [only] = kids;
		if (!only || kids.length > 1 || hasOwnText(inner) || (painted && inner.look.painted)) return inner;
		inner = only;
	}
}

/** On the row, inside it, or around it. */
function hinted(el: Element, hint: { attribute: string; pattern?: string } | undefined): string | null {
	if (!hint) return null;
	const selector = `[${hint.attribute}]`;
	const holders = [el, ...select(el, [selector]), el.parentElement];
	for (const holder of holders) {
		const value = pick(holder?.getAttribute(hint.attribute), hint.pattern);
		if (value) return value;
	}
	return null;
}
