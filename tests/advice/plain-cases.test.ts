import { describe, expect, it } from 'vitest';
import { assessed, talk } from '../profile/support.ts';

const unknown = { ordersUnknown: true };
const seen = (...lines: string[]) => assessed(talk(...lines), [], unknown).profile;

/**
 * What any seller would see at a glance, where the page shows no orders: most marketplaces show none beside the chat. Short and plain on
 * purpose: a tuning that loses one of these is wrong whatever its figures say.
 */
describe('a plain complaint is found without an order being known', () => {
	it.each([
		'B: The lamp arrived smashed to pieces!! This is unacceptable',
		'B: hi, got the parcel today but the mug is broken. what now?',
		'B: Wrong colour! I ordered blue and you sent me green',
		'B: It has been three weeks and still nothing has arrived. I am fed up',
		'B: it stopped working after two days, I want a refund',
		'B: 收到的杯子碎了，太生气了',
		'B: 发错货了，我买的是黑色，寄来的是白色',
		'B: 都十天了还没收到货，你们怎么回事',
		'B: 穿了一次就开线了，质量太差了',
		'B: 少发了一件，你们怎么这样',
		'B: 收到的花瓶有裂痕，很失望',
		'B: 商品跟照片差太多了，我要退貨',
		'B: 等了兩個禮拜都沒收到，到底有沒有寄',
	])('%s', (line) => {
		expect(seen(line).complaint).not.toBeNull();
	});
});

describe('no complaint is made of what is none', () => {
	it.each([
		[
			'B: Hi, is the oak lamp in stock?',
			'S: Yes, eleven left.',
			'B: And if it arrives broken, who pays the return?',
		],
		['B: Do you take returns if it does not fit?'],
		['B: Hi again, still thinking about the jacket', 'S: Take your time.', 'B: Which size would you go for?'],
		['B: arrived today, love it, thank you so much!'],
		['B: Can you do 30 for it? It is a bit expensive'],
		['B: 在吗，这个有货吗', 'S: 有的亲', 'B: 质量怎么样，会不会掉色'],
		['B: 能便宜点吗，别家才卖38'],
		['B: 收到了，很漂亮，谢谢老板'],
		['B: 什么时候发货，我周五要用'],
		['B: 请问可以换成蓝色吗，还没付款'],
		['B: 請問這個有現貨嗎', 'S: 有的喔', 'B: 那寄到高雄要幾天'],
		['B: 如果不合適可以退嗎'],
	])('%s', (...lines) => {
		expect(seen(...lines).complaint).toBeNull();
	});
});

describe('the phase is plain', () => {
	it.each([
		['pre-sale', 'B: Hi, is this in stock? What material is it?'],
		['pre-sale', 'B: 你好，这款有M码吗，多少钱'],
		['after-sale', 'B: got it yesterday but one cup was missing'],
		['after-sale', 'B: 收到货了，拉链是坏的，怎么办'],
	])('%s: %s', (phase, line) => {
		expect(seen(line).phase?.id).toBe(phase);
	});
});
