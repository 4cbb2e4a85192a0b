import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkBody } from '../../lib/templates/check.ts';
import { partialsOf } from '../../lib/templates/partials.ts';
import { type RenderContext, renderTemplate } from '../../lib/templates/render.ts';
import { seededRandom } from '../../lib/templates/seeded-random.ts';

function rendered(body: string, ctx: Partial<RenderContext> = {}) {
	const result = renderTemplate({ body, language: 'en' }, {}, { now: 0, utcOffsetMinutes: 0, ...ctx });
	if (!result.ok) throw new Error(JSON.stringify(result.error));
	return result;
}

const BODY = '{% variant %}A{% or %}B{% or %}C{% endvariant %}';

describe('wordings', () => {
	it('are chosen by the random number given, the first without one', () => {
		const at = (n: number) => rendered(BODY, { random: () => n }).text;
		expect([rendered(BODY).text, at(0), at(0.34), at(0.999), at(1), at(Number.NaN)]).toEqual([
			'A',
			'A',
			'B',
			'C',
			'C',
			'A',
		]);
	});

	it('are never the one that was used last', () => {
		fc.assert(
			fc.property(
				fc.constantFrom(BODY, '{{ "A|B|C" | one_of }}'),
				fc.integer({ min: 0, max: 2 }),
				fc.float({ min: 0, max: 1, noNaN: true }),
				(body, last, n) => {
					const [key] = Object.keys(rendered(body).picks);
					const next = rendered(body, { lastPicks: { [key ?? '']: last }, random: () => n });
					expect(next.picks[key ?? '']).not.toBe(last);
					expect(next.text).toBe('ABC'[next.picks[key ?? ''] ?? -1]);
				},
			),
			{ numRuns: 200 },
		);
	});

	it('all come up: none is shut out for good', () => {
		const random = seededRandom('x');
		const seen = new Set<string>();
		let lastPicks = {};
		for (let turn = 0; turn < 40; turn++) {
			const { text, picks } = rendered(BODY, { random, lastPicks });
			seen.add(text);
			lastPicks = picks;
		}
		expect([...seen].sort()).toEqual(['A', 'B', 'C']);
	});

	it('with only one there is nothing to avoid', () => {
		expect(rendered('{% variant %}A{% endvariant %}', { lastPicks: { '@0': 0 } })).toMatchObject({
			text: 'A',
			picks: {},
		});
		expect(rendered(BODY, { lastPicks: { '@0': 99 } }).text).toBe('A');
	});

	it('are told apart: side by side, inside each other, and in a sentence reused', () => {
		const both = `${BODY}${BODY}{% variant %}[${BODY}]{% or %}x{% endvariant %}`;
		expect(Object.keys(rendered(both).picks)).toHaveLength(4);
		const partials = partialsOf([{ partial: 'p', language: 'en', body: BODY }]);
		expect(rendered(`${BODY}{% render "p" %}`, { partials }).picks).toEqual({ '@0': 0, 'p@0': 0 });
	});

	it('hold tags and may stand on lines of their own', () => {
		const body = 'x\n{% variant %}\nHi {{ buyer.name | default: "you" }}\n{% or %}\nB\n{% endvariant %}\ny';
		expect(rendered(body).text).toBe('x\nHi you\ny');
		expect(rendered('a{% variant %} b{% or %} c{% endvariant %}').text).toBe('a b');
	});

	it('that are broken are reported with their place, whichever would be chosen', () => {
		for (const [body, key, line] of [
			['x\n{% variant %}A', 'not-closed', 2],
			['{% or %}', 'no-opening', 1],
			['{% endvariant %}', 'no-opening', 1],
			['{% variant %}A{% or %}\n{{ "today" | date: "%Y" }}{% endvariant %}', 'date-style', 2],
		] as const) {
			expect(checkBody(body)).toMatchObject({
				ok: false,
				error: { message: { key: `templates.error.${key}` }, line },
			});
		}
	});
});

describe('random numbers from a text', () => {
	it('are the same for the same text, spread over 0 to 1, and differ between texts', () => {
		const ten = (seed: string) => Array.from({ length: 10 }, seededRandom(seed));
		expect(ten('a')).toEqual(ten('a'));
		expect(ten('a')).not.toEqual(ten('b'));
		const many = Array.from({ length: 4_000 }, (_, i) => seededRandom(`conversation-${i}`)());
		expect(Math.min(...many)).toBeGreaterThanOrEqual(0);
		expect(Math.max(...many)).toBeLessThan(1);
		const thirds = [0, 1, 2].map((third) => many.filter((n) => Math.floor(n * 3) === third).length);
		for (const count of thirds) expect(count).toBeGreaterThan(1_200);
	});
});
