import type { Phrase, Value } from '../chat/assessment.ts';
import type { OrderFact } from '../chat/conversation.ts';
import { purchases } from './cues/order-cues.ts';
import type { Thresholds } from './thresholds.ts';

const DAY = 86_400_000;

/** Mark 5-1 from falling limits: at least the first limit is 5, at least the second 4, and so on. */
function markAtLeast(value: number, limits: readonly number[]): number {
	const index = limits.findIndex((limit) => value >= limit);
	return index < 0 ? 1 : 5 - index;
}

/** Mark 5-1 from rising limits: up to the first limit is 5. */
function markUpTo(value: number, limits: readonly number[]): number {
	const index = limits.findIndex((limit) => value <= limit);
	return index < 0 ? 1 : 5 - index;
}

/**
 * RFM: recency of the last purchase in days, number of purchases, and money spent measured in typical orders, 1-5 each; their
 * sum gives the tier. Null without a purchase. Refunded orders count as contact but not as money.
 */
export function rfmValue(orders: readonly OrderFact[], now: number, thresholds: Thresholds): Value | null {
	const bought = purchases(orders);
	const last = bought.at(-1);
	if (!last) return null;
	const days = Math.max(0, Math.round((now - last.at) / DAY));
	const kept = bought.filter((order) => order.status !== 'refunded');
	const spent = kept.reduce((sum, order) => sum + order.amount, 0);
	const amounts = kept.map((order) => order.amount).sort((a, b) => a - b);
	const typical = thresholds.typicalOrder ?? amounts[Math.floor((amounts.length - 1) / 2)] ?? 0;
	const recency = markUpTo(days, thresholds.recencyDays);
	const frequency = markAtLeast(bought.length, thresholds.frequencyOrders);
	const monetary = typical > 0 ? markAtLeast(spent / typical, thresholds.monetaryMultiples) : 1;
	const sum = recency + frequency + monetary;
	const [vip, a, b] = thresholds.tierSums;
	const tier = sum >= vip ? 'vip' : sum >= a ? 'A' : sum >= b ? 'B' : 'C';
	const reasons: Phrase[] = [
		{ key: 'value.recency', params: { days, mark: recency } },
		{ key: 'value.frequency', params: { count: bought.length, mark: frequency } },
		{ key: 'value.monetary', params: { amount: Math.round(spent * 100) / 100, mark: monetary } },
	];
	return { recency, frequency, monetary, tier, reasons };
}
