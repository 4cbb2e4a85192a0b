import { describe, expect, it } from 'vitest';
import { checkBody } from '../../lib/templates/check.ts';
import { type RenderContext, renderTemplate } from '../../lib/templates/render.ts';
import type { TemplateValues } from '../../lib/templates/variables.ts';
import { leastTime } from '../least-time.ts';

/** 5 June 2025, 16:30 UTC: already the 6th, a Friday, in Taipei. */
const CTX: RenderContext = { now: Date.UTC(2025, 5, 5, 16, 30), utcOffsetMinutes: 480 };

function rendered(
	body: string,
	answers: Record<string, string> = {},
	language: 'en' | 'zh-Hans' | 'zh-Hant' = 'en',
	values: TemplateValues = {},
) {
	const result = renderTemplate({ body, language }, values, { ...CTX, answers });
	if (!result.ok) throw new Error(JSON.stringify(result.error));
	return result;
}

describe('a field', () => {
	it('is a mark until it is answered, however it is offered', () => {
		const body = 'In {% field "days", type: "number", default: 3 %} days';
		const open = rendered(body);
		expect(open.text).toBe('In 〔days〕 days');
		expect(open.missing.map(({ name }) => name)).toEqual(['field.days']);
		expect(open.fields).toMatchObject([{ name: 'days', type: 'number', offered: '3' }]);
		expect(rendered(body, { 'field.days': '5' })).toMatchObject({ text: 'In 5 days', missing: [] });
	});

	it.each([
		['en', '1,234.5', 'Monday, June 9', '$1,200'],
		['zh-Hans', '1,234.5', '6月9日星期一', '$1,200'],
		['zh-Hant', '1,234.5', '6月9日星期一', '$1,200'],
	] as const)('writes numbers, days and amounts as %s does', (language, number, day, amount) => {
		const body =
			'{% field "n", type: "number" %}/{% field "d", type: "date", format: "full" %}/{% field "m", type: "number", format: "money" %}';
		const answers = { 'field.n': '1234.5', 'field.d': '2025-06-09', 'field.m': '1200' };
		expect(rendered(body, answers, language, { 'shop.currency': 'USD' }).text).toBe(
			`${number}/${day}/${amount}`,
		);
	});

	it('is a value like others: reckoned with, compared, shifted', () => {
		const body =
			'{% field "days", type: "number", show: false %}{% field "day", type: "date", show: false %}{{ field.days | plus: 2 }} {{ field.day | plus_days: 1 }} {% if field.days > 3 %}long{% endif %}';
		const answers = { 'field.days': '4', 'field.day': '2025-12-31' };
		expect(rendered(body, answers).text).toBe('6 January 1 long');
		expect(rendered(body, answers).missing).toEqual([]);
	});

	it('that is only asked still holds the message back', () => {
		const body =
			'Hello{% field "gift", type: "choice", options: "yes|no", show: false %}{% if field.gift == "yes" %}, wrapped{% endif %}';
		expect(rendered(body).missing.map(({ name }) => name)).toEqual(['field.gift']);
		expect(rendered(body, { 'field.gift': 'yes' })).toMatchObject({ text: 'Hello, wrapped', missing: [] });
		expect(rendered(body, { 'field.gift': 'no' })).toMatchObject({ text: 'Hello', missing: [] });
	});

	it('knows names with spaces and Chinese ones', () => {
		const body = '{% field "退款 原因" %}{% if field["退款 原因"] == "破损" %}!{% endif %}';
		expect(rendered(body, { 'field.退款 原因': '破损' }, 'zh-Hans').text).toBe('破损!');
		expect(checkBody(body)).toMatchObject({ ok: true, unknown: [] });
	});

	it.each([
		['{% field "n", type: "number" %}', 'five'],
		['{% field "n", type: "number" %}', '0x10'],
		['{% field "n", type: "number", min: 1, max: 30 %}', '31'],
		['{% field "n", type: "number", min: 1, max: 30 %}', '0'],
		['{% field "n", type: "date" %}', 'June 9'],
		['{% field "n", type: "date" %}', '2025-02-31'],
		['{% field "n", type: "choice", options: "a|b" %}', 'c'],
		['{% field "n" %}', '  \u202e '],
	])('%s asks again after %j', (body, answer) => {
		expect(rendered(body, { 'field.n': answer }).missing).toHaveLength(1);
	});

	it('may be left blank where its author said so, and only there', () => {
		const body = 'Hi{% field "note", optional: true %}{% if field.note %} ({{ field.note }}){% endif %}.';
		expect(rendered(body).missing).toHaveLength(1);
		expect(rendered(body, { 'field.note': ' ' })).toMatchObject({ text: 'Hi.', missing: [] });
		expect(rendered(body, { 'field.note': 'x' }).text).toBe('Hix (x).');
	});

	it('of several lines keeps its lines and is cleaned like any other value', () => {
		const body = '{% field "t", lines: 3 %}';
		expect(rendered(body, { 'field.t': ' a \r\n{{ buyer.name }}\u0000\n\nb' }).text).toBe(
			'a\n{{ buyer.name }}\n\nb',
		);
		expect(rendered('{% field "t" %}', { 'field.t': 'a\nb' }).text).toBe('a b');
	});

	it('offers what the template works out, as its input takes it', () => {
		const offered = (body: string, values: TemplateValues = {}) =>
			rendered(body, {}, 'en', values).fields[0]?.offered;
		expect(offered('{% field "d", type: "date", default: "tomorrow" %}')).toBe('2025-06-07');
		expect(
			offered('{% assign d = "today" | plus_workdays: 3 %}{% field "d", type: "date", default: d %}'),
		).toBe('2025-06-11');
		const price = { 'item.price': 84, 'shop.currency': 'USD' };
		expect(offered('{% field "p", type: "number", default: item.price %}', price)).toBe('84');
		expect(offered('{% field "p", type: "number", default: item.price %}')).toBe('');
		expect(offered('{% field "c", type: "choice", options: "a|b", default: "z" %}')).toBe('');
		expect(offered('{% field "t", default: buyer.name %}', { 'buyer.name': 'Mei' })).toBe('Mei');
	});

	it('in a branch that is not written is not asked for', () => {
		const body =
			'{% field "how", type: "choice", options: "refund|new" %}{% if field.how == "refund" %}{% field "amount", type: "number" %}{% endif %}';
		expect(rendered(body).fields.map(({ name }) => name)).toEqual(['how']);
		expect(rendered(body, { 'field.how': 'refund' }).fields.map(({ name }) => name)).toEqual([
			'how',
			'amount',
		]);
	});
});

describe('answers', () => {
	it('fill values and names that only this template has', () => {
		expect(
			rendered('{{ size }}, {{ tracking.number }}', { size: 'M', 'tracking.number': 'SF1' }),
		).toMatchObject({
			text: 'M, SF1',
			missing: [],
		});
	});

	it('are numbers and days where the value is one', () => {
		const body = '{{ order.amount | times: 2 | money }} {{ tracking.eta }} {{ item.stock | plus: 1 }}';
		const answers = { 'order.amount': '35.5', 'tracking.eta': '2025-06-09', 'item.stock': '2' };
		expect(rendered(body, answers, 'en', { 'shop.currency': 'USD' }).text).toBe('$71 June 9 3');
	});

	it('never reach what every object inherits', () => {
		for (const name of ['constructor', '__proto__', 'toString']) {
			expect(rendered(`{{ ${name} }}`).missing).toHaveLength(1);
			expect(rendered(`{% field "${name}" %}`).missing).toHaveLength(1);
			expect(rendered(`{{ field.${name} }}`).missing).toHaveLength(1);
		}
	});
});

describe('a faulty field', () => {
	it.each([
		['{% field %}', 'field-name'],
		['{% field days %}', 'field-name'],
		['{% field "" %}', 'field-name'],
		[`{% field "${'x'.repeat(61)}" %}`, 'field-name'],
		['{% field "x", type: "slider" %}', 'field-type'],
		['{% field "x", type: kind %}', 'field-setting'],
		['{% field "x", colour: "red" %}', 'field-setting'],
		['{% field "x", type: "choice" %}', 'field-options'],
		['{% field "x", type: "choice", options: "|" %}', 'field-options'],
		['{% field "x", lines: 0 %}', 'field-setting'],
		['{% field "x", format: "money" %}', 'field-setting'],
		['{% field "x", type: "date", format: "%Y" %}', 'field-setting'],
		['{% field "x", from: "moon" %}', 'field-setting'],
		['{% field "x", optional: "yes" %}', 'field-setting'],
		['{% field "x" "y" %}', 'field-setting'],
		[Array.from({ length: 21 }, (_, i) => `{% field "f${i}" %}`).join(''), 'too-many-fields'],
	])('%s: %s, with its place', (body, key) => {
		const check = checkBody(`one\n ${body}`);
		expect(check).toMatchObject({
			ok: false,
			error: { message: { key: `templates.error.${key}` }, line: 2 },
		});
	});

	it('says what is asked, and which field nobody declared', () => {
		const check = checkBody('{% field "days", type: "number" %}{{ field.days }}{{ field.dyas }}');
		expect(check).toMatchObject({
			ok: true,
			fields: [{ name: 'days', type: 'number' }],
			unknown: [{ name: 'field.dyas' }],
		});
	});
});

describe('the cursor', () => {
	it('is a place in the text, and writes nothing', () => {
		expect(rendered('Dear {% cursor %}, thanks.')).toMatchObject({
			text: 'Dear , thanks.',
			cursor: 5,
			missing: [],
		});
		expect(rendered('{{ buyer.name }}{% cursor %}!')).toMatchObject({ text: '〔buyer name〕!', cursor: 12 });
		expect(rendered('  a{% cursor %}').cursor).toBe(1);
		expect(rendered('a').cursor).toBeUndefined();
	});

	it('counts once, the first time', () => {
		expect(rendered('a{% cursor %}b{% cursor %}c')).toMatchObject({ text: 'abc', cursor: 1 });
	});

	it('cannot be smuggled in by a body or a value', () => {
		expect(rendered('a\ufdefb').cursor).toBeUndefined();
		expect(rendered('{{ buyer.name }}', {}, 'en', { 'buyer.name': 'M\ufdefei' })).toMatchObject({
			text: 'Mei',
		});
		expect(rendered('{% field "x" %}', { 'field.x': 'a\ufdefb' }).cursor).toBeUndefined();
	});

	it('takes nothing after its name', () => {
		expect(checkBody('{% cursor 3 %}').ok).toBe(false);
	});
});

describe('days', () => {
	const day = (body: string) => rendered(body).text;
	it.each([
		['{{ "today" | plus_workdays: 0 }}', 'June 6'],
		['{{ "today" | plus_workdays: 1 }}', 'June 9'],
		['{{ "today" | plus_workdays: 5 }}', 'June 13'],
		['{{ "today" | plus_workdays: 11 }}', 'June 23'],
		['{{ "today" | plus_workdays: -1 }}', 'June 5'],
		['{{ "today" | plus_workdays: -5 }}', 'May 30'],
		['{{ "tomorrow" | plus_workdays: 1 }}', 'June 9'],
		['{{ "tomorrow" | plus_workdays: 5 }}', 'June 13'],
		['{{ "tomorrow" | plus_workdays: -1 }}', 'June 6'],
		['{{ "2025-06-08" | plus_workdays: 6 }}', 'June 16'],
		['{{ "today" | plus_weeks: 2 }}', 'June 20'],
		['{{ "2025-01-31" | plus_months: 1 }}', 'February 28'],
		['{{ "2024-02-29" | plus_months: 12 | date: "full" }}', 'Friday, February 28'],
		['{{ "2025-03-15" | plus_months: -3 }}', 'December 15'],
	])('%s is %s', (body, expected) => {
		expect(day(body)).toBe(expected);
	});

	it.each(['plus_workdays', 'plus_months', 'plus_weeks'])(
		'%s beyond the calendar is marked, at once',
		(filter) => {
			const render = () => {
				expect(rendered(`{{ "today" | ${filter}: 1e300 }}`).missing).toHaveLength(1);
				expect(rendered(`{{ "today" | ${filter}: 90000000 }}`).missing).toHaveLength(1);
			};
			expect(leastTime(render, 500)).toBeLessThan(500);
		},
	);
});

describe('prices', () => {
	it('take a percentage off, and mark what cannot be reckoned', () => {
		const off = (price: number | string) =>
			rendered('{{ item.price | percent_off: 15 | money }}', {}, 'en', {
				'item.price': price,
				'shop.currency': 'USD',
			});
		expect(off(84).text).toBe('$71.40');
		expect(off('84').text).toBe('$71.40');
		const yen = { 'item.price': 85, 'shop.currency': 'JPY' };
		expect(rendered('{{ item.price | percent_off: 15 | money }}', {}, 'en', yen).text).toBe('¥72');
		expect(off('NT$84').missing).toHaveLength(1);
		expect(rendered('{{ 10 | percent_off }}').missing).toHaveLength(1);
	});
});
