import type { Message } from '../chat/conversation.ts';
import { listCorrections } from './corrections.ts';
import type { RapportDatabase } from './database.ts';
import { newestMessages } from './messages.ts';
import { listNotes } from './notes.ts';
import { listOrders } from './orders.ts';
import { liveRows } from './read.ts';
import type {
	BuyerRow,
	ConversationRow,
	CorrectionRow,
	IdentityRow,
	NoteRow,
	OrderRow,
	TaskRow,
} from './rows.ts';
import { listBuyerTags } from './tags.ts';
import { listBuyerTasks } from './tasks.ts';

/** All that is known of one buyer. */
export interface BuyerRecord {
	buyer: BuyerRow;
	identities: IdentityRow[];
	/** The one with the newest message first. */
	conversations: ConversationRow[];
	/** Newest messages of the newest conversation, oldest first. */
	messages: Message[];
	messageCount: number;
	notes: NoteRow[];
	tags: string[];
	tasks: TaskRow[];
	orders: OrderRow[];
	corrections: CorrectionRow[];
}

/** A buyer's record with up to `messageLimit` messages, or null when there is no such buyer. */
export async function getBuyer(
	db: RapportDatabase,
	id: string,
	messageLimit = 300,
): Promise<BuyerRecord | null> {
	return db.transaction('r', db.tables, async () => {
		const stored = await db.buyers.get(id);
		const [buyer] = liveRows('buyers', stored ? [stored] : []);
		if (!buyer) return null;
		const conversations = liveRows(
			'conversations',
			await db.conversations.where({ buyerId: id }).toArray(),
		).sort((a, b) => (b.lastMessageAt ?? -1) - (a.lastMessageAt ?? -1));
		const newest = conversations[0];
		return {
			buyer,
			identities: liveRows('identities', await db.identities.where({ buyerId: id }).toArray()),
			conversations,
			messages: newest ? await newestMessages(db, newest.id, messageLimit) : [],
			messageCount: conversations.reduce((sum, { messageCount }) => sum + messageCount, 0),
			notes: await listNotes(db, id),
			tags: await listBuyerTags(db, id),
			tasks: await listBuyerTasks(db, id),
			orders: await listOrders(db, id),
			corrections: await listCorrections(db, id),
		};
	});
}
