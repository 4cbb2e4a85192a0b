import type { ComplaintCause, ComplaintStep, ComplaintWant } from '../../chat/vocabulary.ts';
import type { SchemeWeights } from '../log-odds.ts';

/** domain.md 4: whether there is a complaint to see through, settled or not. */
export const COMPLAINT: SchemeWeights<'complaint'> = {
	scheme: 'complaint',
	exclusive: false,
	halfLife: 30,
	ids: {
		complaint: {
			prior: -2.6,
			cues: {
				'intent:any-complaint': 2.2,
				'intent:refund-return': 0.9,
				'intent:exchange': 0.8,
				'intent:threat': 0.7,
				'emotion:anger': 0.8,
				'emotion:disappointment': 0.5,
				'seller:apologised': 0.7,
				'orders:none': -1.6,
				'orders:arrived-lately': 0.4,
				'phrase:not-complete': 0.3,
				'phrase:broken-on-way': 0.2,
			},
		},
	},
};

export const COMPLAINT_CAUSE: SchemeWeights<ComplaintCause> = {
	scheme: 'complaint-cause',
	exclusive: true,
	halfLife: null,
	ids: {
		expectation: {
			prior: -0.8,
			cues: {
				'phrase:promise-broken': 0.7,
				'intent:complaint-mismatch': 0.4,
				'phrase:fee-fault': 0.6,
				'intent:complaint-service': 0.2,
			},
		},
		product: {
			prior: 0.2,
			cues: {
				'intent:complaint-quality': 1.2,
				'intent:complaint-damage': 0.4,
				'intent:complaint-mismatch': 0.9,
				'phrase:misuse': 0.6,
				'phrase:product-fault': 0.3,
				'intent:complaint-delay': -0.6,
			},
		},
		service: {
			prior: -1,
			cues: {
				'intent:complaint-service': 1,
				'phrase:staff-fault': 0.9,
				'phrase:respect': 0.4,
				'intent:complaint-quality': -0.5,
			},
		},
		delivery: {
			prior: -0.4,
			cues: {
				'intent:complaint-delay': 1.4,
				'intent:complaint-missing': 1.2,
				'intent:complaint-damage': 0.6,
				'phrase:late': 0.5,
				'phrase:not-complete': 0.5,
				'phrase:broken-on-way': 0.5,
				'intent:ask-logistics': 0.4,
				'orders:open': 0.6,
			},
		},
	},
};

export const COMPLAINT_WANT: SchemeWeights<ComplaintWant> = {
	scheme: 'complaint-want',
	exclusive: false,
	halfLife: null,
	ids: {
		'taken-seriously': {
			prior: -0.8,
			cues: {
				'phrase:wants-answer': 0.7,
				'phrase:reasons': 0.2,
				'phrase:respect': 0.3,
				'intent:complaint-service': 0.3,
				'phrase:cites-rules': 0.2,
			},
		},
		respected: {
			prior: -1.8,
			cues: {
				'phrase:respect': 0.5,
				'phrase:face': 0.8,
				'phrase:hates-doubt': 0.6,
				'phrase:looks-down': 0.5,
				'intent:complaint-service': 0.5,
				'phrase:commands': 0.3,
			},
		},
		'immediate-action': {
			prior: 0,
			cues: {
				'phrase:wants-now': 0.6,
				'phrase:deadline': 0.4,
				'intent:urge': 0.5,
				'intent:exchange': 0.5,
				'intent:refund-return': 0.4,
				'intent:complaint-missing': 0.4,
				'intent:complaint-delay': 0.3,
			},
		},
		compensation: {
			prior: -2.2,
			cues: { 'phrase:wants-money': 1.2, 'intent:refund-return': 0.3, 'phrase:counts-pennies': 0.3 },
		},
		'not-again': {
			prior: -2.4,
			cues: { 'phrase:not-again': 1.1, 'phrase:promise-broken': 0.2, 'orders:loyal': 0.3 },
		},
	},
};

/** The step that the seller's next message should take. `step:last` is the last step the seller took (`cues/complaint-steps.ts`). */
export const COMPLAINT_STEP: SchemeWeights<ComplaintStep> = {
	scheme: 'complaint-step',
	exclusive: true,
	halfLife: 3,
	ids: {
		'ask-what-happened': {
			prior: 0.6,
			cues: {
				'step:none': 2,
				'step:done:ask-what-happened': -1.5,
				'step:done:apologise': -1,
				'step:done:offer-solutions': -2,
				'talk:few-messages': 0.8,
			},
		},
		'ask-proof': {
			prior: 0,
			cues: {
				'step:last:ask-what-happened': 1.2,
				'step:done:ask-proof': -2.5,
				'step:done:offer-solutions': -1.5,
				'entity:order-number': -0.4,
				'shown:photo': -1.5,
			},
		},
		apologise: {
			prior: 0.2,
			cues: {
				'step:last:ask-proof': 1.2,
				'step:done:apologise': -1.6,
				'step:none': 0.5,
				'now:emotion:anger': 0.4,
				'intent:urge': 0.4,
			},
		},
		cushion: {
			prior: 0.1,
			cues: {
				'step:last:apologise': 1.4,
				'step:done:cushion': -0.8,
				'now:emotion:anger': 1,
				'now:emotion:disappointment': 0.6,
				'intent:threat': 0.6,
			},
		},
		restate: {
			prior: -0.2,
			cues: { 'step:last:cushion': 1.4, 'step:done:restate': -1.2, 'step:done:apologise': 0.3 },
		},
		'offer-solutions': {
			prior: 0.2,
			cues: {
				'step:last:restate': 1.6,
				'step:last:cushion': 0.3,
				'step:done:apologise': 0.4,
				'step:done:offer-solutions': -0.8,
				'now:wants-answer': 0.4,
				'now:asks': 0.4,
			},
		},
		agree: {
			prior: -0.3,
			cues: {
				'step:last:offer-solutions': 1.6,
				'now:chooses-solution': 1,
				'phrase:chooses-solution': 0.5,
				'step:done:agree': -1,
			},
		},
		close: {
			prior: -0.5,
			cues: {
				'step:last:agree': 1.4,
				'now:solved': 0.8,
				'emotion:gratitude': 0.7,
				'emotion:delight': 0.5,
				'step:done:close': -1,
				'now:emotion:anger': -1.2,
			},
		},
		'follow-up': {
			prior: -0.6,
			cues: {
				'step:last:close': 1.6,
				'step:last:follow-up': 1.5,
				'talk:seller-last': 1.2,
				'phrase:solved': 0.6,
				'now:emotion:anger': -1.5,
			},
		},
	},
};
