import type { Side, SnapshotRow } from '../chat/snapshot.ts';
import { type Box, classOf, fits, joinNegation, parentOf, select, widthOf, wordsOf } from './dom.ts';
import { isNotice } from './find-rows.ts';
import { isOwnName, isRecall, NOTICE, OTHER, OWN, telling, VAGUE } from './patterns.ts';
import type { RowText } from './read-text.ts';
import { inkOfRow, type RowFacts, type RowView } from './row-facts.ts';
import type { SiteHints } from './sites/site-hints.ts';
import { subviews, type View, walk } from './view.ts';

/** What one row shows about its author. Numbers are signed: buyer below zero, seller above. */
export interface SideCues {
	/** -1 at the pane's start, 1 at its end, 0 neither or not measured. */
	place: number;
	/** Drawn in the middle of the pane. */
	centred: boolean;
	hint: Side | null;
	/** Words of the row's class and data attributes. */
	words: string[];
	/** The row calls itself a notice. */
	notice: boolean;
}

/** The pane that rows are compared in. Made anew for every pass over rows. */
export interface PaneView {
	el: Element;
	/** Inner box, or null where there is no layout. */
	box: Box | null;
	/** A right-to-left page: own messages stand at the left. */
	mirrored: boolean;
	hints: SiteHints | null;
	/** Words of wrappers around rows, worked out once. */
	around: Map<Element, string[]>;
}

export function readCues(row: RowView, pane: PaneView): SideCues {
	const { el } = row.view;
	const words = wordsAround(row, pane);
	const ink = pane.box ? inkOfRow(row) : null;
	const { place, centred } = ink && pane.box ? placeOf(ink, pane.box) : { place: 0, centred: false };
	const role = el.getAttribute('role') ?? '';
	return {
		place: pane.mirrored ? -place : place,
		centred: centred || (place === 0 && isNotice(row.view)),
		hint: pane.hints ? (hintOf(el, pane.hints, pane.el) ?? colourHint(row, pane.hints)) : null,
		words,
		notice:
			words.some((word) => NOTICE.test(word)) || role === 'separator' || role === 'status' || role === 'note',
	};
}

/** Where a box stands in the pane. The gaps on both sides are compared: the pane's own scrollbar and padding are alike for all rows. */
function placeOf(ink: Box, pane: Box): { place: number; centred: boolean } {
	const width = widthOf(pane);
	const start = ink.left - pane.left;
	const end = pane.right - ink.right;
	const lean = (start - end) / width;
	if (Math.abs(lean) >= 0.1) return { place: lean > 0 ? 1 : -1, centred: false };
	return { place: 0, centred: Math.abs(lean) <= 0.05 && Math.min(start, end) >= width * 0.08 };
}

function hintOf(el: Element, hints: SiteHints, pane: Element): Side | null {
	const has = (selectors: string[] | undefined): boolean => {
		if (select(el, selectors).length > 0) return true;
		for (let at: Element | null = el; at && at !== pane; at = parentOf(at))
			if (fits(at, selectors)) return true;
		return false;
	};
	const buyer = has(hints.buyerRow);
	const seller = has(hints.sellerRow);
	if (buyer !== seller) return buyer ? 'buyer' : 'seller';
	return has(hints.systemRow) ? 'system' : null;
}

function colourHint({ body }: RowView, { buyerColour, sellerColour }: SiteHints): Side | null {
	if (buyerColour?.includes(body.look.colour)) return 'buyer';
	return sellerColour?.includes(body.look.colour) ? 'seller' : null;
}

/** Words of the row, of the wrappers between it and the list, and of the boxes around its text. */
function wordsAround({ view, body }: RowView, pane: PaneView): string[] {
	const words = new Set(outerWords(parentOf(view.el), pane, 3));
	let left = 12;
	const add = ({ el, look }: View) => {
		for (const word of look.telling) words.add(word);
		for (const word of dataWords(el)) words.add(word);
	};
	walk(view, (part) => {
		if (left-- > 0) add(part);
		return left > 0 && part !== body;
	});
	const [inner] = subviews(body);
	if (inner) add(inner);
	return [...words];
}

function outerWords(el: Element | null, pane: PaneView, levels: number): string[] {
	if (!el || el === pane.el || levels === 0) return [];
	let words = pane.around.get(el);
	if (!words) {
		words = [
			...telling(joinNegation(wordsOf(classOf(el)))),
			...dataWords(el),
			...outerWords(parentOf(el), pane, levels - 1),
		];
		pane.around.set(el, words);
	}
	return words;
}

/** Words of an element's own data attributes and id. */
function dataWords(el: Element): string[] {
	let text = '';
	// Names are plain strings; attribute nodes would be made for this alone.
	for (const name of el.getAttributeNames()) {
		if (!name.startsWith('data-') && name !== 'id') continue;
		const value = el.getAttribute(name) ?? '';
		if (value.length < 60) text += ` ${name.slice(5)} ${value}`;
	}
	return text === '' ? [] : telling(joinNegation(wordsOf(text)));
}

/** One row with everything known of it. */
export interface Seen {
	facts: RowFacts;
	said: RowText;
	cues: SideCues;
	/** What was made of it before, and by which lessons. */
	side?: Side;
	lessons?: SideLessons;
	row?: SnapshotRow;
}

/** What comparing rows taught: which words tell rows apart, whether the place does, and whose dress is whose. */
export interface SideLessons {
	counts: Map<string, number>;
	rows: number;
	/** Names on rows. */
	authors: Set<string>;
	/** 0: the place says nothing here; 1: it does; -1: this page has the seller at the start. */
	placeCounts: number;
	/** Sides are told by names on rows, not by place. */
	byName: boolean;
	dress: Map<string, Side>;
	/** Kinds of element that hold words in ordinary messages. */
	spoken: Set<number>;
	/** Most rows on the buyer's place are bubbles, so bare text there is no message. */
	bubbles: boolean;
	/** Share of rows whose cues agree, 0-1. */
	agreement: number;
}

const wordKinds = (facts: RowFacts): number[] =>
	facts.pieces.filter(({ role, text }) => role === 'text' && text.trim() !== '').map(({ kind }) => kind);

/** Signed evidence from everything but the place. */
function meaning({ said, cues }: Seen, lessons: SideLessons, buyer: string | null): number {
	let sum = cues.hint === 'seller' ? 3 : cues.hint === 'buyer' ? -3 : 0;
	let own = 0;
	let other = 0;
	for (const word of cues.words) {
		const told = (lessons.counts.get(word) ?? 0) < lessons.rows;
		if (lessons.rows > 1 ? !told : VAGUE.test(word)) continue;
		if (OWN.test(word)) own++;
		else if (OTHER.test(word)) other++;
	}
	if (own > 0 !== other > 0) sum += own > 0 ? 2 : -2;
	if (said.author !== '') {
		if (isOwnName(said.author)) sum += 2;
		else if (buyer !== null && said.author === buyer) sum -= 2;
		// Two people talk, and this is not the buyer; with more names on the page it is only likely.
		else if (buyer !== null && lessons.authors.has(buyer)) sum += lessons.authors.size === 2 ? 2 : 1;
	}
	return sum;
}

/** Compares all rows. `buyer` is the name in the open chat's header. */
export function learnSides(rows: Seen[], buyer: string | null): SideLessons {
	const lessons: SideLessons = {
		counts: new Map(),
		rows: rows.length,
		authors: new Set(rows.map(({ said }) => said.author).filter(Boolean)),
		placeCounts: 1,
		byName: false,
		spoken: new Set(),
		dress: new Map(),
		bubbles: false,
		agreement: 1,
	};
	for (const { cues } of rows)
		for (const word of cues.words) lessons.counts.set(word, (lessons.counts.get(word) ?? 0) + 1);
	for (const { facts, said } of rows)
		if (!isRecall(said.text)) for (const kind of wordKinds(facts)) lessons.spoken.add(kind);
	let agree = 0;
	let differ = 0;
	let starts = 0;
	let ends = 0;
	let boxedStarts = 0;
	for (const row of rows) {
		const place = row.cues.place;
		if (place < 0) starts++;
		if (place < 0 && row.facts.bubble) boxedStarts++;
		if (place > 0) ends++;
		const sense = meaning(row, lessons, buyer);
		if (place === 0 || sense === 0) continue;
		if (sense > 0 === place > 0) agree++;
		else differ++;
	}
	const oneSided = starts === 0 || ends === 0;
	// Names and marks that say the opposite of the place, every time and on both sides: a mirrored page.
	if (agree === 0 && differ >= 2 && !oneSided) lessons.placeCounts = -1;
	else if (differ >= 2 && differ * 4 > agree) lessons.placeCounts = 0;
	// Everything at the start: a conversation that only the buyer has written in, or a page that puts both there.
	else if (oneSided && (lessons.authors.size > 1 || (starts > 0 && boxedStarts === 0 && agree === 0)))
		lessons.placeCounts = 0;
	lessons.byName = lessons.placeCounts === 0 && lessons.authors.size > 1;
	lessons.bubbles = starts >= 3 && boxedStarts * 5 >= starts * 4;
	lessons.agreement = agree + differ > 0 ? Math.max(agree, differ) / (agree + differ) : 1;
	learnDress(rows, lessons, buyer);
	return lessons;
}

function learnDress(rows: Seen[], lessons: SideLessons, buyer: string | null): void {
	const tally = new Map<string, { buyer: number; seller: number; other: number }>();
	for (const row of rows) {
		if (!row.facts.bubble) continue;
		const entry = tally.get(row.facts.dress) ?? { buyer: 0, seller: 0, other: 0 };
		const side = decide(row, lessons, buyer);
		if (side === 'buyer' || side === 'seller') entry[side]++;
		else entry.other++;
		tally.set(row.facts.dress, entry);
	}
	for (const [dress, entry] of tally) {
		if (entry.buyer >= 2 && entry.seller === 0) lessons.dress.set(dress, 'buyer');
		if (entry.seller >= 2 && entry.buyer === 0) lessons.dress.set(dress, 'seller');
	}
}

/** Who wrote a row; worked out once for the same lessons. */
export function sideOf(seen: Seen, lessons: SideLessons, buyer: string | null): Side {
	if (seen.side === undefined || seen.lessons !== lessons) {
		seen.side = decide(seen, lessons, buyer);
		seen.lessons = lessons;
	}
	return seen.side;
}

/** Who wrote a row, or `unknown`: cues that contradict each other give no answer. */
function decide(row: Seen, lessons: SideLessons, buyer: string | null): Side {
	const { facts, said, cues } = row;
	const sense = meaning(row, lessons, buyer);
	const dress = facts.bubble ? lessons.dress.get(facts.dress) : undefined;
	if (isSystem(row, lessons, sense, dress)) return 'system';
	let sum = sense + cues.place * 2 * lessons.placeCounts;
	if (said.receipt && sum >= 0) sum += 0.5;
	if (sum >= 1.5) return 'seller';
	if (sum <= -1.5) return 'buyer';
	return sum === 0 && cues.place === 0 && dress ? dress : 'unknown';
}

function isSystem(
	{ facts, said, cues }: Seen,
	lessons: SideLessons,
	sense: number,
	dress: Side | undefined,
): boolean {
	if (cues.hint === 'system') return true;
	// "This message was deleted" in a bubble is a notice when it stands in another kind of element than words do.
	if (isRecall(said.text) && !wordKinds(facts).some((kind) => lessons.spoken.has(kind))) return true;
	if (cues.hint) return false;
	if (
		isRecall(said.text) &&
		dress === undefined &&
		(cues.centred || cues.notice || !facts.bubble || cues.place === 0)
	)
		return true;
	if (cues.notice && sense === 0 && dress === undefined && (cues.place === 0 || !facts.bubble)) return true;
	if (cues.centred && sense === 0 && dress === undefined) return true;
	// Bare text across a pane of bubbles is a notice; a bare picture or sticker is a message.
	const bare = !facts.bubble && lessons.bubbles && facts.attachments.length === 0;
	return (
		bare &&
		sense === 0 &&
		cues.place <= 0 &&
		!/^(?:\p{Extended_Pictographic}|\s|\u200d|\ufe0f)+$/u.test(said.text)
	);
}
