import type { EmotionSignal, IntentSignal, MessageSignals } from '../chat/signals.ts';
import { type EmotionId, INTENTS, type IntentId } from '../chat/vocabulary.ts';
import { rankEmotions, readEmotion } from './emotion.ts';
import { readEntities } from './entities.ts';
import type { MessageContext, MessageInput } from './message-context.ts';
import type { TrainedModel } from './model/decode-model.ts';
import { judge } from './model/judge.ts';
import { type ModelReading, modelDecision, modelScorer } from './model/model-scorer.ts';
import { shippedModel } from './model/shipped-model.ts';
import { outOfScope } from './out-of-scope.ts';
import { readContext } from './read-context.ts';
import { ruleScorer } from './rule-scorer.ts';
import { assertIntents, type IntentReading, signalsOf } from './score-intents.ts';
import { readStyle } from './style.ts';
import { readTypingCues } from './typing-cues.ts';

/** The trained model's part; null for languages it never saw. */
function readModel(context: MessageContext, model: TrainedModel | null): ModelReading | null {
	return model && context.language !== 'other' ? { model, judgement: judge(model, context) } : null;
}

function assertedIntents(context: MessageContext, reading: ModelReading | null): IntentReading {
	if (!reading) return assertIntents(context, [ruleScorer]);
	const rules = { ...ruleScorer, weight: reading.model.file.ruleShare, bonus: reading.model.file.ruleBonus };
	return assertIntents(context, [rules, modelScorer(reading)], modelDecision(reading.model));
}

/** Intents that want no answer, or are no question by themselves: what sounds like one among them is mostly rhetoric. */
const CLOSED: ReadonlySet<IntentId> = new Set([
	'thanks',
	'apology',
	'goodbye',
	'threat',
	'complaint-service',
	'complaint-delay',
	'complaint-damage',
	'complaint-mismatch',
	'complaint-quality',
	'complaint-missing',
	'refund-return',
	'cancel-order',
	'haggle',
	'refuse',
	'place-order',
	'confirm-receipt',
	'praise',
	'small-talk',
]);

/** A Chinese question that needs no intent to be one: a particle at its end, or the polite and the "when" and "how" words. */
const PLAIN_QUESTION = /(?:[吗嗎呢么麼没沒]|不)[ ,.~!]*$|请问|請問|什么时候|什麼時候|怎么|怎麼/;
/** From this probability a question intent speaks for itself. */
const SURE_QUESTION = 0.65;

function asksSeller(words: boolean, text: string, intents: readonly IntentSignal[]): boolean {
	if (intents.some((intent) => intent.id.startsWith('ask-') && intent.p >= SURE_QUESTION)) return true;
	if (!words) return false;
	if (text.includes('?')) return true;
	if (intents.length === 0) return PLAIN_QUESTION.test(text);
	return intents.some((intent) => !CLOSED.has(intent.id));
}

/** Of what is no buyer's talk (`out-of-scope.ts`) nothing is felt and nothing meant. */
const NO_FEELING: EmotionSignal = { id: 'neutral', intensity: 0, p: 1, evidence: [] };

/** Intents and feeling alone. */
export interface Classification {
	intents: { id: IntentId; p: number }[];
	emotion: { id: EmotionId; p: number };
}

/**
 * What {@link readMessage} says of intents and feeling, without the words that speak for them, style, cues, entities and questions. Measured
 * against other classifiers, which tell no more than this.
 */
export function classifyMessage(
	input: MessageInput,
	model: TrainedModel | null = shippedModel(),
): Classification {
	const context = readContext(input);
	if (outOfScope(input.text)) return { intents: [], emotion: { id: 'neutral', p: 1 } };
	const reading = readModel(context, model);
	const { asserted } = assertedIntents(context, reading);
	const intents = asserted.map(({ place, p }) => ({ id: INTENTS[place] as IntentId, p }));
	const { id, p } = rankEmotions(context, intents, reading);
	return { intents, emotion: { id, p } };
}

/**
 * Reads everything one message says. Pure: the same input gives the same signals. `model` are the trained weights that join the
 * rules: those that come with Rapport unless others are given; null for the rules alone.
 */
export function readMessage(
	input: MessageInput,
	model: TrainedModel | null = shippedModel(),
): MessageSignals {
	const context = readContext(input);
	const scope = outOfScope(input.text);
	const reading = scope ? null : readModel(context, model);
	const intents = scope ? [] : signalsOf(assertedIntents(context, reading));
	return {
		language: context.language,
		intents,
		emotion: scope ? NO_FEELING : readEmotion(context, intents, reading),
		style: readStyle(context),
		cues: readTypingCues(context),
		entities: readEntities(context),
		asks: !scope && asksSeller(context.asks, context.normalised.text, intents),
		...(scope === 'phishing' || scope === 'spam' ? { lure: scope } : {}),
	};
}
