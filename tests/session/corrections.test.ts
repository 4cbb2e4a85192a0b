import { beforeEach, describe, expect, it } from 'vitest';
import { correctionAnswers } from '../../lib/session/answers/corrections.ts';
import { type ChatSessions, createChatSessions } from '../../lib/session/chat-sessions.ts';
import { keepConversation, reassessConversation } from '../../lib/session/keep-conversation.ts';
import { localOffsets } from '../../lib/session/local-offsets.ts';
import { noticeFor } from '../../lib/session/notice-for.ts';
import type { Office } from '../../lib/session/office.ts';
import type { RapportDatabase } from '../../lib/store/database.ts';
import { eraseBuyer } from '../../lib/store/erase-buyer.ts';
import { exportJson } from '../../lib/store/export-json.ts';
import { importJson } from '../../lib/store/import-json.ts';
import { freshDatabase, snapshot, ticking } from '../store/fresh.ts';

const ASKER = { tabId: 7 };
/** What this shop's buyers say for "I order": a phrase that means nothing elsewhere. */
const TEXTS = ['你好', '好的，我入伙', '蓝色的，我入伙', '今天我入伙', '那我入伙啦', '周六我入伙'];

let db: RapportDatabase;
let ctx = ticking();
let sessions: ChatSessions;
let office: Office;

beforeEach(async () => {
	db = await freshDatabase();
	ctx = ticking();
	const desk = { db: async () => db, context: () => ({ now: ctx.now, newId: ctx.newId }) };
	sessions = createChatSessions({
		openConversation: (read, frameId, before) => keepConversation(desk as Office, read, frameId, before),
		reassess: (open) => reassessConversation(desk as Office, open),
		assessUnkept: () => {
			throw new Error('the store answers here');
		},
		changed: () => undefined,
		noticeFor,
	});
	office = { ...desk, sessions } as Office;
	sessions.snapshot(ASKER.tabId, 0, snapshot(TEXTS));
	await sessions.settled(ASKER.tabId);
});

const open = () => {
	const current = sessions.get(ASKER.tabId)?.open;
	if (!current) throw new Error('no open conversation');
	return current;
};
const intentsOf = (text: string) => {
	const id = open().messages.find((message) => message.text === text)?.id ?? '';
	return open().assessment.signals[id]?.intents.map((intent) => intent.id) ?? [];
};
const say = (text: string, value: string, holds = true) =>
	correctionAnswers['correction/set'](
		{
			type: 'correction/set',
			buyerId: open().buyerId,
			scheme: 'intent',
			value,
			holds,
			messageId: open().messages.find((message) => message.text === text)?.id ?? '',
		},
		office,
		ASKER,
	);
const offsets = () => localOffsets(db, ctx.now);
const undo = (correctionId: string, restore?: string[]) =>
	correctionAnswers['correction/undo']({ type: 'correction/undo', correctionId, restore }, office, ASKER);
const learning = () => correctionAnswers['learning/get']({ type: 'learning/get' }, office, ASKER);
const teach = async () => {
	const made: string[] = [];
	for (const text of TEXTS.slice(1, 5)) made.push((await say(text, 'place-order')).id);
	return made;
};

describe('a correction of a message', () => {
	it('holds for that message at once, and for messages alike after a few', async () => {
		const [first = '', last = ''] = [TEXTS[1], TEXTS[5]];
		expect(intentsOf(first)).not.toContain('place-order');
		await say(first, 'place-order');
		expect(intentsOf(first)).toContain('place-order');
		expect(intentsOf(last)).not.toContain('place-order');
		for (const text of TEXTS.slice(2, 5)) await say(text, 'place-order');
		expect(intentsOf(last)).toContain('place-order');
		expect(intentsOf('你好')).not.toContain('place-order');
	});

	it('is kept: read again from the store it still holds', async () => {
		await say(TEXTS[1] ?? '', 'place-order');
		sessions.drop(ASKER.tabId);
		sessions.snapshot(ASKER.tabId, 0, snapshot(TEXTS));
		await sessions.settled(ASKER.tabId);
		expect(intentsOf(TEXTS[1] ?? '')).toContain('place-order');
	});

	it('takes back exactly its own step when undone', async () => {
		const [one, two, three, four = ''] = await teach();
		expect([one, two, three].every(Boolean)).toBe(true);
		const all = await offsets();
		await undo(four);
		const before = await offsets();
		expect(before).not.toEqual(all);
		const again = await say(TEXTS[4] ?? '', 'place-order');
		expect(await offsets()).not.toEqual(before);
		await undo(again.id);
		expect(await offsets()).toEqual(before);
	});

	it('brings back what it replaced when undone, with what that taught', async () => {
		const kept = await say(TEXTS[1] ?? '', 'place-order');
		await say(TEXTS[2] ?? '', 'place-order');
		const before = await offsets();
		const denied = await say(TEXTS[1] ?? '', 'place-order', false);
		expect(denied.replaced).toEqual([kept.id]);
		expect(intentsOf(TEXTS[1] ?? '')).not.toContain('place-order');
		await undo(denied.id, denied.replaced);
		expect(intentsOf(TEXTS[1] ?? '')).toContain('place-order');
		expect(await offsets()).toEqual(before);
	});

	it('taken back comes back, unless something newer was said', async () => {
		const { id } = await say(TEXTS[1] ?? '', 'place-order');
		const restore = () =>
			correctionAnswers['correction/restore'](
				{ type: 'correction/restore', correctionId: id },
				office,
				ASKER,
			);
		await undo(id);
		expect(intentsOf(TEXTS[1] ?? '')).not.toContain('place-order');
		await restore();
		expect(intentsOf(TEXTS[1] ?? '')).toContain('place-order');
		await undo(id);
		await say(TEXTS[1] ?? '', 'place-order', false);
		await restore();
		expect(intentsOf(TEXTS[1] ?? '')).not.toContain('place-order');
	});

	it('said twice teaches once', async () => {
		await say(TEXTS[1] ?? '', 'place-order');
		await say(TEXTS[1] ?? '', 'place-order');
		expect((await learning()).corrections).toBe(1);
	});
});

describe('what was learned', () => {
	it('is told in words, forgotten on request, and the request taken back', async () => {
		await teach();
		const told = await learning();
		expect(told.corrections).toBe(4);
		expect(told.rows[0]).toMatchObject({ scheme: 'intent', id: 'place-order', more: true });
		const learnt = await offsets();
		const { since } = await correctionAnswers['learning/reset']({ type: 'learning/reset' }, office, ASKER);
		expect(await offsets()).toEqual({});
		expect(await learning()).toEqual({ corrections: 0, rows: [] });
		// The corrections themselves stay as the seller set them.
		expect(intentsOf(TEXTS[1] ?? '')).toContain('place-order');
		expect(intentsOf(TEXTS[5] ?? '')).not.toContain('place-order');
		await correctionAnswers['learning/restore']({ type: 'learning/restore', since }, office, ASKER);
		expect(await offsets()).toEqual(learnt);
	});

	it('goes with the export and comes back with the import', async () => {
		await teach();
		const empty = await freshDatabase();
		const imported = await importJson(empty, await exportJson(db, {}, ctx));
		expect(imported.ok).toBe(true);
		expect(await localOffsets(empty, ctx.now)).toEqual(await offsets());
		expect(Object.keys(await offsets())).toEqual(['intent']);
	});

	it('is gone with the buyer from whom it was learned', async () => {
		await teach();
		await offsets();
		await eraseBuyer(db, open().buyerId, ctx);
		expect(await offsets()).toEqual({});
	});

	it('is also made of beliefs, and never by a correction made outside the conversation', async () => {
		const request = {
			type: 'correction/set',
			buyerId: open().buyerId,
			scheme: 'temperament',
			value: 'dominant',
			holds: true,
		} as const;
		await correctionAnswers['correction/set'](request, office, { tabId: null });
		expect((await learning()).corrections).toBe(0);
		await correctionAnswers['correction/set']({ ...request, value: 'analytical' }, office, ASKER);
		expect((await learning()).corrections).toBe(1);
		expect(open().assessment.profile.types.temperament[0]).toMatchObject({ id: 'analytical', pinned: true });
	});
});
