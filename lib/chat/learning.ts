import * as z from 'zod/mini';

/**
 * What the seller's corrections teach: small changes of weights that stay with this shop. A step names the scheme (of beliefs, or `intent`
 * or `emotion`), the id in it, and the cue that was seen: a cue of lib/profile or a run of letters of lib/signals/local-cues.ts.
 */
export const LearningStepSchema = z.object({
	scheme: z.string().check(z.maxLength(40)),
	id: z.string().check(z.maxLength(60)),
	cue: z.string().check(z.maxLength(80)),
	/** Log-odds: positive where the cue speaks for the id from now on. */
	step: z.number().check(z.gte(-10), z.lte(10)),
});
export type LearningStep = z.infer<typeof LearningStepSchema>;

/** The sum of all that was learned: scheme → id → cue → log-odds to add to the shipped weights. The same shape as the tuned weights have. */
export type LocalOffsets = Readonly<
	Record<string, Readonly<Record<string, Readonly<Record<string, number>>>>>
>;

/** Steps of one correction in force, and when it was made (milliseconds since the epoch). */
export interface Taught {
	at: number;
	steps: readonly LearningStep[];
}

/**
 * What this seller's choices of replies taught: cue → log-odds to add to a reply that shows the cue. Cues are those of lib/advice/reply-taste.ts: a tone, a
 * length, a kind of reason, a template, a template for one kind of moment.
 */
export type ReplyTaste = Readonly<Record<string, number>>;

/** What one choice of a reply moves: a cue of {@link ReplyTaste} and by how much, in log-odds. */
export const TasteStepSchema = z.object({
	cue: z.string().check(z.maxLength(200)),
	step: z.number().check(z.gte(-10), z.lte(10)),
});
export type TasteStep = z.infer<typeof TasteStepSchema>;

/** One choice of a reply, as far as it teaches. */
export interface TaughtTaste {
	/** Milliseconds since the epoch. */
	at: number;
	steps: readonly TasteStep[];
	/** How much of the inserted text was sent, 0 to 1; null where that was not seen. */
	kept: number | null;
}
