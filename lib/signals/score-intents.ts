import type { IntentSignal, Span } from '../chat/signals.ts';
import { INTENTS, type IntentId } from '../chat/vocabulary.ts';
import { mergeSpans } from './merge-spans.ts';
import type { MessageContext } from './message-context.ts';
import { INTENT_THRESHOLD } from './rule-format.ts';

/** What one scorer says about one intent. */
export interface IntentScore {
	/** Sum of the evidence including the bias; 0 means even odds. */
	logOdds: number;
	/** Positions in the normalised text; asked for only when the intent is asserted. */
	evidence(): Span[];
}

/** Anything that can judge a message's intents: the rules, the trained model. */
export interface IntentScorer {
	/** Share of this scorer in the sum of log-odds; shares need not add up to 1. */
	weight: number;
	/** Log-odds of an intent that it does not mention. */
	silence: number;
	/** Added where it would assert by itself. */
	bonus: number;
	score(context: MessageContext): ReadonlyMap<IntentId, IntentScore>;
}

/** How a sum of log-odds becomes an assertion. */
export interface Decision {
	/** The sum from which an intent is asserted. */
	threshold(id: IntentId): number;
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

function share({ weight, silence, bonus }: IntentScorer, score: IntentScore | undefined): number {
	const logOdds = score?.logOdds ?? silence;
	return weight * logOdds + (logOdds >= 0 ? bonus : 0);
}

/** The first scorer that can point at words speaks: rules name whole phrases, the model runs of letters. */
function evidenceFor(
	id: IntentId,
	results: readonly { scores: ReadonlyMap<IntentId, IntentScore> }[],
): Span[] {
	for (const { scores } of results) {
		const spans = scores.get(id)?.evidence() ?? [];
		if (spans.length > 0) return mergeSpans(spans);
	}
	return [];
}

/** Adds up the scorers' log-odds and asserts what reaches its threshold with at least {@link INTENT_THRESHOLD}, strongest first. */
export function scoreIntents(
	context: MessageContext,
	scorers: readonly IntentScorer[],
	decision: Decision = RULES_ALONE,
): IntentSignal[] {
	const results = scorers.map((scorer) => ({ ...scorer, scores: scorer.score(context) }));
	const asserted: IntentSignal[] = [];
	for (const id of INTENTS) {
		if (!results.some(({ scores }) => scores.has(id))) continue;
		const sum = results.reduce((total, scorer) => total + share(scorer, scorer.scores.get(id)), 0);
		const margin = sum - decision.threshold(id);
		if (margin < 0) continue;
		const p = Math.max(INTENT_THRESHOLD, decision.probability(margin));
		const evidence = evidenceFor(id, results).map((span) => context.normalised.span(span.start, span.end));
		asserted.push({ id, p: Math.round(p * 1000) / 1000, evidence });
	}
	return asserted.sort((a, b) => b.p - a.p);
}
