import { describe, expect, it } from 'vitest';
import { joinReplies } from '../../lib/templates/join-replies.ts';
import { renderTemplate } from '../../lib/templates/render.ts';
import { STARTER_TEMPLATES } from '../../lib/templates/starter.ts';

describe('replies joined into one message', () => {
	it('greet once, at the start, and close once, at the end', () => {
		expect(
			joinReplies(
				[
					'Hi Robin, your parcel is on its way. Have a good day!',
					'Hello Robin! the lamp is £20. Shall I set one aside? Take care!',
				],
				'en',
			),
		).toBe('Hi Robin, your parcel is on its way. The lamp is £20. Shall I set one aside? Take care!');
	});

	it('do so in Chinese, without spaces between', () => {
		expect(
			joinReplies(
				['亲，这款现在是35元。祝您生活愉快！', '您好，48小时内发货。有问题随时来找我。'],
				'zh-Hans',
			),
		).toBe('亲，这款现在是35元。48小时内发货。有问题随时来找我。');
		expect(joinReplies(['您好，我們今天出貨。', '您好，運費是60元'], 'zh-Hant')).toBe(
			'您好，我們今天出貨。運費是60元。',
		);
	});

	it('put a greeting that only the second has at the start', () => {
		expect(joinReplies(['It is in stock.', 'Hi Ann, it ships today.'], 'en')).toBe(
			'Hi Ann! It is in stock. It ships today.',
		);
	});

	it('say nothing twice', () => {
		expect(
			joinReplies(['I am sorry. I look into it now.', 'I am sorry! A refund is on its way.'], 'en'),
		).toBe('I am sorry. I look into it now. A refund is on its way.');
	});

	it('leave a single one, and what is empty, alone', () => {
		expect(joinReplies(['Hi Ann, yes. Take care!', '  '], 'en')).toBe('Hi Ann, yes. Take care!');
		expect(joinReplies([], 'en')).toBe('');
	});

	it('take a name for a name and a first word that only looks like a greeting for what it is', () => {
		expect(joinReplies(['Highly rated. Yes.', 'Good question, I will look.'], 'en')).toBe(
			'Highly rated. Yes. Good question, I will look.',
		);
		expect(joinReplies(['亲测很软。', '你好这款有货'], 'zh-Hans')).toBe('亲测很软。你好这款有货。');
	});

	it('keep every sentence of the starters that is neither greeting nor closing', () => {
		for (const language of ['en', 'zh-Hans', 'zh-Hant'] as const) {
			const texts = STARTER_TEMPLATES.filter((template) => template.language === language).map((template) => {
				const rendered = renderTemplate(template, {}, { now: 0, utcOffsetMinutes: 0 });
				return rendered.ok ? rendered.text : '';
			});
			for (let i = 0; i + 1 < texts.length; i += 2) {
				const pair = [texts[i] ?? '', texts[i + 1] ?? ''];
				const joined = joinReplies(pair, language);
				const lost = pair.join('').length - joined.length;
				expect([pair, lost < 90]).toEqual([pair, true]);
				expect(joined).not.toMatch(/\s{2,}|undefined/);
			}
		}
	});
});
