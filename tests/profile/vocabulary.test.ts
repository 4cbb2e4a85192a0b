import { describe, expect, it } from 'vitest';
import type { Assessment } from '../../lib/chat/assessment.ts';
import {
	ATTITUDES,
	COMPLAINT_CAUSES,
	COMPLAINT_STEPS,
	COMPLAINT_WANTS,
	DEMANDS,
	LIFECYCLES,
	MOTIVES,
	OBJECTIONS,
	PHASES,
	STAGES,
	TASK_KINDS,
	TYPE_SCHEMES,
	WORRIES,
} from '../../lib/chat/vocabulary.ts';
import { CASES } from './cases.ts';
import { assessed } from './support.ts';

const SCHEMES: Record<string, readonly string[]> = {
	...TYPE_SCHEMES,
	motive: MOTIVES,
	phase: PHASES,
	stage: STAGES,
	demand: DEMANDS,
	worry: WORRIES,
	objection: OBJECTIONS,
	lifecycle: LIFECYCLES,
	attitude: ATTITUDES,
	'complaint-cause': COMPLAINT_CAUSES,
	'complaint-want': COMPLAINT_WANTS,
	'complaint-step': COMPLAINT_STEPS,
	task: TASK_KINDS,
};

/** Everything an assessment asserts, as `<scheme>:<id>`. */
function saidBy({ profile, tasks }: Assessment): string[] {
	const one = (scheme: string, belief: { id: string } | null | undefined) =>
		belief ? [`${scheme}:${belief.id}`] : [];
	return [
		...Object.entries(profile.types).flatMap(([scheme, [belief]]) => one(scheme, belief)),
		...profile.motives.flatMap((belief) => one('motive', belief)),
		...one('phase', profile.phase),
		...one('stage', profile.stage),
		...one('demand', profile.demand),
		...profile.worries.flatMap((belief) => one('worry', belief)),
		...profile.objections.flatMap((belief) => one('objection', belief)),
		...one('lifecycle', profile.lifecycle),
		...one('attitude', profile.attitude),
		...one('complaint-cause', profile.complaint?.cause),
		...(profile.complaint?.wants ?? []).flatMap((belief) => one('complaint-want', belief)),
		...(profile.complaint ? [`complaint-step:${profile.complaint.nextStep}`] : []),
		...tasks.map((task) => `task:${task.kind}`),
	];
}

describe('every id of the vocabulary', () => {
	const claimed = new Set(CASES.flatMap((item) => item.yields));
	it.each(Object.entries(SCHEMES))('%s has a conversation for each id', (scheme, ids) => {
		expect(ids.filter((id) => !claimed.has(`${scheme}:${id}`))).toEqual([]);
	});

	it.each(CASES)('$name', ({ messages, orders, yields }) => {
		const said = saidBy(assessed(messages, orders));
		expect(said).toEqual(expect.arrayContaining([...yields]));
	});
});
