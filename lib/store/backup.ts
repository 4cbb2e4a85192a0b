import Dexie, { type DexieOptions, type Table } from 'dexie';
import { DATABASE_NAME, type RapportDatabase } from './database.ts';
import { exportJson } from './export-json.ts';
import { isQuotaError, StorageFullError } from './failures.ts';
import type { RawTables } from './migrations/step.ts';
import type { StoreContext } from './write.ts';

/** Why a backup was taken. */
export type BackupReason = 'schedule' | 'before-migration' | 'before-import';

/** A whole database as the JSON of `export-json.ts`. */
export interface Backup {
	id: string;
	at: number;
	/** Database version of the rows in it. */
	version: number;
	reason: BackupReason;
	json: string;
}

/** Backups lie in a database of their own: a migration or a fault of the other one cannot touch them. */
class BackupDatabase extends Dexie {
	declare readonly backups: Table<Backup, string>;

	constructor(name: string, options: DexieOptions) {
		super(`${name}-backups`, options);
		this.version(1).stores({ backups: 'id, at' });
	}
}

/** Which database's backups; tests give their own. */
export interface BackupPlace {
	name?: string;
	dexie?: DexieOptions;
}

/** Backups kept of each reason; the oldest go first. */
export const BACKUPS_KEPT = 5;

async function inBackups<T>(
	{ name = DATABASE_NAME, dexie = {} }: BackupPlace,
	body: (backups: Table<Backup, string>, db: Dexie) => Promise<T>,
): Promise<T> {
	const db = new BackupDatabase(name, dexie);
	try {
		return await body(db.backups, db);
	} catch (error) {
		if (isQuotaError(error)) throw new StorageFullError(error);
		throw error;
	} finally {
		db.close();
	}
}

function keep(backup: Backup, count: number, place: BackupPlace): Promise<void> {
	return inBackups(place, (backups, db) =>
		db.transaction('rw', backups, async () => {
			await backups.add(backup);
			const all = await backups.orderBy('at').toArray();
			const old = all.filter(({ reason }) => reason === backup.reason).slice(0, -count);
			await backups.bulkDelete(old.map(({ id }) => id));
		}),
	);
}

/** Stores rows of any version as a backup. */
export async function takeRawBackup(
	tables: RawTables,
	version: number,
	reason: BackupReason,
	ctx: StoreContext,
	place: BackupPlace,
): Promise<string> {
	const exportedAt = new Date(ctx.now).toISOString();
	const json = JSON.stringify({ format: 'rapport', version, exportedAt, buyerId: null, tables });
	const id = ctx.newId();
	await keep({ id, at: ctx.now, version, reason, json }, BACKUPS_KEPT, place);
	return id;
}

/** Takes a backup of everything and keeps the last `count` of its reason. Returns its id; throws {@link StorageFullError}. */
export async function takeBackup(
	db: RapportDatabase,
	reason: BackupReason,
	ctx: StoreContext,
	place: BackupPlace = {},
	count = BACKUPS_KEPT,
): Promise<string> {
	const json = await exportJson(db, {}, ctx);
	const id = ctx.newId();
	await keep({ id, at: ctx.now, version: db.verno, reason, json }, count, place);
	return id;
}

/** Takes a scheduled backup when the last one is `every` milliseconds old. Returns its id, or null when none was due. */
export async function backupIfDue(
	db: RapportDatabase,
	every: number,
	ctx: StoreContext,
	place: BackupPlace = {},
): Promise<string | null> {
	const last = (await listBackups(place)).find(({ reason }) => reason === 'schedule');
	if (every <= 0 || (last && ctx.now - last.at < every)) return null;
	return takeBackup(db, 'schedule', ctx, place);
}

/** Backups without their content, the newest first. `size` is in UTF-16 units. */
export function listBackups(place: BackupPlace = {}): Promise<(Omit<Backup, 'json'> & { size: number })[]> {
	return inBackups(place, async (backups) => {
		const found: (Omit<Backup, 'json'> & { size: number })[] = [];
		await backups.orderBy('at').each(({ json, ...rest }) => {
			found.push({ ...rest, size: json.length });
		});
		return found.reverse();
	});
}

/** The JSON of a backup, for `importJson` or a file; null when there is none of that id. */
export function readBackup(id: string, place: BackupPlace = {}): Promise<string | null> {
	return inBackups(place, async (backups) => (await backups.get(id))?.json ?? null);
}
