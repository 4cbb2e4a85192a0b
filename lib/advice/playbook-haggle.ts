import type { Phrase } from '../chat/assessment.ts';
import { NO_FLOOR } from '../chat/floor-price.ts';
import type { IntentId } from '../chat/vocabulary.ts';
import { isStarterId, slugOf } from '../templates/variants.ts';
import { lowestFor } from './draft/offers.ts';
import type { Way, WayInput } from './playbook.ts';
import { answeredRounds, stepsUpTo } from './playbook-rounds.ts';

const HAGGLES: ReadonlySet<IntentId> = new Set(['haggle']);
/** Hold the price by its worth; trade a concession for a commitment; name the last price; part kindly. */
const STEPS = ['hold', 'trade', 'last', 'part'] as const;

/** Starter templates that take a step; others that answer bargaining come after them in every step. */
const TAKES: Record<(typeof STEPS)[number], readonly string[]> = {
	hold: ['haggle-hold', 'haggle-brief', 'haggle-elsewhere', 'haggle-respect', 'price-worth'],
	trade: ['haggle-bundle', 'haggle-gift', 'price-smaller', 'haggle-round'],
	last: ['haggle-again', 'haggle-respect', 'haggle-brief'],
	part: ['refuse-brief', 'no-pressure', 'not-now'],
};

/** Bargaining: where it stands, and what the shop's lowest price says about the buyer's offer. */
export function haggleWay(input: WayInput): Way | null {
	const { moment, signals, messages } = input;
	const rounds = answeredRounds(messages, signals, HAGGLES);
	if (rounds === null || moment.upset) return null;
	const { facts, missing, acceptable } = offerFacts(input);
	const { next, done } = stepsUpTo(STEPS, acceptable ? STEPS.indexOf('last') : rounds);
	return {
		kind: 'haggle',
		next,
		steps: STEPS.map((id) => ({
			id,
			done: done(id),
			fits: (template) =>
				TAKES[id].includes(slugOf(template.id)) ||
				(!isStarterId(template.id) &&
					template.situation.intents?.includes('haggle') === true &&
					id !== 'part'),
		})),
		missing,
		facts,
	};
}

function offerFacts({ context, messages, signals }: WayInput): {
	facts: Phrase[];
	missing: Phrase[];
	acceptable: boolean;
} {
	const floor = context.floor ?? NO_FLOOR;
	const bid = messages.findLast(
		({ id, from }) =>
			from === 'buyer' && signals[id]?.intents.some((intent) => intent.id === 'haggle') === true,
	);
	const sums = (bid ? (signals[bid.id]?.entities ?? []) : []).flatMap(({ kind, value }) =>
		kind === 'amount' && typeof value === 'number' ? [value] : [],
	);
	const offered = sums.at(-1);
	const entry = lowestFor(floor, bid?.text ?? '', context.about);
	if (entry) {
		const params = { floor: entry.price, item: entry.item };
		if (offered === undefined)
			return { facts: [{ key: 'playbook.haggle.floor', params }], missing: [], acceptable: false };
		const key = offered >= entry.price ? 'playbook.haggle.within' : 'playbook.haggle.below';
		return {
			facts: [{ key, params: { ...params, offered } }],
			missing: [],
			acceptable: offered >= entry.price,
		};
	}
	if (floor.maxDiscount !== null)
		return {
			facts: [{ key: 'playbook.haggle.discount', params: { percent: floor.maxDiscount } }],
			missing: [],
			acceptable: false,
		};
	return { facts: [], missing: [{ key: 'playbook.haggle.missing.floor' }], acceptable: false };
}
