import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseJson } from '../../lib/exchange/json-places.ts';
import { readAs } from './read.ts';

const accepts = (text: string): unknown => {
	try {
		return { value: JSON.parse(text) };
	} catch {
		return null;
	}
};
const ours = (text: string): unknown => {
	const result = parseJson(text);
	return result.ok ? { value: result.value } : null;
};

describe('JSON with places', () => {
	it('reads what JSON.parse reads, and the same', () => {
		fc.assert(
			fc.property(fc.json({ maxDepth: 5 }), fc.constantFrom(0, 1, '\t'), (json, space) => {
				const text = JSON.stringify(JSON.parse(json), null, space);
				expect(ours(text)).toEqual(accepts(text));
			}),
		);
	});

	it('refuses what JSON.parse refuses', () => {
		const piece = fc.constantFrom(...'{}[]:,"\\ntru1-0.e\n\t '.split(''), 'null', '"a"', '\\u00', 'true');
		fc.assert(
			fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
				const text = pieces.join('');
				expect(ours(text)).toEqual(accepts(text));
			}),
			{ numRuns: 2_000 },
		);
	});

	it('tells where objects stand and where the text is broken', () => {
		const text = '{\n  "a": [\n    {"b": 1},\r\n\t{"b": 2}]}';
		const result = parseJson(text);
		const list = result.ok ? (result.value as { a: object[] }).a : [];
		expect(result.ok && list.map((one) => result.placeOf(one))).toEqual([
			{ line: 3, column: 5 },
			{ line: 4, column: 2 },
		]);
		expect(parseJson('[1,\n "no end')).toEqual({ ok: false, place: { line: 2, column: 2 } });
	});
});

describe('files that would take long', () => {
	it.each([
		['x.json', JSON.stringify({ combos: [{ keyword: 'a', snippet: 'x'.repeat(9_000_000) }] })],
		['x.csv', `title,text\na,<p>${' '.repeat(1_000_000)}x`],
		['x.csv', `title,text\na,<p>${'<a href=x>'.repeat(100_000)}`],
		['x.csv', `title,text\n${'"a'.repeat(500_000)}`],
		['x.csv', `short_code,content\na,{{${' '.repeat(1_000_000)}`],
	])(
		'%s is refused soon',
		async (name, content) => {
			const started = performance.now();
			const result = await readAs(name, content);
			expect(result.ok && result.entries).toEqual([]);
			expect(performance.now() - started).toBeLessThan(8_000);
		},
		20_000,
	);
});
