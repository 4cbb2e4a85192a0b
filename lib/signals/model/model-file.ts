import type { EmotionId, IntentId } from '../../chat/vocabulary.ts';

/** The trained weights as tools/train.ts writes them. */
export interface ModelFile {
	/** Features are counted in 2^bits buckets. */
	bits: number;
	/** Scale of each feature group, in the order of FEATURE_GROUPS. */
	scales: readonly number[];
	/** Features that carry a weight, and weights altogether. */
	features: number;
	weights: number;
	/** What one step of an 8-bit weight is worth, by class: intents, no intent, feelings. */
	steps: readonly number[];
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
	/** The sparse rows in base64: distance to the row before (7 bits a byte), number of classes, then class and weight. */
	rows: string;
}
