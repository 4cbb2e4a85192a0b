import type { IntentSignal, MessageSignals } from '../chat/signals.ts';
import type { IntentId } from '../chat/vocabulary.ts';
import { readEmotion } from './emotion.ts';
import { readEntities } from './entities.ts';
import type { MessageInput } from './message-context.ts';
import { readContext } from './read-context.ts';
import { ruleScorer } from './rule-scorer.ts';
import { type IntentScorer, scoreIntents } from './score-intents.ts';
import { readStyle } from './style.ts';
import { readTypingCues } from './typing-cues.ts';

/** Scorers whose log-odds are summed; a trained model joins here. */
const SCORERS: readonly IntentScorer[] = [ruleScorer];

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
	const context = readContext(input);
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
