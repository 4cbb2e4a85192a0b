import * as z from 'zod/mini';

/** Requests of the dashboard about what the seller's corrections taught. */
export const LearningRequestSchema = z.discriminatedUnion('type', [
	z.object({ type: z.literal('learning/get') }),
	/** Forgets what was taught up to now; the corrections themselves stay as the seller set them. */
	z.object({ type: z.literal('learning/reset') }),
	/** Takes a reset back: `since` as it was before. */
	z.object({ type: z.literal('learning/restore'), since: z.number().check(z.gte(0)) }),
	/** What the choices of replies taught; the same for forgetting and taking that back. */
	z.object({ type: z.literal('reply-learning/get') }),
	z.object({ type: z.literal('reply-learning/reset') }),
	z.object({ type: z.literal('reply-learning/restore'), since: z.number().check(z.gte(0)) }),
]);
export type LearningRequest = z.infer<typeof LearningRequestSchema>;

/** One thing that was learned: an id of a scheme that Rapport now says more readily, or less, and buyers' words that led to it. */
export interface LearnedRow {
	scheme: string;
	id: string;
	more: boolean;
	words: string[];
}

/** What the seller's choices of replies taught, in words of the interface where there are any. */
export interface LearnedReplies {
	/** Choices that teach something, and how many of their texts were changed before sending. */
	choices: number;
	edited: number;
	/** Ways of writing and kinds of reason: `tone:brief`, `long`, `reason:worry`. */
	ways: { id: string; more: boolean }[];
	/** Templates offered earlier, or later, than they were shipped to; `point`: in which moments (`intent.haggle`), null: in all. */
	templates: { title: string; used: number; point: string | null; more: boolean }[];
}

export interface LearningResults {
	/** `corrections`: how many in force teach something. */
	'learning/get': { corrections: number; rows: LearnedRow[] };
	/** `since`: what to give back to take the reset back. */
	'learning/reset': { since: number };
	'learning/restore': null;
	'reply-learning/get': LearnedReplies;
	'reply-learning/reset': { since: number };
	'reply-learning/restore': null;
}
