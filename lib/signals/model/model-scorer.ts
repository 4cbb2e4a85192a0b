import { type Decision, type IntentScorer, logistic } from '../score-intents.ts';
import type { TrainedModel } from './decode-model.ts';
import type { Judgement } from './judge.ts';

/** A model and what it made of one message. */
export interface ModelReading {
	model: TrainedModel;
	judgement: Judgement;
}

/** The trained model as a scorer: it judges every intent. */
export function modelScorer({ judgement }: ModelReading): IntentScorer {
	return {
		weight: 1,
		silence: 0,
		bonus: 0,
		score: (context) => ({
			logOdds: judgement.intents,
			evidence(place) {
				const spans = judgement.intentEvidence(place);
				const whole = { start: 0, end: context.normalised.text.length };
				return spans.length > 0 || whole.end === 0 ? spans : [whole];
			},
		}),
	};
}

/** Thresholds and calibration tuned with the model (tools/train-fit.py). */
export function modelDecision({ file }: TrainedModel): Decision {
	const [slope, offset] = file.calibration;
	return {
		threshold: (place) => file.thresholds[place] ?? 0,
		probability: (margin) => logistic(slope * margin + offset),
	};
}
