import type { TaskKind } from '../../chat/vocabulary.ts';
import type { SchemeWeights } from '../log-odds.ts';

/** domain.md 6: how much a follow-up of each kind is called for. `complaint` and `open-question` follow from their own beliefs instead. */
export const TASK: SchemeWeights<Exclude<TaskKind, 'complaint' | 'open-question'>> = {
	scheme: 'task',
	exclusive: false,
	halfLife: 8,
	ids: {
		'order-care': {
			prior: -2.6,
			cues: {
				'orders:open': 2.6,
				'orders:last-ordered-unpaid': 3,
				'intent:place-order': 0.8,
				'intent:unpaid': 0.6,
				'orders:arrived-lately': -0.6,
				'intent:confirm-receipt': -0.8,
			},
		},
		promise: {
			prior: -2.4,
			cues: { 'seller:promised': 1.6, 'intent:custom-request': 0.2, 'intent:confirm-receipt': -0.5 },
		},
		quote: {
			prior: -2,
			cues: {
				'orders:none': 1.2,
				'seller:named-price': 0.5,
				'intent:ask-price': 0.6,
				'intent:refuse': 0.8,
				'phrase:thinks-it-over': 0.6,
				'phrase:not-now': 0.4,
				'intent:haggle': 0.5,
				'intent:compare': 0.4,
				'intent:any-complaint': -1.5,
				'orders:in-this-chat': -1.2,
				'intent:ask-recommendation': 0.4,
				'intent:ask-quality': 0.3,
			},
		},
		replenishment: {
			prior: -4.2,
			cues: {
				'orders:regular': 2,
				'orders:same-thing': 1,
				'phrase:runs-low': 1.4,
				'phrase:usual-order': 0.8,
				'entity:consumption-rate': 1.5,
				'entity:household-size': 0.6,
			},
		},
		birthday: { prior: -4.2, cues: { 'phrase:birthday': 3.2, 'entity:birthday': 1.5 } },
		festival: { prior: -4.2, cues: { 'phrase:festival': 2.6, 'entity:festival': 1 } },
		'regular-visit': {
			prior: -3.8,
			cues: {
				'orders:loyal': 2,
				'orders:repeat': 0.4,
				'intent:small-talk': 0.4,
				'intent:praise': 0.4,
				'phrase:no-chat': -1.5,
				'notice:member': 1,
				'phrase:recommends': 0.6,
			},
		},
		'win-back': {
			prior: -3.6,
			cues: {
				'orders:lapsed': 3,
				'phrase:used-others': 1.2,
				'phrase:shrugs': 0.6,
				'orders:last-refunded': 1,
				'orders:shrinking': 0.8,
				'orders:none': -1.5,
				'intent:place-order': -1,
			},
		},
		satisfaction: {
			prior: -3,
			cues: {
				'intent:confirm-receipt': 0.8,
				'phrase:solved': 1,
				'orders:arrived-lately': 0.8,
				'intent:any-complaint': 0.3,
				'emotion:gratitude': 0.5,
				'phrase:shrugs': 0.4,
				'orders:none': -1.2,
				'now:emotion:anger': -1,
			},
		},
	},
};
