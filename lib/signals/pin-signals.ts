import type { Correction } from '../chat/assessment.ts';
import type { EmotionSignal, IntentSignal, MessageSignals } from '../chat/signals.ts';
import { EMOTIONS, INTENTS } from '../chat/vocabulary.ts';

const whole = (text: string) => (text === '' ? [] : [{ start: 0, end: text.length }]);

function pinnedIntents(intents: readonly IntentSignal[], text: string, said: readonly Correction[]) {
	const kept = new Map(intents.map((intent) => [intent.id, intent]));
	for (const { value, holds } of said) {
		const id = INTENTS.find((intent) => intent === value);
		if (!id) continue;
		if (holds) kept.set(id, { id, evidence: kept.get(id)?.evidence ?? whole(text), p: 1, pinned: true });
		else kept.delete(id);
	}
	return [...kept.values()].sort((a, b) => b.p - a.p);
}

function pinnedEmotion(emotion: EmotionSignal, text: string, said: readonly Correction[]): EmotionSignal {
	const set = said.findLast(({ holds }) => holds);
	const id = EMOTIONS.find((one) => one === set?.value);
	if (!id) {
		// "Not this" names no other feeling: the message counts as calm.
		const denied = said.some(({ value, holds }) => !holds && value === emotion.id);
		return denied ? { id: 'neutral', intensity: 0, p: 1, evidence: [], pinned: true } : emotion;
	}
	if (id === 'neutral') return { id, intensity: 0, p: 1, evidence: [], pinned: true };
	const evidence = id === emotion.id && emotion.evidence.length > 0 ? emotion.evidence : whole(text);
	return { id, intensity: emotion.intensity || 1, p: 1, evidence, pinned: true };
}

/** The signals of one message after the seller's word on them: `corrections` are those of this message, oldest first. */
export function pinSignals(
	signals: MessageSignals,
	text: string,
	corrections: readonly Correction[],
): MessageSignals {
	const intents = corrections.filter(({ scheme }) => scheme === 'intent');
	const emotions = corrections.filter(({ scheme }) => scheme === 'emotion');
	if (intents.length + emotions.length === 0) return signals;
	return {
		...signals,
		intents: pinnedIntents(signals.intents, text, intents),
		emotion: pinnedEmotion(signals.emotion, text, emotions),
	};
}
