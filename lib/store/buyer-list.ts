import type { RapportDatabase } from './database.ts';
import { liveRows } from './read.ts';
import type { BuyerRow } from './rows.ts';
import { tagsOfBuyers } from './tags.ts';

/** One customer in a list. */
export interface BuyerSummary {
	id: string;
	name: string;
	sites: string[];
	tags: string[];
	/** Milliseconds since the epoch, null when no message was read. */
	lastMessageAt: number | null;
	openTasks: number;
	notes: number;
	messages: number;
}

/** Which customers to list. `search` finds names, platform ids, tags and notes that contain every word of it. */
export interface BuyerQuery {
	search: string;
	limit: number;
	offset: number;
}

/** A page of customers, the one with the newest message first, and how many there are in all. */
export function listBuyers(
	db: RapportDatabase,
	{ search, limit, offset }: BuyerQuery,
): Promise<{ rows: BuyerSummary[]; total: number }> {
	const tables = [
		db.buyers,
		db.identities,
		db.conversations,
		db.buyerTags,
		db.tags,
		db.tasks,
		db.notes,
	] as const;
	return db.transaction('r', [...tables], async () => {
		const words = search.toLowerCase().split(/\s+/u).filter(Boolean);
		const all = liveRows('buyers', await db.buyers.toArray());
		const found = words.length === 0 ? all : await matching(db, all, words);
		found.sort((a, b) => (b.lastMessageAt ?? -1) - (a.lastMessageAt ?? -1) || (a.id < b.id ? 1 : -1));
		const page = found.slice(offset, offset + limit);
		return { rows: await summaries(db, page), total: found.length };
	});
}

/** Buyers of which every word is found in a name, an id, a tag or a note. */
async function matching(
	db: RapportDatabase,
	buyers: readonly BuyerRow[],
	words: readonly string[],
): Promise<BuyerRow[]> {
	const texts = new Map(buyers.map(({ id, name }) => [id, name]));
	const append = (id: string, text: string) => {
		const before = texts.get(id);
		if (before !== undefined) texts.set(id, `${before}\n${text}`);
	};
	for (const { buyerId, name, platformId } of liveRows('identities', await db.identities.toArray()))
		append(buyerId, `${name ?? ''}\n${platformId ?? ''}`);
	for (const { buyerId, text } of liveRows('notes', await db.notes.toArray())) append(buyerId, text);
	const tagNames = new Map(liveRows('tags', await db.tags.toArray()).map(({ id, name }) => [id, name]));
	for (const { buyerId, tagId } of liveRows('buyerTags', await db.buyerTags.toArray()))
		append(buyerId, tagNames.get(tagId) ?? '');
	return buyers.filter(({ id }) => {
		const text = texts.get(id)?.toLowerCase() ?? '';
		return words.every((word) => text.includes(word));
	});
}

function tally<R extends { buyerId: string }>(rows: readonly R[], amount: (row: R) => number) {
	const sums = new Map<string, number>();
	for (const row of rows) sums.set(row.buyerId, (sums.get(row.buyerId) ?? 0) + amount(row));
	return sums;
}

async function summaries(db: RapportDatabase, buyers: readonly BuyerRow[]): Promise<BuyerSummary[]> {
	const ids = buyers.map(({ id }) => id);
	const [identities, conversations, tasks, notes, tags] = await Promise.all([
		db.identities.where('buyerId').anyOf(ids).toArray(),
		db.conversations.where('buyerId').anyOf(ids).toArray(),
		db.tasks.where('buyerId').anyOf(ids).toArray(),
		db.notes.where('buyerId').anyOf(ids).toArray(),
		tagsOfBuyers(db, ids),
	]);
	const known = liveRows('identities', identities);
	const messages = tally(liveRows('conversations', conversations), ({ messageCount }) => messageCount);
	const open = tally(liveRows('tasks', tasks), ({ status }) => (status === 'open' ? 1 : 0));
	const noted = tally(liveRows('notes', notes), () => 1);
	return buyers.map(({ id, name, lastMessageAt }) => ({
		id,
		name,
		sites: [...new Set(known.filter(({ buyerId }) => buyerId === id).map(({ site }) => site))].sort(),
		tags: tags.get(id) ?? [],
		lastMessageAt,
		openTasks: open.get(id) ?? 0,
		notes: noted.get(id) ?? 0,
		messages: messages.get(id) ?? 0,
	}));
}
