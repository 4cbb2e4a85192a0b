import { describe, expect, it } from 'vitest';
import { isAutomatic, SELLER_PROMISE, stepsIn } from '../../lib/profile/cues/seller-lines.ts';
import { assessed, order, talk } from './support.ts';

describe("steps in a seller's line", () => {
	it.each([
		['ask-what-happened', '请问是哪里不合适呢？'],
		['ask-what-happened', 'What happened exactly?'],
		['ask-proof', '麻烦拍張照片給我看一下'],
		['ask-proof', 'Could you send a photo of the label?'],
		['apologise', '非常抱歉，是我们的失误'],
		['apologise', '對唔住，係我哋執錯貨'],
		['apologise', 'I am so sorry about this.'],
		['cushion', '換作是我也會很難過，真的能理解'],
		['cushion', 'I can see why that is so frustrating.'],
		['restate', '您的意思是想换一个新的，对吗？'],
		['restate', 'Let me make sure I have got it: you need two, correct?'],
		['offer-solutions', '可以给您补发，或者退您20元，您看哪个？'],
		['offer-solutions', 'I can send a replacement or refund you.'],
		['agree', '好，今天就给您安排寄出'],
		['close', '谢谢您的理解，祝您生活愉快'],
		['follow-up', '補寄的收到了嗎，還滿意嗎？'],
		['follow-up', 'How is the new one working out? Did it arrive?'],
	])('%s: %s', (step, line) => {
		expect(stepsIn(line)).toContain(step);
	});

	it('are none in small talk', () => {
		expect(stepsIn('Lovely weather today.')).toEqual([]);
		expect(stepsIn('蓝色有货')).toEqual([]);
	});

	it('count from the complaint on, and agreeing only once something was offered', () => {
		const { complaint } = assessed(
			talk(
				'B: 我要下单一个碗',
				'S: 好的，今天给您寄出',
				'B: 收到了，碗碎了，太失望了',
				'S: 非常抱歉！麻烦拍张照片',
				'B: [图片]',
				'S: 给您补发一个，或者退款，您看哪个？',
				'B: 补发吧',
				'S: 好的，今天给您寄出',
			),
			[order('delivered', 3)],
		).profile;
		expect(complaint?.done).toEqual(['ask-proof', 'apologise', 'offer-solutions', 'agree']);
	});
});

describe('lines of the platform', () => {
	it.each(['买家已付款 159.00元', '訂單完成付款：尿布 XL', 'Order paid, 15.00', '包裹已签收，签收人：前台'])(
		'%s',
		(line) => {
			expect(isAutomatic(line)).toBe(true);
		},
	);

	it.each([
		'您好，包裹已经发货了哦',
		'Hi, your order shipped today, thanks!',
		'已付款的话今天就能寄，您看可以吗？',
	])('not: %s', (line) => {
		expect(isAutomatic(line)).toBe(false);
	});
});

describe('promises', () => {
	it.each(['今晚八点前答复您', '我明天給您寄出', "I'll post it tomorrow", 'Let me check with the warehouse'])(
		'%s',
		(line) => {
			expect(SELLER_PROMISE.test(line)).toBe(true);
		},
	);
	it.each(['蓝色有现货', 'The blue one is 20.'])('not: %s', (line) => {
		expect(SELLER_PROMISE.test(line)).toBe(false);
	});
});
