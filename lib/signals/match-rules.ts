import type { Span } from '../chat/signals.ts';
import type { MessageContext } from './message-context.ts';
import { isCandidate, nextCandidate, type PatternSet } from './pattern-index.ts';
import type { PatternOptions } from './rule-format.ts';
import type { RuleGroup } from './rule-index.ts';

function holds(options: PatternOptions, context: MessageContext, asks: boolean): boolean {
	const { text } = context.normalised;
	if (options.ask !== undefined && options.ask !== asks) return false;
	if (options.phase !== undefined && options.phase !== context.phase) return false;
	if (options.alone && context.prev !== null) return false;
	if (options.prev && !(context.prev !== null && options.prev.test(context.prev))) return false;
	if (options.and && !options.and.test(text)) return false;
	return !options.not?.test(text);
}

/** Whether any pattern of a group matches, whatever its options say. */
export function anyMatches({ first, patterns }: RuleGroup, set: PatternSet, text: string): boolean {
	for (let i = 0; i < patterns.length; i += 1)
		if (isCandidate(set, first + i) && patterns[i]?.[1].test(text)) return true;
	return false;
}

/** Sums the weights of the patterns that match and hold; null when none does. */
export function matchRules(
	{ first, patterns }: RuleGroup,
	context: MessageContext,
): { sum: number; evidence: Span[] } | null {
	const { candidates } = context;
	const end = first + patterns.length;
	let sum = 0;
	let evidence: Span[] | null = null;
	for (
		let at = nextCandidate(candidates, first, end);
		at < end;
		at = nextCandidate(candidates, at + 1, end)
	) {
		const rule = patterns[at - first];
		const match = rule?.[1].exec(context.normalised.text);
		if (!rule || !match || (rule[2] && !holds(rule[2], context, context.asks))) continue;
		const [weight] = rule;
		sum += weight;
		evidence ??= [];
		if (weight > 0 && match[0] !== '')
			evidence.push({ start: match.index, end: match.index + match[0].length });
	}
	return evidence && { sum, evidence };
}
