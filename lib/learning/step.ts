import type { LearningStep } from '../chat/learning.ts';

/** Steps smaller than this (log-odds) are left out: they would fill the store and change nothing that is seen. */
const LEAST = 0.005;

/**
 * One step of online logistic regression for one id, normalised:
 *
 *   step(c) = rate · (y − p) · x_c / ‖x‖²
 *
 * `(y − p) · x` is the gradient of the log-loss (C. M. Bishop, Pattern Recognition and Machine Learning, 2006, 4.3.2); the division by ‖x‖²
 * is that of the passive-aggressive update (Crammer et al., Online Passive-Aggressive Algorithms, JMLR 7, 2006, section 3): the corrected case itself
 * moves by rate · (y − p) log-odds, however many cues it shows. A correction of what was nearly right moves little, a confirmation of
 * what was sure next to nothing.
 */
export function stepsToward(
	scheme: string,
	id: string,
	values: ReadonlyMap<string, number>,
	error: number,
	rate: number,
): LearningStep[] {
	let square = 0;
	for (const value of values.values()) square += value * value;
	if (square === 0) return [];
	return [...values].flatMap(([cue, value]) => {
		const step = Math.round(((rate * error * value) / square) * 1e4) / 1e4;
		return Math.abs(step) >= LEAST ? [{ scheme, id, cue, step }] : [];
	});
}
