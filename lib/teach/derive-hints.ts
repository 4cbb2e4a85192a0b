import type { Lesson } from '../chat/lesson.ts';
import { innerBox } from '../reader/chat-reader.ts';
import { boxOf, fits, inkOf, parentOf, select, widthOf, within } from '../reader/dom.ts';
import { FIELDS } from '../reader/find-composer.ts';
import { RowFinder } from '../reader/find-rows.ts';
import { Looks, type View, viewOf, walk } from '../reader/view.ts';
import { isReadable } from './readable.ts';
import { tellSides } from './tell-sides.ts';
import { type Token, tokensOf } from './tokens.ts';
import { childTowards, commonOf, levelOf, pathOf } from './tree.ts';
import { uniqueSelector } from './unique-selector.ts';

/** What the seller pointed at; null where a step was skipped. */
export interface Pointed {
	buyerMessage: Element | null;
	sellerMessage: Element | null;
	composer: Element | null;
	buyerName: Element | null;
}

/** A lesson before it is known whose page it is and when it was taught. */
export type Draft = Omit<Lesson, 'host' | 'taughtAt'>;

/** Pairs of marks that are tried on the page. */
const MOST_PAIRS = 3;

/**
 * Possible lessons, the most durable first. Which of them holds is found out by reading the page with each ({@link learnPage}): a guess about what
 * tells sides apart is worth nothing until the reader agrees.
 */
export function deriveHints(pointed: Pointed): Draft[] {
	const { buyerMessage: buyer, sellerMessage: seller } = pointed;
	const composer = pointed.composer && uniqueSelector(fieldAt(pointed.composer) ?? pointed.composer);
	const name = pointed.buyerName && uniqueSelector(pointed.buyerName);
	const common = buyer && seller ? commonOf(buyer, seller) : null;
	const pane = paneOf(pointed, common);
	const paneToken = pane && uniqueSelector(pane);
	const parts = { composer, pane: paneToken, buyerName: name };
	const base: Draft = { ...hints(parts, true), ...edgeHint(pane, buyer, seller) };
	const sided = sideDrafts(pointed, common, pane).map((marks) => ({ ...base, ...marks }));
	const colours = colourDrafts(pointed, common, pane).map((colour) => ({ ...base, ...colour }));
	const lasting = sided.filter(({ fragile }) => !fragile);
	const drafts = [...lasting, base, ...colours, ...sided.filter(({ fragile }) => fragile)];
	// The box that scrolls is the best pane; where it holds more than the conversation, the smallest element around both messages is.
	const narrow = common && common !== pane ? uniqueSelector(common) : null;
	const narrowed = narrow?.durable ? drafts.map((draft) => ({ ...draft, pane: [narrow.selector] })) : [];
	const row = common && pane && buyer && seller ? rowSelector(common, pane, buyer, seller) : null;
	const withRow = row ? drafts.slice(0, 2).map((draft) => ({ ...draft, row: [row] })) : [];
	// What will not last is left out where the page reads right without it.
	const fleeting = hints(parts, false);
	const fragile = Object.keys(fleeting).length > 0 ? { ...fleeting, fragile: true } : null;
	const all = [...drafts, ...narrowed.slice(0, 3), ...withRow];
	return fragile ? [...all, ...all.map((draft) => ({ ...draft, ...fragile }))] : all;
}

/** The parts that were found, durable ones or the others. */
function hints(parts: Record<'composer' | 'pane' | 'buyerName', Token | null>, durable: boolean): Draft {
	const found = Object.entries(parts).flatMap(([part, token]) =>
		token?.durable === durable ? [[part, [token.selector]] as const] : [],
	);
	return Object.fromEntries(found);
}

/** The outermost field that a person can write in, at or around or alone inside an element. */
export function fieldAt(el: Element): HTMLElement | null {
	const around = pathOf(el).filter((at) => fits(at, [FIELDS]));
	const inside =
		around.length > 0
			? []
			: [el, ...(el.shadowRoot ? [el.shadowRoot] : [])].flatMap((at) => select(at, [FIELDS]));
	const outer = inside.filter((field) => !inside.some((other) => other !== field && within(other, field)));
	return (around.at(-1) ?? (outer.length === 1 ? outer[0] : null) ?? null) as HTMLElement | null;
}

/** The box that the conversation scrolls in, or else the smallest one around what was pointed at; never around the field or the name. */
export function paneOf(
	{ buyerMessage, sellerMessage, composer, buyerName }: Pointed,
	common = buyerMessage && sellerMessage ? commonOf(buyerMessage, sellerMessage) : null,
): Element | null {
	const start = common ?? parentOf(buyerMessage ?? sellerMessage ?? document.documentElement);
	if (!start || (!buyerMessage && !sellerMessage)) return null;
	const apart = [composer, buyerName].filter((el) => el !== null);
	for (const el of pathOf(start)) {
		if (apart.some((other) => within(el, other)) || el.localName === 'body') break;
		if (/auto|scroll|overlay/.test(getComputedStyle(el).overflowY)) return el;
	}
	return common;
}

/** Which edge the buyer's messages stand at, where the two messages stand at different ones; one message alone tells for both. */
function edgeHint(pane: Element | null, buyer: Element | null, seller: Element | null): Draft {
	if (!pane) return {};
	const b = buyer ? leanOf(buyer, pane) : 0;
	const s = seller ? leanOf(seller, pane) : 0;
	if (buyer && seller && b * s >= 0) return {};
	const lean = b || -s;
	return lean === 0 ? {} : { buyerEdge: lean < 0 ? 'left' : 'right' };
}

/** -1 at the left of the pane, 1 at its right, 0 in the middle or across it. */
function leanOf(el: Element, pane: Element): number {
	const box = innerBox(pane);
	const ink = inkOf(el);
	const lean = (ink.left - box.left - (box.right - ink.right)) / (widthOf(box) || 1);
	return Math.abs(lean) < 0.06 ? 0 : Math.sign(lean);
}

/** Ways to tell the sides of rows apart, the most durable first. */
function sideDrafts(
	{ buyerMessage, sellerMessage }: Pointed,
	common: Element | null,
	pane: Element | null,
): Draft[] {
	if (!buyerMessage || !sellerMessage || !common || !pane) return [];
	const pairs = tellSides({ buyer: buyerMessage, seller: sellerMessage, common, pane });
	const marked = (durable: boolean): Draft[] =>
		pairs
			.filter((pair) => pair.durable === durable)
			.slice(0, MOST_PAIRS)
			.map(({ buyerRow, sellerRow }) => ({
				buyerRow: [buyerRow],
				sellerRow: [sellerRow],
				...(durable ? {} : { fragile: true }),
			}));
	return [...marked(true), ...marked(false)];
}

function colourDrafts(
	{ buyerMessage, sellerMessage }: Pointed,
	common: Element | null,
	pane: Element | null,
): Draft[] {
	if (!buyerMessage || !sellerMessage || !common || !pane) return [];
	const ofBuyer = colourOf(pane, common, buyerMessage);
	const ofSeller = colourOf(pane, common, sellerMessage);
	return ofBuyer && ofSeller && ofBuyer !== ofSeller
		? [{ buyerColour: [ofBuyer], sellerColour: [ofSeller] }]
		: [];
}

/** The colour of the bubble around a message, as the reader sees it. */
function colourOf(pane: Element, common: Element, message: Element): string | null {
	const row = childTowards(common, message);
	const view = row && viewOf(row, new Looks());
	if (!view) return null;
	const finder = new RowFinder(null, widthOf(boxOf(pane)));
	finder.prepare(view);
	const bubbles: View[] = [];
	walk(view, (part) => {
		if (within(part.el, message) && finder.isBubble(part)) bubbles.push(part);
		return true;
	});
	return bubbles[0]?.look.colour || null;
}

/** What the rows of both messages share and nothing outside the conversation has. */
function rowSelector(common: Element, pane: Element, buyer: Element, seller: Element): string | null {
	const first = childTowards(common, buyer);
	const second = childTowards(common, seller);
	if (!first || !second) return null;
	const root = first.getRootNode() as Document | ShadowRoot;
	const rows = new Set(levelOf(pane, first, 400));
	const shared = tokensOf(first).filter(({ selector, durable }) => durable && fits(second, [selector]));
	const alone = shared.filter(({ selector }) => select(root, [selector]).every((el) => rows.has(el)));
	return alone.find(({ selector }) => isReadable(selector.slice(1)))?.selector ?? alone[0]?.selector ?? null;
}
