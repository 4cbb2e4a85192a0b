import { describe, expect, it } from 'vitest';
import type { IntentId } from '../../lib/chat/vocabulary.ts';
import { readMessage } from '../../lib/signals/read-message.ts';

const now = Date.parse('2026-03-11T10:00:00+08:00');
const ids = (text: string, prev: string | null = null): IntentId[] =>
	readMessage({ text, prev, now }).intents.map((intent) => intent.id);

/** Sentences that hold a telling word and mean something else: negation, quotation, another sense. */
const HARD_NEGATIVES: readonly (readonly [text: string, not: IntentId])[] = [
	['我不是催你，慢慢来', 'urge'],
	['没打算讲价，按标价就行', 'haggle'],
	['别取消订单，我还要的', 'cancel-order'],
	['我从来不给差评的', 'threat'],
	['没有要退货，就是问问', 'refund-return'],
	['换季的被子有吗', 'exchange'],
	['活动扳手多长', 'ask-promotion'],
	['如果收到碎了怎么赔', 'complaint-damage'],
	['万一用两天就坏了能退吗，还没买', 'complaint-quality'],
	['麻烦改下地址，谢谢', 'thanks'],
	['不用谢', 'thanks'],
	['"你好呀"门垫是60乘90的吗', 'greeting'],
	['好评返现还算数吗', 'praise'],
	['我不是要退貨啦', 'refund-return'],
	['唔係催你，想知幾時寄', 'urge'],
	['沒有要取消喔，照原本的出', 'cancel-order'],
	['我沒有在殺價', 'haggle'],
	['退伍禮物有推薦嗎', 'refund-return'],
	['發票夾夾得下多少張', 'ask-invoice'],
	["I'm not asking for a discount, price is price", 'haggle'],
	["Please don't cancel it, I still want it", 'cancel-order'],
	['does the noise cancelling work on a plane?', 'cancel-order'],
	['not trying to hurry you, take your time', 'urge'],
	['how much stock cube per litre?', 'ask-stock'],
	['I never leave bad reviews', 'threat'],
	['steel toe safety shoes, do you do half sizes?', 'ask-safety'],
	['Can it go back if my wife hates it? Not bought yet', 'refund-return'],
	['No thanks', 'thanks'],
	['does the invoice tray take A4?', 'ask-invoice'],
];

describe('hard negatives', () => {
	it.each(HARD_NEGATIVES)('%s is not %s', (text, not) => {
		expect(ids(text)).not.toContain(not);
	});
});

describe('several intents, sarcasm and context', () => {
	it('reads several intents of one message', () => {
		expect(ids('你好，蓝色的还有货吗，寄到新疆邮费怎么算')).toEqual(
			expect.arrayContaining(['greeting', 'ask-stock', 'ask-shipping-fee']),
		);
		expect(ids('Hi, is it still available and how much is postage to Skye?')).toEqual(
			expect.arrayContaining(['greeting', 'ask-stock', 'ask-shipping-fee']),
		);
	});
	it('does not take sarcastic thanks for thanks', () => {
		expect(readMessage({ text: '谢谢你啊，让我白等半个月', now }).emotion.id).not.toBe('gratitude');
		expect(ids('Thanks a bunch for ruining the party')).not.toContain('thanks');
	});
	it('uses the seller message before it', () => {
		expect(ids('黑色呢', '白色没货了亲')).toContain('ask-stock');
		expect(ids('黑色呢')).not.toContain('ask-stock');
	});
	it('says nothing about plain answers', () => {
		for (const text of ['42的', '深圳宝安', '嗯嗯', '兩大一小', 'Blue.', 'iPhone 13', 'ok'])
			expect(ids(text), text).toEqual([]);
	});
	it('gives evidence spans inside the original text', () => {
		const text = '  ＨＥＬＬＯ　，多少钱？';
		for (const intent of readMessage({ text, now }).intents)
			for (const span of intent.evidence) expect(text.slice(span.start, span.end).length).toBeGreaterThan(0);
		const price = readMessage({ text, now }).intents.find((intent) => intent.id === 'ask-price');
		expect(price?.evidence.map((span) => text.slice(span.start, span.end)).join()).toContain('多少钱');
	});
	it('keeps every p between the threshold and 1, strongest first', () => {
		const { intents } = readMessage({ text: '收到了但是少了一个配件，我要退款，不然投诉', now });
		expect(intents.length).toBeGreaterThan(1);
		for (const [i, intent] of intents.entries()) {
			expect(intent.p).toBeGreaterThanOrEqual(0.5);
			expect(intent.p).toBeLessThanOrEqual(1);
			expect(intent.p).toBeLessThanOrEqual(intents[i - 1]?.p ?? 1);
		}
	});
	it('rates the strength of a feeling', () => {
		const mild = readMessage({ text: '有点失望', now }).emotion;
		const strong = readMessage({ text: '你们全是骗子！！！我要去法院起诉！！！', now }).emotion;
		expect(mild.intensity).toBe(1);
		expect(strong).toMatchObject({ id: 'anger', intensity: 3 });
	});
});
