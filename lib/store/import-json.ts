import { z } from 'zod/mini';
import type { RapportDatabase } from './database.ts';
import { FORMAT, type Tables } from './export-json.ts';
import { firstDangling, firstDouble, joinKnown } from './import-join.ts';
import { migrateTables, SCHEMA_VERSION } from './migrations/registry.ts';
import type { RawTables } from './migrations/step.ts';
import { ROW_SCHEMAS, TABLE_NAMES } from './rows.ts';
import { write } from './write.ts';

/** How many rows a file brought. `skipped`: the stored row is newer than the file's. */
export interface ImportCounts {
	added: number;
	updated: number;
	unchanged: number;
	skipped: number;
}

/** Why a file was refused. Nothing was changed. `path` says where the fault lies, e.g. `tables.notes.3.text`. */
export interface ImportFailure {
	kind: 'not-json' | 'wrong-format' | 'newer-version' | 'invalid';
	path?: string;
}

export type Imported = { ok: true; counts: ImportCounts } | { ok: false; error: ImportFailure };

const EnvelopeSchema = z.object({
	format: z.literal(FORMAT),
	version: z.int().check(z.gte(1)),
	tables: z.record(z.string(), z.array(z.looseObject({ id: z.string() }))),
});

const TablesSchema = z.object({
	...(Object.fromEntries(TABLE_NAMES.map((name) => [name, z.array(ROW_SCHEMAS[name])])) as unknown as {
		[T in keyof typeof ROW_SCHEMAS]: z.ZodMiniArray<(typeof ROW_SCHEMAS)[T]>;
	}),
});

type Checked = { ok: true; tables: Tables } | { ok: false; error: ImportFailure };

function fail(
	kind: ImportFailure['kind'],
	path?: readonly PropertyKey[],
): { ok: false; error: ImportFailure } {
	return { ok: false, error: path?.length ? { kind, path: path.map(String).join('.') } : { kind } };
}

function parseText(input: unknown): unknown {
	if (typeof input !== 'string') return input;
	try {
		return JSON.parse(input.replace(/^\uFEFF/u, ''));
	} catch {
		return undefined;
	}
}

/** Checks a whole file, moving an older one on, before anything is written. */
function check(input: unknown): Checked {
	const data = parseText(input);
	if (data === undefined) return fail('not-json');
	const envelope = EnvelopeSchema.safeParse(data);
	if (!envelope.success) {
		const path = envelope.error.issues[0]?.path ?? [];
		return path[0] === 'tables' ? fail('invalid', path) : fail('wrong-format');
	}
	const { version, tables } = envelope.data;
	if (version > SCHEMA_VERSION) return fail('newer-version');
	const complete = Object.fromEntries(TABLE_NAMES.map((name) => [name, tables[name] ?? []]));
	let current: RawTables;
	try {
		current = migrateTables(complete, version);
	} catch {
		return fail('invalid');
	}
	const parsed = TablesSchema.safeParse(current);
	if (!parsed.success) return fail('invalid', ['tables', ...(parsed.error.issues[0]?.path ?? [])]);
	return { ok: true, tables: parsed.data };
}

/**
 * Reads a file that `exportJson` or a backup made: all of it in one transaction, or nothing. A row known by its id takes the newer of the two
 * versions; so the same file twice changes nothing the second time. Expected faults of the file are returned; a full disk throws `StorageFullError`.
 */
export async function importJson(db: RapportDatabase, input: unknown): Promise<Imported> {
	const checked = check(input);
	if (!checked.ok) return checked;
	const { tables } = checked;
	const doubled = firstDouble(tables);
	if (doubled) return fail('invalid', doubled);
	return write(db, db.tables, async () => {
		const joined = await joinKnown(db, tables);
		const dangling = await firstDangling(db, joined);
		if (dangling) return fail('invalid', dangling);
		return { ok: true, counts: await writeTables(db, joined) };
	});
}

async function writeTables(db: RapportDatabase, tables: Tables): Promise<ImportCounts> {
	const counts: ImportCounts = { added: 0, updated: 0, unchanged: 0, skipped: 0 };
	const erased = await erasedHere(db, tables);
	for (const name of TABLE_NAMES) {
		const table = db.table<unknown, string>(name);
		const incoming = tables[name].filter((row) => !erased(row));
		counts.skipped += tables[name].length - incoming.length;
		const stored = await table.bulkGet(incoming.map(({ id }) => id));
		const changed: unknown[] = [];
		for (const [index, row] of incoming.entries()) {
			const fate = fateOf(name, row, stored[index]);
			counts[fate]++;
			if (fate === 'added' || fate === 'updated') changed.push(row);
		}
		await table.bulkPut(changed);
	}
	return counts;
}

/** What happens to one row: a stored row that cannot be read gives way to one that can. */
function fateOf(name: keyof Tables, row: Tables[keyof Tables][number], stored: unknown): keyof ImportCounts {
	if (stored === undefined) return 'added';
	const known = ROW_SCHEMAS[name].safeParse(stored);
	if (!known.success) return 'updated';
	if (JSON.stringify(known.data) === JSON.stringify(row)) return 'unchanged';
	return row.updatedAt > known.data.updatedAt ? 'updated' : 'skipped';
}

/** Tells the rows of buyers that were deleted here after the file was made: they stay deleted. */
async function erasedHere(db: RapportDatabase, tables: Tables): Promise<(row: object) => boolean> {
	const stored = await db.buyers.bulkGet(tables.buyers.map(({ id }) => id));
	const gone = new Set<string>();
	for (const [index, { updatedAt }] of tables.buyers.entries()) {
		const known = stored[index];
		if (known && known.deletedAt !== null && known.updatedAt >= updatedAt) gone.add(known.id);
	}
	for (const { id, buyerId } of tables.conversations) if (gone.has(buyerId)) gone.add(id);
	return (row) => {
		const { deletedAt, buyerId, conversationId } = row as Record<string, unknown>;
		return deletedAt === null && (gone.has(String(buyerId)) || gone.has(String(conversationId)));
	};
}
