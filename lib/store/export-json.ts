import type { RapportDatabase } from './database.ts';
import { SCHEMA_VERSION } from './migrations/registry.ts';
import { parseRows } from './read.ts';
import { type RowOf, TABLE_NAMES, type TableName } from './rows.ts';
import type { StoreContext } from './write.ts';

/** Mark of our files. */
export const FORMAT = 'rapport';

/** Which records: one buyer's, or all. */
export interface ExportScope {
	buyerId?: string | null;
}

/** Rows by table. */
export type Tables = { [T in TableName]: RowOf<T>[] };

/**
 * All records, or one buyer's, as a versioned JSON text that `importJson` reads back. Rows stand in the order of their ids and keys in the
 * order of the schema, so equal data gives equal text. A buyer's file has no settings and no templates.
 */
export async function exportJson(
	db: RapportDatabase,
	{ buyerId = null }: ExportScope,
	ctx: Pick<StoreContext, 'now'>,
): Promise<string> {
	const tables = await readTables(db, buyerId);
	const exportedAt = new Date(ctx.now).toISOString();
	return JSON.stringify({ format: FORMAT, version: SCHEMA_VERSION, exportedAt, buyerId, tables });
}

/** Rows of all tables in one consistent read. */
export function readTables(db: RapportDatabase, buyerId: string | null): Promise<Tables> {
	return db.transaction('r', db.tables, async () => {
		const raw = buyerId === null ? await everything(db) : await ofBuyer(db, buyerId);
		const tables: Partial<Record<TableName, unknown[]>> = {};
		for (const name of TABLE_NAMES)
			tables[name] = parseRows(name, raw[name] ?? []).sort((a, b) =>
				a.id < b.id ? -1 : a.id > b.id ? 1 : 0,
			);
		return tables as Tables;
	});
}

type Raw = Partial<Record<TableName, unknown[]>>;

async function everything(db: RapportDatabase): Promise<Raw> {
	const raw: Raw = {};
	for (const name of TABLE_NAMES) raw[name] = await db.table(name).toArray();
	return raw;
}

const BY_BUYER = [
	'identities',
	'conversations',
	'beliefs',
	'corrections',
	'notes',
	'buyerTags',
	'uses',
	'tasks',
	'orders',
] as const satisfies TableName[];

async function ofBuyer(db: RapportDatabase, buyerId: string): Promise<Raw> {
	const raw: Raw = { buyers: await db.buyers.where({ id: buyerId }).toArray() };
	for (const name of BY_BUYER) raw[name] = await db.table(name).where({ buyerId }).toArray();
	const messages: unknown[] = [];
	for (const { id } of parseRows('conversations', raw.conversations ?? []))
		messages.push(
			...(await db.messages.where('[conversationId+seq]').between([id, -Infinity], [id, Infinity]).toArray()),
		);
	const tagIds = parseRows('buyerTags', raw.buyerTags ?? []).map(({ tagId }) => tagId);
	return { ...raw, messages, tags: await db.tags.where('id').anyOf(tagIds).toArray() };
}
