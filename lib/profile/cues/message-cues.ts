import type { EngineMessage } from '../../chat/conversation.ts';
import type { EmotionSignal, IntentSignal, MessageSignals, Span } from '../../chat/signals.ts';
import { findPhrases } from '../phrases/find-phrases.ts';
import type { Sighting } from '../sighting.ts';

/** Style dimensions weaker than this say nothing. */
const STYLE_FROM = 0.3;

/** Names of the two ends of each style dimension, as cues `style:<name>`. */
const STYLE_ENDS = {
	politeness: ['rude', 'polite'],
	directness: ['roundabout', 'direct'],
	verbosity: ['terse', 'wordy'],
	certainty: ['hesitant', 'certain'],
	formality: ['casual', 'formal'],
} as const;

/** What one buyer message shows: `intent:`, `emotion:`, `style:`, `typing:`, `entity:`, `phrase:`, and `now:` for the newest run. */
export function messageCues(
	message: EngineMessage,
	signals: MessageSignals,
	age: number,
	newest: boolean,
): Sighting[] {
	const out: Sighting[] = [];
	const { id, text } = message;
	const add = (cue: string, strength: number, span?: Span) => {
		const source = span ? { message: id, ...clauseAt(text, span) } : { message: id, text };
		out.push({ cue, strength, age, source });
	};
	for (const intent of signals.intents) addIntent(intent, newest, add);
	addEmotion(signals.emotion, newest, add);
	for (const [name, [low, high]] of Object.entries(STYLE_ENDS)) {
		const value = signals.style[name as keyof typeof STYLE_ENDS];
		if (Math.abs(value) >= STYLE_FROM) add(`style:${value < 0 ? low : high}`, Math.min(1, Math.abs(value)));
	}
	if (signals.style.emoji > 0) add('style:emoji', Math.min(1, 0.5 + signals.style.emoji / 4));
	for (const cue of signals.cues) add(`typing:${cue}`, 1);
	for (const kind of new Set(signals.entities.map((entity) => entity.kind))) add(`entity:${kind}`, 1);
	if (signals.asks) add(newest ? 'now:asks' : 'earlier:asks', 1);
	for (const phrase of findPhrases(text, signals.language)) {
		add(`phrase:${phrase.id}`, 1, phrase.span);
		if (newest) add(`now:${phrase.id}`, 1, phrase.span);
	}
	return out;
}

/** Longest quotation of a message in a piece of evidence, in UTF-16 units. */
const QUOTED = 60;
const CLAUSE_END = /[\n,.!?;，。！？；、…~～]/;

/** The clause around a stretch, so that the seller reads words in their place: "最晚15号进仓", not "最晚". */
function clauseAt(text: string, span: Span): { text: string; start: number; end: number } {
	let { start, end } = span;
	while (start > 0 && end - start < QUOTED && !CLAUSE_END.test(text.charAt(start - 1))) start -= 1;
	while (end < text.length && end - start < QUOTED && !CLAUSE_END.test(text.charAt(end))) end += 1;
	// Half a surrogate pair would show as a broken character.
	if (start > 0 && /[\udc00-\udfff]/.test(text.charAt(start))) start -= 1;
	if (end < text.length && /[\udc00-\udfff]/.test(text.charAt(end))) end += 1;
	while (start < span.start && /\s/.test(text.charAt(start))) start += 1;
	return { text: text.slice(start, end), start, end };
}

type Add = (cue: string, strength: number, span?: Span) => void;

function addIntent(intent: IntentSignal, newest: boolean, add: Add): void {
	add(`intent:${intent.id}`, intent.p, intent.evidence[0]);
	if (newest) add(`now:intent:${intent.id}`, intent.p, intent.evidence[0]);
	if (intent.id.startsWith('complaint-')) add('intent:any-complaint', intent.p, intent.evidence[0]);
}

function addEmotion(emotion: EmotionSignal, newest: boolean, add: Add): void {
	if (emotion.id === 'neutral') return;
	// Intensity 1 already shows the feeling; 2 and 3 show it more plainly.
	const strength = emotion.p * (0.4 + 0.2 * emotion.intensity);
	add(`emotion:${emotion.id}`, strength, emotion.evidence[0]);
	if (newest) add(`now:emotion:${emotion.id}`, strength, emotion.evidence[0]);
	if (NEGATIVE.has(emotion.id)) add('emotion:any-negative', strength, emotion.evidence[0]);
}

const NEGATIVE = new Set(['anger', 'disappointment', 'impatience']);
