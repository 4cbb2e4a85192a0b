import type { IntentSignal, MessageSignals } from '../chat/signals.ts';
import type { IntentId, OrderStatus } from '../chat/vocabulary.ts';
import { readEmotion } from './emotion.ts';
import { readEntities } from './entities.ts';
import { readLanguage } from './language.ts';
import type { MessageContext, MessageInput } from './message-context.ts';
import { normalise } from './normalise.ts';
import type { LanguageRules } from './rule-format.ts';
import { ruleScorer } from './rule-scorer.ts';
import { rulesFor } from './rules/registry.ts';
import { type IntentScorer, scoreIntents } from './score-intents.ts';
import { readStyle } from './style.ts';
import { readTypingCues } from './typing-cues.ts';

/** Scorers whose log-odds are summed; a trained model joins here. */
const SCORERS: readonly IntentScorer[] = [ruleScorer];

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

function contextOf(input: MessageInput): MessageContext {
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

/** Intents that want no answer: what sounds like a question among them is rhetoric. */
const CLOSED: ReadonlySet<IntentId> = new Set([
	'thanks',
	'apology',
	'goodbye',
	'threat',
	'complaint-service',
	'refuse',
	'place-order',
	'confirm-receipt',
	'praise',
]);

function asksSeller(words: boolean, text: string, intents: readonly IntentSignal[]): boolean {
	if (intents.some((intent) => intent.id.startsWith('ask-') && intent.p >= 0.65)) return true;
	if (!words) return false;
	return text.includes('?') || intents.length === 0 || intents.some((intent) => !CLOSED.has(intent.id));
}

/** Reads everything one message says. Pure: the same input gives the same signals. */
export function readMessage(input: MessageInput): MessageSignals {
	const context = contextOf(input);
	const intents = scoreIntents(context, SCORERS);
	return {
		language: context.language,
		intents,
		emotion: readEmotion(context, intents),
		style: readStyle(context),
		cues: readTypingCues(context),
		entities: readEntities(context),
		asks: asksSeller(context.asks, context.normalised.text, intents),
	};
}
