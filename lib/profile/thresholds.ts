import type { BeliefScheme } from '../chat/assessment.ts';
import { LEARNED_THRESHOLDS } from './weights/learned.ts';

/** Numbers a seller can change in the settings. Counts are orders, times are days, amounts the shop's currency. */
export interface Thresholds {
	/** Completed orders from which a buyer is `repeat`. */
	repeatFrom: number;
	/** Completed orders from which a buyer is `loyal`. */
	loyalFrom: number;
	/** Days without an order after which a buyer is `lapsed`; an order after such a gap makes `won-back`. */
	lapsedAfterDays: number;
	/** Upper limits in days for recency marks 5, 4, 3 and 2; older is 1. */
	recencyDays: readonly [number, number, number, number];
	/** Least orders for frequency marks 5, 4, 3 and 2; fewer is 1. */
	frequencyOrders: readonly [number, number, number, number];
	/** Least total spent for monetary marks 5, 4, 3 and 2, in multiples of `typicalOrder`. */
	monetaryMultiples: readonly [number, number, number, number];
	/** What an ordinary order is worth in this shop; null: the buyer's own middle order is the measure. */
	typicalOrder: number | null;
	/** Least sum of the three marks (3-15) for the tiers vip, A and B; less is C. */
	tierSums: readonly [number, number, number];
	/** Least probability at which a belief of a scheme is asserted. */
	assertFrom: Readonly<Partial<Record<BeliefScheme | 'complaint' | 'complaint-want' | 'task', number>>>;
	/** Least probability where the scheme is not listed above. */
	assertFromElse: number;
}

/** What a new shop starts with. Lifecycle: README of the conversation set; the rest: usual RFM practice, to be changed by the seller. */
export const DEFAULT_THRESHOLDS: Thresholds = {
	repeatFrom: 2,
	loyalFrom: 5,
	lapsedAfterDays: 180,
	recencyDays: [14, 45, 90, 180],
	frequencyOrders: [8, 5, 3, 2],
	monetaryMultiples: [10, 6, 3, 2],
	typicalOrder: null,
	tierSums: [13, 10, 7],
	assertFrom: LEARNED_THRESHOLDS,
	assertFromElse: 0.45,
};

/** The least probability at which a scheme speaks. */
export function assertFrom(thresholds: Thresholds, scheme: keyof Thresholds['assertFrom']): number {
	return thresholds.assertFrom[scheme] ?? thresholds.assertFromElse;
}
