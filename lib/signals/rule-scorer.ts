import type { Span } from '../chat/signals.ts';
import { INTENTS } from '../chat/vocabulary.ts';
import { matchRules } from './match-rules.ts';
import type { MessageContext } from './message-context.ts';
import { INTENT_BIAS } from './rule-format.ts';
import { ruleBook } from './rule-index.ts';
import { INTENT_RELATIONS } from './rules/relations.ts';
import type { IntentScorer } from './score-intents.ts';

/** The relations by places in the vocabulary. */
const RELATIONS = INTENT_RELATIONS.map(
	([stronger, weaker, weight]) => [INTENTS.indexOf(stronger), INTENTS.indexOf(weaker), weight] as const,
);

/** Scores one intent into `logOdds` and returns the words that spoke for it; null where no rule matched. */
function scoreOne(place: number, context: MessageContext, logOdds: Float64Array): Span[] | null {
	const shared = ruleBook().everywhere.intents[place];
	const common = shared ? matchRules(shared, context) : null;
	let best: Span[] | null = null;
	// Several rule sets apply to a mixed line: the one that understands most of it speaks.
	for (const rules of context.rules) {
		const group = rules.intents[place];
		const found = group ? matchRules(group, context) : null;
		if (!found) continue;
		const sum = INTENT_BIAS + found.sum + (common?.sum ?? 0);
		if (best && sum <= (logOdds[place] as number)) continue;
		best = common ? [...found.evidence, ...common.evidence] : found.evidence;
		logOdds[place] = sum;
	}
	if (best || !common) return best;
	logOdds[place] = INTENT_BIAS + common.sum;
	return common.evidence;
}

/** The hand-written rules as a scorer. */
export const ruleScorer: IntentScorer = {
	weight: 1,
	silence: INTENT_BIAS,
	bonus: 0,
	score(context) {
		const logOdds = new Float64Array(INTENTS.length).fill(Number.NaN);
		const spans: (Span[] | null)[] = [];
		let asserted: Set<number> | null = null;
		for (let place = 0; place < INTENTS.length; place += 1) {
			spans.push(scoreOne(place, context, logOdds));
			if ((logOdds[place] as number) >= 0) {
				asserted ??= new Set();
				asserted.add(place);
			}
		}
		// A silent intent stays NaN, whatever is added.
		if (asserted)
			for (const [stronger, weaker, weight] of RELATIONS)
				if (asserted.has(stronger)) logOdds[weaker] = (logOdds[weaker] as number) + weight;
		return { logOdds, evidence: (place) => spans[place] ?? [] };
	},
};
