import type { LifecycleId } from '../../chat/vocabulary.ts';
import type { SchemeWeights } from '../log-odds.ts';

/**
 * domain.md 3: rules of the order history (see `cues/order-cues.ts` for the limits, which the seller can change), so their
 * weights are near certain; membership and recommending go before the counts when the chat shows them.
 */
export const LIFECYCLE: SchemeWeights<LifecycleId> = {
	scheme: 'lifecycle',
	exclusive: true,
	halfLife: null,
	ids: {
		prospect: {
			prior: -1.2,
			cues: {
				'orders:none': 2,
				'intent:ask-price': 0.5,
				'intent:ask-spec': 0.5,
				'intent:ask-recommendation': 0.5,
				'orders:some': -6,
				'phrase:wrong-chat': -1,
			},
		},
		'first-purchase': { prior: -4, cues: { 'orders:first': 7, 'orders:lapsed': -5, 'orders:after-gap': -5 } },
		repeat: { prior: -4, cues: { 'orders:repeat': 7, 'orders:lapsed': -5, 'orders:after-gap': -5 } },
		loyal: { prior: -4, cues: { 'orders:loyal': 7, 'orders:lapsed': -4, 'orders:after-gap': -4 } },
		member: { prior: -5, cues: { 'notice:member': 5, 'phrase:member': 3, 'orders:some': 0.8 } },
		advocate: {
			prior: -5,
			cues: {
				'phrase:recommends': 2.6,
				'orders:some': 0.8,
				'intent:praise': 0.5,
				'intent:any-complaint': -0.5,
			},
		},
		lapsed: { prior: -6, cues: { 'orders:lapsed': 9 } },
		'won-back': { prior: -6, cues: { 'orders:after-gap': 9, 'orders:lapsed': -6 } },
	},
};
