import type { Correction } from '../chat/assessment.ts';
import type { LearningStep } from '../chat/learning.ts';
import type { BeliefContext } from '../profile/believe.ts';
import { PRIOR, type SchemeWeights, shares, weigh } from '../profile/log-odds.ts';
import { ALL_WEIGHTS } from '../profile/weights/all.ts';
import { stepsToward } from './step.ts';

/** Log-odds by which one correction of a belief that was wholly wrong moves that same case. */
const RATE = 0.8;
/** An id whose probability is this near to what the seller says is left alone. */
const NEAR = 0.05;
/** Cues that learn from one correction at most, the plainest ones. */
const MOST_CUES = 30;
/** The prior learns slowly: one correction is about what was seen, not about all buyers. */
const PRIOR_VALUE = 0.25;

/** How plainly each cue was seen, as the formula of beliefs counts it. What is remembered of this one person teaches nothing about others. */
function cueValues(weights: SchemeWeights, context: BeliefContext): Map<string, number> {
	const values = new Map<string, number>();
	for (const { sighting, share } of shares(context.sightings, weights.halfLife)) {
		if (sighting.cue.startsWith('earlier:')) continue;
		values.set(sighting.cue, (values.get(sighting.cue) ?? 0) + share);
	}
	const plainest = [...values].sort((a, b) => b[1] - a[1]).slice(0, MOST_CUES);
	return plainest.length === 0 ? new Map() : new Map([...plainest, [PRIOR, PRIOR_VALUE]]);
}

/** What the seller's word makes of an id: true, false, or nothing said. */
function truthOf(weights: SchemeWeights, id: string, { value, holds }: Correction): 0 | 1 | null {
	if (value === null) return 0;
	if (value === id) return holds ? 1 : 0;
	return weights.exclusive && holds ? 0 : null;
}

function stepsIn(weights: SchemeWeights, correction: Correction, context: BeliefContext): LearningStep[] {
	const values = cueValues(weights, context);
	return weigh(weights, context.sightings, context.layers).flatMap(({ id, p }) => {
		const truth = truthOf(weights, id, correction);
		if (truth === null || Math.abs(truth - p) < NEAR) return [];
		return stepsToward(weights.scheme, id, values, truth - p, RATE);
	});
}

/**
 * What a correction of a belief teaches: for every id that it says something about, a step of each cue seen. `context` is the one the beliefs
 * were made from, with what was learned before. Naming a complaint's cause also says that there is one, and "none" that there is none.
 */
export function beliefSteps(correction: Correction, context: BeliefContext): LearningStep[] {
	const own = ALL_WEIGHTS.find(({ scheme }) => scheme === correction.scheme);
	if (!own || correction.messageId !== undefined) return [];
	const { value } = correction;
	if (correction.scheme !== 'complaint-cause') return stepsIn(own, correction, context);
	const complaint = ALL_WEIGHTS.find(({ scheme }) => scheme === 'complaint');
	if (!complaint || (value !== null && !correction.holds)) return stepsIn(own, correction, context);
	const found: Correction = { scheme: correction.scheme, value: 'complaint', holds: value !== null };
	return [
		...stepsIn(complaint, found, context),
		...(value === null ? [] : stepsIn(own, correction, context)),
	];
}
