import type { Belief } from '../chat/assessment.ts';
import type { RapportDatabase } from './database.ts';
import { liveRows } from './read.ts';
import { newRow, type StoreContext, write } from './write.ts';

/** Asserted beliefs by scheme. */
export type Traits = Record<string, Belief[]>;

/** Keeps a conversation's newest beliefs in place of its earlier ones. Equal ones write nothing. */
export function putBeliefs(
	db: RapportDatabase,
	{ buyerId, conversationId }: { buyerId: string; conversationId: string },
	traits: Traits,
	ctx: StoreContext,
): Promise<void> {
	return write(db, [db.beliefs], async () => {
		const before = await db.beliefs.where({ conversationId }).first();
		if (before?.deletedAt === null && JSON.stringify(before.traits) === JSON.stringify(traits)) return;
		const kept = before ? { id: before.id, createdAt: before.createdAt } : {};
		await db.beliefs.put({ ...newRow(ctx), ...kept, buyerId, conversationId, traits });
	});
}

/** What the other conversations with this buyer said, and when: evidence for this one, which must not be evidence for itself. */
export async function earlierBeliefs(
	db: RapportDatabase,
	{ buyerId, conversationId }: { buyerId: string; conversationId: string },
): Promise<{ traits: Traits; at: number }[]> {
	const rows = liveRows('beliefs', await db.beliefs.where({ buyerId }).toArray());
	return rows
		.filter((row) => row.conversationId !== conversationId)
		.map(({ traits, updatedAt }) => ({ traits, at: updatedAt }));
}
