import { ORDER_STATUSES, type OrderStatus } from '../chat/vocabulary.ts';
import { LABELS, STATUS_WORDS } from './labels.ts';

/** An order as a page shows it beside the chat. What is not written there under its own label, or as the platform's own word, is null. */
export interface PageOrder {
	number: string;
	item: string | null;
	/** In `currency`; null when unknown. */
	amount: number | null;
	/** ISO 4217 code, or null where the sign is shared by several. */
	currency: string | null;
	qty: number | null;
	status: OrderStatus | null;
	/** When it was placed, milliseconds since the epoch. */
	at: number | null;
}

type Field = keyof typeof LABELS | 'lone-status';

const fold = (text: string): string =>
	text
		.normalize('NFKC')
		.toLowerCase()
		.replace(/[\s:#.]+$/g, '')
		.replace(/\s(no|nr)$/, '')
		.replace(/\s+/g, ' ')
		.trim();

const FIELD_OF: ReadonlyMap<string, Field> = new Map(
	(Object.keys(LABELS) as (keyof typeof LABELS)[]).flatMap((field) =>
		LABELS[field].map((label) => [fold(label), field] as const),
	),
);
const STATUS_OF: ReadonlyMap<string, OrderStatus> = new Map(
	ORDER_STATUSES.flatMap((status) => STATUS_WORDS[status].map((word) => [fold(word), status] as const)),
);
/** Longest first, so that "order status" is not read as "order". */
const LABEL_LIST = [...FIELD_OF.keys()].sort((a, b) => b.length - a.length);
/** Signs with one meaning; a plain dollar or a yuan/yen sign has several. */
const CURRENCIES: Record<string, string> = {
	NT$: 'TWD',
	HK$: 'HKD',
	S$: 'SGD',
	US$: 'USD',
	RM: 'MYR',
	R$: 'BRL',
	Rp: 'IDR',
	'€': 'EUR',
	'£': 'GBP',
	'฿': 'THB',
	'₫': 'VND',
	'₱': 'PHP',
	'₽': 'RUB',
	元: 'CNY',
	円: 'JPY',
};
/** Shortest name of an item: "商品" is also a tab, and what follows it then is the next tab. */
const MIN_ITEM = 6;
/** Cells after an order's number that still belong to it. */
const REACH = 24;

/** What `¥` and `￥` mean on a page: yuan and yen share the sign, so only the site can tell. */
export type YenSign = 'CNY' | 'JPY' | null;

/** Cells before an order's number in which its card may have begun, with its status or its item. */
const LEAD = 6;

/** Something that a cell says of an order, and where. */
interface Fact {
	field: Field;
	value: string;
	at: number;
}

/**
 * Reads the orders that a page shows, from the texts of its cells in document order ({@link readCells}; parts of a cell are set off by tabs). An
 * order begins at a labelled order number; what stands under labels after it belongs to it, until the next number. A status may also stand alone,
 * as the platform's own word, inside its order or at the head of its card. Nothing is guessed: no number, no order.
 */
export function parseOrders(cells: readonly string[], yen: YenSign = null): PageOrder[] {
	const facts = readFacts(cells.flatMap((cell) => cell.split('\t')).flatMap(apart));
	const numbers = facts.filter(({ field }, index) => field === 'number' && isFirst(facts, index));
	const isLone = ({ field }: Fact) => field === 'lone-status';
	const first = numbers[0]?.at ?? 0;
	const last = numbers.at(-1)?.at ?? 0;
	const leads = facts.some((fact) => isLone(fact) && fact.at < first && first - fact.at <= LEAD);
	// A list whose last order has no status after its number has the statuses over the numbers.
	const heads = leads && !facts.some((fact) => isLone(fact) && fact.at > last && fact.at - last <= REACH);
	return numbers.map(({ value, at }, index) => {
		const order: PageOrder = {
			number: value,
			item: null,
			amount: null,
			currency: null,
			qty: null,
			status: null,
			at: null,
		};
		const next = numbers[index + 1]?.at ?? Number.POSITIVE_INFINITY;
		const before = numbers[index - 1]?.at ?? Number.NEGATIVE_INFINITY;
		for (const fact of facts) {
			if (fact.at > at && fact.at < next && fact.at - at <= REACH && !(heads && isLone(fact)))
				take(order, fact);
		}
		const lead = facts.filter((fact) => fact.at < at && fact.at > before && at - fact.at <= LEAD);
		for (const fact of lead.reverse()) if (index === 0 || (heads && isLone(fact))) take(order, fact);
		if (order.currency === '¥') order.currency = yen;
		return order;
	});
}

/** "Shipped · Paid $5" and "3 pieces Total: $5" say two things: a status word, or a label with a colon, begins a part. */
function apart(cell: string): string[] {
	for (const space of cell.matchAll(/[\s·|]+/g)) {
		const [left, right] = [cell.slice(0, space.index), cell.slice(space.index + space[0].length)];
		const begins = split(right, undefined)?.colon === true && split(cell, undefined) === null;
		if (STATUS_OF.has(fold(left)) || begins) return [left, ...apart(right)];
	}
	return [cell];
}

/** The same number shown twice is one order. */
const isFirst = (facts: readonly Fact[], index: number): boolean =>
	facts.findIndex(({ field, value }) => field === 'number' && value === facts[index]?.value) === index;

function readFacts(cells: readonly string[]): Fact[] {
	const facts: Fact[] = [];
	for (let at = 0; at < cells.length; at++) {
		const cell = cells[at] ?? '';
		const labelled = split(cell, cells[at + 1]);
		if (!labelled) {
			if (STATUS_OF.has(fold(cell.replace(/^.*[·|]\s*/, '')))) {
				facts.push({ field: 'lone-status', value: cell.replace(/^.*[·|]\s*/, ''), at });
			} else if (isNumbered(cells, at)) facts.push({ field: 'number', value: cell.replace(/^#\s?/, ''), at });
			continue;
		}
		const { field, fromNext } = labelled;
		let { value } = labelled;
		// "Orders" is also a tab: what follows it then is no number and speaks for itself.
		if (field === 'number' && !orderNumber(value)) continue;
		if (fromNext) at++;
		// A sign and its number are often drawn apart.
		if (field === 'amount' && /^[^\d]{1,3}$/.test(value.trim())) value += cells[++at] ?? '';
		const number = field === 'number' ? orderNumber(value) : value;
		if (number) facts.push({ field, value: number, at });
	}
	return facts;
}

/** "#123456" is an order's number where labels of an order follow at once. */
const isNumbered = (cells: readonly string[], at: number): boolean =>
	/^#\s?[\d-]{6,40}$/.test(cells[at] ?? '') &&
	cells.slice(at + 1, at + LEAD).some((cell) => /^order (total|status)\b/i.test(cell));

interface Labelled {
	field: Field;
	value: string;
	/** The value is the next cell. */
	fromNext: boolean;
	colon?: boolean;
}

/** "Order number: 123" in one cell, or a cell that is a label with its value in the next. */
function split(cell: string, next: string | undefined): Labelled | null {
	const whole = FIELD_OF.get(fold(cell));
	if (whole) {
		const value = next?.replace(/^[\s:：]+/, '') ?? '';
		return value === '' || FIELD_OF.has(fold(value)) ? null : { field: whole, value, fromNext: true };
	}
	const text = cell.normalize('NFKC').replace(/\s+/g, ' ').trim();
	const lower = text.toLowerCase();
	for (const label of LABEL_LIST) {
		if (!lower.startsWith(label)) continue;
		const field = FIELD_OF.get(label);
		const [, colon, value] = /^(\s*[:#.°]+\s*|\s+No\.?\s+|\s+)(\S.*)$/i.exec(text.slice(label.length)) ?? [];
		if (!field || !value) continue;
		// A colon says it is a label; without one only a value that can be nothing else.
		const plain = field === 'status' ? STATUS_OF.has(fold(value)) : field !== 'item' && /^\S*\d/.test(value);
		if (colon?.trim() || plain) return { field, value, fromNext: false, colon: /[:]/.test(colon ?? '') };
	}
	return null;
}

function take(order: PageOrder, { field, value }: Fact): void {
	if (field === 'item' && value.trim().length >= MIN_ITEM) order.item ??= value.trim().slice(0, 300);
	if (field === 'qty') order.qty ??= quantity(value);
	if (field === 'status' || field === 'lone-status') order.status ??= STATUS_OF.get(fold(value)) ?? null;
	if (field === 'date') order.at ??= date(value);
	if (field !== 'amount' || order.amount !== null) return;
	const money = parseAmount(value);
	if (!money) return;
	order.amount = money.amount;
	order.currency = money.currency;
}

/** Letters, digits and dashes with at least six digits, and nothing beside it but "copy" and the like behind a space. */
function orderNumber(value: string): string | null {
	const found = /^#?\s*([A-Z0-9][A-Z0-9-]{5,39})(?:\s|$)/i.exec(value.normalize('NFKC').trim())?.[1];
	return found && (found.match(/\d/g)?.length ?? 0) >= 6 ? found : null;
}

function quantity(value: string): number | null {
	const found = /^[x×*]?\s*(\d{1,5})(?:\s*\p{L}{0,3})?$/iu.exec(value.trim())?.[1];
	return found ? Number(found) : null;
}

/** "NT$1,960", "1.234,50 €", "¥168.00", "2 490 ₽". Null for anything that is not one amount; `¥` stays a sign, see {@link YenSign}. */
export function parseAmount(value: string): { amount: number; currency: string | null } | null {
	const text = value
		.normalize('NFKC')
		.replace(/[\s\u202f]+/g, ' ')
		.trim();
	const match =
		/^(\p{Sc}|[A-Z]{1,3}\p{Sc}|[A-Za-z]{2,3}\.?)?\s*(\d[\d., ]*)\s*(\p{Sc}|[A-Z]{3}|元|円)?$/u.exec(text);
	const digits = match?.[2]?.replaceAll(' ', '').replace(/[.,]$/, '');
	if (!digits) return null;
	const sign = match?.[1] ?? match?.[3] ?? '';
	const amount = number(digits);
	if (amount === null) return null;
	const code = CURRENCIES[sign] ?? (/^[A-Z]{3}$/.test(sign) ? sign : null);
	return { amount, currency: sign === '¥' ? sign : code };
}

/** The last dot or comma is the decimal sign when one or two digits follow; all others group thousands. */
function number(digits: string): number | null {
	if (!/^(\d+|\d{1,3}([.,]\d{2,3})+)([.,]\d{1,2})?$/.test(digits)) return null;
	const decimal = /[.,](\d{1,2})$/.exec(digits);
	const whole = (decimal ? digits.slice(0, decimal.index) : digits).replace(/[.,]/g, '');
	const result = Number(decimal ? `${whole}.${decimal[1]}` : whole);
	return Number.isFinite(result) ? result : null;
}

/** Only dates that can be read in one way: the year first. Local time. */
function date(value: string): number | null {
	const match = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?(?:[ T](\d{1,2}):(\d{2}))?/.exec(value.trim());
	if (!match) return null;
	const [, year, month, day, hour = '0', minute = '0'] = match;
	const at = new Date(Number(year), Number(month) - 1, Number(day), Number(hour), Number(minute)).getTime();
	return Number.isFinite(at) ? at : null;
}
