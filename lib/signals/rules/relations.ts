import type { IntentId } from '../../chat/vocabulary.ts';

/**
 * Where one intent is asserted, its neighbour is usually only the same words seen from another side: weights in log-odds
 * added to the second when the rules assert the first (before relations, so the order of the list does not matter).
 */
export const INTENT_RELATIONS: readonly (readonly [IntentId, IntentId, number])[] = [
	['haggle', 'ask-price', -3],
	['refund-return', 'ask-after-sales', -2],
	['exchange', 'ask-after-sales', -2],
	['complaint-delay', 'ask-shipping-time', -3],
	['complaint-damage', 'complaint-quality', -2],
	['complaint-service', 'small-talk', -3],
];
