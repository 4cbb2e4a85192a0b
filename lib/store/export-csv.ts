import { toCsv } from './csv.ts';
import type { RapportDatabase } from './database.ts';
import { type ExportScope, readTables, type Tables } from './export-json.ts';

/** Columns of the file. Their names are stable: shops sort and filter by them. */
export const CSV_COLUMNS = [
	'id',
	'name',
	'sites',
	'platform ids',
	'tags',
	'first seen',
	'last message',
	'messages',
	'notes',
	'orders',
	'tasks',
] as const;

const iso = (time: number | null) => (time === null ? '' : new Date(time).toISOString());
const lines = (parts: readonly string[]) => parts.join('\n');

/**
 * Customers as CSV, one per row, for a spreadsheet: tags are joined by commas; notes, orders and tasks stand one per line within their cell. Times are
 * ISO 8601, UTC. For a copy that can be read back there is `exportJson`.
 */
export async function exportCsv(db: RapportDatabase, { buyerId = null }: ExportScope): Promise<string> {
	const tables = await readTables(db, buyerId);
	const of = byBuyer(tables);
	const tagNames = new Map(tables.tags.filter(live).map(({ id, name }) => [id, name]));
	const rows = tables.buyers.filter(live).map((buyer) => {
		const identities = of('identities', buyer.id);
		const tags = of('buyerTags', buyer.id).flatMap(({ tagId }) => tagNames.get(tagId) ?? []);
		const count = of('conversations', buyer.id).reduce((sum, { messageCount }) => sum + messageCount, 0);
		return [
			buyer.id,
			buyer.name,
			[...new Set(identities.map(({ site }) => site))].join(', '),
			identities.flatMap(({ platformId }) => platformId ?? []).join(', '),
			tags.sort().join(', '),
			iso(buyer.createdAt),
			iso(buyer.lastMessageAt),
			String(count),
			lines(of('notes', buyer.id).map(({ createdAt, text }) => `${iso(createdAt)} ${text}`)),
			lines(
				of('orders', buyer.id).map(
					({ at, item, qty, amount, status }) => `${iso(at)} ${status} ${qty} × ${item} ${amount}`,
				),
			),
			lines(
				of('tasks', buyer.id)
					.filter(({ status }) => status !== 'dismissed')
					.map(({ dueAt, status, kind, text }) => `${iso(dueAt)} ${status} ${kind} ${text}`.trimEnd()),
			),
		];
	});
	return toCsv([CSV_COLUMNS, ...rows]);
}

const live = ({ deletedAt }: { deletedAt: number | null }) => deletedAt === null;

type OfBuyer = 'identities' | 'conversations' | 'notes' | 'buyerTags' | 'orders' | 'tasks';

/** Live rows of a table by buyer, grouped once. */
function byBuyer(tables: Tables): <T extends OfBuyer>(name: T, buyerId: string) => Tables[T] {
	const groups = new Map<string, unknown[]>();
	const names: OfBuyer[] = ['identities', 'conversations', 'notes', 'buyerTags', 'orders', 'tasks'];
	for (const name of names)
		for (const row of tables[name]) {
			if (!live(row)) continue;
			const key = `${name} ${row.buyerId}`;
			const group = groups.get(key);
			if (group) group.push(row);
			else groups.set(key, [row]);
		}
	return <T extends OfBuyer>(name: T, buyerId: string) =>
		(groups.get(`${name} ${buyerId}`) ?? []) as Tables[T];
}
