import type { Phrase } from '../chat/assessment.ts';

/** Where a cue was seen: a stretch of one message, or a fact (order history, timing, counts) in words. */
export type SightingSource =
	| { message: string; text: string; start?: number; end?: number }
	| { fact: Phrase };

/**
 * One observation that can move beliefs. Weights refer to it by `cue`, e.g. `intent:haggle`, `phrase:thinks-it-over`,
 * `orders:unpaid-now`: see `cues/` for who makes which.
 */
export interface Sighting {
	cue: string;
	/** 0-1: how plainly it was seen. */
	strength: number;
	/** Buyer messages written since; 0 for the newest message and for facts that hold now. */
	age: number;
	source: SightingSource;
}
