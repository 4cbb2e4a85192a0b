import type { OrderFact } from '../../../chat/conversation.ts';
import { newestOrder } from '../../../chat/newest-order.ts';
import type { OrderStatus } from '../../../chat/vocabulary.ts';
import { clauseAround, type ReadDraft } from '../read-draft.ts';
import { type Check, finding } from './check.ts';

const TOTAL =
	/实付|实际付|您付了|你付了|订单(?:的)?(?:总)?金额|订单(?:总)?(?:是|共)|一共付|you(?:'ve| have)? paid|order (?:total|amount)|charged you|your total/;
const REFUND = /退(?:款|还|您|你|回|给)|全额退|refund/;
/** Sums that are no part of the order's price. */
const ASIDE = /运费|邮费|券|红包|补|差价|押金|shipping|postage|coupon|voucher|deposit|per |each|每/;

const figure = (text: string): string => /\d[\d,]*(?:\.\d+)?/.exec(text)?.[0] ?? '';

/** Sums that contradict the orders: another total, a refund of more than was paid. */
export const amounts: Check = (draft, context, found) => {
	const last = newestOrder(context.orders);
	if (!last || !(TOTAL.test(draft.text) || REFUND.test(draft.text))) return;
	const sums = context.orders.map((order) => order.amount);
	const most = sums.reduce((a, b) => a + b, 0);
	for (const entity of draft.entities()) {
		if (entity.kind !== 'amount' || typeof entity.value !== 'number') continue;
		const span = clauseAround(draft.text, entity);
		const clause = draft.text.slice(span.start, span.end);
		if (ASIDE.test(clause) || sums.includes(entity.value) || context.said.includes(figure(entity.text)))
			continue;
		const right = entity.text.replace(/\d[\d,]*(?:\.\d+)?/, String(last.amount));
		const params = { text: entity.text, amount: last.amount };
		if (TOTAL.test(clause)) found.push(finding('amount', 'warn', entity, right, params));
		else if (REFUND.test(clause) && entity.value > most)
			found.push(finding('refund-amount', 'warn', entity, right, params));
	}
};

const BEFORE_SHIPPING: readonly OrderStatus[] = ['ordered-unpaid', 'paid'];
const BEFORE_DELIVERY: readonly OrderStatus[] = [...BEFORE_SHIPPING, 'shipped', 'in-transit'];

interface Claim {
	said: RegExp;
	/** Statuses that speak against it. */
	against: readonly OrderStatus[];
}

const CLAIMS: readonly Claim[] = [
	{
		said: /(?:已经?|都|货)(?:给您|给你|帮您|帮你|为您)?(?:发(?:货|出)(?!票)|寄出|发走)(?:了)?(?!吗|前|后|的话)|(?<![a-z])(?:has (?:already )?(?:been )?(?:shipped|dispatched|sent)|have (?:already )?(?:shipped|dispatched) (?:it|your)|is on (?:its|the) way|already (?:shipped|sent))(?![a-z])/,
		against: BEFORE_SHIPPING,
	},
	{
		said: /(?:已经?|显示)(?:被|是)?(?:签收|送达|妥投)|(?<![a-z])(?:has|have|was|were|is) (?:already )?(?:been )?(?:delivered|received)(?![a-z])/,
		against: BEFORE_DELIVERY,
	},
	{
		said: /(?:还没|没有|尚未|还未|未)(?:付款|支付|付钱)|(?<![a-z])(?:have not|haven'?t|has not|hasn'?t|not yet|yet to) (?:been )?pa(?:id|y)(?![a-z])/,
		against: ['paid', 'shipped', 'in-transit', 'delivered', 'confirmed', 'reviewed'],
	},
];

/** A state of the order that contradicts what is known of the newest one. Our knowledge may be old: a note. */
export const orderStatus: Check = (draft, context, found) => {
	const last = newestOrder(context.orders);
	if (!last || last.status === undefined) return;
	for (const { said, against } of CLAIMS) {
		const match = against.includes(last.status) ? said.exec(draft.text) : null;
		if (!match) continue;
		const span = { start: match.index, end: match.index + match[0].length };
		const clause = clauseAround(draft.text, span);
		if (
			/如果|若|要是|一旦|等|吗|之后|以后|if |once|when |after|will|\?|not |n't been/.test(
				draft.text.slice(clause.start, clause.end + 1),
			) &&
			!/haven|hasn|have not|has not|没|未/.test(match[0])
		)
			continue;
		found.push(
			finding('order-status', 'note', span, null, {
				text: draft.raw.slice(span.start, span.end),
				status: last.status,
			}),
		);
	}
};

/** An order number that is not this buyer's, while theirs is known. */
export const orderNumber: Check = (draft, context, found) => {
	if (!/\d{6}/.test(draft.text)) return;
	const own = context.orders.flatMap(({ number }) => number ?? []);
	if (own.length === 0) return;
	for (const entity of draft.entities()) {
		if (entity.kind !== 'order-number' || entity.text.length < 8) continue;
		const same = own.some((number) => number.includes(entity.text) || entity.text.includes(number));
		if (same || context.said.includes(entity.text)) continue;
		found.push(
			finding('order-number', 'warn', entity, own.at(-1) ?? null, {
				text: entity.text,
				number: own.at(-1) ?? '',
			}),
		);
	}
};

/** Facts about persons and parcels in a draft that did not come from this conversation, as written: to be looked up among other customers. */
export function personalFacts(draft: ReadDraft, said: string, orders: readonly OrderFact[]): string[] {
	if (!/\d{4}|[路街村巷弄]/.test(draft.text)) return [];
	const own = new Set(orders.flatMap(({ number }) => number ?? []));
	const facts = draft
		.entities()
		.filter(
			({ kind }) =>
				kind === 'phone' || kind === 'address' || kind === 'order-number' || kind === 'tracking-number',
		)
		.map(({ text }) => text.trim())
		.filter((text) => text.length >= 7 && !said.includes(text) && !own.has(text));
	return [...new Set(facts)];
}
