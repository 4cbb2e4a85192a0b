import type { IntentId } from '../chat/vocabulary.ts';
import { slugOf } from '../templates/variants.ts';
import type { Way, WayInput } from './playbook.ts';
import { answeredRounds, stepsUpTo } from './playbook-rounds.ts';

const REFUSES: ReadonlySet<IntentId> = new Set(['refuse', 'compare']);
/**
 * Refusals while selling (domain.md section 4): let the buyer say why; agree with the concern, not the conclusion; answer with exact figures; trade a
 * concession for a commitment; find the condition under which they would buy.
 */
const STEPS = ['hear', 'agree', 'answer', 'trade', 'condition'] as const;

/** Probability from which an objection is worth a card. */
const PLAIN = 0.6;

/** Starter templates that take a step, besides those written for the objection itself. */
const TAKES: Partial<Record<(typeof STEPS)[number], readonly string[]>> = {
	hear: ['refuse-why', 'gentle-follow-up'],
	trade: ['price-smaller', 'haggle-bundle', 'haggle-gift'],
	condition: ['refuse-why', 'not-now', 'not-needed-yet', 'no-pressure'],
};

/** An objection that stands: which one, and how far the seller has come with it. */
export function objectionWay({ moment, signals, messages }: WayInput): Way | null {
	const { phase } = moment.profile;
	// A card of its own needs more than a guess.
	const objections = moment.profile.objections.filter(({ p, pinned }) => pinned || p >= PLAIN);
	const [strongest] = objections;
	const said = new Set(
		objections.flatMap(({ evidence }) => evidence.flatMap((one) => ('message' in one ? one.message : []))),
	);
	const rounds = answeredRounds(messages, signals, REFUSES, said);
	if (rounds === null || moment.upset || phase?.id === 'after-sale') return null;
	// A question that waits is answered before anything is led.
	if (moment.openQuestions.length > 0) return null;
	if (!strongest && !moment.intents.some(({ id }) => id === 'refuse')) return null;
	const { next, done } = stepsUpTo(STEPS, strongest ? rounds + 1 : 0);
	return {
		kind: 'objection',
		next,
		steps: STEPS.map((id) => ({
			id,
			done: done(id),
			fits: (template) =>
				TAKES[id]?.includes(slugOf(template.id)) ??
				(strongest !== undefined && template.situation.objections?.includes(strongest.id) === true),
		})),
		missing: strongest ? [] : [{ key: 'playbook.objection.missing.reason' }],
		facts: strongest ? [{ key: `playbook.objection.is.${strongest.id}` }] : [],
	};
}
