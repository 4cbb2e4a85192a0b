import type { RapportDatabase } from './database.ts';
import { liveRows } from './read.ts';
import type { UseRow } from './rows.ts';
import { newRow, type StoreContext, write } from './write.ts';

/** Records that a template was put into a composer. */
export function recordUse(
	db: RapportDatabase,
	use: Pick<
		UseRow,
		'templateId' | 'buyerId' | 'conversationId' | 'at' | 'picks' | 'text' | 'kept' | 'shown' | 'taught'
	> & { edited?: boolean | null },
	ctx: StoreContext,
): Promise<UseRow> {
	return write(db, [db.uses], async () => {
		const row: UseRow = { ...newRow(ctx), ...use, edited: use.edited ?? null };
		await db.uses.add(row);
		return row;
	});
}

/** Template ids used last, the newest first, each once. Ids are ULIDs, so the newest rows lie at the end. */
export async function recentTemplateIds(db: RapportDatabase, limit: number): Promise<string[]> {
	const rows = liveRows('uses', await db.uses.reverse().limit(500).toArray());
	const newest = rows.sort((a, b) => b.at - a.at).map(({ templateId }) => templateId);
	return [...new Set(newest)].slice(0, limit);
}

/** Template ids used in a conversation with a buyer, oldest first. */
export async function listBuyerUses(db: RapportDatabase, buyerId: string): Promise<UseRow[]> {
	const rows = liveRows('uses', await db.uses.where({ buyerId }).toArray());
	return rows.sort((a, b) => a.at - b.at);
}

/** Which wordings a buyer read last: of each template its own, and for all of them those of the sentences they reuse. */
export interface LastPicks {
	/** Uses with this buyer: it changes with each, and so does what is chosen next. */
	turn: number;
	byTemplate: Readonly<Record<string, Readonly<Record<string, number>>>>;
	reused: Readonly<Record<string, number>>;
}

export async function lastPicks(db: RapportDatabase, buyerId: string): Promise<LastPicks> {
	const rows = await listBuyerUses(db, buyerId);
	const byTemplate: Record<string, Record<string, number>> = {};
	const reused: Record<string, number> = {};
	for (const { templateId, picks = {} } of rows) {
		for (const [place, index] of Object.entries(picks)) {
			// A place in the template itself begins with its sign, one in a reused sentence with that one's name.
			if (/^[@|]/u.test(place)) byTemplate[templateId] = { ...byTemplate[templateId], [place]: index };
			else reused[place] = index;
		}
	}
	return { turn: rows.length, byTemplate, reused };
}
