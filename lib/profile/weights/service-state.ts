import type { TypeId } from '../../chat/vocabulary.ts';
import type { SchemeWeights } from '../log-odds.ts';

/** domain.md 2.6: a state of the moment, so sightings fade within a few messages. */
export const SERVICE_STATE: SchemeWeights<TypeId<'service-state'>> = {
	scheme: 'service-state',
	exclusive: true,
	halfLife: 2,
	ids: {
		seeking: {
			prior: -1,
			cues: {
				'talk:nothing-meant': -0.8,
				'now:asks': 0.8,
				'reacts:upset': -0.6,
				'talk:open-questions': 0.6,
				'earlier:asks': 0.5,
				'intent:ask-spec': 0.4,
				'intent:ask-price': 0.3,
				'intent:ask-recommendation': 0.5,
				'intent:compare': 0.4,
				'intent:haggle': 0.5,
				'intent:ask-safety': 0.3,
				'intent:ask-quality': 0.3,
				'intent:ask-promotion': 0.3,
				'orders:none': 0.4,
				'now:emotion:anger': -1.2,
				'intent:goodbye': -0.8,
				'intent:confirm-receipt': -0.8,
				'intent:any-complaint': -0.5,
			},
		},
		confused: {
			prior: -2.8,
			cues: {
				'talk:nothing-meant': -0.8,
				'emotion:confusion': 1.4,
				'now:emotion:confusion': 0.8,
				'phrase:how-to-buy': 0.6,
				'intent:ask-usage': 0.4,
				'now:emotion:anger': -0.8,
			},
		},
		agitated: {
			prior: -2.2,
			cues: {
				'talk:nothing-meant': -0.8,
				'reacts:upset': 1,
				'reacts:content': -1.5,
				'step:unsettled': 0.4,
				'emotion:anger': 1.6,
				'now:emotion:anger': 0.8,
				'emotion:impatience': 1.2,
				'emotion:disappointment': 0.6,
				'intent:threat': 0.9,
				'intent:any-complaint': 0.5,
				'intent:urge': 0.5,
				'typing:repeated-exclamation': 0.3,
				'typing:all-caps': 0.4,
				'phrase:solved': -1.2,
				'now:chooses-solution': -0.6,
				'emotion:gratitude': -1.2,
				'emotion:delight': -1.2,
				'phrase:forgives': -0.8,
			},
		},
	},
};
