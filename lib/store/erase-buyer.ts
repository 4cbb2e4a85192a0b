import type { RapportDatabase } from './database.ts';
import { type StoreContext, write } from './write.ts';

/** Tables whose rows belong to one buyer and are of no use as tombstones. */
const GONE = ['beliefs', 'corrections', 'uses', 'tasks', 'orders', 'buyerTags'] as const;

/**
 * Deletes a buyer and all that is kept of them. Names, ids, messages and notes are gone for good: what stays are empty tombstones of the
 * buyer, the identities, conversations and notes. Should the same person write again, they are a new buyer.
 */
export function eraseBuyer(
	db: RapportDatabase,
	buyerId: string,
	ctx: Pick<StoreContext, 'now'>,
): Promise<void> {
	return write(db, db.tables, async () => {
		const gone = { updatedAt: ctx.now, deletedAt: ctx.now };
		const conversations = await db.conversations.where({ buyerId }).toArray();
		for (const { id } of conversations)
			await db.messages.where('[conversationId+seq]').between([id, -Infinity], [id, Infinity]).delete();
		await db.conversations.bulkPut(
			conversations.map((row) => ({ ...row, ...gone, key: null, messageCount: 0 })),
		);
		const identities = await db.identities.where({ buyerId }).toArray();
		await db.identities.bulkPut(identities.map((row) => ({ ...row, ...gone, platformId: null, name: null })));
		const notes = await db.notes.where({ buyerId }).toArray();
		await db.notes.bulkPut(notes.map((row) => ({ ...row, ...gone, text: '' })));
		for (const name of GONE) await db.table(name).where({ buyerId }).delete();
		const buyer = await db.buyers.get(buyerId);
		if (buyer) await db.buyers.put({ ...buyer, ...gone, name: '', lastMessageAt: null });
	});
}
