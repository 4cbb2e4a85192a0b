import { IDBObjectStore } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { takeBackup } from '../../lib/store/backup.ts';
import { RapportDatabase } from '../../lib/store/database.ts';
import { exportJson } from '../../lib/store/export-json.ts';
import { importJson } from '../../lib/store/import-json.ts';
import { mergeSnapshot } from '../../lib/store/merge-snapshot.ts';
import { MIGRATIONS } from '../../lib/store/migrations/registry.ts';
import { addNote } from '../../lib/store/notes.ts';
import { openDatabase } from '../../lib/store/open.ts';
import { freshDatabase, freshIdb, snapshot, ticking } from './fresh.ts';

/** How browsers say it: the request fails at once, or the transaction is aborted when it is to be kept. */
const WAYS = ['request', 'commit'] as const;

/** From the `after`th row on, the disk is full. */
function fillDisk(after: number, way: (typeof WAYS)[number] = 'request'): void {
	let written = 0;
	for (const method of ['put', 'add'] as const) {
		const real = IDBObjectStore.prototype[method];
		vi.spyOn(IDBObjectStore.prototype, method).mockImplementation(function (
			this: IDBObjectStore,
			...args: [value: unknown, key?: IDBValidKey]
		) {
			const full = written++ >= after;
			if (full && way === 'request') throw new DOMException('The disk is full', 'QuotaExceededError');
			const request = real.apply(this, args);
			const transaction = this.transaction as IDBTransaction & { _abort(name: string): void };
			if (full) queueMicrotask(() => transaction._abort('QuotaExceededError'));
			return request;
		});
	}
}

let db: RapportDatabase;
let ctx = ticking();
beforeEach(async () => {
	db = await freshDatabase();
	ctx = ticking();
	await mergeSnapshot(db, snapshot(['a', 'b']), ctx);
});
afterEach(() => vi.restoreAllMocks());

const undated = (json: string) => json.replace(/"exportedAt":"[^"]*"/u, '');

describe('on a full disk', () => {
	it.each(WAYS.flatMap((way) => [0, 1, 3, 5].map((after) => [way, after] as const)))(
		'a merge that fails at the %s of row %i keeps nothing of it',
		async (way, after) => {
			const before = undated(await exportJson(db, {}, ctx));
			fillDisk(after, way);
			const next = snapshot(['x', 'y', 'z'], { conversation: 'c9', buyer: { id: 'u9', name: 'New' } });
			await expect(mergeSnapshot(db, next, ctx)).rejects.toMatchObject({ name: 'StorageFullError' });
			vi.restoreAllMocks();
			expect(undated(await exportJson(db, {}, ctx))).toBe(before);
			expect(await mergeSnapshot(db, next, ctx)).toMatchObject({ stored: true, added: { length: 3 } });
		},
	);

	it.each(WAYS)('a note fails with the typed error at the %s', async (way) => {
		fillDisk(0, way);
		await expect(addNote(db, 'b', 'x', ctx)).rejects.toMatchObject({ name: 'StorageFullError' });
	});

	it('an import keeps nothing', async () => {
		const json = await exportJson(db, {}, ctx);
		const empty = await freshDatabase();
		fillDisk(3);
		await expect(importJson(empty, json)).rejects.toMatchObject({ name: 'StorageFullError' });
		vi.restoreAllMocks();
		expect(await Promise.all(empty.tables.map((table) => table.count()))).toEqual(empty.tables.map(() => 0));
	});

	it('a backup fails with the typed error', async () => {
		fillDisk(0);
		const dexie = freshIdb();
		await expect(takeBackup(db, 'schedule', ctx, { dexie })).rejects.toMatchObject({
			name: 'StorageFullError',
		});
	});

	it('a migration without room for its backup does not begin', async () => {
		const dexie = freshIdb();
		const old = new RapportDatabase('rapport', dexie, MIGRATIONS.slice(0, 1));
		await old.open();
		await old.table('buyers').add({ id: 'b', createdAt: 1, updatedAt: 1, deletedAt: null, name: 'x' });
		old.close();
		fillDisk(0);
		expect(await openDatabase(ctx, { dexie })).toEqual({ ok: false, error: { kind: 'storage-full' } });
		vi.restoreAllMocks();
		const opened = await openDatabase(ctx, { dexie });
		expect(opened.ok && (await opened.db.buyers.count())).toBe(1);
	});
});
