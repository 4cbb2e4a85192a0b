import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_VALUE, plainText } from '../../lib/templates/plain-text.ts';
import { renderTemplate } from '../../lib/templates/render.ts';

const CTX = { now: 0, utcOffsetMinutes: 0 };

const nasty = fc.oneof(
	fc.string({ unit: 'binary' }),
	fc
		.array(
			fc.constantFrom(
				'{{ order.number }}',
				'{% raw %}',
				'{%',
				'}}',
				'<script>',
				'\u202e',
				'\u0000',
				'\ud800',
				'\ufdd0',
				'〔',
				'😀',
				'a',
				' ',
			),
		)
		.map((parts) => parts.join('')),
);

describe('a value is plain text', () => {
	it('whatever it holds: inserted once, cleaned, never read as a template', () => {
		fc.assert(
			fc.property(nasty, (value) => {
				const result = renderTemplate(
					{ body: 'A{{ buyer.name }}B', language: 'en' },
					{ 'buyer.name': value, 'order.number': 'SECRET' },
					CTX,
				);
				const clean = plainText(value);
				const expected = clean === '' ? 'A〔buyer name〕B' : `A${clean}B`;
				expect(result).toMatchObject({ ok: true, text: expected });
			}),
			{ numRuns: 500 },
		);
	});

	it('has no controls, bidi overrides, lone surrogates or line breaks, and a limit', () => {
		fc.assert(
			fc.property(nasty, (value) => {
				const clean = plainText(value);
				expect(clean).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069\ufdd0-\ufdef\ud800-\udfff]/u);
				expect(clean).toBe(clean.trim());
				expect(plainText(clean)).toBe(clean);
			}),
			{ numRuns: 500 },
		);
		expect(plainText('x'.repeat(1_000_000)).length).toBe(MAX_VALUE);
		expect(plainText('Zoë 👩‍👩‍👧 محمد')).toBe('Zoë 👩‍👩‍👧 محمد');
	});
});
