import type { DemandId } from '../../chat/vocabulary.ts';
import type { SchemeWeights } from '../log-odds.ts';

/** domain.md 3: wants and can, wants and cannot yet, can and does not want yet, neither. */
export const DEMAND: SchemeWeights<DemandId> = {
	scheme: 'demand',
	exclusive: true,
	halfLife: 8,
	ids: {
		actual: {
			prior: 0.3,
			cues: {
				'talk:nothing-meant': -0.8,
				'orders:in-this-chat': 0.8,
				'orders:arrived-lately': 0.8,
				'orders:open': 0.8,
				'intent:place-order': 0.7,
				'intent:haggle': 0.4,
				'intent:any-complaint': 0.6,
				'intent:ask-price': 0.3,
				'intent:ask-stock': 0.3,
				'intent:ask-recommendation': 0.4,
				'now:asks': 0.4,
			},
		},
		'latent-means': {
			prior: -3.2,
			cues: {
				'talk:nothing-meant': -0.8,
				'phrase:pay-later': 1,
				'phrase:short-of-money': 1.2,
				'intent:refuse': 0.3,
				'entity:pay-day': 1.2,
			},
		},
		'latent-will': {
			prior: -2.2,
			cues: {
				'talk:nothing-meant': -0.8,
				'phrase:not-now': 0.7,
				'phrase:no-need': 0.8,
				'phrase:only-looking': 0.8,
				'phrase:thinks-it-over': 0.5,
				'phrase:shrugs': 0.5,
				'intent:refuse': 0.7,
				'phrase:low-spirits': 0.4,
				'phrase:data-worry': 0.3,
				'orders:in-this-chat': -1,
			},
		},
		none: {
			prior: -3,
			cues: {
				'talk:nothing-meant': -0.8,
				'phrase:just-curious': 1.2,
				'phrase:wrong-chat': 0.6,
				'phrase:no-need': 0.4,
				'phrase:used-others': 1,
				'intent:refuse': 0.3,
				'orders:in-this-chat': -1,
			},
		},
	},
};
