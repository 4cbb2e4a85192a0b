import type { OrderStatus } from '../chat/vocabulary.ts';
import { readLanguage } from './language.ts';
import { anyMatches } from './match-rules.ts';
import type { MessageContext, MessageInput } from './message-context.ts';
import { normalise } from './normalise.ts';
import type { PatternSet } from './pattern-index.ts';
import { type IndexedRules, ruleBook } from './rule-index.ts';
import { rulesFor } from './rules/registry.ts';

const BOUGHT: ReadonlySet<OrderStatus> = new Set([
	'paid',
	'shipped',
	'in-transit',
	'delivered',
	'confirmed',
	'reviewed',
	'refunded',
]);

function phaseOf(
	text: string,
	rules: readonly IndexedRules[],
	candidates: PatternSet,
	status: OrderStatus | null,
): MessageContext['phase'] {
	const after = rules.some((set) => anyMatches(set.after, candidates, text));
	const before = rules.some((set) => anyMatches(set.before, candidates, text));
	if (after !== before) return after ? 'after' : 'before';
	if (status && BOUGHT.has(status)) return 'after';
	return after ? 'after' : null;
}

/** Works out once what rules and model look at. */
export function readContext(input: MessageInput): MessageContext {
	const normalised = normalise(input.text);
	const prev = input.prev ? normalise(input.prev).text : null;
	const around = [
		prev ?? '',
		...(input.prevBuyer ?? []).slice(-3).map((message) => message.text.slice(0, 300)),
	]
		.join('\n')
		.trim();
	const reading = readLanguage(normalised.text, around === '' ? null : around);
	const rules = rulesFor(reading);
	const { text } = normalised;
	const candidates = ruleBook().candidates(text);
	return {
		input,
		normalised,
		language: reading.language,
		rules,
		candidates,
		prev,
		asks: text.includes('?') || rules.some((set) => anyMatches(set.ask, candidates, text)),
		phase: phaseOf(text, rules, candidates, input.orderStatus ?? null),
	};
}
