import type { WorryId } from '../../chat/vocabulary.ts';
import type { SchemeWeights } from '../log-odds.ts';

/** domain.md 3: the five worries and stalling. */
export const WORRY: SchemeWeights<WorryId> = {
	scheme: 'worry',
	exclusive: false,
	halfLife: 14,
	ids: {
		'seller-credibility': {
			prior: -3,
			cues: {
				'phrase:shop-unknown': 1,
				'phrase:suspects': 0.7,
				'intent:ask-authenticity': 0.9,
				'phrase:asks-proof': 0.3,
				'phrase:promise-broken': 0.2,
			},
		},
		'price-too-low': {
			prior: -3.8,
			cues: { 'phrase:too-cheap': 1.8, 'intent:ask-authenticity': 0.4, 'intent:ask-quality': 0.2 },
		},
		'too-many-choices': {
			prior: -3,
			cues: {
				'phrase:too-many': 0.8,
				'phrase:cannot-choose': 0.8,
				'intent:ask-recommendation': 0.6,
				'intent:compare': 0.4,
				'emotion:confusion': 0.5,
				'intent:any-complaint': -1,
				'intent:haggle': -0.4,
			},
		},
		'payment-safety': {
			prior: -3.6,
			cues: {
				'phrase:pay-safe': 1,
				'intent:ask-payment': 0.6,
				'intent:ask-safety': 0.4,
				'phrase:fraud-worry': 0.6,
				'emotion:anxiety': 0.4,
			},
		},
		'delivery-and-returns': {
			prior: -2.6,
			cues: {
				'phrase:parcel-worry': 0.7,
				'phrase:return-worry': 0.7,
				'intent:ask-logistics': 0.8,
				'intent:ask-after-sales': 0.7,
				'intent:complaint-delay': 0.8,
				'intent:complaint-missing': 0.3,
				'emotion:anxiety': 0.4,
				'orders:open': 0.4,
			},
		},
		stalling: {
			prior: -4,
			cues: {
				'intent:unpaid': 1.1,
				'orders:unpaid': 1.4,
				'orders:not-paid-again': 1.6,
				'phrase:will-pay-later': 0.8,
				'phrase:let-order-lapse': 0.8,
			},
		},
	},
};
