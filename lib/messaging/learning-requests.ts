import * as z from 'zod/mini';

/** Requests of the dashboard about what the seller's corrections taught. */
export const LearningRequestSchema = z.discriminatedUnion('type', [
	z.object({ type: z.literal('learning/get') }),
	/** Forgets what was taught up to now; the corrections themselves stay as the seller set them. */
	z.object({ type: z.literal('learning/reset') }),
	/** Takes a reset back: `since` as it was before. */
	z.object({ type: z.literal('learning/restore'), since: z.number().check(z.gte(0)) }),
]);
export type LearningRequest = z.infer<typeof LearningRequestSchema>;

/** One thing that was learned: an id of a scheme that Rapport now says more readily, or less, and buyers' words that led to it. */
export interface LearnedRow {
	scheme: string;
	id: string;
	more: boolean;
	words: string[];
}

export interface LearningResults {
	/** `corrections`: how many in force teach something. */
	'learning/get': { corrections: number; rows: LearnedRow[] };
	/** `since`: what to give back to take the reset back. */
	'learning/reset': { since: number };
	'learning/restore': null;
}
