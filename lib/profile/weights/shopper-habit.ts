import type { TypeId } from '../../chat/vocabulary.ts';
import type { SchemeWeights } from '../log-odds.ts';

/** domain.md 2.4. */
export const SHOPPER_HABIT: SchemeWeights<TypeId<'shopper-habit'>> = {
	scheme: 'shopper-habit',
	exclusive: true,
	halfLife: 40,
	ids: {
		'first-time': {
			prior: -3,
			cues: {
				'phrase:new-to-online': 1.7,
				'phrase:how-to-buy': 0.8,
				'intent:ask-usage': 0.4,
				'intent:ask-payment': 0.3,
				'emotion:confusion': 0.4,
				'orders:repeat': -1,
				'orders:loyal': -1.5,
			},
		},
		reluctant: {
			prior: -2.8,
			cues: {
				'phrase:data-worry': 0.9,
				'phrase:fraud-worry': 0.8,
				'phrase:only-looking': 0.7,
				'phrase:pay-safe': 0.3,
				'intent:ask-privacy': 0.7,
				'intent:ask-safety': 0.5,
				'emotion:anxiety': 0.5,
				'intent:place-order': -0.5,
				'orders:some': -0.8,
			},
		},
		'bargain-hunter': {
			prior: -2.7,
			cues: {
				'phrase:cheapest': 0.7,
				'phrase:elsewhere-cheaper': 0.9,
				'phrase:counts-pennies': 0.6,
				'phrase:brand-no-object': 0.9,
				'intent:ask-promotion': 0.7,
				'intent:compare': 0.3,
				'intent:ask-price': 0.3,
				'orders:loyal': -0.8,
				'phrase:loyal-taste': -0.6,
			},
		},
		surgical: {
			prior: -2.7,
			cues: {
				'phrase:exact-spec': 0.8,
				'phrase:conditions': 0.7,
				'phrase:measures': 0.4,
				'intent:ask-spec': 0.6,
				'phrase:expert-talk': 0.3,
				'intent:ask-recommendation': -0.6,
				'phrase:cannot-choose': -0.7,
				'phrase:laughs': -0.4,
			},
		},
		enthusiast: {
			prior: -2.8,
			cues: {
				'phrase:fun': 0.9,
				'phrase:novelty': 0.6,
				'phrase:hobby': 0.4,
				'intent:small-talk': 0.4,
				'emotion:delight': 0.6,
				'orders:varied': 0.8,
				'orders:loyal': 0.4,
				'phrase:laughs': 0.3,
				'orders:same-thing': -0.4,
				'emotion:anger': -0.5,
			},
		},
		power: {
			prior: -2.3,
			cues: {
				'phrase:own-need': 0.7,
				'phrase:busy': 0.8,
				'phrase:quick-easy': 0.3,
				'phrase:usual-order': 0.4,
				'phrase:deadline': 0.4,
				'intent:bulk-order': 0.6,
				'orders:regular': 0.6,
				'orders:bulk': 0.5,
				'intent:urge': 0.3,
				'phrase:no-chat': 0.4,
				'intent:small-talk': -0.6,
				'phrase:laughs': -0.4,
			},
		},
	},
};
