import { describe, expect, it } from 'vitest';
import { assessed, DAY, NOW, order, talk } from '../profile/support.ts';

describe('assess', () => {
	it('runs with nothing at all and says that it knows nothing', () => {
		const result = assessed([], [], { templates: [], buyer: { name: null } });
		expect(result.profile).toMatchObject({
			motives: [],
			phase: null,
			stage: null,
			lifecycle: null,
			value: null,
			attitude: null,
			churnRisk: null,
			complaint: null,
		});
		expect(Object.values(result.profile.types)).toEqual([[], [], [], [], []]);
		expect(result).toMatchObject({ language: 'en', replies: [], tasks: [], openQuestions: [], intents: [] });
		expect(result.strategy.length).toBeGreaterThan(1);
	});

	it('is the same for the same input', () => {
		const messages = talk('B: Can you do 40?', 'S: 45 is the best', 'B: 42?');
		expect(assessed(messages)).toEqual(assessed(messages));
	});

	it('does not read messages again whose signals are known', () => {
		const messages = talk('B: Where is my parcel?');
		const { signals } = assessed(messages);
		const marked = {
			m0: { ...signals.m0, intents: [{ id: 'praise', p: 0.99, evidence: [] }] },
		} as typeof signals;
		expect(assessed(messages, [], { knownSignals: marked }).intents.map(({ id }) => id)).toEqual(['praise']);
	});

	it('does not say much about a wrong number', () => {
		const { profile, tasks } = assessed(talk('B: 1', 'S: 您好，请问有什么可以帮您', 'B: 发错了'));
		expect([
			profile.types.temperament,
			profile.types['buying-style'],
			profile.types['shopper-habit'],
			profile.complaint,
		]).toEqual([[], [], [], null]);
		expect(tasks.map(({ kind }) => kind).filter((kind) => kind !== 'open-question')).toEqual([]);
	});

	it('gives every belief evidence from the conversation or a fact', () => {
		const { profile } = assessed(talk('B: 太贵了，便宜点吧，别家才80', 'S: 最低95', 'B: 85，行就拍'), [
			order('reviewed', 40),
		]);
		const beliefs = [
			...Object.values(profile.types).flat(),
			...profile.motives,
			...profile.objections,
			profile.lifecycle,
			profile.phase,
		].filter((belief) => belief !== null);
		expect(beliefs.length).toBeGreaterThan(4);
		for (const belief of beliefs) {
			expect(belief.evidence.some((item) => item.weight > 0)).toBe(true);
			for (const item of belief.evidence) if ('message' in item) expect(item.text.length).toBeGreaterThan(0);
		}
	});

	it('quotes evidence exactly as it stands in the message', () => {
		const messages = talk(
			'B: Hello 😀! Cheaper elsewhere 😀, they ask 60. Can you match that price? Too expensive here',
			'S: 70',
			'B: 65? come on, lower please 😀😀',
		);
		const { profile } = assessed(messages);
		const quotes = profile.motives
			.flatMap(({ evidence }) => evidence)
			.flatMap((item) => ('message' in item && item.start !== undefined ? [item] : []));
		expect(quotes.length).toBeGreaterThan(0);
		for (const { message, text, start, end } of quotes) {
			expect(messages.find(({ id }) => id === message)?.text.slice(start, end)).toBe(text);
			expect(text).not.toMatch(/\p{Surrogate}/u);
		}
	});

	it('stays quick and whole on hostile input', () => {
		const long = `${'啊'.repeat(500_000)}\ud800<script>{{ buyer.name }}</script>\u202e`;
		const started = performance.now();
		const result = assessed(
			[
				{ id: 'x', from: 'buyer', text: long, at: null },
				{ id: 'y', from: 'unknown', text: '?', at: Number.NaN },
			],
			[],
			{ buyer: { name: '{{ shop.name }}<b>' } },
		);
		expect(performance.now() - started).toBeLessThan(2_000);
		expect(result.replies.every(({ text }) => !text.includes('{{'))).toBe(true);
	});
});

describe('lifecycle from orders', () => {
	const stage = (orders: Parameters<typeof assessed>[1]) =>
		assessed(talk('B: 你好，请问这个还有吗'), orders).profile.lifecycle?.id;

	it.each([
		['prospect', []],
		['prospect', [order('cancelled', 5), order('ordered-unpaid', 0)]],
		['first-purchase', [order('delivered', 5)]],
		['repeat', [order('confirmed', 90), order('delivered', 5)]],
		[
			'repeat',
			[order('confirmed', 150), order('confirmed', 100), order('confirmed', 50), order('delivered', 5)],
		],
		[
			'loyal',
			[
				order('confirmed', 170),
				order('confirmed', 150),
				order('confirmed', 100),
				order('confirmed', 50),
				order('delivered', 5),
			],
		],
		['lapsed', [order('confirmed', 400), order('confirmed', 300)]],
		['won-back', [order('confirmed', 400), order('paid', 1)]],
	] as const)('%s', (id, orders) => {
		expect(stage([...orders])).toBe(id);
	});
});

describe('value', () => {
	it('is unknown without a purchase', () => {
		expect(assessed(talk('B: hi'), [order('cancelled', 3)]).profile.value).toBeNull();
	});

	it('ranks a frequent recent buyer above a single old one, with reasons', () => {
		const often = Array.from({ length: 10 }, (_, i) => order('reviewed', 5 + i * 20, 'Tea', 100));
		const best = assessed(talk('B: hi'), often).profile.value;
		const least = assessed(talk('B: hi'), [order('reviewed', 300, 'Tea', 20)]).profile.value;
		expect(best).toMatchObject({ tier: 'vip', recency: 5, frequency: 5, monetary: 5 });
		expect(least).toMatchObject({ tier: 'C', recency: 1, frequency: 1, monetary: 1 });
		expect(best?.reasons).toHaveLength(3);
	});

	it('counts no money for refunded orders', () => {
		const bought = [order('refunded', 5, 'Tea', 900), order('confirmed', 6, 'Tea', 10)];
		expect(assessed(talk('B: hi'), bought).profile.value?.reasons[2]?.params?.amount).toBe(10);
	});
});

describe('mood and risk', () => {
	it('rises when anger gives way to thanks', () => {
		const { mood } = assessed(
			talk(
				'B: This is unacceptable, I am furious!',
				'S: So sorry',
				'B: Worst shop ever, terrible!!',
				'S: A new one is on its way',
				'B: Thank you so much, that is very kind',
				'B: It works perfectly now, wonderful, love it!',
			),
			[order('delivered', 4)],
		).profile;
		expect(mood.trend).toBe('rising');
		expect(mood.line.length).toBe(4);
	});

	it('is higher for a buyer who is gone for long than for one who is here', () => {
		const gone = assessed(talk('B: 嗯'), [order('confirmed', 300), order('confirmed', 260)]).profile
			.churnRisk;
		const here = assessed(talk('B: 收到了，很喜欢，谢谢'), [order('confirmed', 60), order('delivered', 2)])
			.profile.churnRisk;
		expect(gone?.p ?? 0).toBeGreaterThan(0.4);
		expect(gone?.p ?? 0).toBeGreaterThan(here?.p ?? 0);
		expect(gone?.reasons.map(({ key }) => key)).toContain('churn.long-gone');
	});
});

describe('follow-ups', () => {
	it('come with a key, a reason, a time to come and a template in the language', () => {
		const { tasks } = assessed(
			talk('B: 这个多少钱？太贵了，我再想想', 'S: 180元', 'B: 好贵，等发工资再看看吧'),
		);
		expect(tasks.map(({ kind }) => kind)).toContain('quote');
		for (const task of tasks) {
			expect(task.dueAt).toBeGreaterThan(NOW);
			expect(task.reason.key).toMatch(/^task\.reason\./);
			if (task.templateId) expect(task.templateId.startsWith('zh-Hans.')).toBe(true);
		}
	});

	it('do not come back once handled', () => {
		const messages = talk('B: 能帮我查下到哪了吗');
		const key =
			assessed(messages, [order('shipped', 2)]).tasks.find(({ kind }) => kind === 'open-question')?.key ?? '';
		expect(key).toBe('open-question:m0');
		const left = assessed(messages, [order('shipped', 2)], { handledTaskKeys: [key] }).tasks;
		expect(left.map(({ kind }) => kind)).not.toContain('open-question');
	});

	it('foresee when a consumable runs out from the usual interval', () => {
		const orders = [100, 70, 40, 10].map((days) => order('reviewed', days, 'Cat litter'));
		const task = assessed(talk('B: 猫砂快用完了，老样子再来一袋'), orders).tasks.find(
			({ kind }) => kind === 'replenishment',
		);
		expect(Math.round(((task?.dueAt ?? 0) - NOW) / DAY)).toBe(17);
	});

	it('fall due by day where the buyer lives', () => {
		const { tasks } = assessed(talk('B: 我下单了，先不付，明天付'), [order('ordered-unpaid', 0)], {
			now: Date.UTC(2026, 5, 15, 15, 0),
		});
		const care = tasks.find(({ kind }) => kind === 'order-care');
		const hour = new Date((care?.dueAt ?? 0) + 8 * 3_600_000).getUTCHours();
		expect(hour).toBeGreaterThanOrEqual(9);
		expect(hour).toBeLessThan(21);
	});
});
