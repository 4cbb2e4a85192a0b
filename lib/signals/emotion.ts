import type { EmotionSignal, IntentSignal, Span } from '../chat/signals.ts';
import { EMOTIONS, type EmotionId } from '../chat/vocabulary.ts';
import { matchRules } from './match-rules.ts';
import type { MessageContext } from './message-context.ts';
import { INTENT_BIAS } from './rule-format.ts';
import { EMOTION_RELATIONS } from './rules/relations.ts';
import { STRUCTURE_EMOTIONS } from './rules/structure.ts';

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

/** Log-odds of the feelings that rules find words of, strongest first. */
export function scoreEmotions(context: MessageContext): EmotionScore[] {
	const scores: EmotionScore[] = [];
	for (const id of EMOTIONS) {
		if (id === 'neutral') continue;
		const shared = STRUCTURE_EMOTIONS[id];
		const common = shared ? matchRules(shared, context) : null;
		let best: EmotionScore | null = common && {
			id,
			logOdds: INTENT_BIAS + common.sum,
			evidence: common.evidence,
		};
		for (const rules of context.rules) {
			const found = matchRules(rules.emotions[id], context);
			if (!found) continue;
			const logOdds = INTENT_BIAS + found.sum + (common?.sum ?? 0);
			const evidence = [...found.evidence, ...(common?.evidence ?? [])];
			if (!best || logOdds > best.logOdds) best = { id, logOdds, evidence };
		}
		if (best) scores.push(best);
	}
	return scores.sort((a, b) => b.logOdds - a.logOdds);
}

/** Adds what the message's intents suggest; a feeling without words of its own starts from the bias. */
function addIntents(scores: EmotionScore[], intents: readonly IntentSignal[]): void {
	for (const [intent, id, weight] of EMOTION_RELATIONS) {
		const signal = intents.find((other) => other.id === intent);
		if (!signal) continue;
		const score = scores.find((other) => other.id === id);
		if (score) {
			score.logOdds += weight * Math.min(1, signal.p / SURE);
			if (score.evidence.length === 0) score.given = signal.evidence;
		} else
			scores.push({
				id,
				logOdds: INTENT_BIAS + weight * Math.min(1, signal.p / SURE),
				evidence: [],
				given: signal.evidence,
			});
	}
	scores.sort((a, b) => b.logOdds - a.logOdds);
}

function intensityOf(context: MessageContext): 1 | 2 | 3 {
	let steps = 0;
	for (const rules of context.rules) {
		const found = matchRules(rules.intensity, context);
		steps = Math.max(steps, found?.sum ?? 0);
	}
	return steps >= 2.5 ? 3 : steps >= 1 ? 2 : 1;
}

/**
 * The feeling of a message. `p` is a softmax over the feelings and neutral, whose log-odds are 0, so that several
 * equally likely feelings share the probability. `intents` are those asserted of the message.
 */
export function readEmotion(context: MessageContext, intents: readonly IntentSignal[]): EmotionSignal {
	const scores = scoreEmotions(context);
	addIntents(scores, intents);
	const total = 1 + scores.reduce((sum, score) => sum + Math.exp(CALIBRATION * score.logOdds), 0);
	const top = scores[0];
	const round = (p: number): number => Math.round(p * 1000) / 1000;
	if (!top || top.logOdds < EMOTION_THRESHOLD)
		return { id: 'neutral', intensity: 0, p: round(1 / total), evidence: [] };
	return {
		id: top.id,
		intensity: intensityOf(context),
		p: round(Math.exp(CALIBRATION * top.logOdds) / total),
		evidence: top.given ?? top.evidence.map((span) => context.normalised.span(span.start, span.end)),
	};
}
