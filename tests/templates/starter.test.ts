import { describe, expect, it } from 'vitest';
import { checkBody, parseTemplate } from '../../lib/templates/check.ts';
import { renderTemplate } from '../../lib/templates/render.ts';
import { SAMPLE_VALUES } from '../../lib/templates/sample-values.ts';
import { STARTER_TEMPLATES } from '../../lib/templates/starter.ts';
import type { TemplateValues } from '../../lib/templates/variables.ts';
import { answersTo } from './answers-to.ts';

const CTX = { now: Date.UTC(2025, 7, 20), utcOffsetMinutes: 0 };

/** What fits into one message on the strictest marketplaces. */
const LONGEST = 500;
/** Longest for a brief one, with nothing filled in: Chinese says the same in a third of the characters. */
const LONGEST_BRIEF = { en: 220, 'zh-Hans': 80, 'zh-Hant': 80 };

/** A shop that has filled in little, and orders it knows all about: the states in which conditions take their other branch. */
const PARTLY: TemplateValues[] = [
	{ 'buyer.name': 'Mei', 'item.price': 20, 'festival.name': 'X' },
	{
		'shop.dispatch_time': '2',
		'shop.shipping_fee': 0,
		'item.stock': 0,
		'order.quantity': 1,
		'order.item': 'Tea',
	},
	{
		'order.number': '1',
		'order.status': 'paid',
		'tracking.number': '2',
		'order.date': 0,
		'offer.coupon': 'C',
	},
	{ 'shop.shipping_fee': 12, 'item.option': 'M', 'tracking.carrier': 'DHL', 'order.status': 'refunded' },
	{ 'shop.return_days': 7, 'seller.name': 'An', 'gift.recipient': 'mum', 'problem.solution': 'a refund' },
];

/** Faults that a reader would see as a gap. */
const GAPS = [
	/\{\{|\{%|\}\}|%\}/,
	/undefined|null|NaN|\[object/,
	/ {2}/,
	/\n/,
	/ [,.!?;:]/,
	/[，。！？、：；（]\s|\s[，。！？、：；）]/,
	/\(\s*\)|（）/,
	/[，。！？、：；]{2}/,
	/[,.!?]{2}/,
	/[\p{sc=Han}][,.!?;]/u,
	/^[a-z]|[.!?] [a-z]/,
	/^\s|\s$/,
];

describe.each(STARTER_TEMPLATES.map((template) => [template.id, template] as const))('%s', (_, template) => {
	const cases = [SAMPLE_VALUES[template.language], {}, ...PARTLY];

	it('is a valid template that uses only known variables', () => {
		expect(parseTemplate(template).ok).toBe(true);
		expect(checkBody(template.body)).toMatchObject({ ok: true, unknown: [] });
		expect(template.tags.length).toBeGreaterThan(0);
	});

	it('reads well with all, some and no values', () => {
		for (const values of cases) {
			const result = renderTemplate(template, values, CTX);
			if (!result.ok) throw new Error(JSON.stringify(result.error));
			for (const gap of GAPS) expect(result.text).not.toMatch(gap);
			expect(result.text.length).toBeLessThanOrEqual(LONGEST);
			expect(result.text.length).toBeGreaterThan(4);
		}
	});

	it('needs at most one answer when nothing is known, none when all is', () => {
		const bare = renderTemplate(template, {}, CTX);
		const full = renderTemplate(template, SAMPLE_VALUES[template.language], {
			...CTX,
			answers: answersTo(template),
		});
		expect(bare.ok && bare.missing.length).toBeLessThanOrEqual(1);
		expect(full.ok && full.missing.length).toBe(0);
		if (template.tone === 'brief' && bare.ok)
			expect(bare.text.length).toBeLessThanOrEqual(LONGEST_BRIEF[template.language]);
	});
});

describe('confirmations', () => {
	const asking = STARTER_TEMPLATES.filter(({ id }) => /\.confirm-/.test(id));

	it('ask what is confirmed, and say it', () => {
		expect(asking.length).toBeGreaterThanOrEqual(15);
		for (const template of asking) {
			const bare = renderTemplate(template, SAMPLE_VALUES[template.language], CTX);
			const full = renderTemplate(template, SAMPLE_VALUES[template.language], {
				...CTX,
				answers: answersTo(template),
			});
			if (!bare.ok || !full.ok) throw new Error(template.id);
			expect(bare.fields.length, template.id).toBe(1);
			expect(bare.text, template.id).toMatch(/〔.+〕/);
			expect(full.text, template.id).not.toMatch(/〔/);
		}
	});
});
