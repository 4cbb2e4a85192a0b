import type { OrderStatus } from '../chat/vocabulary.ts';
import { readLanguage } from './language.ts';
import type { MessageContext, MessageInput } from './message-context.ts';
import { normalise } from './normalise.ts';
import type { LanguageRules } from './rule-format.ts';
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
	rules: readonly LanguageRules[],
	status: OrderStatus | null,
): MessageContext['phase'] {
	const after = rules.some((set) => set.context.after.test(text));
	const before = rules.some((set) => set.context.before.test(text));
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
	return {
		input,
		normalised,
		language: reading.language,
		rules,
		prev,
		asks: /\?/.test(normalised.text) || rules.some((set) => set.context.ask.test(normalised.text)),
		phase: phaseOf(normalised.text, rules, input.orderStatus ?? null),
	};
}
