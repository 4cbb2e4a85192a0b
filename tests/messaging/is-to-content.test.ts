import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isToContent } from '../../lib/messaging/is-to-content.ts';
import { ToContentSchema } from '../../lib/messaging/to-content.ts';
import { DEFAULT_SHORTCUTS } from '../../lib/shortcuts/defaults.ts';

const texts = { open: 'a', close: 'b', resize: 'c', frame: 'd', reload: 'e' };
const VALID: unknown[] = [
	{ type: 'dock/show', open: true, width: 380, texts },
	{ type: 'dock/show', open: true, width: 380, overlay: true, texts },
	{ type: 'dock/hide' },
	{ type: 'dock/toggle' },
	{ type: 'dock/focus' },
	{ type: 'shortcuts', shortcuts: { ...DEFAULT_SHORTCUTS, palette: null } },
	{ type: 'shortcuts', shortcuts: {}, native: true },
	{ type: 'access/check' },
	{ type: 'chat/read-now' },
	{ type: 'chat/focus-composer' },
	{ type: 'hints/set', hints: { id: 'shopee', row: ['li'] } },
	{ type: 'hints/set', hints: null },
	{ type: 'insert', text: '你好', conversation: null, erase: null },
	{ type: 'insert', text: 'hello', conversation: 'buyer-1', erase: ';hi' },
	{ type: 'insert', text: 'hello', conversation: null, erase: null, instead: 'helo' },
];

/** Every way of breaking one field of one valid message, at any depth. */
const broken = fc.constantFrom(...VALID).chain((message) => {
	const paths = fieldPaths(message);
	return fc
		.tuple(fc.constantFrom(...paths), fc.constantFrom<unknown>(undefined, 7, 'x', true, {}, [], Number.NaN))
		.map(([path, value]) => replaced(message, path, value));
});

function fieldPaths(value: unknown, path: string[] = []): string[][] {
	if (typeof value !== 'object' || value === null) return [path];
	return Object.entries(value).flatMap(([key, inner]) => [
		[...path, key],
		...fieldPaths(inner, [...path, key]),
	]);
}

function replaced(value: unknown, [key, ...rest]: string[], put: unknown): unknown {
	if (key === undefined) return put;
	const fields = value as Record<string, unknown>;
	return { ...fields, [key]: rest.length === 0 ? put : replaced(fields[key], rest, put) };
}

describe('isToContent', () => {
	it('knows every message of the schema', () => {
		for (const message of VALID) {
			expect(ToContentSchema.safeParse(message).success).toBe(true);
			expect(isToContent(message)).toBe(true);
		}
	});
	it('refuses what the schema refuses', () => {
		fc.assert(
			fc.property(broken, (message) => {
				if (!ToContentSchema.safeParse(message).success) expect(isToContent(message)).toBe(false);
			}),
			{ numRuns: 2_000 },
		);
	});
	it.each([null, undefined, 1, 'insert', {}, { type: 'toString' }, { type: 'nope' }])(
		'refuses %j',
		(message) => {
			expect(isToContent(message)).toBe(false);
		},
	);
});
