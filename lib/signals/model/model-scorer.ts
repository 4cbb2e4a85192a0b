import { INTENTS, type IntentId } from '../../chat/vocabulary.ts';
import { type Decision, type IntentScore, type IntentScorer, logistic } from '../score-intents.ts';
import type { TrainedModel } from './decode-model.ts';
import type { Judgement } from './judge.ts';

/** A model and what it made of one message. */
export interface ModelReading {
	model: TrainedModel;
	judgement: Judgement;
}

const INDEX = new Map<IntentId, number>(INTENTS.map((id, i) => [id, i]));

/** The trained model as a scorer: it judges every intent. */
export function modelScorer({ judgement }: ModelReading): IntentScorer {
	return {
		weight: 1,
		silence: 0,
		bonus: 0,
		score(context) {
			const whole = { start: 0, end: context.normalised.text.length };
			const scores = new Map<IntentId, IntentScore>();
			for (const [i, id] of INTENTS.entries())
				scores.set(id, {
					logOdds: judgement.intents[i] ?? 0,
					evidence() {
						const spans = judgement.intentEvidence(i);
						return spans.length > 0 || whole.end === 0 ? spans : [whole];
					},
				});
			return scores;
		},
	};
}

/** Thresholds and calibration tuned with the model (tools/train-fit.py). */
export function modelDecision({ file }: TrainedModel): Decision {
	const [slope, offset] = file.calibration;
	return {
		threshold: (id) => file.thresholds[INDEX.get(id) ?? 0] ?? 0,
		probability: (margin) => logistic(slope * margin + offset),
	};
}
