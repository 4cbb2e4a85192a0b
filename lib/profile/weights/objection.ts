import type { ObjectionId } from '../../chat/vocabulary.ts';
import type { SchemeWeights } from '../log-odds.ts';

/** domain.md 3: what the buyer objects to. */
export const OBJECTION: SchemeWeights<ObjectionId> = {
	scheme: 'objection',
	exclusive: false,
	halfLife: 14,
	ids: {
		product: {
			prior: -2.8,
			cues: {
				'phrase:product-fault': 0.8,
				'intent:complaint-mismatch': 0.6,
				'intent:complaint-quality': 0.5,
				'intent:refuse': 0.4,
				'intent:compare': 0.2,
			},
		},
		price: {
			prior: -2.7,
			cues: {
				'phrase:too-expensive': 0.8,
				'intent:haggle': 0.9,
				'phrase:elsewhere-cheaper': 0.5,
				'intent:refuse': 0.3,
				'phrase:short-of-money': 0.4,
			},
		},
		salesperson: {
			prior: -3.4,
			cues: { 'phrase:staff-fault': 1.2, 'intent:complaint-service': 0.7, 'phrase:respect': 0.3 },
		},
		'service-scope-or-fee': {
			prior: -4,
			cues: { 'phrase:fee-fault': 1.4, 'intent:ask-shipping-fee': 0.5, 'intent:complaint-service': 0.2 },
		},
		'after-sales': {
			prior: -3.6,
			cues: {
				'phrase:after-sales-fault': 1.1,
				'intent:ask-after-sales': 0.4,
				'intent:refund-return': 0.3,
				'intent:threat': 0.3,
			},
		},
		shop: {
			prior: -4,
			cues: { 'phrase:shop-unknown': 1.5, 'intent:ask-authenticity': 0.4, 'phrase:fraud-worry': 0.2 },
		},
		timing: {
			prior: -3.2,
			cues: {
				'phrase:not-now': 1,
				'phrase:pay-later': 0.6,
				'intent:refuse': 0.7,
				'phrase:only-looking': 0.3,
				'orders:in-this-chat': -0.4,
			},
		},
		mood: { prior: -4, cues: { 'phrase:low-spirits': 1.5, 'intent:refuse': 0.5 } },
	},
};
