import type { LocalOffsets, Taught } from '../chat/learning.ts';

/** Days after which a correction teaches half of what it taught: shops and their buyers change. */
const HALF_LIFE_DAYS = 180;
const DAY = 86_400_000;

/** Bounds of what can be learned, in log-odds. */
export interface Bounds {
	/** One cue's offset for one id stays within this. */
	cue: number;
	/** So many agreeing corrections still teach nothing. */
	alone: number;
	/** The offsets of one id together have at most this length (L2). */
	id: number;
}
/** A belief's shipped weights are mostly between 0.3 and 2: what is learned corrects them and does not replace them. */
export const BELIEF_BOUNDS: Bounds = { cue: 0.8, id: 2, alone: 2 };
/** A message's cues share a length of 1, so that their offsets are larger; lib/signals/local-offsets.ts bounds their sum. */
export const SIGNAL_BOUNDS: Bounds = { cue: 4, id: 20, alone: 1 };

const boundsOf = (scheme: string): Bounds =>
	scheme === 'intent' || scheme === 'emotion' ? SIGNAL_BOUNDS : BELIEF_BOUNDS;

/** Faded steps of one cue, and by how many corrections more speak for the id than against it. */
interface Sum {
	steps: number;
	votes: number;
}

/** One correction alone is mostly about its own case; what several agree on is about the shop. */
function agreed({ steps, votes }: Sum, alone: number): number {
	const most = Math.sign(votes) === Math.sign(steps) ? Math.abs(votes) : 0;
	return most <= alone ? 0 : (steps * (most - alone)) / (most + 1);
}

function bounded(sums: ReadonlyMap<string, Sum>, bounds: Bounds): Record<string, number> {
	let square = 0;
	const clipped: Record<string, number> = {};
	for (const [cue, sum] of sums) {
		const offset = Math.max(-bounds.cue, Math.min(bounds.cue, agreed(sum, bounds.alone)));
		if (offset === 0) continue;
		clipped[cue] = offset;
		square += offset * offset;
	}
	const scale = Math.min(1, bounds.id / Math.sqrt(square || 1));
	if (scale < 1) for (const cue of Object.keys(clipped)) clipped[cue] = (clipped[cue] ?? 0) * scale;
	return clipped;
}

/**
 * Everything that the corrections in force teach, as offsets of weights:
 *
 *   offset(c) = bound((n_c − alone)/(n_c + 1) · Σ_k ½^(age_k / HALF_LIFE) · step_k(c))
 *
 * age in whole days. n_c: by how many corrections more the cue was moved in the direction of the sum than against it. Up to `alone` nothing is learned: one for
 * signals; two for beliefs, whose cues are few and stand in most conversations.
 *
 * The steps are added up first and bounded last. So the order in which corrections stand does not matter, and a correction taken back leaves exactly
 * what would be there had it never been made a part of the sum.
 */
export function sumOffsets(taught: readonly Taught[], now: number): LocalOffsets {
	const sums = new Map<string, Map<string, Map<string, Sum>>>();
	// A fixed order of adding: floating-point sums would differ in the last digit otherwise.
	for (const { at, steps } of [...taught].sort((a, b) => a.at - b.at || order(a, b))) {
		const days = Math.max(0, Math.floor(now / DAY) - Math.floor(at / DAY));
		const faded = 0.5 ** (days / HALF_LIFE_DAYS);
		for (const { scheme, id, cue, step } of steps) {
			const ids = sums.get(scheme) ?? new Map<string, Map<string, Sum>>();
			const cues = ids.get(id) ?? new Map<string, Sum>();
			const sum = cues.get(cue) ?? { steps: 0, votes: 0 };
			cues.set(cue, { steps: sum.steps + step * faded, votes: sum.votes + Math.sign(step) });
			ids.set(id, cues);
			sums.set(scheme, ids);
		}
	}
	return Object.fromEntries(
		[...sums].map(([scheme, ids]) => [
			scheme,
			Object.fromEntries([...ids].map(([id, cues]) => [id, bounded(cues, boundsOf(scheme))])),
		]),
	);
}

function order(a: Taught, b: Taught): number {
	const [one, other] = [JSON.stringify(a.steps), JSON.stringify(b.steps)];
	return one < other ? -1 : one > other ? 1 : 0;
}
