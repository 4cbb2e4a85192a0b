import type { Assessment } from '../chat/assessment.ts';
import type { Snapshot } from '../chat/snapshot.ts';
import type { Notice } from '../messaging/view.ts';
import { activeFrame, isSure, newTabSession, type OpenConversation, type TabSession } from './tab-session.ts';

/** What the sessions need from the outside; the background wires it, tests give their own. */
export interface SessionPorts {
	/** Merges the reading into the store and assesses the conversation. `before` is what was open, so that its work is reused. */
	openConversation(
		snapshot: Snapshot,
		frameId: number,
		before: OpenConversation | null,
	): Promise<OpenConversation | null>;
	/** Assesses a reading that could not be kept, from what the page shows alone. */
	assessUnkept(snapshot: Snapshot): Assessment;
	/** Reads the stored conversation again after the seller changed something about its buyer. */
	reassess(open: OpenConversation): Promise<OpenConversation>;
	/** The session's state changed: views of that tab are drawn again. */
	changed(session: TabSession): void;
	/** Turns a failure into a calm note for the seller. */
	noticeFor(error: unknown): Notice;
}

export interface ChatSessions {
	get(tabId: number): TabSession | null;
	/** The tab's session, made where there is none yet. */
	of(tabId: number): TabSession;
	all(): Iterable<TabSession>;
	snapshot(tabId: number, frameId: number, snapshot: Snapshot): void;
	gone(tabId: number, frameId: number): void;
	/** A tab was closed. */
	drop(tabId: number): void;
	/** Something about this buyer was changed by the seller: every tab that shows it is assessed anew. */
	buyerChanged(buyerId: string): Promise<void>;
	/** Everything may have changed (an import, new settings). */
	everythingChanged(): Promise<void>;
	/** Resolves when the work under way for a tab is done. */
	settled(tabId: number): Promise<void>;
}

/**
 * One session per tab and one queue per session: readings are handled in order, and while one is being handled only the newest of
 * those that wait is kept, so that 500 messages a second cost one merge after another, never a backlog.
 */
export function createChatSessions(ports: SessionPorts): ChatSessions {
	const sessions = new Map<number, TabSession>();
	const queues = new Map<number, Promise<void>>();
	const waiting = new Set<number>();

	function session(tabId: number): TabSession {
		const known = sessions.get(tabId) ?? newTabSession(tabId);
		sessions.set(tabId, known);
		return known;
	}

	function enqueue(tabId: number, work: (session: TabSession) => Promise<void>): Promise<void> {
		const before = queues.get(tabId) ?? Promise.resolve();
		const step = before.then(async () => {
			const current = sessions.get(tabId);
			if (current) await guarded(current, () => work(current));
		});
		queues.set(tabId, step);
		return step;
	}

	async function guarded(current: TabSession, work: () => Promise<void>): Promise<void> {
		try {
			await work();
		} catch (error) {
			console.error('Rapport: a reading could not be kept', error);
			current.notices.add(ports.noticeFor(error));
		}
		ports.changed(current);
	}

	async function openActive(current: TabSession): Promise<void> {
		waiting.delete(current.tabId);
		const active = activeFrame(current);
		if (!active || !isSure(active.snapshot)) {
			current.open = null;
			current.unkept = null;
			return;
		}
		const before = current.open;
		if (before?.snapshot === active.snapshot) return;
		// Should keeping fail, the buyer before must not stand there as if still open.
		if (before?.snapshot.conversation !== active.snapshot.conversation) current.open = null;
		try {
			current.open = await ports.openConversation(active.snapshot, active.frameId, before);
		} catch (error) {
			current.open = null;
			current.unkept = ports.assessUnkept(active.snapshot);
			throw error;
		}
		current.unkept = null;
		current.notices.delete('storage-full');
		current.notices.delete('storage-failed');
	}

	return {
		of: session,
		get: (tabId) => sessions.get(tabId) ?? null,
		all: () => sessions.values(),
		snapshot(tabId, frameId, snapshot) {
			session(tabId).frames.set(frameId, snapshot);
			if (waiting.has(tabId)) return;
			waiting.add(tabId);
			void enqueue(tabId, openActive);
		},
		gone(tabId, frameId) {
			const current = sessions.get(tabId);
			if (current?.frames.delete(frameId)) void enqueue(tabId, openActive);
		},
		drop(tabId) {
			sessions.delete(tabId);
			queues.delete(tabId);
			waiting.delete(tabId);
		},
		async buyerChanged(buyerId) {
			const showing = [...sessions.values()].filter((current) => current.open?.buyerId === buyerId);
			await Promise.all(showing.map((current) => enqueue(current.tabId, reassess)));
		},
		async everythingChanged() {
			await Promise.all([...sessions.values()].map((current) => enqueue(current.tabId, reassess)));
		},
		settled: (tabId) => queues.get(tabId) ?? Promise.resolve(),
	};

	async function reassess(current: TabSession): Promise<void> {
		if (current.open) current.open = await ports.reassess(current.open);
	}
}
