/**
 * How much each feature of a reply counts, in log-odds per unit of its value. Set by hand from domain.md (what answers a question comes
 * before what eases a worry, what is due comes before who they are), then tuned a little; docs/suggestions.md says how and what it gave.
 */
export const REPLY_WEIGHTS = {
	/** Answers a question that is still open. */
	open: 3.4,
	/** Answers what the newest messages want. */
	intent: 2.4,
	/** Answers a second or third wish as well. */
	also: 0.8,
	/** Answers a greeting or thanks where there is also business. */
	manners: 1,
	/** Is about what was talked of before. */
	topic: 1,
	/** A question is open, nobody knows about what. */
	asked: 2.4,
	/** Has tags that the buyer used as words. */
	words: 1.2,
	/** A friendly word where nothing is asked. */
	idle: 1.5,
	/** Is for wishes that the buyer does not have now. */
	unasked: -0.6,
	/** Is for many wishes, so it says little about each. */
	broad: -0.5,
	emotion: 0.6,
	'emotion-other': -0.3,
	/** Is the complaint's next step; the value is how probable that step is. */
	step: 4,
	/** A complaint is open and this is no step of it. */
	'no-step': -0.9,
	upset: 1.4,
	'step-asked': -0.6,
	'step-idle': -2.5,
	/** Answers a kind of complaint that was not made. */
	'complaint-other': -1.5,
	cause: 0.5,
	'cause-other': -0.8,
	want: 0.3,
	worry: 0.9,
	objection: 0.8,
	/** Is for a follow-up that is due, while the buyer waits for an answer. */
	task: 0.4,
	/** The same with the seller's word last: nothing else is asked. */
	'task-now': 1.4,
	/** Is written to open a talk, not to answer one: the follow-up is due, or is not. */
	opener: -0.5,
	'opener-undue': -1.6,
	/** The same while the buyer waits for an answer to something else. */
	'opener-asked': -1,
	phase: 0.4,
	'phase-other': -1.2,
	stage: 0.3,
	'stage-other': -0.3,
	lifecycle: 0.3,
	'lifecycle-other': -0.4,
	demand: 0.3,
	'demand-other': -0.4,
	attitude: 0.5,
	'attitude-other': -0.6,
	'order-step': 0.7,
	'order-step-other': -0.7,
	tier: 0.4,
	'tier-other': -0.5,
	type: 0.3,
	motive: 0.25,
	tone: 0.8,
	'tone-other': -0.6,
	'is-brief': 0,
	'is-formal': -0.2,
	'is-warm': 0,
	long: 0,
	'long-for-brief': -0.5,
	/** One value that the seller would still have to type. */
	missing: -0.25,
	/** The seller said much the same in this conversation already. */
	'said-already': -2,
	own: 0.4,
	favourite: 0.4,
	/** Used often before, in general. */
	used: 0.6,
} as const;

export type ReplyFeatureId = keyof typeof REPLY_WEIGHTS;
export type ReplyWeights = Readonly<Record<ReplyFeatureId, number>>;
