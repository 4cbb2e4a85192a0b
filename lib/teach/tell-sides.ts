import { fits, select } from '../reader/dom.ts';
import { type Token, tokensOf } from './tokens.ts';
import { childTowards, levelOf, pathOf } from './tree.ts';

/** Marks by which rows of the two sides are told apart. */
export interface SideMarks {
	buyerRow: string;
	sellerRow: string;
	durable: boolean;
	/** More is better: rows that carry one of the two marks and not both, and where the marks stand. */
	score: number;
}

/** The two messages that the seller pointed at, and the element around all messages. */
export interface TwoMessages {
	buyer: Element;
	seller: Element;
	/** Smallest element around both. */
	common: Element;
	pane: Element;
}

/** A condition that holds somewhere in a message's row. */
interface Mark extends Token {
	/** Stands on the way from the row to the place that was pointed at, not on a picture or button beside it. */
	onWay: boolean;
	/** Selector without its value, so that `[data-from="1"]` and `[data-from="2"]` are seen as a pair. */
	family: string;
}

const MOST_ROWS = 300;
const MOST_PARTS = 80;
const MOST_MARKS = 60;

/** Pairs of marks, best first: each on one of the two rows and not on the other, and between them on as many rows of the page as possible. */
export function tellSides({ buyer, seller, common, pane }: TwoMessages): SideMarks[] {
	const buyerRow = childTowards(common, buyer);
	const sellerRow = childTowards(common, seller);
	if (!buyerRow || !sellerRow || buyerRow === sellerRow) return [];
	const rows = new Set([...levelOf(pane, buyerRow, MOST_ROWS), buyerRow, sellerRow]);
	const only = (own: Mark[], other: Element) =>
		own.filter(({ selector }) => !has(other, selector)).slice(0, MOST_MARKS);
	const ofBuyer = only(marksOf(buyerRow, buyer), sellerRow);
	const ofSeller = only(marksOf(sellerRow, seller), buyerRow);
	const absent = [
		...withoutMarks(buyerRow, buyer, sellerRow, seller).map((mark) => ({ side: 'buyer' as const, mark })),
		...withoutMarks(sellerRow, seller, buyerRow, buyer).map((mark) => ({ side: 'seller' as const, mark })),
	];
	for (const { side, mark } of absent) (side === 'buyer' ? ofBuyer : ofSeller).push(mark);
	const found = new Map<string, Set<Element>>();
	const rowsWith = (selector: string): Set<Element> => {
		const known = found.get(selector) ?? new Set([...rows].filter((row) => has(row, selector)));
		found.set(selector, known);
		return known;
	};
	const pairs: SideMarks[] = [];
	for (const b of ofBuyer)
		for (const s of ofSeller) {
			const marks = judge(b, s, rowsWith(b.selector), rowsWith(s.selector));
			if (marks && !rowsWith(b.selector).has(sellerRow) && !rowsWith(s.selector).has(buyerRow))
				pairs.push(marks);
		}
	return pairs.sort((a, b) => Number(b.durable) - Number(a.durable) || b.score - a.score);
}

function judge(b: Mark, s: Mark, withB: Set<Element>, withS: Set<Element>): SideMarks | null {
	const both = [...withB].filter((row) => withS.has(row)).length;
	const one = withB.size + withS.size - 2 * both;
	if (both > 0 && both * 4 > one) return null;
	// Half a row for each sign that the marks are about the author, so that they only decide between pairs that fit equally well.
	const bonus = [
		b.onWay,
		s.onWay,
		b.family === s.family,
		!b.selector.includes(':'),
		!s.selector.includes(':'),
	];
	const score = one - 2 * both + bonus.filter(Boolean).length * 0.19;
	return { buyerRow: b.selector, sellerRow: s.selector, durable: b.durable && s.durable, score };
}

const has = (row: Element, selector: string): boolean =>
	fits(row, [selector]) || select(row, [selector]).length > 0;

/** Everything in a row that a selector may lean on, each condition once. */
function marksOf(row: Element, pointed: Element): Mark[] {
	const way = new Set(pathOf(pointed));
	const marks = new Map<string, Mark>();
	for (const el of [row, ...Array.from(row.querySelectorAll('*')).slice(0, MOST_PARTS)]) {
		const onWay = way.has(el);
		for (const token of tokensOf(el)) {
			if (token.selector.startsWith('#')) continue;
			const known = marks.get(token.selector);
			if (known) known.onWay ||= onWay;
			else marks.set(token.selector, { ...token, onWay, family: token.selector.replace(/=.*$/, '') });
		}
	}
	return [...marks.values()].sort(
		(a, b) => Number(b.durable) - Number(a.durable) || Number(b.onWay) - Number(a.onWay),
	);
}

/**
 * Rows of one side often carry nothing of their own, only lack what the other side has. So: what both have at the same level, without
 * what the other one has there.
 */
function withoutMarks(row: Element, pointed: Element, otherRow: Element, otherPointed: Element): Mark[] {
	const found: Mark[] = [];
	const way = wayFrom(row, pointed);
	const otherWay = wayFrom(otherRow, otherPointed);
	for (const [level, el] of way.entries()) {
		const other = otherWay[level];
		if (!other || other.localName !== el.localName) break;
		const own = tokensOf(el);
		const shared = own.find(({ selector, durable }) => durable && fits(other, [selector])) ??
			own.find(({ selector }) => fits(other, [selector])) ?? {
				selector: CSS.escape(el.localName),
				durable: true,
			};
		for (const token of tokensOf(other)) {
			if (token.selector.startsWith('#') || fits(el, [token.selector])) continue;
			found.push({
				selector: `${shared.selector}:not(${token.selector})`,
				durable: shared.durable && token.durable,
				onWay: true,
				family: token.selector.replace(/=.*$/, ''),
			});
		}
	}
	return found.slice(0, MOST_MARKS / 2);
}

/** From a row down to the pointed element. */
const wayFrom = (row: Element, pointed: Element): Element[] => {
	const path = pathOf(pointed);
	return path.slice(0, path.indexOf(row) + 1).reverse();
};
