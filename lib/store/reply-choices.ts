import type { TasteStep, TaughtTaste } from '../chat/learning.ts';
import type { RapportDatabase } from './database.ts';
import { liveRows } from './read.ts';
import type { UseRow } from './rows.ts';
import { type StoreContext, write } from './write.ts';

/** How long after an insertion the sent message is looked for, in milliseconds: later it was given up. */
const SENT_WITHIN = 2 * 3_600_000;

/** A message of the seller's own, as read. */
export interface SentMessage {
	text: string;
	/** When it was first read, in milliseconds since the epoch. */
	createdAt: number;
}

/** How a sent text compares with what was inserted. Null: it is another message. */
export type CompareSent = (
	inserted: string,
	sent: string,
) => { kept: number; edited: boolean; steps: TasteStep[] } | null;

/**
 * Looks whether what was inserted in a conversation was sent since, and how much of it. What is settled is kept as a share and loses its text; a text that
 * was not seen in time is dropped too. Returns how many uses were settled by a sent message.
 */
export function settleUses(
	db: RapportDatabase,
	open: { buyerId: string; conversationId: string },
	sent: readonly SentMessage[],
	compare: CompareSent,
	ctx: Pick<StoreContext, 'now'>,
): Promise<number> {
	return write(db, [db.uses], async () => {
		const { buyerId, conversationId } = open;
		const rows = liveRows('uses', await db.uses.where({ buyerId }).toArray());
		const waiting = rows.filter((row) => row.text !== undefined && row.conversationId === conversationId);
		let settled = 0;
		for (const row of waiting) {
			const found = sent
				.filter(({ createdAt }) => createdAt >= row.at)
				.flatMap(({ text }) => compare(row.text ?? '', text) ?? [])
				.sort((a, b) => b.kept - a.kept)[0];
			if (!found && ctx.now - row.at < SENT_WITHIN) continue;
			const { text: _, ...rest } = row;
			if (!found) await db.uses.put({ ...rest, updatedAt: ctx.now });
			else {
				settled += 1;
				// What was edited in the sidebar already stays edited, however exactly the rest was sent.
				const kept = Math.min(row.kept ?? 1, found.kept);
				const taught = row.taught && { taught: [...row.taught, ...found.steps] };
				const edited = row.edited === true || found.edited;
				await db.uses.put({ ...rest, ...taught, kept, edited, updatedAt: ctx.now });
			}
		}
		return settled;
	});
}

/** Uses looked at, the newest: what a seller chose thousands of replies ago says little of today. */
const LOOKED_AT = 2_000;

/** The choices made after `since`, as far as they teach, of the newest {@link LOOKED_AT} uses. Ids are ULIDs, so the newest rows lie at the end. */
export async function listChoices(
	db: RapportDatabase,
	since: number,
): Promise<(TaughtTaste & Pick<UseRow, 'templateId' | 'shown' | 'edited'>)[]> {
	const newest = await db.uses.reverse().limit(LOOKED_AT).toArray();
	return liveRows('uses', newest).flatMap(({ taught, at, kept, templateId, shown, edited }) =>
		taught && at > since
			? [{ at, steps: taught, kept: kept ?? null, templateId, edited, ...(shown && { shown }) }]
			: [],
	);
}
