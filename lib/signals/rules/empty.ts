import { INTENTS, type IntentId } from '../../chat/vocabulary.ts';
import type { LanguageRules, RulePattern } from '../rule-format.ts';

const none = Object.fromEntries(INTENTS.map((id) => [id, []])) as unknown as Record<
	IntentId,
	readonly RulePattern[]
>;
export const EMPTY: LanguageRules = {
	context: { ask: /\?/, after: /$^/, before: /$^/ },
	intents: none,
	emotions: {
		anger: [],
		anxiety: [],
		disappointment: [],
		impatience: [],
		confusion: [],
		delight: [],
		gratitude: [],
	},
	intensity: [],
	style: { politeness: [], directness: [], certainty: [], formality: [] },
	correction: /$^/,
};
