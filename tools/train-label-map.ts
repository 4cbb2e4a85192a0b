import type { EmotionId, IntentId } from '../lib/chat/vocabulary.ts';

/**
 * Labels of public sets that mean one thing in our vocabulary; whatever is not listed is left out. An empty list is a message that
 * carries none of our intents.
 */
export const COARSE_INTENTS: Readonly<Record<string, Readonly<Record<string, readonly IntentId[]>>>> = {
	hint3: {
		ORDER_STATUS: ['ask-logistics'],
		DELAY_IN_PARCEL: ['complaint-delay'],
		DELAY_IN_DELIVERY: ['complaint-delay'],
		CANCEL_ORDER: ['cancel-order'],
		MODIFY_ADDRESS: ['change-order'],
		ORIGINAL_PRODUCT: ['ask-authenticity'],
		SIDE_EFFECT: ['ask-safety'],
		MATTRESS_COST: ['ask-price'],
		OFFERS: ['ask-promotion'],
		PRODUCT_VARIANTS: ['ask-spec'],
		ORTHO_FEATURES: ['ask-spec'],
		ERGO_FEATURES: ['ask-spec'],
		COMPARISON: ['compare'],
		WARRANTY: ['ask-after-sales'],
		RECOMMEND_PRODUCT: ['ask-recommendation'],
		EMI: ['ask-payment'],
		COD: ['ask-payment'],
		MODES_OF_PAYMENTS: ['ask-payment'],
	},
	multidogo: {
		openinggreeting: ['greeting'],
		closinggreeting: ['goodbye'],
		thankyou: ['thanks'],
		getpromotions: ['ask-promotion'],
		changeorder: ['change-order'],
		stoporder: ['cancel-order'],
		updateaddress: ['change-order'],
		outofdomain: [],
		confirmation: [],
		rejection: [],
	},
	bitext: {
		cancel_order: ['cancel-order'],
		change_order: ['change-order'],
		change_shipping_address: ['change-order'],
		check_invoice: ['ask-invoice'],
		get_invoice: ['ask-invoice'],
		check_payment_methods: ['ask-payment'],
		delivery_period: ['ask-shipping-time'],
		track_order: ['ask-logistics'],
		get_refund: ['refund-return'],
		track_refund: ['refund-return'],
		check_refund_policy: ['ask-after-sales'],
	},
	clinc150: {
		greeting: ['greeting'],
		goodbye: ['goodbye'],
		thank_you: ['thanks'],
		order_status: ['ask-logistics'],
		oos: [],
		yes: [],
		no: [],
		weather: [],
		play_music: [],
		reminder: [],
		time: [],
	},
};

/** Feelings of public sets, one of each message. */
export const COARSE_EMOTIONS: Readonly<Record<string, Readonly<Record<string, EmotionId>>>> = {
	goemotions: {
		anger: 'anger',
		annoyance: 'anger',
		fear: 'anxiety',
		nervousness: 'anxiety',
		disappointment: 'disappointment',
		sadness: 'disappointment',
		gratitude: 'gratitude',
		joy: 'delight',
		excitement: 'delight',
		love: 'delight',
		admiration: 'delight',
		confusion: 'confusion',
		neutral: 'neutral',
	},
	cped: {
		anger: 'anger',
		worried: 'anxiety',
		happy: 'delight',
		grateful: 'gratitude',
		depress: 'disappointment',
		neutral: 'neutral',
	},
};
