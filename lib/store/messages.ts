import Dexie from 'dexie';
import type { Message } from '../chat/conversation.ts';
import type { RapportDatabase } from './database.ts';
import { parseRows } from './read.ts';

function ofConversation(db: RapportDatabase, conversationId: string) {
	return db.messages
		.where('[conversationId+seq]')
		.between([conversationId, Dexie.minKey], [conversationId, Dexie.maxKey]);
}

/** Whole history of a conversation, oldest first, with tombstones: what merging needs. */
export async function conversationHistory(db: RapportDatabase, conversationId: string): Promise<Message[]> {
	return parseRows('messages', await ofConversation(db, conversationId).toArray());
}

/** The newest `limit` messages of a conversation, oldest first, without deleted ones. */
export async function newestMessages(
	db: RapportDatabase,
	conversationId: string,
	limit: number,
): Promise<Message[]> {
	const rows = await ofConversation(db, conversationId)
		.reverse()
		.filter(({ deletedAt }) => deletedAt === null)
		.limit(limit)
		.toArray();
	return parseRows('messages', rows).reverse();
}
