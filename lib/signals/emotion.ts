import type { EmotionSignal, IntentSignal, Span } from '../chat/signals.ts';
import { EMOTIONS, type EmotionId } from '../chat/vocabulary.ts';
import { matchRules } from './match-rules.ts';
import { mergeSpans } from './merge-spans.ts';
import type { MessageContext } from './message-context.ts';
import type { ModelReading } from './model/model-scorer.ts';
import { INTENT_BIAS } from './rule-format.ts';
import { RULED_EMOTIONS, type RuledEmotion, ruleBook } from './rule-index.ts';
import { EMOTION_RELATIONS } from './rules/relations.ts';

/** A feeling is asserted when its log-odds reach this; otherwise the message is neutral. */
const EMOTION_THRESHOLD = 0;

/** The probability of an intent that one strong pattern alone asserts: it counts in full. */
const SURE = 0.69;
/** As for intents, the sums are surer than they are right. */
const CALIBRATION = 0.5;

/** What the words say about one feeling. */
export interface EmotionScore {
	id: Exclude<EmotionId, 'neutral'>;
	logOdds: number;
	/** Positions in the normalised text. */
	evidence: Span[];
	/** Positions in the original, taken over from an intent where no word of feeling was found. */
	given?: Span[];
}

function scoreWords(context: MessageContext): EmotionScore[] {
	const scores: EmotionScore[] = [];
	const everywhere = ruleBook().everywhere.emotions;
	for (let place = 0; place < RULED_EMOTIONS.length; place += 1) {
		const id = RULED_EMOTIONS[place] as RuledEmotion;
		const shared = everywhere[place];
		const common = shared ? matchRules(shared, context) : null;
		let best: EmotionScore | null = common && {
			id,
			logOdds: INTENT_BIAS + common.sum,
			evidence: common.evidence,
		};
		for (const rules of context.rules) {
			const group = rules.emotions[place];
			const found = group ? matchRules(group, context) : null;
			if (!found) continue;
			const logOdds = INTENT_BIAS + found.sum + (common?.sum ?? 0);
			const evidence = [...found.evidence, ...(common?.evidence ?? [])];
			if (!best || logOdds > best.logOdds) best = { id, logOdds, evidence };
		}
		if (best) scores.push(best);
	}
	return scores;
}

/** An asserted intent, with its words where they are wanted. */
export type FeltIntent = Pick<IntentSignal, 'id' | 'p'> & Partial<Pick<IntentSignal, 'evidence'>>;

/** Adds what the message's intents suggest; a feeling without words of its own starts from the bias. */
function addIntents(scores: EmotionScore[], intents: readonly FeltIntent[]): void {
	for (const [intent, id, weight] of intents.length === 0 ? [] : EMOTION_RELATIONS) {
		const signal = intents.find((other) => other.id === intent);
		if (!signal) continue;
		const score = scores.find((other) => other.id === id);
		if (score) {
			score.logOdds += weight * Math.min(1, signal.p / SURE);
			if (score.evidence.length === 0) score.given = signal.evidence ?? [];
		} else
			scores.push({
				id,
				logOdds: INTENT_BIAS + weight * Math.min(1, signal.p / SURE),
				evidence: [],
				given: signal.evidence ?? [],
			});
	}
	scores.sort((a, b) => b.logOdds - a.logOdds);
}

/** Log-odds of the feelings that words, faces or the asserted `intents` speak for, strongest first. */
export function scoreEmotions(context: MessageContext, intents: readonly FeltIntent[]): EmotionScore[] {
	const scores = scoreWords(context);
	addIntents(scores, intents);
	return scores;
}

function intensityOf(context: MessageContext): 1 | 2 | 3 {
	let steps = 0;
	for (const rules of context.rules) {
		const found = matchRules(rules.intensity, context);
		steps = Math.max(steps, found?.sum ?? 0);
	}
	return steps >= 2.5 ? 3 : steps >= 1 ? 2 : 1;
}

/** A feeling with its share among all, and how to find its words in the original. */
export interface RankedEmotion {
	id: EmotionId;
	p: number;
	evidence(): Span[];
}

const round = (p: number): number => Math.round(p * 1000) / 1000;
const NOTHING = (): Span[] => [];

function spansOf(score: EmotionScore | undefined, context: MessageContext): Span[] {
	return score?.given ?? score?.evidence.map((span) => context.normalised.span(span.start, span.end)) ?? [];
}

/** By the rules alone: a softmax over the feelings and neutral, whose log-odds are 0. */
function byRules(context: MessageContext, scores: readonly EmotionScore[]): RankedEmotion {
	const total = 1 + scores.reduce((sum, score) => sum + Math.exp(CALIBRATION * score.logOdds), 0);
	const top = scores[0];
	if (!top || top.logOdds < EMOTION_THRESHOLD)
		return { id: 'neutral', p: round(1 / total), evidence: NOTHING };
	return {
		id: top.id,
		p: round(Math.exp(CALIBRATION * top.logOdds) / total),
		evidence: () => spansOf(top, context),
	};
}

/** Rules and model together: log-probabilities of the model plus the rules' share of what they found beyond their bias. */
function byBoth(
	context: MessageContext,
	scores: readonly EmotionScore[],
	{ model, judgement }: ModelReading,
): RankedEmotion {
	const { emotionShare, neutral, emotionSlope = 1 } = model.file;
	const sums = EMOTIONS.map((id, i) => (judgement.emotions[i] ?? 0) + (id === 'neutral' ? neutral : 0));
	for (const { id, logOdds } of scores) {
		const i = EMOTIONS.indexOf(id);
		sums[i] = (sums[i] ?? 0) + emotionShare * (logOdds - INTENT_BIAS);
	}
	let top = 0;
	for (let i = 1; i < sums.length; i += 1) if ((sums[i] as number) > (sums[top] as number)) top = i;
	let total = 0;
	for (const sum of sums) total += Math.exp(emotionSlope * (sum - (sums[top] as number)));
	const id = EMOTIONS[top] as EmotionId;
	const evidence = (): Span[] => {
		const words = spansOf(
			scores.find((score) => score.id === id),
			context,
		);
		if (words.length > 0) return words;
		return mergeSpans(judgement.emotionEvidence(top)).map((span) =>
			context.normalised.span(span.start, span.end),
		);
	};
	return { id, p: round(1 / total), evidence: id === 'neutral' ? NOTHING : evidence };
}

/**
 * The feeling of a message. `p` is its share among the feelings and neutral, so that several equally likely feelings share the
 * probability. `intents` are those asserted of the message; `reading` is the trained model's part, null where it does not apply.
 */
export function rankEmotions(
	context: MessageContext,
	intents: readonly FeltIntent[],
	reading: ModelReading | null,
): RankedEmotion {
	const scores = scoreEmotions(context, intents);
	return reading ? byBoth(context, scores, reading) : byRules(context, scores);
}

/** The same as {@link rankEmotions} with its words and how strong it is. */
export function readEmotion(
	context: MessageContext,
	intents: readonly IntentSignal[],
	reading: ModelReading | null,
): EmotionSignal {
	const { id, p, evidence } = rankEmotions(context, intents, reading);
	return { id, p, evidence: evidence(), intensity: id === 'neutral' ? 0 : intensityOf(context) };
}
