import type { Table } from 'dexie';
import type { RapportDatabase } from './database.ts';
import { MissingRowError } from './failures.ts';
import { type StoreContext, write } from './write.ts';

interface Live {
	id: string;
	updatedAt: number;
	deletedAt: number | null;
}

/** Changes one live row; {@link MissingRowError} when there is none. */
export function changeRow<R extends Live>(
	db: RapportDatabase,
	table: Table<R, string>,
	id: string,
	change: NoInfer<Partial<R>>,
	ctx: Pick<StoreContext, 'now'>,
): Promise<void> {
	return write(db, [table], async () => {
		const row = await table.get(id);
		if (!row || row.deletedAt !== null) throw new MissingRowError(table.name, id);
		await table.put({ ...row, ...change, updatedAt: ctx.now });
	});
}

/** Turns a row into a tombstone; what it said is blanked by `blank`. Deleting twice is no error. */
export function deleteRow<R extends Live>(
	db: RapportDatabase,
	table: Table<R, string>,
	id: string,
	blank: NoInfer<Partial<R>>,
	ctx: Pick<StoreContext, 'now'>,
): Promise<void> {
	return write(db, [table], async () => {
		const row = await table.get(id);
		if (!row || row.deletedAt !== null) return;
		await table.put({ ...row, ...blank, updatedAt: ctx.now, deletedAt: ctx.now });
	});
}
