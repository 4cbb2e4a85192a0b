import type { Side } from '../chat/snapshot.ts';
import type { Language, OrderStatus } from '../chat/vocabulary.ts';
import type { Normalised } from './normalise.ts';
import type { PatternSet } from './pattern-index.ts';
import type { IndexedRules } from './rule-index.ts';

/** What {@link readMessage} takes. */
export interface MessageInput {
	text: string;
	/** Who wrote it; `buyer` when left out. */
	from?: Side;
	/** The last seller message before it. */
	prev?: string | null;
	/** Buyer messages just before, newest last: repeated pings, quick fire, long silence. */
	prevBuyer?: readonly { text: string; at: number | null }[];
	/** When it was sent, ms since the epoch. */
	at?: number | null;
	/** The present, ms since the epoch: relative dates count from `at`, else from here. */
	now: number;
	/** The buyer's offset from UTC in minutes, east positive; 0 when left out. */
	utcOffsetMinutes?: number;
	/** State of the order talked about, where known. */
	orderStatus?: OrderStatus | null;
}

/** A message with everything that rules may look at, worked out once. */
export interface MessageContext {
	input: MessageInput;
	normalised: Normalised;
	language: Language;
	/** Rule sets that apply: one, or two for mixed lines and for Chinese without a telling character. */
	rules: readonly IndexedRules[];
	/** The rules that may match the text at all. */
	candidates: PatternSet;
	/** The seller message before, normalised. */
	prev: string | null;
	asks: boolean;
	phase: 'before' | 'after' | null;
}
