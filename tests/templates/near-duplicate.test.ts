import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createNearDuplicates, NEAR } from '../../lib/templates/near-duplicate.ts';
import { STARTER_TEMPLATES } from '../../lib/templates/starter.ts';

type Pair = [string, string];
const { same, different }: { same: Pair[]; different: Pair[] } = JSON.parse(
	readFileSync(new URL('./near-duplicate-pairs.json', import.meta.url), 'utf8'),
);

const text = (id: string, body: string) => ({ id, title: '-', body });

/** The likeness of each pair, its second one lying in a library of the usual size. */
function scores(pairs: readonly Pair[]): number[] {
	const library = createNearDuplicates([
		...pairs.map(([, second], i) => text(`pair-${i}`, second)),
		...STARTER_TEMPLATES,
	]);
	return pairs.map(([first], i) => {
		const found = library.like(text('asked', first), 1_000, 0);
		return found.find(({ id }) => id === `pair-${i}`)?.score ?? 0;
	});
}

/** The threshold was chosen on the pairs at even places; those at odd places were not looked at for it. */
const half = (list: readonly number[], odd: number) => list.filter((_, i) => i % 2 === odd);

describe('near-duplicate templates', () => {
	const alike = scores(same);
	const apart = scores(different);
	const measure = (odd: number, threshold = NEAR) => {
		const hits = half(alike, odd).filter((score) => score >= threshold).length;
		const alarms = half(apart, odd).filter((score) => score >= threshold).length;
		return { precision: hits / Math.max(1, hits + alarms), recall: hits / half(alike, odd).length };
	};

	it('are told from others on the same subject', () => {
		for (const threshold of [0.4, NEAR, 0.5, 0.55]) {
			const show = (odd: number) => {
				const { precision, recall } = measure(odd, threshold);
				return `precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}`;
			};
			console.log(`near-duplicates from ${threshold}: chosen on ${show(0)}; held out ${show(1)}`);
		}
		for (const odd of [0, 1]) {
			expect(measure(odd).precision).toBeGreaterThanOrEqual(0.9);
			expect(measure(odd).recall).toBeGreaterThanOrEqual(0.7);
		}
	});

	it('are rare in the starter library, whose templates were written to differ', () => {
		const library = createNearDuplicates(STARTER_TEMPLATES);
		const warned = STARTER_TEMPLATES.filter((one) =>
			library.like(one, 1).some(({ id }) => id.slice(0, 3) === one.id.slice(0, 3)),
		);
		console.log(`starters like another one: ${warned.length} of ${STARTER_TEMPLATES.length}`);
		if (process.env.SHOW) console.log(warned.map((one) => [one.id, library.like(one, 1)]));
		expect(warned.length / STARTER_TEMPLATES.length).toBeLessThan(0.08);
	});

	it('do not tell of itself, of variants in other languages, nor of the starter that a copy is of', () => {
		const body = 'Your order will be shipped today and the tracking number follows.';
		const library = createNearDuplicates([
			{ id: 'A', title: 'Shipped', body },
			{ id: 'B', title: 'Shipped', body, variantOf: 'A' },
			{ id: 'en.shipped', title: 'Shipped', body },
			{ id: 'C', title: 'Another name', body },
		]);
		const ids = (template: { id: string; variantOf?: string }) =>
			library.like({ title: 'Shipped', body, ...template }).map(({ id }) => id);
		expect(ids({ id: 'A' })).toEqual(expect.arrayContaining(['C', 'en.shipped']));
		expect(ids({ id: 'A' })).not.toContain('B');
		expect(ids({ id: 'D', variantOf: 'copy.shipped' })).not.toContain('en.shipped');
	});

	it('see no likeness in a text of tags only', () => {
		const library = createNearDuplicates([{ id: 'A', title: '#', body: '{{ buyer.name }}' }]);
		expect(library.like({ id: 'B', title: '#', body: '{{ buyer.name }}' })).toEqual([]);
	});
});
