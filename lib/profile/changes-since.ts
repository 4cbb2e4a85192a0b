import type {
	AssertedThen,
	Belief,
	BeliefChange,
	ChangeScheme,
	Correction,
	Profile,
} from '../chat/assessment.ts';

/** Change of probability from which a belief that stayed is said to be stronger or weaker. */
const STRONGLY = 0.2;

/** Where several ids may hold at once, each is compared by itself. */
const SIDE_BY_SIDE: ReadonlySet<ChangeScheme> = new Set(['motive', 'worry', 'objection']);

/** The most urgent first: what bears on the next message, then where the buyer stands, then what they are like. */
const ORDER: readonly ChangeScheme[] = [
	'complaint',
	'complaint-cause',
	'attitude',
	'service-state',
	'objection',
	'worry',
	'demand',
	'stage',
	'phase',
	'lifecycle',
	'temperament',
	'demeanour',
	'buying-style',
	'shopper-habit',
	'motive',
];

/** What a profile asserts, to be kept until the seller looks again. */
export function assertedIn(profile: Profile): Record<ChangeScheme, Asserted[]> {
	const keep = (beliefs: readonly (Belief | null | undefined)[]) =>
		beliefs.flatMap((belief) =>
			belief ? [{ id: belief.id, p: belief.p, ...(belief.pinned ? { pinned: true } : {}) }] : [],
		);
	const { types } = profile;
	return {
		complaint: profile.complaint ? [{ id: 'complaint', p: 1 }] : [],
		'complaint-cause': keep([profile.complaint?.cause]),
		attitude: keep([profile.attitude]),
		'service-state': keep(types['service-state']),
		objection: keep(profile.objections),
		worry: keep(profile.worries),
		demand: keep([profile.demand]),
		stage: keep([profile.stage]),
		phase: keep([profile.phase]),
		lifecycle: keep([profile.lifecycle]),
		temperament: keep(types.temperament),
		demeanour: keep(types.demeanour),
		'buying-style': keep(types['buying-style']),
		'shopper-habit': keep(types['shopper-habit']),
		motive: keep(profile.motives),
	};
}

/**
 * What changed since the seller last looked: beliefs that appeared, vanished, gave way to another, or moved strongly; the most urgent scheme first, within
 * one the largest move. What the seller set is no news to them: pinned beliefs, and ids or schemes named in `corrections`, are left out.
 */
export function changesSince(
	previous: AssertedThen,
	now: AssertedThen,
	corrections: readonly Correction[] = [],
): BeliefChange[] {
	const own = corrections.filter(({ messageId }) => messageId === undefined);
	return ORDER.flatMap((scheme) => {
		const before = previous[scheme];
		const after = now[scheme];
		if (!before || !after) return [];
		const changes = SIDE_BY_SIDE.has(scheme)
			? eachById(scheme, before, after)
			: exclusive(scheme, before[0], after[0]);
		return changes.filter((change) => !setBySeller(change, before, after, own)).sort(largestFirst);
	}).filter((change, _, all) => change.scheme !== 'complaint-cause' || !comesOrGoes(all));
}

type Asserted = Pick<Belief, 'id' | 'p' | 'pinned'>;

function exclusive(
	scheme: ChangeScheme,
	before: Asserted | undefined,
	after: Asserted | undefined,
): BeliefChange[] {
	if (before && after && before.id !== after.id)
		return [{ scheme, id: after.id, kind: 'turned', from: before.id, was: before.p, now: after.p }];
	return eachById(scheme, before ? [before] : [], after ? [after] : []);
}

function eachById(
	scheme: ChangeScheme,
	before: readonly Asserted[],
	after: readonly Asserted[],
): BeliefChange[] {
	const ids = new Set([...before, ...after].map(({ id }) => id));
	return [...ids].flatMap((id): BeliefChange[] => {
		const was = before.find((belief) => belief.id === id)?.p ?? null;
		const now = after.find((belief) => belief.id === id)?.p ?? null;
		if (was === null) return [{ scheme, id, kind: 'appeared', was, now }];
		if (now === null) return [{ scheme, id, kind: 'gone', was, now }];
		// Compared in thousandths: 0.9 - 0.7 is a little less than 0.2 for a computer.
		if (Math.round(Math.abs(now - was) * 1000) < STRONGLY * 1000) return [];
		return [{ scheme, id, kind: now > was ? 'stronger' : 'weaker', was, now }];
	});
}

function setBySeller(
	change: BeliefChange,
	before: readonly Asserted[],
	after: readonly Asserted[],
	own: readonly Correction[],
): boolean {
	const ids = [change.id, change.from];
	if ([...before, ...after].some((belief) => belief.pinned && ids.includes(belief.id))) return true;
	return own.some(({ scheme, value }) => scheme === change.scheme && (value === null || ids.includes(value)));
}

function largestFirst(a: BeliefChange, b: BeliefChange): number {
	const size = ({ was, now }: BeliefChange) => Math.abs((now ?? 0) - (was ?? 0));
	return size(b) - size(a) || (a.id < b.id ? -1 : 1);
}

/** A complaint that comes or goes brings or takes its cause: that is one change, not two. */
function comesOrGoes(changes: readonly BeliefChange[]): boolean {
	return changes.some(({ scheme }) => scheme === 'complaint');
}
