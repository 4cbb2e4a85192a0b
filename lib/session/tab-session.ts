import type { Assessment, BeliefChange } from '../chat/assessment.ts';
import type { Message } from '../chat/conversation.ts';
import type { MessageSignals } from '../chat/signals.ts';
import { CONFIDENCE_THRESHOLD, type Snapshot } from '../chat/snapshot.ts';
import type { Notice } from '../messaging/view.ts';
import type { GatheringMemory } from '../profile/gathering.ts';

/** What the background knows of one tab while it is awake; everything lasting is in the store. */
export interface TabSession {
	tabId: number;
	/** Newest reading of each frame that holds a chat. */
	frames: Map<number, Snapshot>;
	/** The stored conversation of the active reading; null when it is not stored. */
	open: OpenConversation | null;
	/** What is said of a reading that could not be kept (a full disk): the seller goes on working. */
	unkept: Assessment | null;
	notices: Set<Notice>;
	/** Insertions asked by the seller and not yet answered: only then may the page world be entered. */
	inserting: number;
}

export interface OpenConversation {
	/** The reading that was merged last. */
	snapshot: Snapshot;
	frameId: number;
	buyerId: string;
	conversationId: string;
	messages: Message[];
	/** Signals per message id and text, as read: a new message never makes the history be read again. */
	signals: Record<string, MessageSignals>;
	/** What was gathered of it, so that the next look starts where the last one ended. */
	memory?: GatheringMemory | undefined;
	assessment: Assessment;
	/** What changed since the seller looked at this conversation before. */
	changes: BeliefChange[];
}

export function newTabSession(tabId: number): TabSession {
	return { tabId, frames: new Map(), open: null, unkept: null, notices: new Set(), inserting: 0 };
}

/** The frame whose chat is the tab's: the most confident reading, a mini chat beside it loses. */
export function activeFrame(session: TabSession): { frameId: number; snapshot: Snapshot } | null {
	let best: { frameId: number; snapshot: Snapshot } | null = null;
	for (const [frameId, snapshot] of session.frames) {
		if (!best || snapshot.confidence > best.snapshot.confidence) best = { frameId, snapshot };
	}
	return best;
}

/** A reading that may be stored under a buyer. */
export function isSure(snapshot: Snapshot): boolean {
	const { name, id } = snapshot.buyer;
	return (
		snapshot.confidence >= CONFIDENCE_THRESHOLD &&
		snapshot.conversation !== null &&
		(name !== null || id !== null)
	);
}
