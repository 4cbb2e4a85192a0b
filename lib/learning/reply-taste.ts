import type { ReplyTaste, TaughtTaste } from '../chat/learning.ts';

/** Days after which a choice teaches half of what it taught: shops and their ways change. */
const HALF_LIFE_DAYS = 90;
const DAY = 86_400_000;

/** Bounds of a kind of cue: its offset stays within `most` (log-odds), and `calm` choices' worth of doubt is held against it. */
interface Kind {
	most: number;
	calm: number;
	/** How many deviations of a coin's tosses the agreement must exceed before it says anything. */
	doubt: number;
}
const KINDS: Readonly<Record<string, Kind>> = {
	tone: { most: 1.2, calm: 3, doubt: 1 },
	long: { most: 1, calm: 3, doubt: 1 },
	reason: { most: 0.3, calm: 6, doubt: 1.5 },
	template: { most: 1.2, calm: 1, doubt: 0.6 },
	for: { most: 2, calm: 0.5, doubt: 0.6 },
};
const OTHER: Kind = { most: 0.3, calm: 8, doubt: 1 };

/** A choice teaches by how much of the text was sent: one rewritten was hardly chosen. What was not seen counts nearly in full. */
const UNSEEN = 0.85;
function weightOf(kept: number | null): number {
	if (kept === null) return UNSEEN;
	return kept >= 0.9 ? 1 : kept >= 0.5 ? 0.6 : 0.15;
}

interface Sum {
	steps: number;
	/** By how many choices more it was moved up than down, and how many moved it at all; both faded. */
	votes: number;
	count: number;
}

/**
 * Everything that the choices teach, as log-odds to add:
 *
 *   offset(c) = bound( |V| / (N + calm) · Σ_k w_k · ½^(age_k / HALF_LIFE) · step_k(c) )
 *
 * N: how many choices moved the cue, V: by how many more one way than the other, both faded and weighted alike. A seller without a clear taste
 * moves a cue now up and now down: V stays small and next to nothing is learned. The steps are added first and bounded last, so the order in
 * which choices stand does not matter, and a choice that is gone (its buyer was erased) leaves what would be there without it.
 */
export function sumTaste(taught: readonly TaughtTaste[], now: number): ReplyTaste {
	const sums = new Map<string, Sum>();
	for (const { at, steps, kept } of [...taught].sort((a, b) => a.at - b.at)) {
		const days = Math.max(0, Math.floor(now / DAY) - Math.floor(at / DAY));
		const weight = weightOf(kept) * 0.5 ** (days / HALF_LIFE_DAYS);
		for (const { cue, step } of steps) {
			const sum = sums.get(cue) ?? { steps: 0, votes: 0, count: 0 };
			sum.steps += weight * step;
			sum.votes += weight * Math.sign(step);
			sum.count += weight;
			sums.set(cue, sum);
		}
	}
	const taste: Record<string, number> = {};
	for (const [cue, { steps, votes, count }] of sums) {
		const { most, calm, doubt } = KINDS[cue.split(':')[0] ?? ''] ?? OTHER;
		if (Math.sign(votes) !== Math.sign(steps)) continue;
		const agreed = Math.max(0, Math.abs(votes) - doubt * Math.sqrt(count));
		const offset = (steps * agreed) / (count + calm);
		taste[cue] = Math.max(-most, Math.min(most, offset));
	}
	return taste;
}
