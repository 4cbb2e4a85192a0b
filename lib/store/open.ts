import Dexie, { type DexieOptions } from 'dexie';
import { takeRawBackup } from './backup.ts';
import { DATABASE_NAME, RapportDatabase } from './database.ts';
import { isQuotaError, migrationErrorIn } from './failures.ts';
import { MIGRATIONS } from './migrations/registry.ts';
import type { MigrationStep, RawTables } from './migrations/step.ts';
import type { StoreContext } from './write.ts';

/** Why the database could not be opened. The data is as it was in every case. */
export type OpenFailure =
	/** Written by a newer release. */
	| { kind: 'newer-database'; found: number; supported: number }
	/** A step threw; the database stays at the version before it. */
	| { kind: 'migration-failed'; version: number; cause: unknown }
	/** No room for the backup that goes before a migration, or for the migration. */
	| { kind: 'storage-full' }
	| { kind: 'open-failed'; cause: unknown };

export type Opened = { ok: true; db: RapportDatabase } | { ok: false; error: OpenFailure };

/** Settings that tests need: another IndexedDB, another name, other steps. */
export interface OpenOptions {
	name?: string;
	dexie?: DexieOptions;
	steps?: readonly MigrationStep[];
}

/** What is on the disk: version 0 when there is nothing. */
async function onDisk(name: string, dexie: DexieOptions): Promise<{ version: number; tables: RawTables }> {
	const raw = new Dexie(name, dexie);
	try {
		await raw.open();
		return { version: raw.verno, tables: {} };
	} catch (error) {
		if (error instanceof Error && error.name === Dexie.errnames.NoSuchDatabase)
			return { version: 0, tables: {} };
		throw error;
	} finally {
		raw.close();
	}
}

/** All rows as they lie on the disk, whatever the version. */
async function readRaw(name: string, dexie: DexieOptions): Promise<RawTables> {
	const raw = await new Dexie(name, dexie).open();
	try {
		const tables: RawTables = {};
		for (const table of raw.tables) tables[table.name] = await table.toArray();
		return tables;
	} finally {
		raw.close();
	}
}

/**
 * Opens the database for the background, moving an older one on. A backup is taken first; a newer one is refused, for opening it
 * with old code could damage it.
 */
export async function openDatabase(ctx: StoreContext, options: OpenOptions = {}): Promise<Opened> {
	const { name = DATABASE_NAME, dexie = {}, steps = MIGRATIONS } = options;
	const supported = steps.length;
	try {
		const { version } = await onDisk(name, dexie);
		if (version > supported)
			return { ok: false, error: { kind: 'newer-database', found: version, supported } };
		if (version > 0 && version < supported)
			await takeRawBackup(await readRaw(name, dexie), version, 'before-migration', ctx, { name, dexie });
		const db = new RapportDatabase(name, dexie, steps);
		await db.open();
		return { ok: true, db };
	} catch (cause) {
		if (isQuotaError(cause)) return { ok: false, error: { kind: 'storage-full' } };
		const failed = migrationErrorIn(cause);
		if (failed)
			return { ok: false, error: { kind: 'migration-failed', version: failed.version, cause: failed.cause } };
		return { ok: false, error: { kind: 'open-failed', cause } };
	}
}
