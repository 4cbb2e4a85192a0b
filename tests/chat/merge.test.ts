import { describe, expect, it } from 'vitest';
import type { Message } from '../../lib/chat/conversation.ts';
import { type MergeResult, mergeWindow } from '../../lib/chat/merge.ts';
import type { SnapshotRow } from '../../lib/chat/snapshot.ts';

/** A history that windows are merged into one after the other. */
class Seen {
	messages: Message[] = [];
	private next = 0;
	private now = 1_000_000;

	see(window: readonly SnapshotRow[]): MergeResult {
		this.now += 1_000;
		const result = mergeWindow(this.messages, window, {
			conversationId: 'c',
			now: this.now,
			newId: () => `m${this.next++}`,
		});
		this.messages = result.messages;
		expect(this.messages.map(({ seq }) => seq)).toEqual(this.messages.map((_, index) => index));
		return result;
	}

	get texts(): string[] {
		return this.messages.map(({ text }) => text);
	}
}

const MINUTE = 60_000;
const buyer = (text: string, more: Partial<SnapshotRow> = {}): SnapshotRow => ({
	from: 'buyer',
	text,
	...more,
});
const seller = (text: string, more: Partial<SnapshotRow> = {}): SnapshotRow => ({
	from: 'seller',
	text,
	...more,
});
const talk = (text: string): SnapshotRow[] =>
	text.split(' ').map((word) => (word.startsWith('-') ? seller(word.slice(1)) : buyer(word)));

describe('mergeWindow', () => {
	it('adds a first window and changes nothing on a second equal one', () => {
		const seen = new Seen();
		const first = seen.see(talk('在吗 -在的 ? ? ? ? ?'));
		expect(first.added).toHaveLength(7);
		const again = seen.see(talk('在吗 -在的 ? ? ? ? ?'));
		expect(again).toMatchObject({ added: [], edited: [], recalled: [], changed: false, aligned: true });
		expect(again.messages.every((message, index) => message === first.messages[index])).toBe(true);
	});

	it('appends the sixth of five equal messages', () => {
		const seen = new Seen();
		seen.see(talk('在吗 ? ? ? ? ?'));
		expect(seen.see(talk('在吗 ? ? ? ? ? ?')).added).toEqual(['m6']);
		expect(seen.see(talk('? ? ? ? ? ?')).changed).toBe(false);
	});

	it('prepends what scrolling up shows, and keeps ids', () => {
		const seen = new Seen();
		seen.see(talk('好的 -谢谢 ?'));
		const ids = seen.messages.map(({ id }) => id);
		seen.see(talk('你好 -在的 好的 -谢谢'));
		expect(seen.texts).toEqual(['你好', '在的', '好的', '谢谢', '?']);
		expect(seen.messages.slice(2).map(({ id }) => id)).toEqual(ids);
	});

	it('lays a virtualised window in the middle onto its place', () => {
		const seen = new Seen();
		seen.see(talk('a b c d e f g h'));
		expect(seen.see(talk('c d e')).changed).toBe(false);
	});

	it('takes an overlap of one row', () => {
		const seen = new Seen();
		seen.see(talk('a 好的 b 好的'));
		seen.see(talk('好的 c'));
		expect(seen.texts).toEqual(['a', '好的', 'b', '好的', 'c']);
	});

	it('keeps the earlier text of an edit, with an id and without', () => {
		const seen = new Seen();
		seen.see([buyer('你好'), buyer('要红色的', { siteId: '7' }), seller('好的亲')]);
		const byId = seen.see([buyer('你好'), buyer('蓝的吧', { siteId: '7' }), seller('好的亲')]);
		expect(byId.edited).toEqual(['m1']);
		expect(seen.messages[1]).toMatchObject({ text: '蓝的吧', earlierTexts: ['要红色的'] });
		const byPlace = seen.see([buyer('你好'), buyer('蓝的吧', { siteId: '7' }), seller('好的亲，马上发货')]);
		expect(byPlace.edited).toEqual(['m2']);
		expect(seen.messages).toHaveLength(3);
		seen.see([buyer('你好'), buyer('要红色的', { siteId: '7' }), seller('好的亲，马上发货')]);
		expect(seen.messages[1]?.earlierTexts).toEqual(['要红色的', '蓝的吧']);
	});

	it('keeps the text of a recalled message', () => {
		const seen = new Seen();
		seen.see(talk('你好 我电话是123 -好的'));
		const result = seen.see([buyer('你好'), { from: 'system', text: '对方撤回了一条消息' }, seller('好的')]);
		expect(result).toMatchObject({ recalled: ['m1'], added: [], edited: [] });
		expect(seen.messages[1]).toMatchObject({ text: '我电话是123', from: 'buyer', recalledAt: 1_002_000 });
		expect(
			seen.see([buyer('你好'), { from: 'system', text: '对方撤回了一条消息' }, seller('好的')]).changed,
		).toBe(false);
	});

	it('stores a recall that was never seen as a message', () => {
		const seen = new Seen();
		seen.see(talk('你好 -好的'));
		seen.see([...talk('你好 -好的'), buyer('', { recalled: true })]);
		expect(seen.messages[2]).toMatchObject({ text: '', recalledAt: 1_002_000 });
	});

	it('does not read a buyer who writes about recalling as a recall', () => {
		const seen = new Seen();
		seen.see([buyer('你好'), buyer('我刚刚撤回了一条消息')]);
		expect(seen.messages[1]?.recalledAt).toBeNull();
	});

	it('fills in sides, times and ids that appear later', () => {
		const seen = new Seen();
		seen.see([{ from: 'unknown', text: '你好' }, buyer('有货吗')]);
		const result = seen.see([
			buyer('你好', { at: 5 * MINUTE, siteId: '1', timeText: '00:05' }),
			buyer('有货吗', { at: 6 * MINUTE }),
		]);
		expect(result.added).toEqual([]);
		expect(seen.messages[0]).toMatchObject({ from: 'buyer', at: 5 * MINUTE, siteId: '1' });
		expect(seen.see([{ from: 'unknown', text: '你好' }, buyer('有货吗')]).changed).toBe(false);
	});

	it('keeps equal texts of different times and of different writers apart', () => {
		const seen = new Seen();
		seen.see([buyer('?', { at: MINUTE }), buyer('?', { at: 2 * MINUTE })]);
		seen.see([buyer('?', { at: 2 * MINUTE }), buyer('?', { at: 3 * MINUTE })]);
		seen.see([seller('?', { at: 4 * MINUTE })]);
		expect(seen.messages.map(({ at }) => at)).toEqual([1, 2, 3, 4].map((n) => n * MINUTE));
	});

	it('places a window that touches nothing by its times, and closes the gap later', () => {
		const seen = new Seen();
		const row = (n: number) => buyer(`第${n}句话`, { at: n * MINUTE });
		seen.see([row(10), row(11), row(12)]);
		expect(seen.see([row(1), row(2)])).toMatchObject({ aligned: false, changed: true });
		expect(seen.messages.map(({ gapBefore }) => gapBefore)).toEqual([
			undefined,
			undefined,
			true,
			undefined,
			undefined,
		]);
		seen.see([2, 3, 4, 5, 6, 7, 8, 9, 10].map(row));
		expect(seen.texts).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].map((n) => `第${n}句话`));
		expect(seen.messages.some(({ gapBefore }) => gapBefore)).toBe(false);
	});

	it('puts stretches without times in the order that a later window proves', () => {
		const seen = new Seen();
		const rows = (from: number, to: number) =>
			Array.from({ length: to - from }, (_, index) => buyer(`第${from + index}句话`));
		seen.see(rows(20, 30));
		seen.see(rows(0, 8));
		seen.see(rows(6, 22));
		expect(seen.texts).toEqual(rows(0, 30).map(({ text }) => text));
	});

	it('takes the id that the server gives a message being sent', () => {
		const seen = new Seen();
		seen.see([buyer('有货吗', { siteId: '1' }), seller('有的', { siteId: 'tmp-1' })]);
		const result = seen.see([buyer('有货吗', { siteId: '1' }), seller('有的', { siteId: '2' })]);
		expect(result.added).toEqual([]);
		expect(seen.messages[1]?.siteId).toBe('2');
	});

	it('follows a page that moves a late message to its place', () => {
		const seen = new Seen();
		seen.see([buyer('a', { siteId: '1' }), seller('b', { siteId: '2' }), buyer('c', { siteId: '3' })]);
		seen.see([buyer('a', { siteId: '1' }), buyer('c', { siteId: '3' }), seller('b', { siteId: '2' })]);
		expect(seen.messages.map(({ id }) => id)).toEqual(['m0', 'm2', 'm1']);
	});

	it('does not bring back what was deleted here', () => {
		const seen = new Seen();
		seen.see(talk('你好 -在的'));
		seen.messages = seen.messages.map((message) => ({ ...message, deletedAt: 5 }));
		expect(seen.see(talk('你好 -在的')).added).toEqual([]);
		expect(seen.messages[0]?.deletedAt).toBe(5);
	});

	it('takes corrected sides without doubling', () => {
		const seen = new Seen();
		seen.see(talk('请问这个有货吗 -有的亲现在拍今天发 那我要两件蓝色的'));
		const flipped = talk('-请问这个有货吗 有的亲现在拍今天发 -那我要两件蓝色的');
		expect(seen.see(flipped).added).toEqual([]);
		expect(seen.messages.map(({ from }) => from)).toEqual(['seller', 'buyer', 'seller']);
	});

	it('draws no conclusion from one row drawn twice or one id for many rows', () => {
		const seen = new Seen();
		seen.see([buyer('a', { siteId: '1' }), buyer('a', { siteId: '1' }), buyer('b', { siteId: '2' })]);
		expect(seen.texts).toEqual(['a', 'b']);
		const other = new Seen();
		other.see([buyer('a', { siteId: '1' }), buyer('b', { siteId: '1' })]);
		expect(other.see([buyer('a', { siteId: '1' }), buyer('b', { siteId: '1' })]).changed).toBe(false);
		expect(other.texts).toEqual(['a', 'b']);
	});

	it('takes a text read half, or cut, for no edit', () => {
		const seen = new Seen();
		seen.see([buyer('你好'), buyer('一段很长的', { truncated: true })]);
		seen.see([buyer('你好'), buyer('一段很长的文字')]);
		expect(seen.messages[1]).toMatchObject({ text: '一段很长的文字' });
		expect(seen.messages[1]?.earlierTexts).toBeUndefined();
	});

	it('is not led astray by one equal row among others', () => {
		const seen = new Seen();
		seen.see(talk('发什么快递 -默认中通 好的 -谢谢亲'));
		seen.see(talk('昨天买的到了 好的 -不客气'));
		expect(seen.messages).toHaveLength(7);
	});
});
