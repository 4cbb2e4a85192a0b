import type { EmotionId, EntityKind, IntentId, Language, LureId, TypingCueId } from './vocabulary.ts';

/** A stretch of a message's text in UTF-16 units, end exclusive. */
export interface Span {
	start: number;
	end: number;
}

/** An asserted intent: `p` is at or above the engine's threshold, calibrated to 0-1. */
export interface IntentSignal {
	id: IntentId;
	p: number;
	evidence: Span[];
	/** The seller said so of this message. */
	pinned?: boolean;
	/** Where signals of several messages are joined: the messages that carry it, oldest first. */
	messages?: string[];
}

export interface EmotionSignal {
	id: EmotionId;
	/** 0 for neutral, else 1-3. */
	intensity: 0 | 1 | 2 | 3;
	p: number;
	evidence: Span[];
	/** The seller said so of this message. */
	pinned?: boolean;
}

/** Each dimension -1 … 1, 0 = nothing to be said. */
export interface StyleSignal {
	politeness: number;
	directness: number;
	/** -1 terse … 1 wordy. */
	verbosity: number;
	/** -1 hesitant … 1 certain. */
	certainty: number;
	formality: number;
	/** Count of emoji and stickers. */
	emoji: number;
}

export interface Entity extends Span {
	kind: EntityKind;
	text: string;
	/** Normalised value: amount as number, datetime as ms since the epoch, household size as number, else the plain text. */
	value?: string | number;
}

/** Everything read from one message. */
export interface MessageSignals {
	language: Language;
	intents: IntentSignal[];
	emotion: EmotionSignal;
	style: StyleSignal;
	cues: TypingCueId[];
	entities: Entity[];
	/** The message asks something that a seller should answer. */
	asks: boolean;
	/** It is no buyer's talk but a lure: nothing else is read from it, and the seller is warned. */
	lure?: LureId;
}
