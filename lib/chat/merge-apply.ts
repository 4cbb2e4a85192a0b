import type { Message } from './conversation.ts';
import { clockOf, foldText } from './merge-features.ts';
import { isRecallRow, isRecallText } from './merge-recall.ts';
import type { SnapshotRow } from './snapshot.ts';

/** What a row changes in the stored message that it shows. */
export interface Applied {
	message: Message;
	edited: boolean;
	recalled: boolean;
}

/** A message for a row never seen before. Its `seq` is set once the order is known. */
export function newMessage(
	row: SnapshotRow,
	ctx: { conversationId: string; now: number; newId: () => string },
): Message {
	const message: Message = {
		id: ctx.newId(),
		conversationId: ctx.conversationId,
		seq: 0,
		from: row.from,
		text: row.text,
		at: row.at ?? null,
		siteId: row.siteId ?? null,
		recalledAt: isRecallRow(row) ? ctx.now : null,
		createdAt: ctx.now,
		updatedAt: ctx.now,
		deletedAt: null,
	};
	if (row.timeText !== undefined) message.timeText = row.timeText;
	if (row.author !== undefined) message.author = row.author;
	if (row.attachments !== undefined) message.attachments = row.attachments;
	if (row.truncated !== undefined) message.truncated = row.truncated;
	return message;
}

function textChange(message: Message, row: SnapshotRow): Partial<Message> | null {
	if (row.text === message.text || foldText(row.text) === foldText(message.text)) return null;
	if (isRecallRow(row) && (row.text === '' || isRecallText(row.text, row.from) || row.from === 'system'))
		return null;
	// A cut read of a text that is stored whole is no edit, and a whole read of one stored cut is no edit either.
	if (row.truncated && message.text.startsWith(row.text)) return null;
	if (message.truncated && row.text.startsWith(message.text))
		return { text: row.text, truncated: row.truncated };
	const earlier = message.earlierTexts ?? [];
	return {
		text: row.text,
		truncated: row.truncated,
		earlierTexts: earlier.includes(message.text) ? earlier : [...earlier, message.text],
	};
}

function timeChange(message: Message, row: SnapshotRow): Partial<Message> {
	const change: Partial<Message> = {};
	if (row.at !== undefined) {
		const finer = message.at !== null && message.at % 60_000 === 0 && row.at - message.at < 60_000;
		if (message.at === null || (finer && row.at > message.at)) change.at = row.at;
	}
	const clockless = clockOf(message.timeText) === null;
	if (row.timeText !== undefined && clockless && (message.timeText === undefined || clockOf(row.timeText)))
		change.timeText = row.timeText;
	return change;
}

function detailChange(message: Message, row: SnapshotRow, takeSide: boolean): Partial<Message> {
	const change: Partial<Message> = {};
	const notice = isRecallRow(row);
	const corrected = takeSide || (row.siteId !== undefined && row.siteId === message.siteId);
	if (!notice && row.from !== 'unknown' && row.from !== message.from)
		if (message.from === 'unknown' || corrected) change.from = row.from;
	if (row.siteId !== undefined && row.siteId !== message.siteId) change.siteId = row.siteId;
	if (row.author !== undefined && message.author === undefined && !notice) change.author = row.author;
	if (row.attachments?.length && row.attachments.join() !== message.attachments?.join())
		change.attachments = row.attachments;
	return change;
}

/** The stored message after a window showed it as `row`; the same object when nothing changed. */
export function applyRow(message: Message, row: SnapshotRow, now: number, takeSide: boolean): Applied {
	const text = textChange(message, row);
	const recalled = isRecallRow(row) && message.recalledAt === null;
	const change: Partial<Message> = {
		...text,
		...timeChange(message, row),
		...detailChange(message, row, takeSide),
		...(recalled ? { recalledAt: now } : {}),
	};
	const edited = text?.earlierTexts !== undefined && text.text !== message.text;
	if (Object.keys(change).length === 0) return { message, edited: false, recalled: false };
	return { message: { ...message, ...change, updatedAt: now }, edited, recalled };
}
