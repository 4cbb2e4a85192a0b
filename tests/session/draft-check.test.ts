import { describe, expect, it, vi } from 'vitest';
import type { Snapshot } from '../../lib/chat/snapshot.ts';
import { applyFinding, checkTyped } from '../../lib/session/draft-check.ts';
import type { Office } from '../../lib/session/office.ts';
import { newTabSession, type TabSession } from '../../lib/session/tab-session.ts';
import { mergeSnapshot } from '../../lib/store/merge-snapshot.ts';
import { conversationHistory } from '../../lib/store/messages.ts';
import { setSetting } from '../../lib/store/settings.ts';
import { assessed, talk } from '../profile/support.ts';
import { freshDatabase, snapshot, ticking } from '../store/fresh.ts';

const { sent } = vi.hoisted(() => ({ sent: [] as unknown[] }));
vi.mock('wxt/browser', () => ({
	browser: {
		tabs: {
			sendMessage: async (_tab: number, message: unknown) => {
				sent.push(message);
				return { status: 'inserted' };
			},
		},
	},
}));

const ctx = ticking();
const NOW = Date.UTC(2026, 10, 22, 9);

async function open(): Promise<{
	office: Office;
	session: TabSession;
	db: Awaited<ReturnType<typeof freshDatabase>>;
}> {
	const db = await freshDatabase();
	const other: Snapshot = snapshot(['我的电话 13912345678'], {
		conversation: 'c2',
		buyer: { name: '小鱼儿', id: '2' },
	});
	await mergeSnapshot(db, other, ctx);
	const mine: Snapshot = snapshot(['你好，电话 13800000000'], {
		conversation: 'c1',
		buyer: { name: '林晓梅', id: '1' },
	});
	const merged = await mergeSnapshot(db, mine, ctx);
	if (!merged.stored) throw new Error('not stored');
	await setSetting(db, 'language', 'en', ctx);
	const session = newTabSession(1);
	session.frames.set(0, mine);
	session.open = {
		snapshot: mine,
		frameId: 0,
		buyerId: merged.buyerId,
		conversationId: merged.conversationId,
		messages: await conversationHistory(db, merged.conversationId),
		signals: {},
		assessment: assessed(talk('B: 你好')),
	} as unknown as TabSession['open'];
	const office = {
		db: async () => db,
		context: () => ({ now: NOW, newId: () => 'x' }),
		sessions: { settled: async () => undefined },
	} as unknown as Office;
	return { office, session, db };
}

describe('a draft in an open conversation', () => {
	it('is checked with what is known of other customers', async () => {
		const { office, session } = await open();
		const { hint, view } = await checkTyped(office, session, '寄到 13912345678 对吧');
		expect(view.findings.map(({ id }) => id)).toContain('other-customer');
		expect(hint).toMatchObject({
			warn: true,
			canApply: true,
			reason: '13912345678 belongs to another customer.',
		});
		const own = await checkTyped(office, session, '电话是 13800000000 对吧');
		expect(own.view.findings.map(({ id }) => id)).not.toContain('other-customer');
		const named = await checkTyped(office, session, '小鱼儿，您的台灯到了');
		expect(named.view.findings.map(({ id }) => id)).toContain('name');
	});

	it('says nothing any more once another was asked about, and an earlier one is not what a key applies', async () => {
		const { office, session } = await open();
		const [first, second] = await Promise.all([
			checkTyped(office, session, '我们保证后天送到'),
			checkTyped(office, session, ''),
		]);
		expect(first.overtaken).toBe(true);
		expect(second).toMatchObject({ overtaken: false, hint: null, view: { findings: [] } });
		expect(await applyFinding(office, session, { draft: '我们保证后天送到' })).toBe('caret-moved');
	});

	it('is put right only if it is still the one that was checked', async () => {
		const { office, session } = await open();
		await checkTyped(office, session, '我们保证后天送到');
		expect(await applyFinding(office, session, { draft: '我们保证后天送到哦' })).toBe('caret-moved');
		expect(sent).toEqual([]);
		expect(await applyFinding(office, session, { draft: '我们保证后天送到' })).toBe('inserted');
		expect(sent).toMatchObject([{ type: 'insert', text: '我们预计后天送到', instead: '我们保证后天送到' }]);
		expect(await applyFinding(office, null, { finding: 0 })).toBe('caret-moved');
	});

	it('is stored nowhere, and not looked at where the seller switched it off', async () => {
		const { office, session, db } = await open();
		const draft = '绝对正品不会错的独特字句';
		await checkTyped(office, session, draft);
		for (const table of db.tables) expect(JSON.stringify(await table.toArray())).not.toContain('独特字句');
		const assist = { prefix: ';', tab: true, space: true, menu: true, offSites: [], draft: true };
		await setSetting(db, 'assist', { ...assist, draftOffSites: ['shopee'] }, ctx);
		expect(await checkTyped(office, session, draft)).toMatchObject({ hint: null, view: { findings: [] } });
		await setSetting(db, 'assist', { ...assist, draft: false, draftOffSites: [] }, ctx);
		expect(await checkTyped(office, session, draft)).toMatchObject({ hint: null, view: { findings: [] } });
	});

	it('knows the floor price', async () => {
		const { office, session, db } = await open();
		await setSetting(db, 'floor', { maxDiscount: 10, lowest: [] }, ctx);
		const { view } = await checkTyped(office, session, '给您打八折');
		expect(view.findings).toMatchObject([{ id: 'discount', safer: '9折' }]);
	});
});
