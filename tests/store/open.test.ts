import { readdirSync, readFileSync } from 'node:fs';
import Dexie from 'dexie';
import { describe, expect, it } from 'vitest';
import { listBackups, readBackup } from '../../lib/store/backup.ts';
import { RapportDatabase } from '../../lib/store/database.ts';
import { MIGRATIONS, migrateTables, SCHEMA_VERSION } from '../../lib/store/migrations/registry.ts';
import type { MigrationStep, RawTables } from '../../lib/store/migrations/step.ts';
import { openDatabase } from '../../lib/store/open.ts';
import { ROW_SCHEMAS, TABLE_NAMES } from '../../lib/store/rows.ts';
import { freshIdb, ticking } from './fresh.ts';

const EXAMPLES = new URL('./examples/', import.meta.url);
const nameOf = (version: number) => `v${String(version).padStart(3, '0')}.json`;
const example = (version: number): RawTables =>
	JSON.parse(readFileSync(new URL(nameOf(version), EXAMPLES), 'utf8'));

/** A database of an older release, filled with that version's example. */
async function oldDatabase(dexie: ReturnType<typeof freshIdb>, version: number): Promise<void> {
	const db = new RapportDatabase('rapport', dexie, MIGRATIONS.slice(0, version));
	await db.open();
	for (const [name, rows] of Object.entries(example(version))) await db.table(name).bulkAdd(rows);
	db.close();
}

async function contents(db: Dexie): Promise<RawTables> {
	const tables: RawTables = {};
	for (const name of TABLE_NAMES) tables[name] = await db.table(name).toArray();
	return tables;
}

describe('migrations', () => {
	it('are numbered without holes, each with an example', () => {
		expect(MIGRATIONS.map(({ version }) => version)).toEqual(MIGRATIONS.map((_, index) => index + 1));
		expect(readdirSync(EXAMPLES).sort()).toEqual(MIGRATIONS.map(({ version }) => nameOf(version)));
	});

	it.each(MIGRATIONS.slice(1).map(({ version }) => version))(
		'step to version %i gives its example',
		(version) => {
			expect(migrateTables(example(version - 1), version - 1, MIGRATIONS.slice(0, version))).toEqual(
				example(version),
			);
		},
	);

	it.each(MIGRATIONS.map(({ version }) => version))(
		'version %i opens as the newest example',
		async (version) => {
			const dexie = freshIdb();
			await oldDatabase(dexie, version);
			const opened = await openDatabase(ticking(), { dexie });
			if (!opened.ok) throw new Error(opened.error.kind);
			expect(await contents(opened.db)).toEqual(example(SCHEMA_VERSION));
		},
	);

	it('end at the schemas of today, with a row in every table', () => {
		// Tables that a step adds are empty in its example; their rows stand in a file of their own.
		const added: RawTables = JSON.parse(
			readFileSync(new URL('./examples-new-tables.json', import.meta.url), 'utf8'),
		);
		const newest = { ...example(SCHEMA_VERSION), ...added };
		for (const name of TABLE_NAMES) {
			expect(newest[name]?.length, name).toBeGreaterThan(0);
			for (const row of newest[name] ?? []) expect(ROW_SCHEMAS[name].parse(row)).toEqual(row);
		}
	});

	it('keep a backup of what was there before', async () => {
		const dexie = freshIdb();
		await oldDatabase(dexie, 1);
		await openDatabase(ticking(), { dexie });
		const [backup] = await listBackups({ dexie });
		expect(backup).toMatchObject({ version: 1, reason: 'before-migration' });
		const json = JSON.parse((await readBackup(backup?.id ?? '', { dexie })) ?? '');
		expect(json).toMatchObject({ format: 'rapport', version: 1, tables: example(1) });
	});

	it('take no backup where there is nothing to move', async () => {
		const dexie = freshIdb();
		await openDatabase(ticking(), { dexie });
		await openDatabase(ticking(), { dexie });
		expect(await listBackups({ dexie })).toEqual([]);
	});

	it('stop at a step that fails, and keep the data', async () => {
		const dexie = freshIdb();
		await oldDatabase(dexie, SCHEMA_VERSION);
		const halfway: MigrationStep = {
			version: SCHEMA_VERSION + 1,
			stores: {},
			reads: ['notes'],
			migrate: () => ({ notes: [{ id: 'written before the fault' }, { noId: true }] }),
		};
		const opened = await openDatabase(ticking(), { dexie, steps: [...MIGRATIONS, halfway] });
		expect(opened).toMatchObject({
			ok: false,
			error: { kind: 'migration-failed', version: SCHEMA_VERSION + 1 },
		});
		const again = await openDatabase(ticking(), { dexie });
		if (!again.ok) throw new Error(again.error.kind);
		expect(await contents(again.db)).toEqual(example(SCHEMA_VERSION));
	});

	it('refuse a database of a newer release and leave it as it is', async () => {
		const dexie = freshIdb();
		const newer = new Dexie('rapport', dexie);
		newer.version(SCHEMA_VERSION + 3).stores({ notes: 'id' });
		await newer.open();
		await newer.table('notes').add({ id: 'n', text: 'of tomorrow' });
		newer.close();
		expect(await openDatabase(ticking(), { dexie })).toEqual({
			ok: false,
			error: { kind: 'newer-database', found: SCHEMA_VERSION + 3, supported: SCHEMA_VERSION },
		});
		await newer.open();
		expect(await newer.table('notes').toArray()).toEqual([{ id: 'n', text: 'of tomorrow' }]);
	});
});
