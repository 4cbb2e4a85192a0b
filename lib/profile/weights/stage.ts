import type { StageId } from '../../chat/vocabulary.ts';
import type { SchemeWeights } from '../log-odds.ts';

/** domain.md 3: the buyer's own decision, from need to what follows the purchase. */
export const STAGE: SchemeWeights<StageId> = {
	scheme: 'stage',
	exclusive: true,
	halfLife: 4,
	ids: {
		need: {
			prior: -3.2,
			cues: {
				'talk:nothing-meant': -0.8,
				'phrase:need-described': 0.6,
				'intent:ask-recommendation': 0.7,
				'orders:none': 0.6,
				'phrase:no-need': 0.5,
				'intent:ask-price': -0.5,
				'intent:compare': -0.5,
				'intent:haggle': -1,
			},
		},
		'information-search': {
			prior: -2.6,
			cues: {
				'talk:nothing-meant': -0.8,
				'intent:ask-spec': 0.4,
				'intent:ask-safety': 0.4,
				'intent:ask-privacy': 0.6,
				'phrase:only-looking': 0.8,
				'orders:none': 0.6,
				'phrase:data-worry': 0.4,
				'intent:haggle': -1,
				'intent:place-order': -1,
			},
		},
		evaluation: {
			prior: -1.6,
			cues: {
				'talk:nothing-meant': -0.8,
				'intent:compare': 0.7,
				'intent:ask-quality': 0.4,
				'intent:ask-authenticity': 0.4,
				'phrase:thinks-it-over': 0.5,
				'phrase:cannot-choose': 0.5,
				'intent:refuse': 0.5,
				'orders:none': 0.8,
				'intent:ask-spec': 0.3,
				'intent:place-order': -0.8,
				'orders:in-this-chat': -1,
			},
		},
		decision: {
			prior: -1.4,
			cues: {
				'talk:nothing-meant': -0.8,
				'intent:place-order': 0.9,
				'intent:haggle': 0.7,
				'phrase:decides': 0.5,
				'intent:unpaid': 0.8,
				'orders:last-ordered-unpaid': 1.6,
				'intent:ask-payment': 0.4,
				'orders:open': -1,
				'orders:arrived-lately': -0.8,
				'phrase:pay-later': 0.3,
			},
		},
		'post-purchase': {
			prior: -1,
			cues: {
				'talk:nothing-meant': -0.8,
				'orders:arrived-lately': 1.2,
				'orders:open': 1.6,
				'orders:last-refunded': 1.5,
				'intent:any-complaint': 1,
				'intent:confirm-receipt': 1.2,
				'intent:refund-return': 0.8,
				'orders:none': -2.2,
				'orders:unknown': 0.8,
				'orders:last-ordered-unpaid': -1.8,
				'notice:delivered': 0.6,
				'notice:paid': 0.6,
				'intent:ask-logistics': 0.6,
			},
		},
	},
};
