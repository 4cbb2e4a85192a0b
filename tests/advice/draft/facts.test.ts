import { describe, expect, it } from 'vitest';
import { checkDraft } from '../../../lib/advice/draft/check-draft.ts';
import { personalFacts } from '../../../lib/advice/draft/checks/orders.ts';
import { type DraftContext, emptyContext } from '../../../lib/advice/draft/draft-context.ts';
import { applySafer, type FindingId } from '../../../lib/advice/draft/finding.ts';
import { lowOffers } from '../../../lib/advice/draft/offers.ts';
import { readDraft } from '../../../lib/advice/draft/read-draft.ts';
import type { OrderFact } from '../../../lib/chat/conversation.ts';
import { NO_FLOOR } from '../../../lib/chat/floor-price.ts';
import { leastTime } from '../../least-time.ts';

/** A Sunday. */
const NOW = Date.UTC(2026, 10, 22, 12);
const HOUR = 3_600_000;
const order = (change: Partial<OrderFact> = {}): OrderFact => ({
	at: NOW - 48 * HOUR,
	item: 'Oak desk lamp',
	amount: 259,
	qty: 1,
	status: 'paid',
	...change,
});
const context = (change: Partial<DraftContext> = {}): DraftContext => ({
	...emptyContext('shopee', NO_FLOOR, NOW),
	promiseKept: true,
	...change,
});
const find = (id: FindingId, draft: string, change: Partial<DraftContext>) =>
	checkDraft(draft, context(change)).find((one) => one.id === id) ?? null;
const fixed = (id: FindingId, draft: string, change: Partial<DraftContext>) => {
	const one = find(id, draft, change);
	return one && applySafer(draft, one);
};

describe('the buyer’s name', () => {
	it.each([
		['Hi Anna, your lamp is here', 'Marta Lindqvist', 'Hi Marta, your lamp is here'],
		['Hello Mr. Brown, thanks', 'Marta Lindqvist', 'Hello Mr. Marta, thanks'],
		['Dear Jonas Weber,\nthanks', 'Marta Lindqvist', 'Dear Marta,\nthanks'],
		['王女士您好，已经查到了', '林晓梅', '林女士您好，已经查到了'],
		['陳先生，您好', '林志明', '林先生，您好'],
		['您好，张先生！', '林晓梅', '您好，林先生！'],
		['小鱼儿，您的台灯到了', '林晓梅', '林晓梅，您的台灯到了'],
		['您好小鱼儿，在的', '阿宝的店', '您好阿宝的店，在的'],
	])('%s to %s', (draft, buyerName, expected) => {
		expect(fixed('name', draft, { buyerName, otherNames: ['小鱼儿'] })).toBe(expected);
	});
	it.each([
		['Hi Marta, your lamp is here', 'Marta Lindqvist'],
		['Hi there, thanks', 'Marta Lindqvist'],
		['Hello Dear, thanks', 'Marta Lindqvist'],
		['Hi Anna, thanks', 'shoefan88'],
		['Hi Matt, thanks', 'matthew_l'],
		['林女士您好', '林晓梅'],
		['王先生您好', '木头人不许动'],
		['林小姐，您好', '林怡君'],
		['陈先生您好', '陳志明'],
		['亲，您好', '林晓梅'],
	])('leaves %s to %s alone', (draft, buyerName) => {
		expect(find('name', draft, { buyerName, otherNames: ['小鱼儿'] })).toBeNull();
	});
	it('takes a name said in the chat as right', () => {
		expect(
			find('name', 'Hi Anna, thanks', { buyerName: 'Marta L', said: 'this is Anna, her sister' }),
		).toBeNull();
	});
});

describe('language', () => {
	it.each([
		['您好，这款台灯有货的', 'en', 'language'],
		['Hello, the lamp is in stock', 'zh-Hans', 'language'],
		['Hello, the lamp is in stock', 'zh-Hant', 'language'],
		['您好，这个台灯还有货，今天发货', 'zh-Hant', 'script'],
		['您好，這款檯燈還有貨，今天出貨', 'zh-Hans', 'script'],
	] as const)('%s for %s', (draft, language, id) => {
		expect(find(id, draft, { language })).not.toBeNull();
	});
	it.each([
		['您好，这款台灯有货的', 'zh-Hans'],
		['您好，這款檯燈還有貨', 'zh-Hant'],
		['在的', 'zh-Hant'],
		['OK', 'zh-Hans'],
		['Hello, the lamp is in stock', 'en'],
		['Hello, the lamp is in stock', 'other'],
		['Size XL, USB C', 'zh-Hans'],
		['这款是 Type-C 接口的 lamp', 'zh-Hans'],
	] as const)('leaves %s for %s alone', (draft, language) => {
		const found = checkDraft(draft, context({ language })).map(({ id }) => id);
		expect(found.filter((id) => id === 'language' || id === 'script')).toEqual([]);
	});
});

describe('open questions', () => {
	const ask = (text: string, ...intents: DraftContext['questions'][number]['intents']) => ({ text, intents });
	it.each([
		['这款灯的木头是整块拼接的哦。', [ask('运费多少', 'ask-shipping-fee')]],
		['木頭是整塊拼接的喔。', [ask('可以開統編嗎', 'ask-invoice')]],
		['The wood is one solid piece of oak.', [ask('can I pay later?', 'ask-payment')]],
		['The wood is one solid piece of oak.', [ask('where is my parcel', 'ask-logistics')]],
		['木头是橡木的，一整块拼接的哦。', [ask('木头是什么木', 'ask-spec'), ask('能开发票吗', 'ask-invoice')]],
	])('%s leaves one', (draft, questions) => {
		expect(find('question', draft, { questions })).not.toBeNull();
	});
	it.each([
		['运费是8元哦亲亲在的呢。', [ask('运费多少', 'ask-shipping-fee')]],
		['免運費的喔，全館都有。', [ask('運費多少', 'ask-shipping-fee')]],
		['木头是整块的', [ask('运费多少', 'ask-shipping-fee')]],
		['稍等我帮您查一下哦亲。', [ask('运费多少', 'ask-shipping-fee')]],
		['请问您寄到哪个城市呢？', [ask('运费多少', 'ask-shipping-fee')]],
		['Let me check that for you right away.', [ask('can I pay later?', 'ask-payment')]],
		['You can pay by card or by PayPal here.', [ask('can I pay later?', 'ask-payment')]],
		['The lamp is made of oak and brass.', [ask('what is it made of', 'ask-spec')]],
		['The wood is one solid piece of oak', [ask('where is my parcel', 'ask-logistics')]],
	])('%s is an answer, or not done yet', (draft, questions) => {
		expect(find('question', draft, { questions })).toBeNull();
	});
});

describe('orders', () => {
	it.each([
		['您的订单金额是359元', '您的订单金额是259元'],
		['您實付 399 元', '您實付 259 元'],
		['You paid $300 for it', 'You paid $259 for it'],
	])('%s', (draft, expected) => {
		expect(fixed('amount', draft, { orders: [order()] })).toBe(expected);
	});
	it.each(['给您退款500元', '退還您 800 元', 'We will refund $400'])('refunds too much: %s', (draft) => {
		expect(find('refund-amount', draft, { orders: [order()] })).not.toBeNull();
	});
	it.each(['您的订单金额是259元', '给您退款100元', '退运费300元', 'You paid $259', 'The lamp is $300'])(
		'leaves %s alone',
		(draft) => {
			const found = checkDraft(draft, context({ orders: [order()] })).map(({ id }) => id);
			expect(found).not.toContain('amount');
			expect(found).not.toContain('refund-amount');
		},
	);
	it.each([
		['您的货已经发货了', 'paid'],
		['已經寄出囉', 'ordered-unpaid'],
		['It has been shipped', 'paid'],
		['显示已签收', 'in-transit'],
		['It has been delivered', 'shipped'],
		['您还没付款哦', 'shipped'],
		["You haven't paid yet", 'delivered'],
	] as const)('%s while %s', (draft, status) => {
		expect(find('order-status', draft, { orders: [order({ status })] })).not.toBeNull();
	});
	it.each([
		['已经发货了', 'shipped'],
		['如果已经发货了就拦截', 'paid'],
		['Once it has been shipped you get a number', 'paid'],
		['It has been delivered', 'delivered'],
		["You haven't paid yet", 'ordered-unpaid'],
	] as const)('leaves %s while %s alone', (draft, status) => {
		expect(find('order-status', draft, { orders: [order({ status })] })).toBeNull();
	});
	it('knows the buyer’s order numbers', () => {
		const orders = [order({ number: '240611AB12CD34' })];
		expect(fixed('order-number', '订单号 240611ZZ99XX88 查到了', { orders })).toBe(
			'订单号 240611AB12CD34 查到了',
		);
		expect(find('order-number', '订单号 240611AB12CD34 查到了', { orders })).toBeNull();
		expect(find('order-number', '订单号 240611ZZ99XX88', { orders, said: '240611ZZ99XX88 呢' })).toBeNull();
	});
});

describe('dates', () => {
	it.each([
		['周一11月24号到', '周二11月24号到'],
		['11月24日（週五）出貨', '11月24日（週二）出貨'],
		['Monday, 24 November', 'Tuesday, 24 November'],
		['It arrives Fri, Nov 24', 'It arrives Tuesday, Nov 24'],
	])('%s', (draft, expected) => {
		expect(fixed('weekday', draft, {})).toBe(expected);
	});
	it.each(['周二11月24号到', 'Tuesday 24 November', 'Sunday 22 Nov', '星期日 11月22日'])(
		'leaves %s alone',
		(draft) => {
			expect(find('weekday', draft, {})).toBeNull();
		},
	);
	it.each(['预计11月12日到货', '預計 11月12日 出貨', 'It should arrive on 12 November'])(
		'past: %s',
		(draft) => {
			expect(find('past-date', draft, {})).not.toBeNull();
		},
	);
	it.each([
		'11月12日已经发货了',
		'预计11月25日到货',
		'You ordered on 12 November',
		'It should arrive on 25 November',
	])('leaves %s alone', (draft) => {
		expect(find('past-date', draft, {})).toBeNull();
	});
});

describe('floor price', () => {
	const floor = {
		maxDiscount: 15,
		lowest: [
			{ item: '台灯', price: 200 },
			{ item: 'lamp', price: 50 },
		],
	};
	it.each([
		['这款台灯给您180元', '这款台灯给您200元'],
		['這款台燈算您 150', '這款台燈算您 200'],
		['台灯180元卖您', '台灯200元卖您'],
		['I can do $45 for the lamp', 'I can do $50 for the lamp'],
		['The lamp, take it for you at 40', 'The lamp, take it for you at 50'],
	])('%s', (draft, expected) => {
		expect(fixed('below-floor', draft, { floor })).toBe(expected);
	});
	it('knows the item from the conversation', () => {
		expect(find('below-floor', '那算您150吧', { floor, said: '这个台灯能便宜吗' })).not.toBeNull();
		expect(find('below-floor', '那算您150吧', { floor, said: '这双鞋能便宜吗' })).toBeNull();
	});
	it.each([
		['给您打8折', '给您打8.5折'],
		['給您打七折', '給您打8.5折'],
		['75折给您', '85折给您'],
		['I can give you 30% off', 'I can give you 15% off'],
		['a discount of 20%', 'a discount of 15%'],
	])('%s', (draft, expected) => {
		expect(fixed('discount', draft, { floor })?.replace('8.5折', '85折')).toBe(
			expected.replace('8.5折', '85折'),
		);
	});
	it.each([
		'这款台灯220元',
		'台灯给您减20元',
		'台灯运费10元',
		'台灯给您送2个灯泡',
		'给您打9折',
		'I can give you 10% off',
		'The lamp is 45 cm high',
		'I can do $55 for the lamp',
	])('leaves %s alone', (draft) => {
		expect(lowOffers(draft, floor)).toEqual([]);
	});
	it('says nothing while none is set', () => {
		expect(lowOffers('台灯给您1元，打1折', NO_FLOOR)).toEqual([]);
	});
});

describe('other customers', () => {
	it('looks up what this conversation did not hold', () => {
		const draft = '寄到 13912345678 杭州市西湖区文三路12号，对吧 13800000000';
		const facts = personalFacts(readDraft(draft, context({})), '我的电话 13800000000', []);
		expect(facts).toContain('13912345678');
		expect(facts.some((fact) => fact.includes('西湖区'))).toBe(true);
		expect(facts).not.toContain('13800000000');
	});
	it('warns of what is another’s', () => {
		const found = find('other-customer', '寄到13912345678的', { elsewhere: ['13912345678'] });
		expect(found).toMatchObject({ severity: 'warn', start: 2, end: 13 });
		expect(find('other-customer', '寄到13912345678的', {})).toBeNull();
	});
	it('warns of a phone number on a closed market, but not of the courier’s or the buyer’s', () => {
		expect(find('off-platform', '有事打 13912345678', {})).not.toBeNull();
		expect(find('off-platform', '快递员 13912345678', {})).toBeNull();
		expect(find('off-platform', '是 13912345678 吗', { said: '电话13912345678' })).toBeNull();
		expect(find('off-platform', '有事打 13912345678', { site: 'whatsapp' })).toBeNull();
	});
});

describe('sites and moods', () => {
	it('knows length limits', () => {
		expect(find('too-long', 'word '.repeat(420), { site: 'ebay' })).not.toBeNull();
		expect(find('too-long', 'word '.repeat(390), { site: 'ebay' })).toBeNull();
		expect(find('too-long', 'word '.repeat(420), { site: 'generic' })).toBeNull();
	});
	it('knows reply times', () => {
		const late = { waitingSince: NOW - 30 * HOUR, lastBuyerAt: NOW - 30 * HOUR };
		expect(fixed('late-answer', 'It is in stock', { site: 'amazon', ...late })).toBe(
			'Sorry for the wait. It is in stock',
		);
		expect(fixed('late-answer', '有货的亲', late)).toBe('让您久等了，不好意思。有货的亲');
		expect(find('late-answer', 'Sorry, it is sold', { site: 'amazon', ...late })).toBeNull();
		expect(find('late-answer', 'It is in stock', { site: 'amazon', waitingSince: NOW - HOUR })).toBeNull();
		expect(find('window-closed', 'It is in stock', { site: 'facebook', ...late })).not.toBeNull();
	});
	it('has no cheer for an upset buyer', () => {
		expect(fixed('cheerful', '哈哈，马上处理', { upset: true })).toBe('马上处理');
		expect(fixed('cheerful', 'Haha no worries', { upset: true })).toBe('no worries');
		expect(find('cheerful', '哈哈，马上处理', {})).toBeNull();
		expect(find('cheerful', '抱歉，马上处理', { upset: true })).toBeNull();
	});
	it('reminds of a follow-up for a promise', () => {
		expect(find('promise', '我明天给您回复', { promiseKept: false })).not.toBeNull();
		expect(find('promise', '我明天给您回复', { promiseKept: true })).toBeNull();
	});
});

describe('as a whole', () => {
	it('says nothing of nothing', () => {
		expect(checkDraft('', context())).toEqual([]);
		expect(checkDraft(' \n', context())).toEqual([]);
	});
	it('puts warnings first, on words that do not overlap, at most eight', () => {
		const draft =
			'DO NOT WRITE AGAIN PLEASE. I guarantee it will fit. Add me on WhatsApp. It treats eczema. '.repeat(5);
		const found = checkDraft(draft, context());
		expect(found.length).toBe(8);
		expect(found.map(({ severity }) => severity)).toEqual(
			[...found.map(({ severity }) => severity)].sort().reverse(),
		);
		for (const one of found) expect(draft.slice(one.start, one.end).trim()).not.toBe('');
	});
	it('keeps spans true over full-width forms, Traditional characters and emoji', () => {
		const draft = '😊　您好！我們保證後天送到喔';
		const one = find('over-promise', draft, {});
		expect(one && draft.slice(one.start, one.end)).toBe('保證');
		expect(one && applySafer(draft, one)).toBe('😊　您好！我們預計後天送到喔');
	});
	it('takes under 2 ms for 500 characters', () => {
		const zh =
			'您好，這款檯燈目前還有現貨，今天下午五點前下單當天就能寄出，一般兩到三天到貨，收到有問題可以拍照給我。'
				.repeat(10)
				.slice(0, 500);
		const en =
			'Hello, the lamp is in stock and ships today. If anything is wrong, send me a photo at 13912345678. '
				.repeat(6)
				.slice(0, 500);
		for (const draft of [zh, en]) {
			const given = context({ orders: [order()], language: 'en', buyerName: 'Marta L', said: zh.repeat(8) });
			for (let i = 0; i < 30; i++) checkDraft(draft, given);
			const times = Array.from({ length: 40 }, () => {
				const begun = performance.now();
				checkDraft(draft, given);
				return performance.now() - begun;
			}).sort((a, b) => a - b);
			expect(times[20]).toBeLessThan(2);
		}
	});
	it('is not slowed down by hostile text', () => {
		for (const bit of ['保证', 'a@', '给您', '1', 'http://', 'X ', '好评', 'guarantee '])
			for (const draft of [bit.repeat(2_000), `${bit.repeat(1_000)}\n`]) {
				const given = context({ floor: { maxDiscount: 5, lowest: [{ item: 'a', price: 5 }] } });
				expect(
					leastTime(() => checkDraft(draft, given), 400),
					bit,
				).toBeLessThan(400);
			}
	});
});
