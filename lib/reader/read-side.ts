import type { Side, SnapshotRow } from '../chat/snapshot.ts';
import { type Box, classOf, fits, joinNegation, parentOf, select, widthOf, wordsOf } from './dom.ts';
import { isNotice } from './find-rows.ts';
import { isOwnName, isRecall, NOTICE, OTHER, OWN, telling, VAGUE } from './patterns.ts';
import type { RowText, Slots } from './read-text.ts';
import { inkOfRow, type RowFacts, type RowView, wordsIn } from './row-facts.ts';
import type { SiteHints } from './sites/site-hints.ts';
import { subviews, type View, walk } from './view.ts';

/** What one row shows about its author. Numbers are signed: buyer below zero, seller above. */
export interface SideCues {
	/** -1 at the pane's start, 1 at its end, half of it where that may be turned round, 0 neither or not measured. */
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
		place: turned(place, pane),
		centred: centred || (place === 0 && isNotice(row.view)),
		hint: pane.hints ? (hintOf(el, pane.hints, pane.el) ?? colourHint(row, pane.hints)) : null,
		words,
		notice:
			words.some((word) => NOTICE.test(word)) || role === 'separator' || role === 'status' || role === 'note',
	};
}

/** Not every page in a right-to-left language turns its conversation round; where the buyer stands, a seller who taught the page has said. */
function turned(place: number, { mirrored, hints }: PaneView): number {
	const edge = hints?.buyerEdge;
	if (edge) return edge === 'right' ? -place : place;
	return mirrored ? -place / 2 : place;
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

/** What the header and the pages around the conversation say about the buyer. */
export interface BuyerSigns {
	name: string | null;
	/** Address of the buyer's picture. */
	face: string | null;
}

/** What comparing rows taught: which words tell rows apart, whether place and colour do, and whose dress is whose. */
export interface SideLessons {
	buyer: BuyerSigns;
	counts: Map<string, number>;
	rows: number;
	/** Names on rows. */
	authors: Set<string>;
	/** Number of different pictures on rows; 0 when they tell nothing. */
	faces: number;
	/** 0: the place says nothing here; 1: it does; -1: this page has the seller at the start. */
	placeCounts: number;
	/** Bubbles that are more colourful than this are the reader's own, as nearly everywhere; null where colours say nothing. */
	vivid: number | null;
	/** Sides are told by names or pictures on rows, not by place. */
	byName: boolean;
	dress: Map<string, Side>;
	/** How ordinary messages are drawn. */
	plain: Slots['plain'];
	/** Share of bubbles on the buyer's place; where it is high, bare text there is no message. */
	bubbles: number;
	/** Share of rows whose cues agree, 0-1. */
	agreement: number;
}

/** Signed evidence from hints and from words in the markup. */
function marked({ cues }: Seen, lessons: SideLessons): number {
	const sum = cues.hint === 'seller' ? 3 : cues.hint === 'buyer' ? -3 : 0;
	let own = 0;
	let other = 0;
	for (const word of cues.words) {
		const told = (lessons.counts.get(word) ?? 0) < lessons.rows;
		if (lessons.rows > 1 ? !told : VAGUE.test(word)) continue;
		if (OWN.test(word)) own++;
		else if (OTHER.test(word)) other++;
	}
	return own > 0 !== other > 0 ? sum + (own > 0 ? 2 : -2) : sum;
}

/** Signed evidence from everything but place and colour. */
function meaning(row: Seen, lessons: SideLessons): number {
	const { facts, said } = row;
	const buyer = lessons.buyer.name;
	let sum = marked(row, lessons);
	if (said.author !== '') {
		if (isOwnName(said.author)) sum += 2;
		else if (buyer !== null && said.author === buyer) sum -= 2;
		// Two people talk, and this is not the buyer; with more names on the page it is only likely.
		else if (buyer !== null && lessons.authors.has(buyer)) sum += lessons.authors.size === 2 ? 2 : 1;
	}
	if (lessons.faces > 0 && facts.face === lessons.buyer.face) sum -= 2;
	else if (lessons.faces === 2 && facts.face) sum += 2;
	return sum;
}

/** 1 for the more colourful kind of bubble, -1 for the plainer one. */
function tintOf({ facts }: Seen, { vivid }: SideLessons): number {
	if (vivid === null || !isSpeech(facts)) return 0;
	return chroma(facts.colour) > vivid ? 1 : -1;
}

/** Words in a bubble: cards and pictures have colours of their own. */
const isSpeech = ({ bubble, attachments }: RowFacts): boolean => bubble && attachments.length === 0;

/** How far a colour is from grey, 0-255. */
function chroma(colour: string): number {
	const parts = (/\d[^)]*/.exec(colour)?.[0] ?? '')
		.split(/[\s,]+/)
		.slice(0, 3)
		.map(Number);
	return Math.max(...parts) - Math.min(...parts);
}

/** Compares all rows. */
export function learnSides(rows: Seen[], buyer: BuyerSigns, plain: Slots['plain']): SideLessons {
	const colours = new Set(rows.filter(({ facts }) => isSpeech(facts)).map(({ facts }) => facts.colour));
	const tints = [...colours].map(chroma);
	const high = Math.max(...tints);
	const low = Math.min(...tints);
	const lessons: SideLessons = {
		buyer,
		counts: new Map(),
		rows: rows.length,
		authors: new Set(rows.map(({ said }) => said.author).filter(Boolean)),
		faces: new Set(rows.map(({ facts }) => facts.face).filter(Boolean)).size,
		placeCounts: 1,
		vivid: high - low >= 12 ? (high + low) / 2 : null,
		byName: false,
		plain,
		dress: new Map(),
		bubbles: 0,
		agreement: 1,
	};
	for (const { cues } of rows)
		for (const word of cues.words) lessons.counts.set(word, (lessons.counts.get(word) ?? 0) + 1);
	const facing = rows.filter(({ facts }) => buyer.face && facts.face === buyer.face);
	// One picture for everyone, or on both sides: the platform's stand-in for people who have none.
	if (facing.length === 0 || facing.length === rows.length || spread(facing).both) lessons.faces = 0;
	const { starts, both } = spread(rows);
	const boxedStarts = rows.filter(({ facts, cues }) => cues.place < 0 && facts.bubble).length;
	const place = ({ cues }: Seen) => cues.place;
	const sense = (row: Seen) => meaning(row, lessons);
	const tint = (row: Seen) => tintOf(row, lessons);
	const [agree, differ] = compare(rows, place, sense);
	const [fits, clashes] = compare(rows, tint, sense);
	if (clashes * 4 > fits) lessons.vivid = null;
	const [along, across] = compare(rows, place, tint);
	// Names and marks that say the opposite of the place, every time and on both sides: a mirrored page.
	if (agree === 0 && differ >= 2 && both) lessons.placeCounts = -1;
	else if ((differ >= 2 && differ * 4 > agree) || (agree === 0 && across > along)) lessons.placeCounts = 0;
	// Everything at the start: a conversation that only the buyer has written in, or a page that puts both there.
	else if (
		!both &&
		(differ > 0 ||
			lessons.authors.size > 1 ||
			colours.size > 1 ||
			(starts > 0 && boxedStarts === 0 && agree === 0))
	)
		lessons.placeCounts = 0;
	if (agree + along + differ >= 2 && rows.some((row) => Math.abs(place(row)) === 0.5))
		lessons.placeCounts *= 2;
	lessons.byName = lessons.placeCounts === 0 && (lessons.authors.size > 1 || lessons.faces > 0);
	if (starts >= 3) lessons.bubbles = boxedStarts / starts;
	lessons.agreement = agree + differ > 0 ? Math.max(agree, differ) / (agree + differ) : 1;
	learnDress(rows, lessons);
	return lessons;
}

/** In how many rows two cues say the same, and in how many the opposite. */
function compare(rows: Seen[], one: (row: Seen) => number, other: (row: Seen) => number): [number, number] {
	const products = rows.map((row) => one(row) * other(row));
	return [products.filter((each) => each > 0).length, products.filter((each) => each < 0).length];
}

/** Rows at each edge. */
function spread(rows: Seen[]): { starts: number; both: boolean } {
	const starts = rows.filter(({ cues }) => cues.place < 0).length;
	return { starts, both: starts > 0 && rows.some(({ cues }) => cues.place > 0) };
}

function learnDress(rows: Seen[], lessons: SideLessons): void {
	const tally = new Map<string, { buyer: number; seller: number; other: number }>();
	for (const row of rows) {
		if (!row.facts.bubble) continue;
		const entry = tally.get(row.facts.dress) ?? { buyer: 0, seller: 0, other: 0 };
		const side = decide(row, lessons);
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
export function sideOf(seen: Seen, lessons: SideLessons): Side {
	if (seen.side === undefined || seen.lessons !== lessons) {
		seen.side = decide(seen, lessons);
		seen.lessons = lessons;
	}
	return seen.side;
}

/** Who wrote a row, or `unknown`: cues that contradict each other give no answer. */
function decide(row: Seen, lessons: SideLessons): Side {
	const { facts, said, cues } = row;
	const sense = meaning(row, lessons);
	const dress = facts.bubble ? lessons.dress.get(facts.dress) : undefined;
	if (isSystem(row, lessons, sense, dress) || (said.card && marked(row, lessons) === 0)) return 'system';
	let sum = sense + cues.place * 2 * lessons.placeCounts + tintOf(row, lessons);
	if (said.receipt && sum >= 0) sum += 0.5;
	if (sum >= 1.5) return 'seller';
	if (sum <= -1.5) return 'buyer';
	return sense === 0 && cues.place === 0 && dress ? dress : 'unknown';
}

function isSystem(
	{ facts, said, cues }: Seen,
	lessons: SideLessons,
	sense: number,
	dress: Side | undefined,
): boolean {
	if (cues.hint === 'system') return true;
	// "This message was deleted" in a bubble is a notice when it stands in another kind of element than words do.
	const strange = !wordsIn(facts).some(({ kind }) => lessons.plain.has(kind));
	if (isRecall(said.text) && strange) return true;
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
	const bare = !facts.bubble && lessons.bubbles >= (strange ? 0.5 : 0.8) && facts.attachments.length === 0;
	return (
		bare &&
		sense === 0 &&
		cues.place <= 0 &&
		!/^(?:\p{Extended_Pictographic}|\s|\u200d|\ufe0f)+$/u.test(said.text)
	);
}
