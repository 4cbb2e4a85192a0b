import type { AttitudeId } from '../../chat/vocabulary.ts';
import type { SchemeWeights } from '../log-odds.ts';

/** domain.md 3. Silently dissatisfied: no complaint, but shrugs, shrinking or refunded orders, another shop. */
export const ATTITUDE: SchemeWeights<AttitudeId> = {
	scheme: 'attitude',
	exclusive: true,
	halfLife: 5,
	ids: {
		satisfied: {
			prior: -2.4,
			cues: {
				'phrase:solved': 0.8,
				'reacts:content': 0.5,
				'intent:thanks': 0.4,
				'notice:reviewed': 0.8,
				'intent:confirm-receipt': 0.4,
				'emotion:gratitude': 0.6,
				'orders:last-reviewed': 0.5,
				'intent:any-complaint': -0.4,
				'emotion:anger': -1,
			},
		},
		complaining: {
			prior: -2.2,
			cues: {
				'step:unsettled': 1.6,
				'reacts:content': -1,
				'reacts:upset': 0.4,
				'intent:any-complaint': 1.2,
				'emotion:anger': 0.7,
				'emotion:disappointment': 0.5,
				'intent:threat': 0.5,
				'intent:refund-return': 0.5,
				'phrase:promise-broken': 0.3,
				'orders:none': -1.2,
				'phrase:solved': -0.8,
				'emotion:gratitude': -0.8,
				'emotion:delight': -0.9,
			},
		},
		'silently-dissatisfied': {
			prior: -4,
			cues: {
				'phrase:shrugs': 0.9,
				'phrase:used-others': 1.5,
				'phrase:no-chat': 0.4,
				'notice:refund': 1.2,
				'orders:last-refunded': 1.5,
				'orders:shrinking': 1.5,
				'talk:very-slow': 0.8,
				'talk:never-long': 0.5,
				'orders:loyal': 0.4,
				'orders:none': -2,
				'intent:any-complaint': -1.5,
				'notice:reviewed': -1,
			},
		},
		praising: {
			prior: -2.6,
			cues: {
				'intent:praise': 1.3,
				'emotion:delight': 0.5,
				'phrase:recommends': 0.5,
				'orders:some': 0.5,
				'intent:any-complaint': -0.6,
				'emotion:anger': -1,
			},
		},
	},
};
