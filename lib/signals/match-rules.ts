import type { Span } from '../chat/signals.ts';
import type { MessageContext } from './message-context.ts';
import type { PatternOptions, RulePattern } from './rule-format.ts';

function holds(options: PatternOptions, context: MessageContext, asks: boolean): boolean {
	const { text } = context.normalised;
	if (options.ask !== undefined && options.ask !== asks) return false;
	if (options.phase !== undefined && options.phase !== context.phase) return false;
	if (options.alone && context.prev !== null) return false;
	if (options.prev && !(context.prev !== null && options.prev.test(context.prev))) return false;
	if (options.and && !options.and.test(text)) return false;
	return !options.not?.test(text);
}

/** Sums the weights of the patterns that match and hold; null when none does. */
export function matchRules(
	patterns: readonly RulePattern[],
	context: MessageContext,
): { sum: number; evidence: Span[] } | null {
	let sum = 0;
	let evidence: Span[] | null = null;
	for (const [weight, pattern, options] of patterns) {
		const match = pattern.exec(context.normalised.text);
		if (!match || (options && !holds(options, context, context.asks))) continue;
		sum += weight;
		evidence ??= [];
		if (weight > 0 && match[0] !== '')
			evidence.push({ start: match.index, end: match.index + match[0].length });
	}
	return evidence && { sum, evidence };
}
