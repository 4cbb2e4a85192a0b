import { describe, expect, it } from 'vitest';
import type { Assessment } from '../../lib/chat/assessment.ts';
import type { Snapshot } from '../../lib/chat/snapshot.ts';
import { createChatSessions, type SessionPorts } from '../../lib/session/chat-sessions.ts';
import { noticeFor } from '../../lib/session/notice-for.ts';
import type { OpenConversation, TabSession } from '../../lib/session/tab-session.ts';
import { StorageFullError } from '../../lib/store/failures.ts';

const TAB = 7;
const MAIN = 0;
const MINI = 3;

function snapshot(buyer: string | null, texts: string[], confidence = 0.9): Snapshot {
	return {
		site: 'shopee',
		host: 'seller.shopee.co.th',
		confidence,
		conversation: buyer,
		buyer: { name: buyer, id: null },
		rows: texts.map((text) => ({ from: 'buyer', text })),
		composer: { editor: 'textarea' },
		problems: [],
	};
}

/** Ports whose store takes `delay` turns and remembers what it was given. */
function fakePorts(fail: () => Error | null = () => null) {
	const kept: Snapshot[] = [];
	const drawn: (string | null)[] = [];
	const ports: SessionPorts = {
		async openConversation(read, frameId) {
			await new Promise((done) => setTimeout(done, 5));
			const error = fail();
			if (error) throw error;
			kept.push(read);
			return { snapshot: read, frameId, buyerId: `b-${read.conversation}` } as OpenConversation;
		},
		assessUnkept: (read) => ({ language: 'en', unkeptFor: read.conversation }) as unknown as Assessment,
		reassess: async (open) => ({ ...open }),
		changed: (session: TabSession) => drawn.push(session.open?.snapshot.conversation ?? null),
		noticeFor,
	};
	return { ports, kept, drawn };
}

describe('chat sessions', () => {
	it('keeps the newest of many readings and never builds a backlog', async () => {
		const { ports, kept } = fakePorts();
		const sessions = createChatSessions(ports);
		for (let i = 0; i < 500; i += 1) sessions.snapshot(TAB, MAIN, snapshot('Amy', [`message ${i}`]));
		await sessions.settled(TAB);
		expect(kept.length).toBeLessThanOrEqual(2);
		expect(kept.at(-1)?.rows[0]?.text).toBe('message 499');
	});

	it('stores nothing of a reading that is not sure', async () => {
		const { ports, kept } = fakePorts();
		const sessions = createChatSessions(ports);
		sessions.snapshot(TAB, MAIN, snapshot('Amy', ['hi'], 0.4));
		await sessions.settled(TAB);
		sessions.snapshot(TAB, MAIN, snapshot(null, ['hi']));
		await sessions.settled(TAB);
		expect(kept).toEqual([]);
		expect(sessions.get(TAB)?.open).toBeNull();
	});

	it('lets the most confident frame be the chat', async () => {
		const { ports } = fakePorts();
		const sessions = createChatSessions(ports);
		sessions.snapshot(TAB, MINI, snapshot('Mini', ['x'], 0.7));
		sessions.snapshot(TAB, MAIN, snapshot('Main', ['y'], 0.95));
		await sessions.settled(TAB);
		expect(sessions.get(TAB)?.open?.snapshot.conversation).toBe('Main');
		sessions.gone(TAB, MAIN);
		await sessions.settled(TAB);
		expect(sessions.get(TAB)?.open?.snapshot.conversation).toBe('Mini');
	});

	it('turns a full disk into a note, draws it, and drops the note when writing works again', async () => {
		let full = true;
		const { ports, drawn } = fakePorts(() => (full ? new StorageFullError(new Error('quota')) : null));
		const sessions = createChatSessions(ports);
		sessions.snapshot(TAB, MAIN, snapshot('Amy', ['one']));
		await sessions.settled(TAB);
		expect([...(sessions.get(TAB)?.notices ?? [])]).toEqual(['storage-full']);
		expect(drawn.length).toBe(1);
		expect(sessions.get(TAB)?.unkept).toMatchObject({ unkeptFor: 'Amy' });
		full = false;
		sessions.snapshot(TAB, MAIN, snapshot('Amy', ['one', 'two']));
		await sessions.settled(TAB);
		expect(sessions.get(TAB)?.notices.size).toBe(0);
		expect(sessions.get(TAB)?.open?.buyerId).toBe('b-Amy');
	});

	it('does not leave the buyer before standing when the next one cannot be kept', async () => {
		let broken = false;
		const { ports } = fakePorts(() => (broken ? new Error('disk') : null));
		const sessions = createChatSessions(ports);
		sessions.snapshot(TAB, MAIN, snapshot('Amy', ['one']));
		await sessions.settled(TAB);
		broken = true;
		sessions.snapshot(TAB, MAIN, snapshot('Bob', ['two']));
		await sessions.settled(TAB);
		expect(sessions.get(TAB)?.open).toBeNull();
		expect(sessions.get(TAB)?.unkept).toMatchObject({ unkeptFor: 'Bob' });
		expect([...(sessions.get(TAB)?.notices ?? [])]).toEqual(['storage-failed']);
	});

	it('forgets a closed tab, and work under way for it changes nothing', async () => {
		const { ports, drawn } = fakePorts();
		const sessions = createChatSessions(ports);
		sessions.snapshot(TAB, MAIN, snapshot('Amy', ['one']));
		sessions.drop(TAB);
		await new Promise((done) => setTimeout(done, 20));
		expect(sessions.get(TAB)).toBeNull();
		expect(drawn).toEqual([]);
	});
});
