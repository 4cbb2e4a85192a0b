import type { RapportDatabase } from './database.ts';
import type { Tables } from './export-json.ts';
import { TABLE_NAMES } from './rows.ts';

/** Tables in which something other than the id may stand once only. */
const NATURAL_KEYS = {
	tags: (row: Tables['tags'][number]) => row.name,
	settings: (row: Tables['settings'][number]) => row.key,
	beliefs: (row: Tables['beliefs'][number]) => row.conversationId,
	buyerTags: (row: Tables['buyerTags'][number]) => `${row.buyerId}\u0000${row.tagId}`,
} as const;

/** Where a file has a row twice, as a path; null when it has none. */
export function firstDouble(tables: Tables): string[] | null {
	for (const name of TABLE_NAMES) {
		const double = doubleIn(tables[name].map(({ id }) => id));
		if (double >= 0) return ['tables', name, String(double), 'id'];
	}
	const natural = {
		tags: tables.tags.map(NATURAL_KEYS.tags),
		settings: tables.settings.map(NATURAL_KEYS.settings),
		beliefs: tables.beliefs.map(NATURAL_KEYS.beliefs),
		buyerTags: tables.buyerTags.map(NATURAL_KEYS.buyerTags),
	};
	for (const [name, keys] of Object.entries(natural)) {
		const double = doubleIn(keys);
		if (double >= 0) return ['tables', name, String(double)];
	}
	return null;
}

function doubleIn(keys: readonly string[]): number {
	const seen = new Set<string>();
	return keys.findIndex((key) => seen.size === seen.add(key).size);
}

/** Gives rows that are known here under another id (a tag of the same name, a setting, a conversation's beliefs) the id they have here. */
export async function joinKnown(db: RapportDatabase, tables: Tables): Promise<Tables> {
	const tagIds = new Map((await db.tags.toArray()).map(({ id, name }) => [name, id]));
	const settingIds = new Map((await db.settings.toArray()).map(({ id, key }) => [key, id]));
	const renamed = new Map(tables.tags.map(({ id, name }) => [id, tagIds.get(name) ?? id]));
	const links = tables.buyerTags.map((row) => ({ ...row, tagId: renamed.get(row.tagId) ?? row.tagId }));
	const storedLinks = await db.buyerTags
		.where('buyerId')
		.anyOf(links.map(({ buyerId }) => buyerId))
		.toArray();
	const linkIds = new Map(storedLinks.map((row) => [NATURAL_KEYS.buyerTags(row), row.id]));
	const storedBeliefs = await db.beliefs
		.where('conversationId')
		.anyOf(tables.beliefs.map(({ conversationId }) => conversationId))
		.toArray();
	const beliefIds = new Map(storedBeliefs.map(({ id, conversationId }) => [conversationId, id]));
	return {
		...tables,
		tags: tables.tags.map((row) => ({ ...row, id: renamed.get(row.id) ?? row.id })),
		buyerTags: links.map((row) => ({ ...row, id: linkIds.get(NATURAL_KEYS.buyerTags(row)) ?? row.id })),
		settings: tables.settings.map((row) => ({ ...row, id: settingIds.get(row.key) ?? row.id })),
		beliefs: tables.beliefs.map((row) => ({ ...row, id: beliefIds.get(row.conversationId) ?? row.id })),
	};
}

/** References by table: which field names a row of which table. */
const REFERENCES: readonly [keyof Tables, string, keyof Tables][] = [
	['identities', 'buyerId', 'buyers'],
	['conversations', 'buyerId', 'buyers'],
	['conversations', 'identityId', 'identities'],
	['messages', 'conversationId', 'conversations'],
	['beliefs', 'buyerId', 'buyers'],
	['beliefs', 'conversationId', 'conversations'],
	['corrections', 'buyerId', 'buyers'],
	['notes', 'buyerId', 'buyers'],
	['buyerTags', 'buyerId', 'buyers'],
	['buyerTags', 'tagId', 'tags'],
	['tasks', 'buyerId', 'buyers'],
	['orders', 'buyerId', 'buyers'],
];

/** Where a row names another that is neither in the file nor here, as a path; null when all are found. */
export async function firstDangling(db: RapportDatabase, tables: Tables): Promise<string[] | null> {
	for (const [name, field, target] of REFERENCES) {
		const known = new Set(tables[target].map(({ id }) => id));
		const named = tables[name].map((row) => (row as unknown as Record<string, string>)[field] ?? '');
		const missing = [...new Set(named.filter((id) => !known.has(id)))];
		const stored = await db.table(target).bulkGet(missing);
		const lost = new Set(missing.filter((_, index) => stored[index] === undefined));
		const place = named.findIndex((id) => lost.has(id));
		if (place >= 0) return ['tables', name, String(place), field];
	}
	return null;
}
