import type { PhaseId } from '../../chat/vocabulary.ts';
import type { SchemeWeights } from '../log-odds.ts';

/** domain.md 3: before the sale, between order and delivery, after it. */
export const PHASE: SchemeWeights<PhaseId> = {
	scheme: 'phase',
	exclusive: true,
	halfLife: 5,
	ids: {
		'pre-sale': {
			prior: -0.6,
			cues: {
				'orders:none': 1.2,
				'intent:ask-price': 0.6,
				'intent:ask-spec': 0.5,
				'intent:ask-stock': 0.5,
				'intent:ask-recommendation': 0.7,
				'intent:compare': 0.6,
				'intent:haggle': 0.4,
				'intent:refuse': 0.3,
				'intent:ask-promotion': 0.5,
				'orders:in-this-chat': -1.5,
				'intent:any-complaint': -1.5,
				'intent:confirm-receipt': -1.5,
				'orders:arrived-long-ago': 0.8,
				'orders:last-ordered-unpaid': -1,
				'now:asks': 0.4,
				'intent:ask-safety': 0.4,
				'intent:ask-authenticity': 0.4,
			},
		},
		'in-sale': {
			prior: -1.2,
			cues: {
				'orders:open': 2.2,
				'orders:last-ordered-unpaid': 2.2,
				'orders:in-this-chat': 0.3,
				'intent:place-order': 0.7,
				'intent:unpaid': 1,
				'intent:ask-logistics': 0.9,
				'intent:change-order': 0.8,
				'intent:cancel-order': 0.5,
				'phrase:pays-now': 0.4,
				'orders:arrived-lately': -1,
				'intent:confirm-receipt': -1.5,
			},
		},
		'after-sale': {
			prior: -1.2,
			cues: {
				'orders:arrived-lately': 1.2,
				'orders:last-refunded': 1.5,
				'intent:any-complaint': 1,
				'intent:confirm-receipt': 1.2,
				'intent:refund-return': 0.9,
				'intent:exchange': 0.8,
				'phrase:arrived': 0.5,
				'notice:delivered': 0.8,
				'notice:reviewed': 0.8,
				'orders:none': -2,
				'orders:unknown': 0.8,
				'orders:open': -0.8,
				'orders:last-ordered-unpaid': -1.5,
			},
		},
	},
};
