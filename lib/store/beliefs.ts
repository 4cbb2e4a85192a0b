import type { Belief } from '../chat/assessment.ts';
import type { RapportDatabase } from './database.ts';
import { parseRows } from './read.ts';
import { newRow, type StoreContext, write } from './write.ts';

/** Asserted beliefs by scheme. */
export type Traits = Record<string, Belief[]>;

/** Keeps a buyer's newest beliefs in place of the earlier ones. Equal ones write nothing. */
export function putBeliefs(
	db: RapportDatabase,
	buyerId: string,
	traits: Traits,
	ctx: StoreContext,
): Promise<void> {
	return write(db, [db.beliefs], async () => {
		const before = await db.beliefs.where({ buyerId }).first();
		if (before?.deletedAt === null && JSON.stringify(before.traits) === JSON.stringify(traits)) return;
		const kept = before ? { id: before.id, createdAt: before.createdAt } : {};
		await db.beliefs.put({ ...newRow(ctx), ...kept, buyerId, traits });
	});
}

/** A buyer's newest beliefs and when they were formed, or null. */
export async function getBeliefs(
	db: RapportDatabase,
	buyerId: string,
): Promise<{ traits: Traits; at: number } | null> {
	const row = await db.beliefs.where({ buyerId }).first();
	const [beliefs] = parseRows('beliefs', row?.deletedAt === null ? [row] : []);
	return beliefs ? { traits: beliefs.traits, at: beliefs.updatedAt } : null;
}
