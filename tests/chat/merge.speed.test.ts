import { describe, expect, it } from 'vitest';
import type { Message } from '../../lib/chat/conversation.ts';
import { mergeWindow } from '../../lib/chat/merge.ts';
import type { SnapshotRow } from '../../lib/chat/snapshot.ts';

/*
 * Windows of 2,000 rows on a history of 10,000 messages without ids or times, a third of them "?" or "好的".
 *
 *   MERGE_BENCH=1 vitest run --project unit tests/chat/merge.speed.test.ts
 *
 * Measured 2026-11-22 on a two-core machine at load 6 (Node 24): the same window again 127 ms, one new message 113 ms, a window in the middle
 * 120 ms, half of it new 346 ms, twenty edits 418 ms; and where no anchor narrows the table (20 million cells): nothing in common
 * 3.5 s, nothing but "?" 2.1 s.
 */

const HISTORY = 10_000;
const WINDOW = 2_000;

const rowOf = (n: number): SnapshotRow => ({
	from: n % 2 ? 'seller' : 'buyer',
	text: n % 3 ? `第${n}句，说一点别的事` : n % 2 ? '?' : '好的',
});
const rows = (from: number, to: number, row = rowOf) =>
	Array.from({ length: to - from }, (_, index) => row(from + index));

function merge(history: readonly Message[], window: readonly SnapshotRow[]) {
	let made = history.length;
	const start = performance.now();
	const result = mergeWindow(history, window, { conversationId: 'c', now: 1, newId: () => `m${made++}` });
	return { ...result, took: performance.now() - start };
}

const history = merge([], rows(0, HISTORY)).messages;
const all = (row: SnapshotRow) => rows(0, HISTORY, () => row);
const equal = merge([], all({ from: 'buyer', text: '?' })).messages;
const edited = rows(HISTORY - WINDOW, HISTORY).map((row, index) =>
	index % 100 === 50 ? { ...row, text: `${row.text}，改了` } : row,
);

const CASES: [string, readonly Message[], readonly SnapshotRow[], number][] = [
	['the same window again', history, rows(HISTORY - WINDOW, HISTORY), 0],
	['one new message', history, rows(HISTORY - WINDOW + 1, HISTORY + 1), 1],
	['a window in the middle', history, rows(4_000, 4_000 + WINDOW), 0],
	['half of it new', history, rows(HISTORY - WINDOW / 2, HISTORY + WINDOW / 2), WINDOW / 2],
	['twenty edits', history, edited, 0],
	['nothing in common', history, rows(50_000, 50_000 + WINDOW), WINDOW],
	['nothing but "?"', equal, all({ from: 'buyer', text: '?' }).slice(0, WINDOW), 0],
];

describe('merging a large window into a large history', () => {
	it.each(CASES)('%s', { timeout: 30_000 }, (name, stored, window, added) => {
		const result = merge(stored, window);
		if (process.env.MERGE_BENCH) console.log(`${name}: ${result.took.toFixed(0)} ms`);
		expect(result.added).toHaveLength(added);
		// Far above the figures: this catches a loop that got out of hand, not a slow day.
		expect(result.took).toBeLessThan(20_000);
	});
});
