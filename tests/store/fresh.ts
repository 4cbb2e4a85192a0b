import type { DexieOptions } from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import type { Snapshot, SnapshotRow } from '../../lib/chat/snapshot.ts';
import type { RapportDatabase } from '../../lib/store/database.ts';
import { openDatabase } from '../../lib/store/open.ts';
import type { StoreContext } from '../../lib/store/write.ts';

/** An empty IndexedDB of its own. */
export function freshIdb(): DexieOptions {
	return { indexedDB: new IDBFactory(), IDBKeyRange };
}

/** A clock that ticks a second per look, and ids that sort by the order they were made in. */
export function ticking(prefix = 'id'): StoreContext {
	let now = Date.UTC(2026, 10, 1);
	let made = 0;
	return {
		get now() {
			now += 1_000;
			return now;
		},
		newId: () => `${prefix}-${String(made++).padStart(8, '0')}`,
	};
}

/** A database of the newest version. */
export async function freshDatabase(dexie: DexieOptions = freshIdb()): Promise<RapportDatabase> {
	const opened = await openDatabase(ticking('open'), { dexie });
	if (!opened.ok) throw new Error(`cannot open: ${opened.error.kind}`);
	return opened.db;
}

/** A snapshot read with confidence. */
export function snapshot(
	texts: readonly string[],
	more: Partial<Snapshot> = {},
	row: Partial<SnapshotRow> = {},
): Snapshot {
	return {
		site: 'shopee',
		host: 'seller.shopee.sg',
		confidence: 0.9,
		conversation: 'c1',
		buyer: { name: '小雨', id: 'u1' },
		rows: texts.map((text) => ({ from: 'buyer', text, ...row })),
		composer: { editor: 'textarea' },
		problems: [],
		...more,
	};
}
