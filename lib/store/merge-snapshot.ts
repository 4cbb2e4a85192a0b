import type { Message } from '../chat/conversation.ts';
import { type MergeResult, mergeWindow } from '../chat/merge.ts';
import { CONFIDENCE_THRESHOLD, type Snapshot } from '../chat/snapshot.ts';
import type { RapportDatabase } from './database.ts';
import { conversationHistory } from './messages.ts';
import { type OpenConversation, openConversation } from './open-conversation.ts';
import { type StoreContext, write } from './write.ts';

/** What became of a snapshot. */
export type Merged =
	| ({ stored: true } & OpenConversation & MergeResult)
	/** Nothing was stored: the page was not read with confidence, or it does not say who the buyer is. */
	| { stored: false; reason: 'low-confidence' | 'identity-unsure' };

/**
 * Merges a snapshot into its buyer's conversation in one transaction: the buyer is found or made, the history read, and only
 * rows that changed are written.
 */
export function mergeSnapshot(db: RapportDatabase, snapshot: Snapshot, ctx: StoreContext): Promise<Merged> {
	if (snapshot.confidence < CONFIDENCE_THRESHOLD)
		return Promise.resolve({ stored: false, reason: 'low-confidence' });
	return write(db, [db.buyers, db.identities, db.conversations, db.messages], async () => {
		const continues = async (conversationId: string) => {
			return isSameTalk(await conversationHistory(db, conversationId), snapshot.rows);
		};
		const open = await openConversation(db, snapshot, ctx, continues);
		if (!open) return { stored: false, reason: 'identity-unsure' };
		const { conversationId } = open;
		const history = await conversationHistory(db, conversationId);
		const result = mergeWindow(history, snapshot.rows, { ...ctx, conversationId });
		if (result.changed) await keep(db, open, history, result, ctx);
		return { stored: true, ...open, ...result };
	});
}

/** Whether a window shows a stored conversation beyond doubt: two different texts at their places. "你好" alone proves nothing. */
function isSameTalk(history: readonly Message[], rows: Snapshot['rows']): boolean {
	if (history.length === 0) return false;
	let made = 0;
	const ctx = { conversationId: '', now: 0, newId: () => `new-${made++}` };
	const { aligned, messages } = mergeWindow(history, rows, ctx);
	const texts = new Set(rows.map(({ text }) => text));
	const shared = messages.filter(({ id, text }) => !id.startsWith('new-') && texts.has(text));
	return aligned && new Set(shared.map(({ text }) => text)).size >= 2;
}

async function keep(
	db: RapportDatabase,
	{ buyerId, conversationId }: OpenConversation,
	history: readonly Message[],
	{ messages, added }: MergeResult,
	ctx: StoreContext,
): Promise<void> {
	const before = new Map(history.map((message) => [message.id, message]));
	await db.messages.bulkPut(messages.filter((message) => before.get(message.id) !== message));
	const conversation = await db.conversations.get(conversationId);
	if (!conversation) return;
	const live = messages.filter(({ deletedAt }) => deletedAt === null);
	const lastMessageAt = newest(live, added, conversation.lastMessageAt, ctx.now);
	if (conversation.messageCount !== live.length || conversation.lastMessageAt !== lastMessageAt)
		await db.conversations.put({
			...conversation,
			messageCount: live.length,
			lastMessageAt,
			updatedAt: ctx.now,
		});
	const buyer = await db.buyers.get(buyerId);
	if (buyer && lastMessageAt !== null && lastMessageAt > (buyer.lastMessageAt ?? Number.NEGATIVE_INFINITY))
		await db.buyers.put({ ...buyer, lastMessageAt, updatedAt: ctx.now });
}

/** Time of the newest message: as the page shows it, else when the newest one was first read. */
function newest(
	messages: readonly Message[],
	added: readonly string[],
	before: number | null,
	now: number,
): number | null {
	const last = messages.at(-1);
	if (!last) return before;
	const times = messages.flatMap(({ at }) => (at === null ? [] : [at]));
	const shown = times.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
	if (last.at === null && added.includes(last.id)) return Math.max(shown, now);
	return Math.max(shown, before ?? Number.NEGATIVE_INFINITY);
}
