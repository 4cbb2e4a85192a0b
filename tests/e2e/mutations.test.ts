import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SITES } from '../../lib/reader/sites/sites.ts';
import { MUTATIONS } from '../reader/mutations/all.ts';
import expected from '../reader/mutations/expected.json' with { type: 'json' };
import { CHATS, MutationBench, type Taken } from '../reader/mutations/run.ts';
import { type Expected, isWorse } from '../reader/mutations/table.ts';

/**
 * Every demo page, changed in the ways that pages differ, read without hints. One conversation of each page, another one on the next page,
 * and one change of each kind, another one on the next page: what `npm run mutations` plays in full, and what it writes may be less than exact.
 */

/** Changes of one kind: what one of them breaks, the others nearly always break too. */
const KINDS = [
	['as drawn'],
	['strip'],
	['shuffled', 'scattered'],
	['mirrored', 'rtl', 'rtl, fixed'],
	['one edge, names', 'one edge, avatars', 'grouped'],
	['stamps inside', 'stamps outside'],
	['words: th', 'words: ru', 'words: ar'],
	['frame', 'shadow roots', 'foreign frame', 'mini chat'],
];
/** Every page meets the hints of one site in so many. */
const HINT_STEP = 4;

let bench: MutationBench;
const pages = new Map<string, Taken>();
const turn = <T>(list: readonly T[], index: number): T[] => list.slice(index % list.length).slice(0, 1);

beforeAll(async () => {
	bench = await MutationBench.start();
	const stories = (page: (typeof CHATS)[number]) =>
		turn(page.stories, CHATS.indexOf(page)).map(({ key }) => key);
	for (const taken of await bench.take(CHATS, stories)) pages.set(taken.page.id, taken);
});
afterAll(() => bench?.close());

const taken = (id: string): Taken => {
	const found = pages.get(id);
	if (!found) throw new Error(`${id} was not drawn`);
	return found;
};

describe('pages that nobody has seen', () => {
	it('names every change once', () => {
		expect(KINDS.flat().sort()).toEqual(MUTATIONS.map(({ id }) => id).sort());
	});

	it.each(CHATS.map(({ id }, index) => [id, index] as const))(
		'%s, changed, is read as expected and never with a wrong side',
		async (id, index) => {
			const columns = KINDS.flatMap((kind) => turn(kind, index));
			const { cells } = await bench.playAll(taken(id), columns);
			expect(Object.keys(cells)).toEqual(columns);
			const allowed = (expected as Expected)[id] ?? {};
			const worse = Object.entries(cells).filter(
				([mutation, { grade, wrong }]) => wrong > 0 || isWorse(grade, allowed[mutation] ?? 'exact'),
			);
			expect(worse.map(([mutation, { grade, note }]) => `${mutation}: ${grade} (${note})`)).toEqual([]);
		},
	);
});

describe('hints of another site', () => {
	it.each(CHATS.map(({ id }, index) => [id, index] as const))(
		'never give %s a wrong side or a wrong buyer',
		async (id, index) => {
			const page = taken(id);
			const others = SITES.filter(
				(site, at) => site.id !== page.page.site && at % HINT_STEP === index % HINT_STEP,
			);
			const scores = await bench.playHints(page, others);
			const bad = scores.flatMap(({ wrong, note }, at) => (wrong > 0 ? [`${others[at]?.id}: ${note}`] : []));
			expect(scores).toHaveLength(others.length);
			expect(scores.length).toBeGreaterThan(2);
			expect(bad).toEqual([]);
		},
	);
});
