import type { Belief, Phrase } from '../chat/assessment.ts';
import type { Moment } from './situation.ts';

/** Lines on the card at most. */
const MOST = 3;

/** Facets in the order of how much they bear on the next message; a line's rank is this weight times its probability. */
const WEIGHT = {
	'service-state': 1.3,
	worry: 1.2,
	objection: 1.1,
	temperament: 1,
	'buying-style': 0.95,
	demeanour: 0.9,
	'shopper-habit': 0.85,
	attitude: 1.15,
	demand: 1.05,
	motive: 0.75,
	lifecycle: 0.6,
	stage: 0.5,
} as const;

/** Beliefs that ask for no treatment of their own. */
const PLAIN = new Set([
	'demand.actual',
	'service-state.seeking',
	'lifecycle.prospect',
	'lifecycle.first-purchase',
	'attitude.complaining',
]);

/**
 * How to treat this buyer now, in two or three lines (domain.md 2-4): a complaint's step first, then an upset buyer, then
 * questions left open, then the strongest of what the buyer is and where they stand. One line per facet.
 */
export function strategyFor(moment: Moment): Phrase[] {
	const { profile } = moment;
	const lines: Phrase[] = [];
	if (profile.complaint) lines.push({ key: `strategy.complaint.${profile.complaint.nextStep}` });
	if (moment.upset) lines.push({ key: 'strategy.service-state.agitated' });
	if (moment.openQuestions.length > 0 && lines.length < 1)
		lines.push({ key: 'strategy.open-questions', params: { count: moment.openQuestions.length } });
	for (const { key } of ranked(moment)) {
		if (lines.length >= MOST) break;
		if (!lines.some((line) => line.key === key)) lines.push({ key });
	}
	if (lines.length === 0) lines.push({ key: 'strategy.listen' });
	if (lines.length === 1)
		lines.push({ key: moment.buyerSpokeLast ? 'strategy.answer-first' : 'strategy.wait' });
	return lines.slice(0, MOST);
}

function ranked(moment: Moment): { key: string; rank: number }[] {
	const { profile } = moment;
	const out: { key: string; rank: number }[] = [];
	const add = (facet: keyof typeof WEIGHT, belief: Belief | null | undefined) => {
		if (!belief || PLAIN.has(`${facet}.${belief.id}`)) return;
		out.push({ key: `strategy.${facet}.${belief.id}`, rank: WEIGHT[facet] * belief.p });
	};
	for (const scheme of [
		'service-state',
		'temperament',
		'demeanour',
		'buying-style',
		'shopper-habit',
	] as const)
		add(scheme, profile.types[scheme][0]);
	add('worry', profile.worries[0]);
	add('objection', profile.objections[0]);
	add('attitude', profile.attitude);
	add('demand', profile.demand);
	add('motive', profile.motives[0]);
	add('lifecycle', profile.lifecycle);
	add('stage', profile.stage);
	return out.sort((a, b) => b.rank - a.rank);
}
