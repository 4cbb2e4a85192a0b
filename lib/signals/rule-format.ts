import type { EmotionId, IntentId } from '../chat/vocabulary.ts';

/**
 * The rule format. A rule file is data: for each id a list of patterns, each with a weight in log-odds.
 *
 * Patterns see a normalised text (see `normalise.ts`): lower-case ASCII, half-width punctuation, straight quotes. A pattern that
 * matches adds its weight once, however often it matches; the sum starts at the bias ({@link INTENT_BIAS}) and the logistic function of the
 * sum, flattened by a calibration slope (`score-intents.ts`), is p. Weight 5 says it alone, 3 is just enough, 1 to 2 are
 * hints that need company, negative weights speak against.
 */
export interface PatternOptions {
	/** Only when the message asks (true) or does not ask (false). */
	ask?: boolean;
	/** Only when this matches the message too. */
	and?: RegExp;
	/** Only when this does not match the message: negation, quotation, another sense of the word. */
	not?: RegExp;
	/** Only when the seller's message before matches. */
	prev?: RegExp;
	/** Only when no seller message before it is known. */
	alone?: boolean;
	/** Only before anything was bought ('before') or after ('after'), as far as the words or the order status tell. */
	phase?: 'before' | 'after';
}

/** Weight in log-odds, pattern, context. */
export type RulePattern = readonly [weight: number, pattern: RegExp, options?: PatternOptions];

/** The starting log-odds of every intent: without evidence p is 0.05. */
export const INTENT_BIAS = -3;
/** An intent is asserted at or above this probability, that is at a sum of 0 or more; below it nothing is said. */
export const INTENT_THRESHOLD = 0.5;

/** Patterns that tell the circumstances of a message in one language. */
export interface ContextRules {
	/** The message asks something. */
	ask: RegExp;
	/** Something was bought already. */
	after: RegExp;
	/** Nothing was bought yet. */
	before: RegExp;
}

/** Words that raise or lower style dimensions: weight, pattern. */
export interface StyleRules {
	politeness: readonly RulePattern[];
	directness: readonly RulePattern[];
	certainty: readonly RulePattern[];
	formality: readonly RulePattern[];
}

/** All rules of one language. */
export interface LanguageRules {
	context: ContextRules;
	intents: Readonly<Record<IntentId, readonly RulePattern[]>>;
	emotions: Readonly<Record<Exclude<EmotionId, 'neutral'>, readonly RulePattern[]>>;
	/** Words that make an emotion stronger (positive) or weaker (negative). */
	intensity: readonly RulePattern[];
	style: StyleRules;
	/** The writer takes back or corrects what was just typed. */
	correction: RegExp;
}
