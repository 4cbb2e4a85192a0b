import { describe, expect, it } from 'vitest';
import { getBuyer } from '../../lib/store/buyer-record.ts';
import { mergeSnapshot } from '../../lib/store/merge-snapshot.ts';
import { conversationHistory, newestMessages } from '../../lib/store/messages.ts';
import { freshDatabase, snapshot, ticking } from './fresh.ts';

async function counts(db: Awaited<ReturnType<typeof freshDatabase>>) {
	return {
		buyers: await db.buyers.count(),
		identities: await db.identities.count(),
		conversations: await db.conversations.count(),
		messages: await db.messages.count(),
	};
}

describe('mergeSnapshot', () => {
	it('stores a buyer, a conversation and its messages, once', async () => {
		const db = await freshDatabase();
		const ctx = ticking();
		const first = await mergeSnapshot(db, snapshot(['你好', '?', '?']), ctx);
		const again = await mergeSnapshot(db, snapshot(['你好', '?', '?']), ctx);
		expect(first).toMatchObject({ stored: true, changed: true });
		expect(again).toMatchObject({ stored: true, changed: false, added: [] });
		expect(await counts(db)).toEqual({ buyers: 1, identities: 1, conversations: 1, messages: 3 });
	});

	it('writes only rows that changed', async () => {
		const db = await freshDatabase();
		const ctx = ticking();
		await mergeSnapshot(db, snapshot(['a', 'b', 'c']), ctx);
		const before = await db.messages.toArray();
		const merged = await mergeSnapshot(db, snapshot(['b', 'c', 'd']), ctx);
		if (!merged.stored) throw new Error('not stored');
		const after = await conversationHistory(db, merged.conversationId);
		expect(after.map(({ text }) => text)).toEqual(['a', 'b', 'c', 'd']);
		expect(after.slice(0, 3)).toEqual(before);
		expect(await db.conversations.toArray()).toMatchObject([{ messageCount: 4 }]);
	});

	it('keeps the order over a scroll up, and reads the newest page', async () => {
		const db = await freshDatabase();
		const ctx = ticking();
		await mergeSnapshot(db, snapshot(['c', 'd', 'e']), ctx);
		const merged = await mergeSnapshot(db, snapshot(['a', 'b', 'c', 'd']), ctx);
		if (!merged.stored) throw new Error('not stored');
		const page = await newestMessages(db, merged.conversationId, 3);
		expect(page.map(({ text, seq }) => `${seq}${text}`)).toEqual(['2c', '3d', '4e']);
	});

	it.each([
		[{ confidence: 0.59 }, 'low-confidence'],
		[{ buyer: { name: null, id: null } }, 'identity-unsure'],
		[{ buyer: { name: '  ', id: null } }, 'identity-unsure'],
	])('stores nothing for %j', async (more, reason) => {
		const db = await freshDatabase();
		expect(await mergeSnapshot(db, snapshot(['a'], more), ticking())).toEqual({ stored: false, reason });
		expect(await counts(db)).toEqual({ buyers: 0, identities: 0, conversations: 0, messages: 0 });
	});

	it('upgrades a person known by name when the id shows on the same conversation', async () => {
		const db = await freshDatabase();
		const ctx = ticking();
		const byName = await mergeSnapshot(db, snapshot(['你好'], { buyer: { name: '小雨', id: null } }), ctx);
		const byId = await mergeSnapshot(db, snapshot(['你好', '在吗']), ctx);
		expect(byId).toMatchObject({ buyerId: byName.stored && byName.buyerId, stored: true });
		expect(await counts(db)).toMatchObject({ buyers: 1, identities: 1, conversations: 1, messages: 2 });
		expect(await db.identities.toArray()).toMatchObject([{ platformId: 'u1', name: '小雨' }]);
	});

	it('upgrades over a changed key when the messages continue, and not when they do not', async () => {
		const db = await freshDatabase();
		const ctx = ticking();
		const nameOnly = { conversation: 'name:小雨', buyer: { name: '小雨', id: null } };
		await mergeSnapshot(db, snapshot(['请问有蓝色的吗', '我要两件'], nameOnly), ctx);
		await mergeSnapshot(
			db,
			snapshot(['完全是另一个人', '说的别的话'], {
				conversation: 'id:u2',
				buyer: { name: '小雨', id: 'u2' },
			}),
			ctx,
		);
		expect(await counts(db)).toMatchObject({ buyers: 2 });
		const same = snapshot(['请问有蓝色的吗', '我要两件', '好的'], { conversation: 'id:u1' });
		await mergeSnapshot(db, same, ctx);
		expect(await counts(db)).toEqual({ buyers: 2, identities: 2, conversations: 2, messages: 5 });
	});

	it('keeps two ids of one name apart, and does not guess between them', async () => {
		const db = await freshDatabase();
		const ctx = ticking();
		const one = await mergeSnapshot(db, snapshot(['a'], { conversation: 'k1' }), ctx);
		const two = await mergeSnapshot(
			db,
			snapshot(['b'], { conversation: 'k2', buyer: { name: '小雨', id: 'u2' } }),
			ctx,
		);
		expect(one.stored && two.stored && one.buyerId !== two.buyerId).toBe(true);
		const vague = snapshot(['c'], { conversation: null, buyer: { name: '小雨', id: null } });
		expect(await mergeSnapshot(db, vague, ctx)).toEqual({ stored: false, reason: 'identity-unsure' });
	});

	it('keeps the same name on two sites apart', async () => {
		const db = await freshDatabase();
		const ctx = ticking();
		await mergeSnapshot(db, snapshot(['a']), ctx);
		await mergeSnapshot(db, snapshot(['a'], { site: 'pinduoduo' }), ctx);
		expect(await counts(db)).toMatchObject({ buyers: 2 });
	});

	it('follows a new name of a known id', async () => {
		const db = await freshDatabase();
		const ctx = ticking();
		const merged = await mergeSnapshot(db, snapshot(['a']), ctx);
		await mergeSnapshot(db, snapshot(['a'], { buyer: { id: 'u1', name: '大雨' } }), ctx);
		const record = await getBuyer(db, merged.stored ? merged.buyerId : '');
		expect(record?.buyer.name).toBe('大雨');
	});

	it('does not double under parallel snapshots', async () => {
		const db = await freshDatabase();
		const ctx = ticking();
		await Promise.all([1, 2, 3, 4].map(() => mergeSnapshot(db, snapshot(['a', 'b']), ctx)));
		expect(await counts(db)).toEqual({ buyers: 1, identities: 1, conversations: 1, messages: 2 });
	});
});
