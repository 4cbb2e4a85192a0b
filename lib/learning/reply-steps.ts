import type { TasteStep } from '../chat/learning.ts';

/** A reply at the moment of a choice: what it shows, and its score with all that was learned before. */
export interface ChoiceReply {
	cues: ReadonlyMap<string, number>;
	/** Log-odds. */
	score: number;
}

/** Log-odds by which one choice against the ranking moves the chosen reply and those passed over apart. */
const RATE = 5;
/** Passing over a reply says less about that reply than using one: there are many reasons not to look further. */
const PASSED = 0.5;
const OF_ONE_TEMPLATE = /^(?:template|for):/;
/** Steps smaller than this are left out. */
const LEAST = 0.005;
/** A text shortened or lengthened by more than this in the message field says something about length. */
const LENGTH_CHANGED = 0.3;
const LENGTH_STEP = 0.5;

/**
 * What a choice teaches: the seller used one reply and passed over others that were shown. For each pair one step of pairwise logistic regression
 * (the model of R. A. Bradley and M. E. Terry, Biometrika 39, 1952; as an online ranker: C. Burges and others, Learning to Rank using Gradient Descent,
 * ICML 2005), normalised as in lib/learning/step.ts:
 *
 *   step(c) = RATE / n · 1/(1 + e^(s_used − s_passed)) · (x_used(c) − x_passed(c)) / ‖x_used − x_passed‖²      summed over the n replies passed over
 *
 * So a choice that the ranking foresaw teaches next to nothing, and what both replies have in common is not touched. A step against one single
 * template counts {@link PASSED}.
 */
export function choiceSteps(used: ChoiceReply, passed: readonly ChoiceReply[]): TasteStep[] {
	const sums = new Map<string, number>();
	for (const other of passed) {
		const difference = new Map(used.cues);
		for (const [cue, value] of other.cues) difference.set(cue, (difference.get(cue) ?? 0) - value);
		let square = 0;
		for (const value of difference.values()) square += value * value;
		if (square === 0) continue;
		const surprise = 1 / (1 + Math.exp(used.score - other.score));
		const scale = (RATE * surprise) / (passed.length * square);
		for (const [cue, value] of difference) {
			const less = value < 0 && OF_ONE_TEMPLATE.test(cue) ? PASSED : 1;
			sums.set(cue, (sums.get(cue) ?? 0) + less * scale * value);
		}
	}
	return [...sums]
		.map(([cue, step]) => ({ cue, step: Math.round(step * 1e4) / 1e4 }))
		.filter(({ step }) => Math.abs(step) >= LEAST);
}

/** What an edit before sending teaches about length; nothing for a small change. Lengths in letters. */
export function editSteps(inserted: number, sent: number): TasteStep[] {
	if (inserted === 0) return [];
	const change = (sent - inserted) / inserted;
	if (Math.abs(change) <= LENGTH_CHANGED) return [];
	return [{ cue: 'long', step: change < 0 ? -LENGTH_STEP : LENGTH_STEP }];
}
