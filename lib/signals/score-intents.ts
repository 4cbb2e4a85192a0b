import type { IntentSignal, Span } from '../chat/signals.ts';
import { INTENTS, type IntentId } from '../chat/vocabulary.ts';
import { mergeSpans } from './merge-spans.ts';
import type { MessageContext } from './message-context.ts';
import { INTENT_THRESHOLD } from './rule-format.ts';

/** What one scorer says about a message, by place in the vocabulary. */
export interface IntentScores {
	/** Sum of the evidence for each intent including the bias; 0 means even odds, NaN that the scorer does not mention it. */
	logOdds: readonly number[];
	/** Positions in the normalised text that speak for an intent; asked for only when it is asserted. */
	evidence(place: number): Span[];
}

/** Anything that can judge a message's intents: the rules, the trained model. */
export interface IntentScorer {
	/** Share of this scorer in the sum of log-odds; shares need not add up to 1. */
	weight: number;
	/** Log-odds of an intent that it does not mention. */
	silence: number;
	/** Added where it would assert by itself. */
	bonus: number;
	score(context: MessageContext): IntentScores;
}

/** How a sum of log-odds becomes an assertion. */
export interface Decision {
	/** The sum from which an intent is asserted, by place in the vocabulary. */
	threshold(place: number): number;
	/** The probability shown for a sum that much above its threshold. */
	probability(margin: number): number;
}

/**
 * The rules alone are surer of themselves than they are right: on held-out messages a sum of 0 was right 3 times in 10, of 2 six, of 5
 * eight, of 8 nine (tools/measure-signals.ts, November 2026). Shrinking the sum by this slope brings p near those shares.
 */
const RULES_SLOPE = 0.4;

/** The logistic function. */
export const logistic = (x: number): number => 1 / (1 + Math.exp(-x));

/** Deciding by the rules alone: where no model applies. */
export const RULES_ALONE: Decision = {
	threshold: () => 0,
	probability: (margin) => logistic(RULES_SLOPE * margin),
};

/** The first scorer that can point at words speaks: rules name whole phrases, the model runs of letters. */
function evidenceFor(place: number, results: readonly IntentScores[], context: MessageContext): Span[] {
	for (const { evidence } of results) {
		const spans = evidence(place);
		if (spans.length > 0)
			return mergeSpans(spans).map((span) => context.normalised.span(span.start, span.end));
	}
	return [];
}

/** An asserted intent without the words that speak for it. */
export interface Asserted {
	/** In the vocabulary. */
	place: number;
	p: number;
}

/** Intents asserted of a message, strongest first, and where to find their words. */
export interface IntentReading {
	asserted: readonly Asserted[];
	/** Positions in the original. */
	evidence(place: number): Span[];
}

/** The sums of the message at hand, and which intents any scorer mentions. */
const totals = new Float64Array(INTENTS.length);
const mentioned = new Uint8Array(INTENTS.length);

/** Adds up the scorers' log-odds and asserts what reaches its threshold with at least {@link INTENT_THRESHOLD}, strongest first. */
export function assertIntents(
	context: MessageContext,
	scorers: readonly IntentScorer[],
	decision: Decision = RULES_ALONE,
): IntentReading {
	const results = scorers.map((scorer) => scorer.score(context));
	totals.fill(0);
	mentioned.fill(0);
	for (let i = 0; i < scorers.length; i += 1) {
		const { weight, silence, bonus } = scorers[i] as IntentScorer;
		const { logOdds } = results[i] as IntentScores;
		for (let place = 0; place < INTENTS.length; place += 1) {
			const scored = logOdds[place] as number;
			const known = !Number.isNaN(scored);
			const sum = known ? scored : silence;
			totals[place] = (totals[place] as number) + weight * sum + (sum >= 0 ? bonus : 0);
			if (known) mentioned[place] = 1;
		}
	}
	const asserted: Asserted[] = [];
	for (let place = 0; place < INTENTS.length; place += 1) {
		const margin = (totals[place] as number) - decision.threshold(place);
		if (margin < 0 || mentioned[place] === 0) continue;
		const p = Math.max(INTENT_THRESHOLD, decision.probability(margin));
		asserted.push({ place, p: Math.round(p * 1000) / 1000 });
	}
	asserted.sort((a, b) => b.p - a.p);
	return { asserted, evidence: (place) => evidenceFor(place, results, context) };
}

/** An asserted intent by its id, with its words. */
export function signalsOf({ asserted, evidence }: IntentReading): IntentSignal[] {
	return asserted.map(({ place, p }) => ({ id: INTENTS[place] as IntentId, p, evidence: evidence(place) }));
}

/** The same as {@link assertIntents}, with ids and words. */
export function scoreIntents(
	context: MessageContext,
	scorers: readonly IntentScorer[],
	decision: Decision = RULES_ALONE,
): IntentSignal[] {
	return signalsOf(assertIntents(context, scorers, decision));
}
