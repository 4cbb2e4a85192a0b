import type { OrderFact } from '../../chat/conversation.ts';
import type { Sighting } from '../sighting.ts';
import type { Thresholds } from '../thresholds.ts';
import { fact } from './fact.ts';

const DAY = 86_400_000;
const OPEN = new Set(['paid', 'shipped', 'in-transit']);
const ARRIVED = new Set(['delivered', 'confirmed', 'reviewed']);

/** Orders that count as purchases: neither unpaid nor cancelled. Oldest first. */
export function purchases(orders: readonly OrderFact[]): OrderFact[] {
	return orders
		.filter((order) => order.status !== 'ordered-unpaid' && order.status !== 'cancelled')
		.sort((a, b) => a.at - b.at);
}

/** What the order history shows. Cues `orders:`. `from` is the time of the conversation's first message. */
export function orderCues(
	orders: readonly OrderFact[],
	from: number,
	now: number,
	thresholds: Thresholds,
): Sighting[] {
	const sorted = [...orders].sort((a, b) => a.at - b.at);
	const bought = purchases(orders);
	return [
		...countCues(bought, thresholds),
		...lastCues(sorted, from, now),
		...gapCues(bought, now, thresholds),
		...failedCues(sorted),
		...patternCues(bought),
	];
}

function countCues(bought: readonly OrderFact[], thresholds: Thresholds): Sighting[] {
	const count = bought.length;
	if (count === 0) return [fact('orders:none', 'no-purchase')];
	const cue =
		count >= thresholds.loyalFrom
			? 'orders:loyal'
			: count >= thresholds.repeatFrom
				? 'orders:repeat'
				: 'orders:first';
	return [fact(cue, 'purchases', { count }), fact('orders:some', 'purchases', { count })];
}

function lastCues(sorted: readonly OrderFact[], from: number, now: number): Sighting[] {
	const last = sorted.at(-1);
	if (!last) return [];
	const out = [fact(`orders:last-${last.status}`, `last-status.${last.status}`, { item: last.item })];
	if (OPEN.has(last.status)) out.push(fact('orders:open', `last-status.${last.status}`, { item: last.item }));
	if (ARRIVED.has(last.status)) {
		const days = Math.max(0, Math.round((now - last.at) / DAY));
		const cue = days <= 45 ? 'orders:arrived-lately' : 'orders:arrived-long-ago';
		out.push(fact(cue, 'last-order-days', { days }));
	}
	// A clock minute before the first message still belongs to this talk: pages round times.
	if (last.at >= from - 60_000) out.push(fact('orders:in-this-chat', 'ordered-in-chat', { item: last.item }));
	else if (from - last.at <= 30 * DAY)
		out.push(
			fact('orders:shortly-before-chat', 'last-order-days', { days: Math.round((now - last.at) / DAY) }),
		);
	const previous = sorted.at(-2);
	if (
		previous &&
		previous.amount > 0 &&
		last.amount <= previous.amount * 0.45 &&
		last.item.slice(0, 3) === previous.item.slice(0, 3)
	)
		out.push(fact('orders:shrinking', 'orders-shrinking'));
	return out;
}

function gapCues(bought: readonly OrderFact[], now: number, thresholds: Thresholds): Sighting[] {
	const last = bought.at(-1);
	if (!last) return [];
	const limit = thresholds.lapsedAfterDays * DAY;
	const out: Sighting[] = [];
	if (now - last.at > limit)
		out.push(fact('orders:lapsed', 'last-order-days', { days: Math.round((now - last.at) / DAY) }));
	const previous = bought.at(-2);
	if (previous && last.at - previous.at > limit)
		out.push(
			fact('orders:after-gap', 'order-after-gap', { days: Math.round((last.at - previous.at) / DAY) }),
		);
	return out;
}

function failedCues(sorted: readonly OrderFact[]): Sighting[] {
	const out: Sighting[] = [];
	const unpaid = sorted.filter((order) => order.status === 'ordered-unpaid').length;
	const cancelled = sorted.filter((order) => order.status === 'cancelled').length;
	if (unpaid > 0) out.push(fact('orders:unpaid', 'orders-unpaid', { count: unpaid }));
	if (cancelled > 0) out.push(fact('orders:cancelled', 'orders-cancelled', { count: cancelled }));
	if (unpaid + cancelled >= 2)
		out.push(fact('orders:not-paid-again', 'orders-not-paid', { count: unpaid + cancelled }));
	return out;
}

function patternCues(bought: readonly OrderFact[]): Sighting[] {
	const out: Sighting[] = [];
	const kinds = new Set(bought.map((order) => order.item.slice(0, 4).toLowerCase()));
	if (bought.length >= 3 && kinds.size <= Math.ceil(bought.length / 3))
		out.push(fact('orders:same-thing', 'orders-same', { count: bought.length }));
	if (bought.length >= 3 && kinds.size >= bought.length * 0.7)
		out.push(fact('orders:varied', 'orders-varied', { count: kinds.size }));
	const interval = regularInterval(bought);
	if (interval !== null)
		out.push(fact('orders:regular', 'orders-regular', { days: Math.round(interval / DAY) }));
	const reviewed = bought.filter((order) => order.status === 'reviewed').length;
	if (bought.length >= 2 && reviewed / bought.length >= 0.6)
		out.push(fact('orders:reviews', 'orders-reviewed', { count: reviewed }));
	const biggest = Math.max(0, ...bought.map((order) => order.qty));
	if (biggest >= 20) out.push(fact('orders:bulk', 'orders-bulk', { count: biggest }));
	return out;
}

/** The usual time between purchases of a buyer who comes at even intervals, in milliseconds; null when there is none. */
export function regularInterval(bought: readonly OrderFact[]): number | null {
	if (bought.length < 3) return null;
	const gaps = bought.slice(1).map((order, i) => order.at - (bought[i]?.at ?? order.at));
	const mean = gaps.reduce((sum, gap) => sum + gap, 0) / gaps.length;
	if (mean < 3 * DAY) return null;
	const spread = Math.sqrt(gaps.reduce((sum, gap) => sum + (gap - mean) ** 2, 0) / gaps.length);
	return spread / mean <= 0.45 ? mean : null;
}
