import type { MotiveId } from '../../chat/vocabulary.ts';
import type { SchemeWeights } from '../log-odds.ts';

/** domain.md 2.5: several may hold at once, each on its own. */
export const MOTIVE: SchemeWeights<MotiveId> = {
	scheme: 'motive',
	exclusive: false,
	halfLife: 60,
	ids: {
		practicality: {
			prior: -1.6,
			cues: {
				'talk:nothing-meant': -0.8,
				'phrase:useful': 0.8,
				'phrase:measures': 0.3,
				'phrase:own-need': 0.4,
				'intent:ask-quality': 0.4,
				'intent:ask-spec': 0.3,
				'phrase:exact-spec': 0.3,
				'intent:complaint-quality': 0.4,
				'phrase:no-need': 0.3,
			},
		},
		aesthetics: {
			prior: -2.3,
			cues: {
				'talk:nothing-meant': -0.8,
				'phrase:looks': 1,
				'intent:custom-request': 0.4,
				'intent:gift': 0.3,
				'entity:colour': 0.4,
				'emotion:delight': 0.2,
			},
		},
		novelty: { prior: -3, cues: { 'phrase:novelty': 1.1, 'phrase:fun': 0.7, 'emotion:delight': 0.2 } },
		economy: {
			prior: -2.2,
			cues: {
				'talk:nothing-meant': -0.8,
				'intent:haggle': 0.9,
				'phrase:cheapest': 0.6,
				'phrase:elsewhere-cheaper': 0.6,
				'phrase:counts-pennies': 0.5,
				'phrase:too-expensive': 0.6,
				'intent:ask-promotion': 0.6,
				'phrase:short-of-money': 0.6,
				'phrase:price-no-object': -1.2,
			},
		},
		prestige: {
			prior: -3,
			cues: {
				'talk:nothing-meant': -0.8,
				'phrase:brand': 1,
				'phrase:price-no-object': 0.8,
				'phrase:expert-talk': 0.3,
				'phrase:looks-down': 0.5,
				'phrase:face': 0.2,
				'intent:ask-authenticity': 0.2,
			},
		},
		conformity: { prior: -3.4, cues: { 'phrase:popular': 1.4 } },
		preference: {
			prior: -2.5,
			cues: {
				'talk:nothing-meant': -0.8,
				'phrase:loyal-taste': 1,
				'phrase:usual-order': 0.5,
				'phrase:hobby': 0.4,
				'orders:loyal': 0.8,
				'orders:same-thing': 0.5,
				'phrase:back-again': 0.3,
			},
		},
		'self-esteem': {
			prior: -2.8,
			cues: {
				'talk:nothing-meant': -0.8,
				'phrase:respect': 0.7,
				'phrase:face': 0.8,
				'intent:complaint-service': 0.7,
				'phrase:hates-doubt': 0.6,
				'emotion:anger': 0.3,
			},
		},
		doubt: {
			prior: -2.7,
			cues: {
				'talk:nothing-meant': -0.8,
				'phrase:suspects': 0.6,
				'intent:ask-authenticity': 0.7,
				'phrase:fraud-worry': 0.6,
				'phrase:shop-unknown': 0.6,
				'phrase:too-cheap': 0.5,
				'phrase:asks-proof': 0.3,
			},
		},
		safety: {
			prior: -2.5,
			cues: {
				'talk:nothing-meant': -0.8,
				'phrase:safety': 0.7,
				'intent:ask-safety': 0.9,
				'phrase:fraud-worry': 0.2,
				'emotion:anxiety': 0.4,
			},
		},
		privacy: {
			prior: -3.4,
			cues: {
				'talk:nothing-meant': -0.8,
				'intent:ask-privacy': 1.5,
				'phrase:discreet': 0.6,
				'phrase:data-worry': 0.8,
			},
		},
		convenience: {
			prior: -2.1,
			cues: {
				'talk:nothing-meant': -0.8,
				'phrase:quick-easy': 0.7,
				'phrase:busy': 0.5,
				'phrase:usual-order': 0.5,
				'phrase:deadline': 0.3,
				'intent:urge': 0.3,
				'orders:regular': 0.4,
				'phrase:no-chat': 0.3,
				'phrase:how-to-buy': 0.2,
			},
		},
	},
};
