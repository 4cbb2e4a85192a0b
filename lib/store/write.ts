import type { Table } from 'dexie';
import type { RapportDatabase } from './database.ts';
import { isQuotaError, StorageFullError } from './failures.ts';

/** What writing needs from outside. */
export interface StoreContext {
	/** Milliseconds since the epoch. */
	now: number;
	/** A fresh ULID. */
	newId: () => string;
}

/** The fields of a new row. */
export function newRow(ctx: StoreContext): {
	id: string;
	createdAt: number;
	updatedAt: number;
	deletedAt: null;
} {
	return { id: ctx.newId(), createdAt: ctx.now, updatedAt: ctx.now, deletedAt: null };
}

/** Runs `body` as one read-write transaction: all of it is kept or nothing. A full disk becomes {@link StorageFullError}. */
export async function write<T>(
	db: RapportDatabase,
	tables: readonly Table[],
	body: () => Promise<T>,
): Promise<T> {
	let raw: IDBTransaction | undefined;
	try {
		return await db.transaction('rw', [...tables], async (transaction) => {
			raw = (transaction as { idbtrans?: IDBTransaction }).idbtrans;
			return await body();
		});
	} catch (error) {
		// A transaction aborted for want of room fails its requests with a plain AbortError; only its own error says why.
		if (isQuotaError(error) || isQuotaError(raw?.error)) throw new StorageFullError(error);
		throw error;
	}
}
