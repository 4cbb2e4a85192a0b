import { describe, expect, it } from 'vitest';
import type { EmotionId, IntentId } from '../../lib/chat/vocabulary.ts';
import { readMessage } from '../../lib/signals/read-message.ts';

type Row = readonly [text: string, not: readonly IntentId[], yes?: readonly IntentId[]];

const read = (text: string) => readMessage({ text, now: 0 });
const ids = (text: string): IntentId[] => read(text).intents.map((intent) => intent.id);

function table(name: string, rows: readonly Row[]): void {
	for (const [text, not, yes = []] of rows)
		it(`${name}: ${text}`, () => {
			const said = ids(text);
			for (const id of not) expect(said).not.toContain(id);
			for (const id of yes) expect(said).toContain(id);
		});
}

describe('said the other way round', () => {
	table('negation', [
		['不用退款了，东西我留着', ['refund-return']],
		['别取消，我还要的', ['cancel-order']],
		['没有要催你的意思', ['urge']],
		['我不是想砍价，原价就行', ['haggle']],
		['我没打算投诉你', ['threat']],
		['不是要退貨，只是問問', ['refund-return']],
		['唔使退錢，我留返自己用', ['refund-return']],
		["I don't want to cancel, please carry on", ['cancel-order']],
		["I'm not asking for a discount", ['haggle']],
		['no rush at all, take your time', ['urge']],
	]);
	table('quotation and other senses', [
		['我是律师，想买个法槌摆件', ['threat']],
		['换季穿的外套有吗', ['exchange']],
		['活动扳手多长', ['ask-promotion']],
		['greeting cards, are they blank inside?', ['greeting']],
		['这个退热贴贴额头吗', ['refund-return']],
		['a stock cube mould, how big is it?', ['ask-stock']],
	]);
	table('before it happened', [
		['要是收到是坏的怎么办', ['complaint-damage', 'complaint-quality'], ['ask-after-sales']],
		['如果不合身可以退吗', ['refund-return'], ['ask-after-sales']],
		['万一路上压坏了你们赔吗', ['complaint-damage'], ['ask-after-sales']],
		["If it doesn't fit, can I send it back?", ['refund-return'], ['ask-after-sales']],
	]);
});

describe('meant the other way round', () => {
	table('sarcasm', [
		['谢谢你们啊，害我等了十天', ['thanks', 'praise']],
		['真谢谢了，寄来一堆碎片', ['praise']],
		['呵呵，效率真高，等到花都谢了', ['praise']],
		['真是謝謝你們喔，害我白等一個禮拜', ['praise']],
		['Thanks a bunch for ruining the party', ['thanks', 'praise']],
		['Thanks for nothing, two weeks of waiting', ['praise']],
		['Great, a box full of shards. Cheers.', ['praise']],
	]);
	it.each<readonly [string, readonly EmotionId[]]>([
		['谢谢你们啊，害我等了十天', ['delight', 'gratitude']],
		['你们家质量可真“棒”，一洗成抹布', ['delight', 'gratitude']],
		['cracking service, only took a month', ['delight', 'gratitude']],
		['oh brilliant, another apology', ['gratitude']],
	])('sarcasm is no joy: %s', (text, not) => {
		expect(not).not.toContain(read(text).emotion.id);
	});
	table('not complaining, but', [
		['我不是来投诉的，就想问问怎么拆', ['threat', 'complaint-service']],
		['没有要客诉，只是想知道怎么修', ['threat', 'complaint-service']],
		["I'm not complaining, just curious why it changed", ['threat', 'complaint-service']],
	]);
	it.each([
		'请问贵店是打算年底才发货吗',
		'麻烦给个说法，我已经等了三个星期，一直很客气',
		'I have been very patient. Three weeks now. Kindly tell me where my parcel is.',
	])('polite anger asks for something: %s', (text) => {
		expect(ids(text).length).toBeGreaterThan(0);
		expect(ids(text)).not.toContain('praise');
		expect(ids(text)).not.toContain('thanks');
	});
});
