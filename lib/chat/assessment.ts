import type { EmotionSignal, IntentSignal, MessageSignals } from './signals.ts';
import type {
	AttitudeId,
	ComplaintCause,
	ComplaintStep,
	ComplaintWant,
	DemandId,
	EmotionId,
	Language,
	LifecycleId,
	MotiveId,
	ObjectionId,
	PhaseId,
	StageId,
	TaskKind,
	TypeScheme,
	ValueTier,
	WorryId,
} from './vocabulary.ts';

/** A text in the interface's language: a key of `locales/*.json` and its values. Pure layers never hold words for sellers. */
export interface Phrase {
	key: string;
	params?: Record<string, string | number>;
}

/** What moved a belief. `weight` is in log-odds: positive for, negative against. */
export type Evidence =
	| { message: string; text: string; start?: number; end?: number; weight: number }
	| { fact: Phrase; weight: number };

/** One asserted belief. Lists of beliefs hold only what is asserted, strongest first; an empty list means "don't know". */
export interface Belief<Id extends string = string> {
	id: Id;
	p: number;
	/** Strongest first, for and against. Never empty unless pinned. */
	evidence: Evidence[];
	/** The seller set it; it stays as set. */
	pinned?: boolean;
}

/** Schemes whose beliefs a seller can overrule: the key under which a correction is stored. */
export type BeliefScheme =
	| TypeScheme
	| 'motive'
	| 'phase'
	| 'stage'
	| 'demand'
	| 'worry'
	| 'objection'
	| 'lifecycle'
	| 'attitude'
	| 'complaint-cause';

/** Schemes of one message's signals that a seller can overrule. */
export type SignalScheme = 'intent' | 'emotion';

/** The seller's word on a belief or on a message's signal: `value` holds for the scheme (null: "none of these"); for list schemes, `holds` says whether that id does. */
export interface Correction {
	scheme: BeliefScheme | SignalScheme;
	value: string | null;
	holds: boolean;
	/** The message whose signal is meant; beliefs have none. */
	messageId?: string | undefined;
}

export interface Value {
	/** 1-5 each; 5 is best. */
	recency: number;
	frequency: number;
	monetary: number;
	tier: ValueTier;
	reasons: Phrase[];
}

export interface Complaint {
	cause: Belief<ComplaintCause> | null;
	wants: Belief<ComplaintWant>[];
	/** The step that the seller's next message should take. */
	nextStep: ComplaintStep;
	/** Steps already taken in this conversation, in order. */
	done: ComplaintStep[];
	evidence: Evidence[];
}

/** Beliefs about the buyer and where they stand. */
export interface Profile {
	types: Record<TypeScheme, Belief[]>;
	motives: Belief<MotiveId>[];
	phase: Belief<PhaseId> | null;
	stage: Belief<StageId> | null;
	demand: Belief<DemandId> | null;
	worries: Belief<WorryId>[];
	objections: Belief<ObjectionId>[];
	lifecycle: Belief<LifecycleId> | null;
	value: Value | null;
	attitude: Belief<AttitudeId> | null;
	churnRisk: { p: number; reasons: Phrase[] } | null;
	complaint: Complaint | null;
	/** Mood of the buyer now, and per buyer message for the mood line. */
	mood: {
		now: EmotionSignal;
		trend: 'rising' | 'falling' | 'steady' | null;
		line: { message: string; id: EmotionId; valence: number }[];
	};
}

/** A ranked reply, filled with what is known. */
export interface Reply {
	templateId: string;
	title: string;
	/** Rendered text; a missing value shows as a visible mark listed in `missing`, never as a blank or raw tag. */
	text: string;
	language: Language;
	p: number;
	reason: Phrase;
	/** All that speaks for it, strongest first; the first is `reason`. */
	reasons?: Phrase[];
	/** Names of variables that had no value, and of questions; the seller is asked for them before the text is inserted. */
	missing: string[];
	/** Where the caret should stand in the text, in UTF-16 units; absent: at its end. */
	cursor?: number;
	/** The wordings chosen, by their place; see `lib/templates/pick-one.ts`. */
	picks?: Record<string, number>;
	/** Marked by the seller. */
	favourite?: boolean;
}

/** A suggested follow-up. */
export interface SuggestedTask {
	kind: TaskKind;
	/** Milliseconds since the epoch. */
	dueAt: number;
	reason: Phrase;
	/** Stable within the conversation, so that an accepted or dismissed suggestion does not come back. */
	key: string;
	/** Template of the ready message, where one fits. */
	templateId: string | null;
}

export interface OpenQuestion {
	message: string;
	text: string;
}

/** One step of a playbook, with replies that take it, best first. */
export interface PlaybookStep {
	id: string;
	done: boolean;
	/** The step that the seller's next message should take. */
	next: boolean;
	replies: Reply[];
}

/** The way through a difficult moment: a complaint, bargaining, an objection or an unpaid order. */
export interface Playbook {
	kind: 'complaint' | 'haggle' | 'objection' | 'unpaid';
	steps: PlaybookStep[];
	/** What is not known yet and will be needed. */
	missing: Phrase[];
	/** What is known and bears on it. */
	facts: Phrase[];
}

/** Everything the engine says about a conversation at one moment. */
export interface Assessment {
	/** The buyer's language: the one to answer in. */
	language: Language;
	/** Signals per message id; buyer messages only. */
	signals: Record<string, MessageSignals>;
	/** Intents of the newest run of buyer messages, strongest first. */
	intents: IntentSignal[];
	profile: Profile;
	/** Two or three short lines. */
	strategy: Phrase[];
	replies: Reply[];
	/** What guides the seller through a difficult moment; null where nothing is difficult. */
	playbook: Playbook | null;
	tasks: SuggestedTask[];
	openQuestions: OpenQuestion[];
}

/** Schemes over which changes are told. `complaint` is whether there is one to see through. */
export type ChangeScheme = BeliefScheme | 'complaint';

/**
 * What was asserted at a moment, strongest first, one list per scheme: small enough to be kept with a conversation. A scheme that is
 * missing is not known, and nothing is told of it; an empty list says that nothing was asserted. Stored traits have this shape too.
 */
export type AssertedThen = Readonly<
	Partial<Record<ChangeScheme, readonly Readonly<Pick<Belief, 'id' | 'p' | 'pinned'>>[]>>
>;

/** One change of a belief. `was` and `now` are probabilities, null on the side where the belief was not asserted. */
export interface BeliefChange {
	scheme: ChangeScheme;
	id: string;
	/** `turned`: another id of an exclusive scheme stands where `from` stood. */
	kind: 'appeared' | 'gone' | 'turned' | 'stronger' | 'weaker';
	/** The id before, of `turned` only. */
	from?: string;
	was: number | null;
	now: number | null;
}
