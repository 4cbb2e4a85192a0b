import type { IntentSignal, Span } from '../chat/signals.ts';
import { INTENTS, type IntentId } from '../chat/vocabulary.ts';
import type { MessageContext } from './message-context.ts';
import { INTENT_THRESHOLD } from './rule-format.ts';

/** What one scorer says about one intent. */
export interface IntentScore {
	/** Sum of the evidence including the bias; 0 means even odds. */
	logOdds: number;
	/** Positions in the normalised text. */
	evidence: Span[];
}

/** Anything that can judge a message's intents: the rules today, a trained model beside them later. */
export interface IntentScorer {
	/** Share of this scorer in the sum of log-odds; shares need not add up to 1. */
	weight: number;
	score(context: MessageContext): ReadonlyMap<IntentId, IntentScore>;
}

/**
 * The summed weights are surer of themselves than they are right: on held-out messages a sum of 0 was right 3 times in 10, of 2 six, of 5
 * eight, of 8 nine (tools/measure-signals.ts, November 2026). Shrinking the sum by this slope brings p near those shares.
 */
const CALIBRATION = 0.4;

const logistic = (x: number): number => 1 / (1 + Math.exp(-x));

function mergeSpans(spans: readonly Span[]): Span[] {
	const sorted = [...spans].sort((a, b) => a.start - b.start || a.end - b.end);
	const merged: Span[] = [];
	for (const span of sorted) {
		const last = merged.at(-1);
		if (last && span.start <= last.end) last.end = Math.max(last.end, span.end);
		else merged.push({ ...span });
	}
	return merged;
}

/** Adds up the scorers' log-odds and asserts what reaches {@link INTENT_THRESHOLD}, strongest first. */
export function scoreIntents(context: MessageContext, scorers: readonly IntentScorer[]): IntentSignal[] {
	const results = scorers.map((scorer) => ({ weight: scorer.weight, scores: scorer.score(context) }));
	const asserted: IntentSignal[] = [];
	for (const id of INTENTS) {
		let sum = 0;
		let judged = false;
		const spans: Span[] = [];
		for (const { weight, scores } of results) {
			const score = scores.get(id);
			if (!score) continue;
			judged = true;
			sum += weight * score.logOdds;
			spans.push(...score.evidence);
		}
		const p = logistic(CALIBRATION * sum);
		if (!judged || p < INTENT_THRESHOLD) continue;
		const evidence = mergeSpans(spans).map((span) => context.normalised.span(span.start, span.end));
		asserted.push({ id, p: Math.round(p * 1000) / 1000, evidence });
	}
	return asserted.sort((a, b) => b.p - a.p);
}
