import type { EngineMessage } from '../../chat/conversation.ts';
import type { EmotionSignal, IntentSignal, MessageSignals, Span } from '../../chat/signals.ts';
import { CONCEPT_IDS, findConcepts } from '../../signals/model/concepts.ts';
import { findPhrases } from '../phrases/find-phrases.ts';
import type { Sighting } from '../sighting.ts';
import { HINTS } from './complaint-turn.ts';

/** Longest stretch searched, in UTF-16 units. */
const SEARCHED = 2_000;
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

/** A cue of one message, before it is known how old it is. */
export type MessageCue = Omit<Sighting, 'age'>;

/** What one buyer message shows, whenever it is looked at. */
export interface MessageCues {
	/** `intent:`, `emotion:`, `style:`, `typing:`, `entity:`, `phrase:`. */
	always: readonly MessageCue[];
	/** `concept:`, what it speaks of: of bearing only while there is a complaint. */
	topic: readonly MessageCue[];
	/** `now:`, of a message of the newest run. */
	newest: readonly MessageCue[];
	/** `earlier:`, of a message that is no longer in the newest run. */
	earlier: readonly MessageCue[];
}

/** Phrases found before, by the signals read from the same text: a conversation is read again at every message. */
const found = new WeakMap<MessageSignals, { text: string; phrases: ReturnType<typeof findPhrases> }>();

/** {@link findPhrases} of a message, searched once. */
export function phrasesOf(text: string, signals: MessageSignals): ReturnType<typeof findPhrases> {
	const before = found.get(signals);
	if (before?.text === text) return before.phrases;
	const phrases = findPhrases(text, signals.language);
	found.set(signals, { text, phrases });
	return phrases;
}

export function messageCues(message: EngineMessage, signals: MessageSignals): MessageCues {
	const cues: Record<keyof MessageCues, MessageCue[]> = { always: [], topic: [], newest: [], earlier: [] };
	const { id, text } = message;
	const add: Add = (cue, strength, span, when = 'always') => {
		const source = span ? { message: id, ...clauseAt(text, span) } : { message: id, text };
		cues[when].push({ cue, strength, source });
	};
	for (const intent of signals.intents) addIntent(intent, add);
	addEmotion(signals.emotion, add);
	for (const [name, [low, high]] of Object.entries(STYLE_ENDS)) {
		const value = signals.style[name as keyof typeof STYLE_ENDS];
		if (Math.abs(value) >= STYLE_FROM) add(`style:${value < 0 ? low : high}`, Math.min(1, Math.abs(value)));
	}
	if (signals.style.emoji > 0) add('style:emoji', Math.min(1, 0.5 + signals.style.emoji / 4));
	for (const cue of signals.cues) add(`typing:${cue}`, 1);
	for (const kind of new Set(signals.entities.map((entity) => entity.kind))) add(`entity:${kind}`, 1);
	if (signals.asks) {
		add('now:asks', 1, undefined, 'newest');
		add('earlier:asks', 1, undefined, 'earlier');
	}
	for (const { id: concept, span } of conceptsOf(text)) add(`concept:${concept}`, 1, span, 'topic');
	const hint = HINTS.exec(text.slice(0, SEARCHED));
	if (hint) add('hints:fault', 1, { start: hint.index, end: hint.index + hint[0].length });
	for (const phrase of phrasesOf(text, signals)) {
		add(`phrase:${phrase.id}`, 1, phrase.span);
		add(`now:${phrase.id}`, 1, phrase.span, 'newest');
	}
	return cues;
}

/** Concepts a message speaks of, each once, where it first does. */
function conceptsOf(text: string): { id: string; span: Span }[] {
	const searched = text.slice(0, SEARCHED).toLowerCase();
	const seen = new Map<number, Span>();
	for (const { concept, start, end } of findConcepts(searched))
		if (!seen.has(concept)) seen.set(concept, { start, end });
	return [...seen].map(([concept, span]) => ({ id: CONCEPT_IDS[concept] ?? '', span }));
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

type Add = (cue: string, strength: number, span?: Span, when?: keyof MessageCues) => void;

function addIntent(intent: IntentSignal, add: Add): void {
	add(`intent:${intent.id}`, intent.p, intent.evidence[0]);
	add(`now:intent:${intent.id}`, intent.p, intent.evidence[0], 'newest');
	if (intent.id.startsWith('complaint-')) add('intent:any-complaint', intent.p, intent.evidence[0]);
}

function addEmotion(emotion: EmotionSignal, add: Add): void {
	if (emotion.id === 'neutral') return;
	// Intensity 1 already shows the feeling; 2 and 3 show it more plainly.
	const strength = emotion.p * (0.4 + 0.2 * emotion.intensity);
	add(`emotion:${emotion.id}`, strength, emotion.evidence[0]);
	add(`now:emotion:${emotion.id}`, strength, emotion.evidence[0], 'newest');
	if (NEGATIVE.has(emotion.id)) add('emotion:any-negative', strength, emotion.evidence[0]);
}

const NEGATIVE = new Set(['anger', 'disappointment', 'impatience']);
