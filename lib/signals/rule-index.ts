import { EMOTIONS, type EmotionId, INTENTS, type IntentId } from '../chat/vocabulary.ts';
import { PatternIndex, type PatternSet } from './pattern-index.ts';
import type { LanguageRules, RulePattern, StyleRules } from './rule-format.ts';
import { DENIALS } from './rules/denials.ts';
import { EN } from './rules/en.ts';
import { SHOP_TALK } from './rules/shop-talk.ts';
import { STRUCTURE_EMOTIONS, STRUCTURE_INTENTS } from './rules/structure.ts';
import { ZH_HANS } from './rules/zh-hans.ts';
import { ZH_HANT } from './rules/zh-hant.ts';

/** Patterns that are summed together, with the place of the first in the index of all patterns. */
export interface RuleGroup {
	first: number;
	patterns: readonly RulePattern[];
}

/** A feeling that has rules. */
export type RuledEmotion = Exclude<EmotionId, 'neutral'>;
/** The feelings that have rules, in the order of the vocabulary. */
export const RULED_EMOTIONS: readonly RuledEmotion[] = EMOTIONS.filter((id) => id !== 'neutral');

/** Rules of one language, or those that apply in every language, ready to be matched: lists in the order of the vocabulary. */
export interface IndexedRules {
	intents: readonly RuleGroup[];
	emotions: readonly RuleGroup[];
	intensity: RuleGroup;
	style: Readonly<Record<keyof StyleRules, RuleGroup>>;
	ask: RuleGroup;
	after: RuleGroup;
	before: RuleGroup;
	correction: RuleGroup;
}

/** All rules of Rapport with one index over their patterns. */
export interface RuleBook {
	en: IndexedRules;
	zhHans: IndexedRules;
	zhHant: IndexedRules;
	/** What applies whatever the language. */
	everywhere: IndexedRules;
	/** For each pattern of an intent, the intent's place in the vocabulary. */
	places: Uint8Array;
	/** The patterns that may match a normalised text. */
	candidates(text: string): PatternSet;
}

/** Matches nothing, and holds a piece that no text has, so that it is never tried. */
const NEVER = /\0(?!)/;
const NONE: StyleRules = { politeness: [], directness: [], certainty: [], formality: [] };

const EVERYWHERE: LanguageRules = {
	context: { ask: NEVER, after: NEVER, before: NEVER },
	intents: Object.fromEntries(
		INTENTS.map((id) => [
			id,
			[...(STRUCTURE_INTENTS[id] ?? []), ...(DENIALS[id] ?? []), ...(SHOP_TALK[id] ?? [])],
		]),
	) as unknown as Record<IntentId, readonly RulePattern[]>,
	emotions: Object.fromEntries(
		RULED_EMOTIONS.map((id) => [id, STRUCTURE_EMOTIONS[id] ?? []]),
	) as unknown as LanguageRules['emotions'],
	intensity: [],
	style: NONE,
	correction: NEVER,
};

function build(): RuleBook {
	const all: RegExp[] = [];
	const group = (patterns: readonly RulePattern[]): RuleGroup => {
		const first = all.length;
		for (const [, pattern] of patterns) all.push(pattern);
		return { first, patterns };
	};
	const single = (pattern: RegExp): RuleGroup => group([[1, pattern]]);
	const indexed = ({
		context,
		intents,
		emotions,
		intensity,
		style,
		correction,
	}: LanguageRules): IndexedRules => ({
		intents: INTENTS.map((id) => group(intents[id])),
		emotions: RULED_EMOTIONS.map((id) => group(emotions[id])),
		intensity: group(intensity),
		style: {
			politeness: group(style.politeness),
			directness: group(style.directness),
			certainty: group(style.certainty),
			formality: group(style.formality),
		},
		ask: single(context.ask),
		after: single(context.after),
		before: single(context.before),
		correction: single(correction),
	});
	const [en, zhHans, zhHant, everywhere] = [
		indexed(EN),
		indexed(ZH_HANS),
		indexed(ZH_HANT),
		indexed(EVERYWHERE),
	];
	const index = new PatternIndex(all);
	const places = new Uint8Array(all.length);
	for (const { intents } of [en, zhHans, zhHant, everywhere])
		for (const [place, { first, patterns }] of intents.entries())
			places.fill(place, first, first + patterns.length);
	return { en, zhHans, zhHant, everywhere, places, candidates: (text) => index.candidates(text) };
}

let built: RuleBook | null = null;

/** The rules, indexed at the first use and kept. */
export function ruleBook(): RuleBook {
	built ??= build();
	return built;
}
