import { describe, expect, it } from 'vitest';
import type { ReadResult } from '../../lib/reader/chat-reader.ts';
import { Settle } from '../../lib/reader/settle.ts';

let version = 0;
/** A reading as the reader gives it: rows by text, all from the buyer. */
function reading(conversation: string | null, texts: string[], same?: ReadResult): ReadResult {
	const rows = texts.map((text) => ({ from: 'buyer' as const, text }));
	return {
		snapshot: {
			site: 'generic',
			host: 'test',
			confidence: 0.9,
			conversation,
			buyer: { name: conversation, id: null },
			rows,
			composer: null,
			problems: [],
		},
		composer: null,
		pane: null,
		header: null,
		version: same?.version ?? ++version,
	};
}

describe('Settle', () => {
	it('trusts the second equal reading only', () => {
		const settle = new Settle();
		expect(settle.offer(reading('Ana', ['a']), 0)).toEqual({ emit: null, again: 60 });
		expect(settle.offer(reading('Ana', ['a']), 60).emit?.snapshot.rows).toHaveLength(1);
		expect(settle.offer(reading('Ana', ['a']), 120)).toEqual({ emit: null, again: 0 });
	});

	it('gives out the settled part while messages stream in', () => {
		const settle = new Settle();
		settle.offer(reading('Ana', ['a']), 0);
		const verdict = settle.offer(reading('Ana', ['a', 'b']), 60);
		expect(verdict.emit?.snapshot.rows.map(({ text }) => text)).toEqual(['a']);
		expect(verdict.again).toBeGreaterThan(0);
	});

	it('does not give out old rows under a new name', () => {
		const settle = new Settle();
		settle.offer(reading('Ana', ['a', 'b']), 0);
		settle.offer(reading('Ana', ['a', 'b']), 60);
		for (let now = 120; now < 3_000; now += 120)
			expect(settle.offer(reading('Tom', ['a', 'b']), now).emit).toBeNull();
		settle.offer(reading('Tom', ['x']), 3_000);
		expect(settle.offer(reading('Tom', ['x']), 3_060).emit?.snapshot.buyer.name).toBe('Tom');
	});

	it('marks old rows that stay under a new name as unsure', () => {
		const settle = new Settle();
		settle.offer(reading('Ana', ['a']), 0);
		settle.offer(reading('Ana', ['a']), 60);
		settle.offer(reading('Tom', ['a']), 120);
		settle.offer(reading('Tom', ['a']), 180);
		const { emit } = settle.offer(reading('Tom', ['a']), 4_000);
		expect(emit?.snapshot.problems).toContain('unstable');
		expect(emit?.snapshot.confidence).toBeLessThan(0.6);
	});

	it('waits for the header when all rows change under the old name', () => {
		const settle = new Settle();
		settle.offer(reading('Ana', ['a']), 0);
		settle.offer(reading('Ana', ['a']), 60);
		settle.offer(reading('Ana', ['x']), 120);
		expect(settle.offer(reading('Ana', ['x']), 180).emit).toBeNull();
		settle.offer(reading('Tom', ['x']), 240);
		expect(settle.offer(reading('Tom', ['x']), 300).emit?.snapshot.conversation).toBe('Tom');
	});

	it('takes an id that comes late for the same conversation, and the rows of another under a new name still not', () => {
		const settle = new Settle();
		const late = reading('3c9d', ['a', 'b']);
		late.snapshot.buyer.name = 'Ana';
		settle.offer(reading('Ana', ['a', 'b']), 0);
		settle.offer(reading('Ana', ['a', 'b']), 60);
		settle.offer(late, 120);
		expect(settle.offer(late, 180).emit?.snapshot).toMatchObject({ conversation: '3c9d', confidence: 0.9 });
		const other = reading('77f0', ['a', 'b']);
		other.snapshot.buyer.name = 'Ana';
		settle.offer(other, 240);
		expect(settle.offer(other, 300).emit).toBeNull();
	});
});
