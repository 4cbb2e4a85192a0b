import { describe, expect, it } from 'vitest';
import type { Snapshot, SnapshotRow } from '../../lib/chat/snapshot.ts';
import { unsentOf } from '../../lib/reader/outgoing.ts';

const row = (index: number): SnapshotRow => ({
	from: index % 2 ? 'seller' : 'buyer',
	text: `message ${index}`,
});
const list = (count: number): SnapshotRow[] => Array.from({ length: count }, (_, index) => row(index));
const snapshot = (rows: SnapshotRow[], more: Partial<Snapshot> = {}): Snapshot => ({
	site: 'generic',
	host: 'test',
	confidence: 0.9,
	conversation: 'Ana',
	buyer: { name: 'Ana', id: null },
	rows,
	composer: null,
	problems: [],
	...more,
});

describe('unsentOf', () => {
	const rows = list(1_000);

	it('gives the newest rows once the earlier ones were sent', () => {
		const grown = [...rows, row(1_000)];
		expect(unsentOf(snapshot(grown), snapshot(rows)).rows).toEqual(grown.slice(-300));
	});

	it('gives the newest rows where the reader dropped the oldest', () => {
		const full = list(3_000);
		const next = snapshot([...full.slice(1), row(3_000)]);
		expect(unsentOf(next, snapshot(full)).rows).toEqual(next.rows.slice(-300));
	});

	it('gives a short conversation whole', () => {
		const few = list(60);
		const grown = [...few, row(60)];
		expect(unsentOf(snapshot(grown), snapshot(few)).rows).toEqual(grown);
	});

	it('gives everything where something earlier may not be known', () => {
		const edited = rows.map((one, index) => (index === 5 ? { ...one, text: 'edited' } : one));
		const changes: [string, Snapshot, Snapshot | null][] = [
			['nothing was sent', snapshot(rows), null],
			['an earlier row changed', snapshot(edited), snapshot(rows)],
			['older rows were loaded', snapshot([row(-1), ...rows]), snapshot(rows)],
			['too many are new to tell where they belong', snapshot([...rows, ...list(201)]), snapshot(rows)],
			['another conversation', snapshot(rows, { conversation: 'Tom' }), snapshot(rows)],
			['unsure', snapshot(rows, { confidence: 0.3 }), snapshot(rows)],
			['was unsure', snapshot(rows), snapshot(rows, { confidence: 0.3 })],
		];
		for (const [label, next, sent] of changes) expect(unsentOf(next, sent), label).toBe(next);
	});
});
