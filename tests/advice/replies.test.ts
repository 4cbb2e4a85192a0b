import { describe, expect, it } from 'vitest';
import { readMoment } from '../../lib/advice/assess.ts';
import { repliesForStep, suggestReplies } from '../../lib/advice/replies.ts';
import { isCheerful } from '../../lib/advice/reply-score.ts';
import { COMPLAINT_STEPS } from '../../lib/chat/vocabulary.ts';
import { STARTER_TEMPLATES } from '../../lib/templates/starter.ts';
import type { Template } from '../../lib/templates/template.ts';
import { assessed, NOW, order, talk } from '../profile/support.ts';

const NOTHING_KNOWN = {
	orders: [],
	buyer: { name: null },
	templates: STARTER_TEMPLATES,
	values: {},
	corrections: [],
	earlier: [],
	now: NOW,
};
const template = (id: string) => STARTER_TEMPLATES.find((item) => item.id === id);
const slugs = (replies: readonly { templateId: string }[]) =>
	replies.map(({ templateId }) => templateId.split('.')[1]);

describe('replies', () => {
	it('answer the newest question first, with a reason', () => {
		const { replies } = assessed(talk('B: Hi, is this in stock in size M?'));
		expect(slugs(replies)[0]).toBe('stock-spec');
		expect(replies[0]?.reason.key).toMatch(/^reply\.reason\.open\.ask-(stock|spec)$/);
	});

	it.each([
		['en', 'B: Where is my parcel? It has not moved for days'],
		['zh-Hans', 'B: 我的快递到哪里了，好几天没动了'],
		['zh-Hant', 'B: 請問我的包裹寄到哪裡了，好幾天沒更新了'],
	])('are in the language of the buyer: %s', (language, line) => {
		const result = assessed(talk(line), [order('shipped', 5)]);
		expect(result.language).toBe(language);
		expect(result.replies.length).toBeGreaterThan(0);
		expect(new Set(result.replies.map((reply) => reply.language))).toEqual(new Set([language]));
	});

	it('use the language given while the buyer wrote no words', () => {
		expect(assessed(talk('B: [图片]'), [], { language: 'zh-Hant' }).language).toBe('zh-Hant');
	});

	it('are at most five, strongest first, each template once', () => {
		const { replies } = assessed(talk('B: 你好，这个多少钱？有货吗？什么时候发货，质量怎么样，能便宜点吗'));
		expect(replies.length).toBeGreaterThan(2);
		expect(replies.length).toBeLessThanOrEqual(5);
		expect(new Set(replies.map(({ templateId }) => templateId)).size).toBe(replies.length);
		expect(new Set(replies.slice(0, 3).map(({ reason }) => reason.key)).size).toBeGreaterThan(1);
	});

	it('never offer cheer or sales talk to an angry buyer', () => {
		const angry = talk(
			'B: This is a disgrace, it broke after one day and nobody answers! I want my money back!!!',
		);
		const { replies } = assessed(angry, [order('delivered', 2)]);
		expect(replies.length).toBeGreaterThan(0);
		for (const { templateId } of replies) {
			const found = template(templateId);
			expect(found && isCheerful(found)).toBe(false);
		}
	});

	it('take the complaint step that is due', () => {
		const { profile, replies } = assessed(
			talk('B: 收到的碗碎了，太失望了', 'S: 您好，麻烦拍张照片看看', 'B: [图片] 这样的', 'B: 怎么处理'),
			[order('delivered', 2)],
		);
		expect(profile.complaint).not.toBeNull();
		const first = template(replies[0]?.templateId ?? '');
		expect(
			first?.situation.complaintSteps ??
				first?.situation.intents?.filter((id) => id.startsWith('complaint-')),
		).toBeTruthy();
	});

	it('fill in what is known and list what is missing, never a raw tag', () => {
		const own: Template = {
			id: 'own',
			language: 'en',
			title: 'Own',
			body: 'Hi {{ buyer.name }}, your {{ order.item }} comes with {{ tracking.carrier }}.',
			service: 'information',
			situation: { intents: ['ask-logistics'] },
			tags: [],
		};
		const { replies } = assessed(talk('B: Where is my parcel?'), [order('shipped', 2, 'Green lamp')], {
			templates: [own],
		});
		expect(replies[0]?.text).toMatch(/^Hi Robin, your Green lamp comes with /);
		expect(replies[0]?.text).not.toMatch(/\{\{|\}\}/);
		expect(replies[0]?.missing).toEqual(['tracking.carrier']);
	});

	it('prefer what the seller used before, other things equal', () => {
		const base: Template = {
			id: 'one',
			language: 'en',
			title: 'One',
			body: 'One.',
			service: 'information',
			situation: { intents: ['ask-stock'] },
			tags: [],
		};
		const both = [base, { ...base, id: 'two', title: 'Two', body: 'Two.' }];
		const ask = talk('B: Do you have this in stock?');
		expect(assessed(ask, [], { templates: both }).replies[0]?.templateId).toBe('one');
		expect(assessed(ask, [], { templates: both, uses: { two: 9 } }).replies[0]?.templateId).toBe('two');
	});

	it('leave out a template that cannot be written', () => {
		const broken: Template = {
			id: 'broken',
			language: 'en',
			title: 'Broken',
			body: '{% if %}',
			service: 'information',
			situation: { intents: ['ask-stock'] },
			tags: [],
		};
		expect(assessed(talk('B: Do you have this in stock?'), [], { templates: [broken] }).replies).toEqual([]);
	});
});

describe('the first reply', () => {
	it('answers the open question before a worry is eased', () => {
		const { replies, profile } = assessed(
			talk(
				'B: Hi, is this shop even real? I have been cheated before and I am afraid to lose my money',
				'S: I understand. You pay through the platform, so you are covered.',
				'B: ok. And if it does not fit, who pays for sending it back?',
			),
		);
		expect(profile.worries.length).toBeGreaterThan(0);
		expect(replies[0]?.reason.key).toBe('reply.reason.open.ask-after-sales');
		expect(template(replies[0]?.templateId ?? '')?.situation.intents).toContain('ask-after-sales');
	});

	it('is found by the words of the buyer where several answer the same kind of question', () => {
		const { replies } = assessed(talk('B: And if it does not fit, who pays the return postage?'));
		expect(slugs(replies)[0]).toBe('return-postage');
		expect(replies[0]?.reasons?.map(({ key }) => key)).toContain('reply.reason.words');
	});

	it('says that it will look, where a question is open and nobody knows about what', () => {
		const { moment, context } = readMoment({
			...NOTHING_KNOWN,
			messages: talk('B: Does it glorp the frindle?'),
		});
		expect(moment.openQuestions).toHaveLength(1);
		const unread = { ...moment, intents: [], openIntents: new Set<never>() };
		expect(suggestReplies(unread, context)[0]?.reason.key).toBe('reply.reason.asked.something');
	});
});

describe('the tone', () => {
	const texts = (tone: 'brief' | 'formal' | 'warm' | undefined, id: string): Template => ({
		id,
		language: 'en',
		title: id,
		body: `${id} one moment please.`,
		service: 'information',
		situation: { intents: ['ask-stock'] },
		...(tone && { tone }),
		tags: [],
	});
	const all = [
		texts(undefined, 'plain'),
		texts('brief', 'brief'),
		texts('formal', 'formal'),
		texts('warm', 'warm'),
	];
	const firstOf = (...lines: string[]) =>
		assessed(talk(...lines), [], { templates: all }).replies[0]?.templateId;

	it('is brief for a buyer of few words and formal for one who writes so', () => {
		expect(firstOf('B: stock?', 'S: Which one?', 'B: blue', 'S: Size?', 'B: M. in stock?')).toBe('brief');
		expect(
			firstOf(
				'B: Good afternoon. I am a retired teacher and my grandson recommended your shop to me.',
				'B: Is the blue one in stock, please? Thank you very much indeed.',
			),
		).toBe('formal');
	});
});

describe('a complaint', () => {
	it('has replies for more than one step among the first three', () => {
		const { replies, profile } = assessed(
			talk('B: 收到的碗碎了，太失望了', 'S: 您好，麻烦拍张照片看看', 'B: [图片] 这样的', 'B: 怎么处理'),
			[order('delivered', 2)],
		);
		expect(profile.complaint).not.toBeNull();
		const steps = new Set(
			replies.slice(0, 3).flatMap(({ templateId }) => template(templateId)?.situation.complaintSteps ?? []),
		);
		expect(steps.size).toBeGreaterThan(1);
	});

	it('gives the best replies for any step asked, of that step only', () => {
		const input = {
			...NOTHING_KNOWN,
			messages: talk('B: 收到的碗碎了，太失望了，你们怎么包装的'),
			orders: [order('delivered', 2)],
		};
		const { moment, context } = readMoment(input);
		for (const step of COMPLAINT_STEPS) {
			const replies = repliesForStep(moment, step, context);
			expect(replies.length).toBeGreaterThan(0);
			for (const { templateId } of replies)
				expect(template(templateId)?.situation.complaintSteps).toContain(step);
		}
	});
});

describe('what is not offered', () => {
	const stock = (id: string, body: string): Template => ({
		id,
		language: 'en',
		title: id,
		body,
		service: 'information',
		situation: { intents: ['ask-stock'] },
		tags: [],
	});

	it('is what the seller has just said', () => {
		const said = 'Let me check the warehouse and tell you here in a minute.';
		const templates = [stock('a', said), stock('b', 'It is sold out at present.')];
		const ask = talk('B: Is it in stock?', `S: ${said}`, 'B: so is it in stock?');
		expect(assessed(ask, [], { templates }).replies[0]?.templateId).toBe('b');
	});

	it('is longer than the site takes', () => {
		const templates = [stock('long', 'Yes. '.repeat(450).trim()), stock('short', 'Yes, it is.')];
		const ids = (site?: string) =>
			assessed(talk('B: Is it in stock?'), [], { templates, site }).replies.map(
				({ templateId }) => templateId,
			);
		expect(ids()).toContain('long');
		expect(ids('ebay')).toEqual(['short']);
	});

	it('is a follow-up of another matter, while the buyer waits for an answer', () => {
		const { replies } = assessed(talk('B: Is this in stock in blue?'), [order('confirmed', 400)]);
		for (const { templateId } of replies) expect(template(templateId)?.situation.intents).toBeTruthy();
	});
});

describe('what was learned', () => {
	const ask = talk('B: Can you do it cheaper? Give me a discount please');

	it('moves replies, and never the answer to a question out of sight', () => {
		const before = assessed(ask).replies.map(({ templateId }) => templateId);
		const [, , third = ''] = before;
		const key = third.split('.')[1];
		const after = assessed(ask, [], { taste: { [`for:intent.haggle:${key}`]: 2 } }).replies;
		expect(after[0]?.templateId).toBe(third);
		const against = Object.fromEntries(before.map((id) => [`template:${id.split('.')[1]}`, -1.2]));
		const left = assessed(ask, [], { taste: against }).replies;
		expect(left.some(({ templateId }) => template(templateId)?.situation.intents?.includes('haggle'))).toBe(
			true,
		);
	});

	it('brings up an own template that says nothing of when it fits', () => {
		const own: Template = {
			id: '01OWN',
			language: 'en',
			title: 'Own',
			body: 'My own way of saying no.',
			service: 'consultation',
			situation: {},
			tags: [],
		};
		const templates = [...STARTER_TEMPLATES, own];
		const ids = (taste: Record<string, number>) =>
			assessed(ask, [], { templates, taste }).replies.map(({ templateId }) => templateId);
		expect(ids({})).not.toContain('01OWN');
		expect(ids({ 'for:intent.haggle:01OWN': 1.8 })).toContain('01OWN');
	});
});
