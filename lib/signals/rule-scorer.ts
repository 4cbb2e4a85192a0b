import { INTENTS, type IntentId } from '../chat/vocabulary.ts';
import { matchRules } from './match-rules.ts';
import type { MessageContext } from './message-context.ts';
import { INTENT_BIAS, type RulePattern } from './rule-format.ts';
import { DENIALS } from './rules/denials.ts';
import { INTENT_RELATIONS } from './rules/relations.ts';
import { SHOP_TALK } from './rules/shop-talk.ts';
import { STRUCTURE_INTENTS } from './rules/structure.ts';
import type { IntentScore, IntentScorer } from './score-intents.ts';

/** Patterns that apply whatever the language. */
const EVERYWHERE: ReadonlyMap<IntentId, readonly RulePattern[]> = new Map(
	INTENTS.map((id) => [
		id,
		[...(STRUCTURE_INTENTS[id] ?? []), ...(DENIALS[id] ?? []), ...(SHOP_TALK[id] ?? [])],
	]),
);

function scoreOne(id: IntentId, context: MessageContext): IntentScore | null {
	let best: IntentScore | null = null;
	const common = matchRules(EVERYWHERE.get(id) ?? [], context);
	// Several rule sets apply to a mixed line: the one that understands most of it speaks.
	for (const rules of context.rules) {
		const found = matchRules(rules.intents[id], context);
		if (!found) continue;
		const logOdds = INTENT_BIAS + found.sum + (common?.sum ?? 0);
		if (!best || logOdds > best.logOdds) {
			const spans = [...found.evidence, ...(common?.evidence ?? [])];
			best = { logOdds, evidence: () => spans };
		}
	}
	if (best || !common) return best;
	return { logOdds: INTENT_BIAS + common.sum, evidence: () => common.evidence };
}

/** The hand-written rules as a scorer. */
export const ruleScorer: IntentScorer = {
	weight: 1,
	silence: INTENT_BIAS,
	bonus: 0,
	score(context) {
		const scores = new Map<IntentId, IntentScore>();
		for (const id of INTENTS) {
			const score = scoreOne(id, context);
			if (score) scores.set(id, score);
		}
		const asserted = new Set([...scores].filter(([, score]) => score.logOdds >= 0).map(([id]) => id));
		for (const [stronger, weaker, weight] of INTENT_RELATIONS) {
			const score = scores.get(weaker);
			if (score && asserted.has(stronger)) score.logOdds += weight;
		}
		return scores;
	},
};
