import type { LocalOffsets } from '../chat/learning.ts';
import type { EmotionSignal, IntentSignal, MessageSignals } from '../chat/signals.ts';
import { EMOTIONS, type EmotionId, INTENTS, type IntentId } from '../chat/vocabulary.ts';
import { localCues } from './local-cues.ts';

/**
 * What a shop's own corrections change in a message's signals, after `readMessage` and without touching it:
 *
 *   logit p'(id) = logit p(id) + clip(Σ_c offset(id, c) · x_c, ±SHIFT)        x: `localCues`, of length 1
 *
 * with p(id) as calibrated by the engine, {@link SILENT} where it asserted nothing. An intent is asserted from p' = 0.5. Feelings exclude each
 * other: the asserted one keeps its share, the others divide the rest, and the strongest after the shift is the feeling.
 */

/** Log-odds of an intent that the engine does not assert: p = 0.08. */
const SILENT = -2.5;
/** A message's log-odds for one id are moved by at most this. */
const SHIFT = 4;
/** A smaller shift counts as none: what the engine just asserts (p = 0.5) must not fall for a trace of evidence. */
const TRACE = 0.25;

const logit = (p: number): number => {
	const q = Math.min(0.995, Math.max(0.005, p));
	return Math.log(q / (1 - q));
};
const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x));
const round = (p: number): number => Math.round(p * 1000) / 1000;

function shiftOf(cues: ReadonlyMap<string, number>, weights: Readonly<Record<string, number>>): number {
	let sum = 0;
	for (const [cue, value] of cues) sum += (weights[cue] ?? 0) * value;
	return Math.abs(sum) < TRACE ? 0 : Math.max(-SHIFT, Math.min(SHIFT, sum));
}

/** Log-odds of an intent as the engine said it. */
function intentLogOdds(intents: readonly IntentSignal[], id: IntentId): number {
	const said = intents.find((intent) => intent.id === id);
	return said ? logit(said.p) : SILENT;
}

/** Cues of a message as read. */
export function cuesOf(
	{ intents, emotion }: Pick<MessageSignals, 'intents' | 'emotion'>,
	text: string,
): ReadonlyMap<string, number> {
	return localCues(text, [...intents.map(({ id }) => id), emotion.id]);
}

/** Probability of an intent after the shift, asserted or not. */
export function movedIntentP(
	intents: readonly IntentSignal[],
	id: IntentId,
	cues: ReadonlyMap<string, number>,
	offsets: NonNullable<LocalOffsets[string]>,
): number {
	return sigmoid(intentLogOdds(intents, id) + shiftOf(cues, offsets[id] ?? {}));
}

/** Share of every feeling as the engine said it. */
function emotionShares(emotion: EmotionSignal): Map<EmotionId, number> {
	const p = Math.min(0.995, Math.max(0.2, emotion.p));
	const rest = (1 - p) / (EMOTIONS.length - 1);
	return new Map(EMOTIONS.map((id) => [id, id === emotion.id ? p : rest]));
}

function movedIntents(
	intents: readonly IntentSignal[],
	text: string,
	cues: ReadonlyMap<string, number>,
	offsets: NonNullable<LocalOffsets[string]>,
): IntentSignal[] {
	const moved = new Map(intents.map((intent) => [intent.id, intent]));
	for (const id of INTENTS) {
		const shift = shiftOf(cues, offsets[id] ?? {});
		if (shift === 0) continue;
		const p = sigmoid(intentLogOdds(intents, id) + shift);
		const evidence = moved.get(id)?.evidence ?? (text === '' ? [] : [{ start: 0, end: text.length }]);
		if (p < 0.5) moved.delete(id);
		else moved.set(id, { id, p: round(p), evidence });
	}
	return [...moved.values()].sort((a, b) => b.p - a.p);
}

/** Every feeling's share after the shift, strongest first. */
export function movedEmotions(
	emotion: EmotionSignal,
	cues: ReadonlyMap<string, number>,
	offsets: NonNullable<LocalOffsets[string]>,
): { id: EmotionId; p: number }[] {
	const scores = [...emotionShares(emotion)].map(([id, p]) => ({
		id,
		score: p * Math.exp(shiftOf(cues, offsets[id] ?? {})),
	}));
	const total = scores.reduce((sum, { score }) => sum + score, 0);
	return scores.map(({ id, score }) => ({ id, p: score / total })).sort((a, b) => b.p - a.p);
}

function movedEmotion(
	emotion: EmotionSignal,
	text: string,
	cues: ReadonlyMap<string, number>,
	offsets: NonNullable<LocalOffsets[string]>,
): EmotionSignal {
	const best = movedEmotions(emotion, cues, offsets)[0];
	if (!best) return emotion;
	if (best.id === emotion.id) return { ...emotion, p: round(best.p) };
	if (best.id === 'neutral') return { id: 'neutral', intensity: 0, p: round(best.p), evidence: [] };
	return {
		id: best.id,
		intensity: emotion.intensity || 1,
		p: round(best.p),
		evidence: text === '' ? [] : [{ start: 0, end: text.length }],
	};
}

/** The signals of a message as this shop reads them; without offsets for signals they come back as they are. */
export function withLocalOffsets(
	signals: MessageSignals,
	text: string,
	offsets: LocalOffsets | undefined,
): MessageSignals {
	const { intent, emotion } = offsets ?? {};
	if (!intent && !emotion) return signals;
	const cues = cuesOf(signals, text);
	return {
		...signals,
		...(intent ? { intents: movedIntents(signals.intents, text, cues, intent) } : {}),
		...(emotion ? { emotion: movedEmotion(signals.emotion, text, cues, emotion) } : {}),
	};
}
