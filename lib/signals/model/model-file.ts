import type { EmotionId, IntentId } from '../../chat/vocabulary.ts';

/** The net of one hidden layer, as tools/train-net.ts writes it. */
export interface NetFile {
	/** Hidden units, an even number. */
	hidden: number;
	/** Buckets that have a vector. */
	columns: number;
	bias: readonly number[];
	/** `hidden` numbers a class: intents, no intent, feelings, then, where there are any, coarse signals and none of them. */
	out: readonly number[];
	outBias: readonly number[];
	/** The vectors in base64, see `decodeNet`. */
	inputs: string;
}

/** The trained weights as tools/train.ts writes them. */
export interface ModelFile {
	/** Features are counted in 2^bits buckets. */
	bits: number;
	/** Scale of each feature group, in the order of FEATURE_GROUPS. */
	scales: readonly number[];
	/** The ids the classes stand for, checked against the vocabulary. */
	intents: readonly IntentId[];
	emotions: readonly EmotionId[];
	/** Share of the rules' log-odds in the sum. */
	ruleShare: number;
	/** Added where the rules alone would assert. */
	ruleBonus: number;
	/** Part of the strongest intent's probability that is left out when the others are judged: a message has several. */
	topShare: number;
	/** The model's log-odds never fall below minus this, so that strong rules can speak against it. */
	floor: number;
	/** By intent: the sum of log-odds from which it is asserted. */
	thresholds: readonly number[];
	/** p = logistic(slope · (sum − threshold) + offset), at least 0.5. */
	calibration: readonly [slope: number, offset: number];
	/** Share of the rules' log-odds in the judgement of feelings, and what neutral gains. */
	emotionShare: number;
	neutral: number;
	/** The sums of the feelings are multiplied by this before they become shares, so that the shares come true; 1 when left out. */
	emotionSlope?: number;
	/** How the coarse classes are joined with what follows from the fine intents; the net has no such classes when left out. */
	coarse?: {
		/** Added to the log-odds of a signal that follows from the fine intents, and to those of a question about the goods. */
		mapped: number;
		asks: number;
		/** The sum from which a signal is asserted. */
		threshold: number;
	};
	net: NetFile;
}
