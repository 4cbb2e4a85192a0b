import { describe, expect, it } from 'vitest';
import { isCheerful } from '../../lib/advice/reply-score.ts';
import { STARTER_TEMPLATES } from '../../lib/templates/starter.ts';
import type { Template } from '../../lib/templates/template.ts';
import { assessed, order, talk } from '../profile/support.ts';

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
