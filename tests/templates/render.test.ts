import { describe, expect, it } from 'vitest';
import { fillMissing } from '../../lib/templates/missing-mark.ts';
import { renderTemplate } from '../../lib/templates/render.ts';
import type { TemplateValues } from '../../lib/templates/variables.ts';

/** 5 June 2025, 16:30 UTC: already the 6th in Taipei. */
const NOW = Date.UTC(2025, 5, 5, 16, 30);
const CTX = { now: NOW, utcOffsetMinutes: 480 };

function rendered(
	body: string,
	values: TemplateValues = {},
	language: 'en' | 'zh-Hans' | 'zh-Hant' = 'en',
	ctx = CTX,
) {
	const result = renderTemplate({ body, language }, values, ctx);
	if (!result.ok) throw new Error(JSON.stringify(result.error));
	return result;
}
const text = (...args: Parameters<typeof rendered>) => rendered(...args).text;

describe('values', () => {
	it('inserts text, numbers, amounts and statuses', () => {
		expect(text('Hi {{ buyer.name }}', { 'buyer.name': ' Mei ' })).toBe('Hi Mei');
		expect(text('{{ order.quantity }} pcs', { 'order.quantity': 3 })).toBe('3 pcs');
		expect(text('{{ order.amount }}', { 'order.amount': 1299.5, 'shop.currency': 'USD' })).toBe('$1,299.50');
		expect(text('{{ order.amount }}', { 'order.amount': 'NT$350' }, 'zh-Hant')).toBe('NT$350');
		expect(
			text(
				'{{ order.amount | times: 2 | money }}',
				{ 'order.amount': 10, 'shop.currency': 'CNY' },
				'zh-Hans',
			),
		).toBe('¥20');
		expect(text('{{ order.status }}', { 'order.status': 'in-transit' }, 'zh-Hans')).toBe('运输中');
		expect(text('{{ order.status }}', { 'order.status': 'Ready to ship' })).toBe('Ready to ship');
	});

	it('compares a status by its id and an amount by its number', () => {
		const body = '{% if order.status == "paid" and order.amount > 100 %}A{% else %}B{% endif %}';
		expect(text(body, { 'order.status': 'paid', 'order.amount': 120 })).toBe('A');
		expect(text(body, { 'order.status': 'paid', 'order.amount': 80 })).toBe('B');
		expect(text('{% if shop.shipping_fee == 0 %}free{% endif %}', { 'shop.shipping_fee': 0 })).toBe('free');
	});

	it('ends with the text, not with the blank lines of its tags', () => {
		expect(text('\n{% if buyer.name %}x{% endif %}\nDone\r\n')).toBe('Done');
	});

	it('offers several wordings', () => {
		const body = '{{ "Hi|Hello|Hey" | one_of }}';
		expect(text(body)).toBe('Hi');
		const at = (n: number) => text(body, {}, 'en', { ...CTX, ...{ random: () => n } });
		expect([at(0), at(0.5), at(0.999), at(1)]).toEqual(['Hi', 'Hello', 'Hey', 'Hey']);
	});
});

describe('missing values', () => {
	it('stand as a mark in the language of the template, with their place', () => {
		const hant = rendered('{{ buyer.name }}您好，單號 {{ tracking.number }}', {}, 'zh-Hant');
		expect(hant.text).toBe('〔買家稱呼〕您好，單號 〔物流單號〕');
		for (const mark of hant.missing) expect(hant.text.slice(mark.start, mark.end)).toMatch(/^〔.+〕$/);
		expect(hant.missing.map((mark) => mark.name)).toEqual(['buyer.name', 'tracking.number']);
	});

	it.each(['', '   ', '\u0000', null, undefined, Number.NaN])('%j counts as missing', (value) => {
		expect(rendered('{{ order.amount }}', { 'order.amount': value }).missing).toHaveLength(1);
	});

	it.each([
		['{{ buyer.name | upcase }}', '〔buyer name〕'],
		['{{ buyer.name | truncate: 3 | append: "!" }}', '〔buyer name〕!'],
		['{{ "for " | append: buyer.name }}', 'for 〔buyer name〕'],
		['{% assign n = buyer.name %}{{ n }}', '〔buyer name〕'],
		['{% capture c %}[{{ buyer.name }}]{% endcapture %}{{ c }}', '[〔buyer name〕]'],
		['{{ item.stock | plus: 1 }}', '〔stock〕'],
		['{{ 2 | times: item.stock }}', '〔stock〕'],
		['{{ tracking.eta | plus_days: 2 | date: "full" }}', '〔arrival date〕'],
		['{{ order.amount | money }}', '〔order amount〕'],
		['{{ buyer.name.size }}', '〔buyer name〕'],
		['{{ buyer.nmae }} {{ foo }}', '〔buyer.nmae〕 〔foo〕'],
		['{{ buyer }}{% if buyer.name %}{% endif %}', '〔value〕'],
		['{{ nil }} {{ 1 | divided_by: 0 }}', '〔value〕 〔value〕'],
	])('%s → %s', (body, expected) => {
		const result = rendered(body);
		expect(result.text).toBe(expected);
		expect(result.missing.length).toBeGreaterThan(0);
	});

	it('are false in conditions and replaced by default, and then not missing', () => {
		const result = rendered(
			'{% if buyer.name %}A{% else %}B{% endif %} {{ buyer.name | default: "friend" | upcase }}',
		);
		expect(result).toMatchObject({ text: 'B FRIEND', missing: [] });
		expect(rendered('{{ item.name | default: order.item }}').missing.map((mark) => mark.name)).toEqual([
			'order.item',
		]);
	});

	it('keep dates and amounts what they are through default', () => {
		expect(text('{{ order.amount | default: "?" }}', { 'order.amount': 5, 'shop.currency': 'USD' })).toBe(
			'$5',
		);
		expect(text('{{ tracking.eta | default: "today" | plus_days: 1 }}', { 'tracking.eta': NOW })).toBe(
			'June 7',
		);
	});

	it('cannot be reckoned from a figure in words', () => {
		expect(rendered('{{ order.amount | plus: 1 }}', { 'order.amount': 'NT$350' }).missing).toHaveLength(1);
	});

	it('stay apart when there are more names than placeholders', () => {
		const body = Array.from({ length: 40 }, (_, i) => `{{ x${i} }}`).join(' ');
		const result = rendered(body);
		expect(result.missing).toHaveLength(40);
		expect(result.text).not.toMatch(/[\ufdd0-\ufdef]/);
	});
});

describe('fillMissing', () => {
	const result = rendered('Hi {{ buyer.name }}, {{ order.number }} for {{ buyer.name }}.');

	it('puts answers in every place and leaves the others marked where they now stand', () => {
		const filled = fillMissing(result, { 'buyer.name': 'Mei' });
		expect(filled.text).toBe('Hi Mei, 〔order number〕 for Mei.');
		expect(filled.missing).toEqual([{ name: 'order.number', start: 8, end: 22 }]);
		expect(fillMissing(filled, { 'order.number': 'A1' })).toEqual({
			text: 'Hi Mei, A1 for Mei.',
			missing: [],
		});
	});

	it('takes answers as plain text and ignores blank ones', () => {
		expect(fillMissing(result, { 'buyer.name': ' {{ order.number }}\u202e\n<b>' }).text).toContain(
			'Hi {{ order.number }} <b>,',
		);
		expect(fillMissing(result, { 'buyer.name': '  ' })).toEqual({
			text: result.text,
			missing: result.missing,
		});
		expect(fillMissing(rendered('{{ constructor }}'), {}).text).toContain('〔');
	});

	it('goes by place: a value that looks like a mark is left alone', () => {
		const trick = rendered('{{ item.name }} {{ buyer.name }}', { 'item.name': '〔buyer name〕' });
		expect(fillMissing(trick, { 'buyer.name': 'Mei' }).text).toBe('〔buyer name〕 Mei');
	});
});

describe('dates', () => {
	it.each([
		['en', 'June 9'],
		['zh-Hans', '6月9日'],
		['zh-Hant', '6月9日'],
	] as const)('%s: today plus three days', (language, expected) => {
		expect(text('{{ "today" | plus_days: 3 }}', {}, language)).toBe(expected);
	});

	it('follow the offset, styles and each other', () => {
		expect(text('{{ "today" | date }}', {}, 'en', { now: NOW, utcOffsetMinutes: -420 })).toBe('June 5');
		expect(text('{{ "tomorrow" | date: "weekday" }}')).toBe('Saturday');
		expect(text('{{ "now" | plus_hours: 2 | date: "time" }}')).toBe('2:30 AM');
		expect(text('{{ order.date | plus_days: 30 | date: "full" }}', { 'order.date': NOW })).toBe(
			'Sunday, July 6',
		);
		expect(text('{{ "2025-12-31" | plus_days: 1 }}')).toBe('January 1');
		expect(text('{{ tracking.eta }}', { 'tracking.eta': '下周一' }, 'zh-Hans')).toBe('下周一');
	});

	it('that cannot be reckoned are marked, never guessed', () => {
		expect(rendered('{{ tracking.eta | plus_days: 1 }}', { 'tracking.eta': 'soon' }).missing).toHaveLength(1);
		expect(rendered('{{ "today" | plus_days: "many" }}').missing).toHaveLength(1);
		expect(rendered('{{ "today" | plus_days: 1e300 }}').missing).toHaveLength(1);
	});
});

describe('hostile templates', () => {
	it.each([
		'{{ buyer.constructor }}',
		'{{ buyer.name.constructor.constructor }}',
		'{{ constructor }}',
		'{{ __proto__.polluted }}',
		'{{ buyer.__proto__ }}',
		'{{ item.stock.toString }}',
	])('%s reaches nothing', (body) => {
		const result = rendered(body, { 'item.stock': 3, 'buyer.name': 'Mei' });
		expect(result.text).toMatch(/^〔[^〕]*〕$/);
		expect(text(body)).not.toMatch(/function|object|native/i);
	});

	it.each([
		'{% include "x" %}',
		'{% layout "x" %}',
		'{% for i in (1..100000000) %}x{% endfor %}',
		'{% raw %}{{ x }}{% endraw %}',
		'{% echo buyer.name %}',
		'{% cycle "a", "b" %}',
	])('%s is refused', (body) => {
		const result = renderTemplate({ body, language: 'en' }, {}, CTX);
		expect(result).toMatchObject({ ok: false, error: { message: { key: 'templates.error.unknown-tag' } } });
	});

	it.each([
		['doubling text', `{% assign x = "aaaaaaaaaa" %}${'{% assign x = x | append: x %}'.repeat(60)}{{ x }}`],
		[
			'doubling text that is cut before it shows',
			`{% assign x = "aaaaaaaaaa" %}${'{% assign x = x | append: x %}'.repeat(16)}{{ x | truncate: 5 }}`,
		],
		['a huge body', 'a'.repeat(50_000)],
		['a long message', `{% capture x %}${'a'.repeat(3_000)}{% endcapture %}{{ x }}{{ x }}{{ x }}`],
	])('%s stops early', (_, body) => {
		const result = renderTemplate({ body, language: 'en' }, {}, CTX);
		expect(result).toMatchObject({ ok: false, error: { message: { key: 'templates.error.too-large' } } });
	});

	it('nested deeply is a value, not a crash', () => {
		const depth = 900;
		const body = `${'{% if nil %}'.repeat(depth)}x${'{% endif %}'.repeat(depth)}`;
		const result = renderTemplate({ body, language: 'en' }, {}, CTX);
		if (!result.ok) expect(result.error.message.key).toMatch(/^templates\.error\./);
	});
});
