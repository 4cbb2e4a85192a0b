import { beforeEach, describe, expect, it } from 'vitest';
import { replyLearningAnswers } from '../../lib/session/answers/reply-learning.ts';
import { type ChatSessions, createChatSessions } from '../../lib/session/chat-sessions.ts';
import { keepConversation, reassessConversation } from '../../lib/session/keep-conversation.ts';
import { rememberUses } from '../../lib/session/learn-from-reply.ts';
import { noticeFor } from '../../lib/session/notice-for.ts';
import type { Office } from '../../lib/session/office.ts';
import { replyTaste } from '../../lib/session/reply-taste.ts';
import type { RapportDatabase } from '../../lib/store/database.ts';
import { eraseBuyer } from '../../lib/store/erase-buyer.ts';
import { exportJson } from '../../lib/store/export-json.ts';
import { importJson } from '../../lib/store/import-json.ts';
import { setSetting } from '../../lib/store/settings.ts';
import { listBuyerUses } from '../../lib/store/uses.ts';
import { freshDatabase, snapshot, ticking } from '../store/fresh.ts';

const TAB = 7;
const ASKER = { tabId: TAB };
const ASK = ['Hello', 'Can you do it cheaper? Give me a discount please'];
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
	await setSetting(db, 'language', 'en', { now: ctx.now, newId: ctx.newId });
	await read(ASK);
});

async function read(texts: readonly string[]) {
	sessions.snapshot(TAB, 0, snapshot(texts));
	await sessions.settled(TAB);
}
/** The seller's own message appears in the page. */
async function sent(text: string) {
	const before = snapshot(ASK);
	const own = snapshot([text], {}, { from: 'seller' }).rows;
	sessions.snapshot(TAB, 0, { ...before, rows: [...before.rows, ...own] });
	await sessions.settled(TAB);
}
const open = () => {
	const current = sessions.get(TAB)?.open;
	if (!current) throw new Error('no open conversation');
	return current;
};
const offered = () => open().assessment.replies.map(({ templateId }) => templateId);
const reply = (id: string) => {
	const found = open().assessment.replies.find(({ templateId }) => templateId === id);
	if (!found) throw new Error(`not offered: ${id}`);
	return found;
};
const use = (id: string, text = reply(id).text) =>
	rememberUses(db, open(), { templateIds: [id], text }, { now: ctx.now, newId: ctx.newId });
const uses = () => listBuyerUses(db, open().buyerId);
const learned = () =>
	replyLearningAnswers['reply-learning/get']({ type: 'reply-learning/get' }, office, ASKER);

describe('using a reply', () => {
	it('remembers what was offered, and what comes of using another one often', async () => {
		const [, , third = ''] = offered();
		for (let i = 0; i < 6; i += 1) await use(third);
		expect((await uses())[0]?.shown).toEqual(offered().slice(0, 3));
		await sessions.everythingChanged();
		expect(offered()[0]).toBe(third);
		expect(reply(third).reasons?.map(({ key }) => key)).toContain('reply.reason.taught');
	});

	it('as it was is seen when the same message appears, and the text is kept no longer', async () => {
		const [first = ''] = offered();
		await use(first);
		expect((await uses())[0]?.text).toBe(reply(first).text);
		await sent(reply(first).text);
		const [row] = await uses();
		expect(row).toMatchObject({ edited: false, kept: 1 });
		expect(row?.text).toBeUndefined();
	});

	it('and changing it before sending is seen, with how much was kept', async () => {
		const [first = ''] = offered();
		await use(first);
		const { text } = reply(first);
		await sent(`${text.slice(0, Math.floor(text.length / 2))} and that is my last word on this today.`);
		const [row] = await uses();
		expect(row?.edited).toBe(true);
		expect(row?.kept).toBeGreaterThan(0.3);
		expect(row?.kept).toBeLessThan(0.8);
	});

	it('and then writing something else settles nothing', async () => {
		const [first = ''] = offered();
		await use(first);
		await sent('One moment.');
		const [row] = await uses();
		expect(row?.edited).toBeNull();
		expect(row?.text).toBe(reply(first).text);
	});

	it('changed in the sidebar counts as edited at once', async () => {
		const [first = ''] = offered();
		await use(first, 'Something wholly different, written by hand.');
		expect((await uses())[0]?.edited).toBe(true);
	});

	it('joined with others makes none of them passed over', async () => {
		const [first = '', second = '', third = ''] = offered();
		await rememberUses(
			db,
			open(),
			{ templateIds: [first, second, third], text: 'all three' },
			{ now: ctx.now, newId: ctx.newId },
		);
		const rows = await uses();
		expect(rows.map(({ templateId }) => templateId)).toEqual([first, second, third]);
		expect(rows.flatMap(({ taught }) => taught ?? [])).toEqual([]);
	});
});

describe('what was learned of replies', () => {
	const teach = async () => {
		const third = offered()[2] ?? '';
		for (let i = 0; i < 6; i += 1) await use(third);
		return third;
	};

	it('is told in words, forgotten at a press and brought back', async () => {
		const third = await teach();
		const told = await learned();
		expect(told.choices).toBe(6);
		expect(told.templates[0]).toMatchObject({ title: reply(third).title, more: true, used: 6 });
		const before = await replyLearningAnswers['reply-learning/reset'](
			{ type: 'reply-learning/reset' },
			office,
			ASKER,
		);
		expect(await learned()).toEqual({ choices: 0, edited: 0, ways: [], templates: [] });
		expect(await replyTaste(db, ctx.now)).toEqual({});
		await replyLearningAnswers['reply-learning/restore'](
			{ type: 'reply-learning/restore', ...before },
			office,
			ASKER,
		);
		expect(await learned()).toEqual(told);
	});

	it('goes with the export and comes back with the import', async () => {
		await teach();
		const taste = await replyTaste(db, ctx.now);
		expect(Object.keys(taste).length).toBeGreaterThan(0);
		const other = await freshDatabase();
		await importJson(other, await exportJson(db, {}, ctx));
		expect(await replyTaste(other, ctx.now)).toEqual(taste);
	});

	it('is forgotten with the buyer it was learned from', async () => {
		await teach();
		await eraseBuyer(db, open().buyerId, ctx);
		expect(await replyTaste(db, ctx.now)).toEqual({});
	});
});
