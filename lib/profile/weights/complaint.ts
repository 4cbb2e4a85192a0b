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
				'hints:fault': 2.2,
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
				'began:intent:complaint-service': 0.6,
				'began:intent:complaint-mismatch': 0.4,
				'since:phrase:promise-broken': 0.8,
				'since:phrase:fee-fault': 0.8,
				'since:concept:promise': 0.5,
				'since:concept:freebie': 0.5,
				'since:concept:shipfee': 0.5,
			},
		},
		product: {
			prior: 0.3,
			cues: {
				'began:intent:complaint-quality': 1.6,
				'began:intent:complaint-mismatch': 1.2,
				'since:intent:complaint-quality': 0.5,
				'since:intent:complaint-mismatch': 0.3,
				'since:phrase:misuse': 0.6,
				'since:phrase:product-fault': 0.4,
				'since:concept:defect': 0.4,
				'since:concept:fit': 0.5,
				'since:concept:size': 0.4,
				'since:concept:spec': 0.3,
				'since:intent:complaint-delay': -0.6,
			},
		},
		service: {
			prior: -1,
			cues: {
				'began:intent:complaint-service': 1.3,
				'since:intent:complaint-service': 0.4,
				'since:phrase:staff-fault': 0.9,
				'since:phrase:respect': 0.4,
				'since:concept:ignored': 0.5,
				'since:intent:complaint-quality': -0.5,
			},
		},
		delivery: {
			prior: -0.4,
			cues: {
				'began:intent:complaint-delay': 1.6,
				'began:intent:complaint-missing': 1.8,
				'began:intent:complaint-damage': 1.3,
				'since:intent:complaint-delay': 0.5,
				'since:intent:complaint-missing': 0.6,
				'since:phrase:late': 0.5,
				'since:phrase:not-complete': 0.7,
				'since:phrase:broken-on-way': 0.5,
				'since:intent:ask-logistics': 0.4,
				'since:concept:courier': 0.8,
				'since:concept:waited': 0.5,
				'since:concept:notcome': 0.7,
				'since:concept:lacking': 0.6,
				'since:concept:pack': 0.4,
				'since:concept:track': 0.4,
				'orders:open': 0.5,
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

/** The step that the seller's next message should take. `step:last` is the last step taken, `step:now` one of the newest line. */
export const COMPLAINT_STEP: SchemeWeights<ComplaintStep> = {
	scheme: 'complaint-step',
	exclusive: true,
	halfLife: 3,
	ids: {
		'ask-what-happened': {
			prior: 0.4,
			cues: {
				'step:follows:ask-what-happened': 2.5,
				'step:none': 1.4,
				'step:now:ask-what-happened': 0.3,
				'step:done:ask-proof': -1,
				'step:done:offer-solutions': -1.5,
				'step:done:cushion': -0.8,
				'talk:few-messages': 0.5,
				'talk:very-short': 1,
				'shown:photo': -0.8,
				'talk:long': -0.5,
			},
		},
		'ask-proof': {
			prior: 0,
			cues: {
				'step:follows:ask-proof': 2.5,
				'step:now:ask-what-happened': 1.2,
				'step:now:ask-proof': 0.5,
				'step:done:cushion': -0.5,
				'step:done:offer-solutions': -1.2,
				'shown:photo': -1.5,
				'now:no-cooperation': 0.8,
				'intent:complaint-quality': 0.3,
				'intent:complaint-mismatch': 0.3,
			},
		},
		apologise: {
			prior: 0.4,
			cues: {
				'step:follows:apologise': 2.5,
				'step:now:ask-proof': 0.8,
				'step:done:apologise': -1,
				'seller:apologised': -0.6,
				'shown:photo': 0.4,
				'now:emotion:anger': 0.3,
				'intent:urge': 0.5,
				'now:promise-broken': 0.5,
				'step:done:close': -0.5,
			},
		},
		cushion: {
			prior: 0.2,
			cues: {
				'step:follows:cushion': 2.5,
				'step:now:apologise': 1.2,
				'step:last:apologise': 0.5,
				'step:done:cushion': -0.8,
				'now:emotion:anger': 0.8,
				'now:emotion:disappointment': 0.6,
				'intent:threat': 0.6,
				'now:not-my-problem': 0.5,
				'now:everything-wrong': 0.4,
				'now:solved': -1,
			},
		},
		restate: {
			prior: 0,
			cues: {
				'step:follows:restate': 2.5,
				'step:now:cushion': 1.6,
				'step:last:cushion': 0.6,
				'step:done:restate': -1.2,
				'step:done:apologise': 0.3,
				'seller:apologised': 0.3,
				'now:solved': -1,
			},
		},
		'offer-solutions': {
			prior: 0.2,
			cues: {
				'step:follows:offer-solutions': 2.5,
				'step:now:restate': 2,
				'step:last:restate': 0.8,
				'step:done:apologise': 0.3,
				'step:done:offer-solutions': -0.8,
				'now:wants-answer': 0.5,
				'now:wants-money': 0.4,
				'now:asks': 0.3,
				'now:solved': -1,
			},
		},
		agree: {
			prior: -0.2,
			cues: {
				'step:follows:agree': 2.5,
				'step:now:offer-solutions': 1.6,
				'step:last:offer-solutions': 0.6,
				'now:chooses-solution': 1,
				'step:done:agree': -0.4,
				'step:none': -0.6,
				'talk:seller-last': -1,
			},
		},
		close: {
			prior: -0.6,
			cues: {
				'step:follows:close': 2.5,
				'step:now:agree': 0.9,
				'step:last:agree': 0.6,
				'step:done:offer-solutions': 0.4,
				'now:solved': 1.4,
				'now:owns-mistake': 0.8,
				'now:intent:thanks': 0.8,
				'now:intent:praise': 0.9,
				'now:intent:confirm-receipt': 0.5,
				'now:emotion:gratitude': 1,
				'now:emotion:delight': 1,
				'now:emotion:anger': -1.2,
				'now:emotion:disappointment': -0.8,
				'talk:seller-last': -1,
			},
		},
		'follow-up': {
			prior: -0.8,
			cues: {
				'step:follows:follow-up': 2.5,
				'step:now:close': 1.2,
				'step:now:follow-up': 1.8,
				'step:done:close': 0.6,
				'step:done:follow-up': 0.8,
				'talk:seller-last': 2.4,
				'now:solved': 0.5,
				'now:intent:thanks': 0.3,
				'now:emotion:anger': -1.5,
			},
		},
	},
};
