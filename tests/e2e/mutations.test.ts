import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SITES } from '../../lib/reader/sites/sites.ts';
import { MUTATIONS } from '../reader/mutations/all.ts';
import expected from '../reader/mutations/expected.json' with { type: 'json' };
import { CHATS, MutationBench, type Taken } from '../reader/mutations/run.ts';
import { type Expected, isWorse } from '../reader/mutations/table.ts';

/**
 * Every demo page, changed in every way that pages differ, read without hints. One conversation of each page, another one on the next
 * page; `npm run mutations` plays them all and writes what may be less than exact.
 */

let bench: MutationBench;
const pages = new Map<string, Taken>();

beforeAll(async () => {
	bench = await MutationBench.start();
	const story = (page: (typeof CHATS)[number]) =>
		page.stories[CHATS.indexOf(page) % page.stories.length]?.key ?? 'en';
	for (const taken of await bench.take(CHATS, (page) => [story(page)])) pages.set(taken.page.id, taken);
});
afterAll(() => bench?.close());

const taken = (id: string): Taken => {
	const found = pages.get(id);
	if (!found) throw new Error(`${id} was not drawn`);
	return found;
};

describe('pages that nobody has seen', () => {
	it.each(CHATS.map(({ id }) => id))(
		'%s, changed, is read as expected and never with a wrong side',
		async (id) => {
			const { cells } = await bench.playAll(taken(id));
			expect(Object.keys(cells)).toEqual(MUTATIONS.map((mutation) => mutation.id));
			const allowed = (expected as Expected)[id] ?? {};
			const worse = Object.entries(cells).filter(
				([mutation, { grade, wrong }]) => wrong > 0 || isWorse(grade, allowed[mutation] ?? 'exact'),
			);
			expect(worse.map(([mutation, { grade, note }]) => `${mutation}: ${grade} (${note})`)).toEqual([]);
		},
	);
});

describe('hints of another site', () => {
	it.each(CHATS.map(({ id }) => id))('never give %s a wrong side or a wrong buyer', async (id) => {
		const page = taken(id);
		const others = SITES.filter((site) => site.id !== page.page.site);
		const scores = await bench.playHints(page, [...others]);
		const bad = scores.flatMap(({ wrong, note }, index) =>
			wrong > 0 ? [`${others[index]?.id}: ${note}`] : [],
		);
		expect(scores).toHaveLength(others.length);
		expect(bad).toEqual([]);
	});
});
