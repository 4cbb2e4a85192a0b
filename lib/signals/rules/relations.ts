import type { EmotionId, IntentId } from '../../chat/vocabulary.ts';

type Relation = readonly [stronger: IntentId, weaker: IntentId, weight: number];

const COMPLAINTS: readonly IntentId[] = [
	'complaint-delay',
	'complaint-damage',
	'complaint-mismatch',
	'complaint-quality',
	'complaint-service',
	'complaint-missing',
];
/** Questions put before buying: what they name has not happened. */
const BEFORE_BUYING: readonly IntentId[] = [
	'ask-price',
	'ask-stock',
	'ask-spec',
	'ask-recommendation',
	'compare',
	'ask-shipping-fee',
	'ask-authenticity',
	'ask-quality',
	'ask-safety',
	'ask-promotion',
	'ask-privacy',
	'haggle',
	'gift',
	'custom-request',
];

const pairs = (stronger: readonly IntentId[], weaker: readonly IntentId[], weight: number): Relation[] =>
	stronger.flatMap((a) => weaker.map((b): Relation => [a, b, weight]));

/**
 * Where one intent is asserted, its neighbour is usually only the same words seen from another side: weights in log-odds
 * added to the second when the rules assert the first (before relations, so the order of the list does not matter).
 */
export const INTENT_RELATIONS: readonly Relation[] = [
	['haggle', 'ask-price', -3],
	['refund-return', 'ask-after-sales', -2],
	['exchange', 'ask-after-sales', -2],
	['complaint-delay', 'ask-shipping-time', -3],
	['complaint-damage', 'complaint-quality', -2],
	['ask-after-sales', 'complaint-quality', -1.5],
	['ask-after-sales', 'complaint-damage', -1.5],
	['ask-shipping-fee', 'ask-price', -2.5],
	['ask-shipping-time', 'ask-logistics', -1],
	['ask-invoice', 'ask-price', -2.5],
	['ask-invoice', 'complaint-missing', -2],
	['cancel-order', 'refuse', -2.5],
	['refund-return', 'refuse', -2.5],
	['ask-privacy', 'refuse', -2.5],
	['custom-request', 'refuse', -2],
	['place-order', 'refuse', -1],
	['thanks', 'refuse', -0.5],
	['complaint-missing', 'ask-promotion', -2],
	['complaint-mismatch', 'ask-promotion', -2],
	['ask-usage', 'ask-spec', -1],
	['ask-recommendation', 'ask-spec', -1],
	['compare', 'ask-spec', -1],
	['ask-quality', 'ask-spec', -1],
	['ask-payment', 'place-order', -1],
	['unpaid', 'place-order', -1.5],
	['change-order', 'exchange', -1],
	...pairs(BEFORE_BUYING, COMPLAINTS, -1.4),
	...pairs(COMPLAINTS, ['small-talk', 'praise', 'place-order', 'ask-stock', 'ask-spec', 'ask-quality'], -1.5),
	...pairs(['refund-return', 'exchange', 'threat'], ['small-talk', 'praise', 'place-order'], -2),
];

/**
 * Feelings that usually go with an intent: weights in log-odds, scaled by the intent's probability. They follow the share of each feeling
 * among labelled messages of the intent; words of feeling add to them.
 */
export const EMOTION_RELATIONS: readonly (readonly [IntentId, Exclude<EmotionId, 'neutral'>, number])[] = [
	['threat', 'anger', 4.6],
	['complaint-service', 'anger', 3.8],
	['complaint-service', 'disappointment', 1.8],
	['complaint-delay', 'anger', 2.6],
	['complaint-delay', 'impatience', 2.4],
	['complaint-delay', 'disappointment', 2.4],
	['complaint-damage', 'disappointment', 3.3],
	['complaint-damage', 'anger', 2.2],
	['complaint-mismatch', 'disappointment', 3.1],
	['complaint-mismatch', 'anger', 2.3],
	['complaint-mismatch', 'confusion', 1],
	['complaint-quality', 'disappointment', 3.2],
	['complaint-quality', 'anger', 2.5],
	['complaint-missing', 'disappointment', 2.6],
	['complaint-missing', 'anger', 2],
	['complaint-missing', 'anxiety', 1.6],
	['refund-return', 'anger', 1],
	['refund-return', 'disappointment', 0.8],
	['urge', 'impatience', 3.9],
	['urge', 'anxiety', 1],
	['urge', 'anger', 0.6],
	['praise', 'delight', 3.9],
	['thanks', 'gratitude', 4.2],
	['ask-safety', 'anxiety', 2.2],
	['ask-authenticity', 'anxiety', 1.2],
	['ask-privacy', 'anxiety', 1.4],
	['ask-logistics', 'anxiety', 0.9],
	['ask-shipping-time', 'anxiety', 0.6],
	['ask-usage', 'confusion', 1.4],
	['ask-payment', 'confusion', 0.9],
	['small-talk', 'delight', 1.6],
	['place-order', 'delight', 0.9],
];
