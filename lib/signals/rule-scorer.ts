import type { Span } from '../chat/signals.ts';
import { INTENTS } from '../chat/vocabulary.ts';
import { matchRules } from './match-rules.ts';
import type { MessageContext } from './message-context.ts';
import { nextCandidate } from './pattern-index.ts';
import { INTENT_BIAS } from './rule-format.ts';
import { type RuleGroup, ruleBook } from './rule-index.ts';
import { INTENT_RELATIONS } from './rules/relations.ts';
import type { IntentScorer } from './score-intents.ts';

/** The relations by places in the vocabulary. */
const RELATIONS = INTENT_RELATIONS.map(
	([stronger, weaker, weight]) => [INTENTS.indexOf(stronger), INTENTS.indexOf(weaker), weight] as const,
);

/** Marks the intents that have a pattern worth trying: most have none. */
const marks = new Uint8Array(INTENTS.length);

function worthTrying(context: MessageContext): void {
	marks.fill(0);
	const { everywhere, places } = ruleBook();
	const { candidates } = context;
	for (let i = -1; i < context.rules.length; i += 1) {
		const { intents } = context.rules[i] ?? everywhere;
		const end = intentEnd(intents);
		let at = nextCandidate(candidates, intents[0]?.first ?? 0, end);
		for (; at < end; at = nextCandidate(candidates, at + 1, end)) marks[places[at] as number] = 1;
	}
}

function intentEnd(intents: readonly RuleGroup[]): number {
	const last = intents[INTENTS.length - 1];
	return last ? last.first + last.patterns.length : 0;
}

/** Scores one intent into `logOdds` and returns the words that spoke for it; null where no rule matched. */
function scoreOne(place: number, context: MessageContext, logOdds: number[]): Span[] | null {
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

/** Lists to begin with: copying one costs less than filling it. */
const SILENT: readonly number[] = INTENTS.map(() => Number.NaN);
const NO_SPANS: readonly null[] = INTENTS.map(() => null);
const NOT_ASSERTED: readonly boolean[] = INTENTS.map(() => false);

/** The hand-written rules as a scorer. */
export const ruleScorer: IntentScorer = {
	weight: 1,
	silence: INTENT_BIAS,
	bonus: 0,
	score(context) {
		const logOdds = SILENT.slice();
		const spans: (Span[] | null)[] = NO_SPANS.slice();
		worthTrying(context);
		let asserted: boolean[] | null = null;
		for (let place = 0; place < INTENTS.length; place += 1) {
			if (marks[place] === 0) continue;
			spans[place] = scoreOne(place, context, logOdds);
			if ((logOdds[place] as number) >= 0) {
				asserted ??= NOT_ASSERTED.slice();
				asserted[place] = true;
			}
		}
		// A silent intent stays NaN, whatever is added.
		if (asserted)
			for (const [stronger, weaker, weight] of RELATIONS)
				if (asserted[stronger]) logOdds[weaker] = (logOdds[weaker] as number) + weight;
		return { logOdds, evidence: (place) => spans[place] ?? [] };
	},
};
