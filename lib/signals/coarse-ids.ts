/** The coarser signals of the shared label map: what the public sets name in one way or another. */
export const COARSE_SIGNALS = [
	'ask_product',
	'ask_shipping',
	'ask_price',
	'ask_discount',
	'ask_payment',
	'ask_payment_safety',
	'ask_authenticity_quality',
	'ask_privacy',
	'order_howto',
	'purchase_intent',
	'order_placed',
	'order_placed_unpaid',
	'change_cancel_order',
	'fulfilment_request',
	'refund_return',
	'complaint_delay',
	'complaint_damage',
	'complaint_mismatch',
	'complaint_quality',
	'complaint_service',
	'complaint_price',
	'threat',
	'urgency',
	'received_notice',
	'invoice',
	'greeting',
	'goodbye',
	'thanks_praise',
	'hesitation',
	'contact_agent',
	'anger',
	'anxiety',
	'disappointment',
] as const;
/** One coarse signal. */
export type CoarseSignal = (typeof COARSE_SIGNALS)[number];

/** Those of the coarse signals that are feelings: they follow from the feeling that was read. */
export const COARSE_FEELINGS: ReadonlySet<CoarseSignal> = new Set(['anger', 'anxiety', 'disappointment']);
/** Those that the trained net has a class for, in order. */
export const COARSE_CLASSES: readonly CoarseSignal[] = COARSE_SIGNALS.filter(
	(id) => !COARSE_FEELINGS.has(id),
);
