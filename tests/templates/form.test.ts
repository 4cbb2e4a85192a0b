import { describe, expect, it } from 'vitest';
import {
	type ChatFacts,
	type FormStart,
	formFor,
	NO_FACTS,
	rememberedUnder,
} from '../../lib/templates/form.ts';
import { renderTemplate } from '../../lib/templates/render.ts';

const NOW = Date.UTC(2025, 5, 5, 12);
const DAY = 86_400_000;

function form(body: string, facts: Partial<ChatFacts> = {}, extra: Partial<FormStart> = {}) {
	const answers = extra.answers ?? {};
	const rendered = renderTemplate({ body, language: 'en' }, {}, { now: NOW, utcOffsetMinutes: 0, answers });
	if (!rendered.ok) throw new Error(JSON.stringify(rendered.error));
	return formFor(rendered, {
		facts: { ...NO_FACTS, ...facts },
		remembered: {},
		answers,
		now: NOW,
		utcOffsetMinutes: 0,
		...extra,
	});
}
const values = (...args: Parameters<typeof form>) =>
	Object.fromEntries(form(...args).map(({ name, value }) => [name, value]));

describe('what a question starts from', () => {
	it('is what the chat says, by its name, its kind or its author', () => {
		const facts = {
			amounts: [39, 128],
			dates: [NOW - 3 * DAY, NOW + 2 * DAY, NOW + 5 * DAY],
			orderNumbers: ['A-1'],
			items: ['Linen shirt'],
		};
		expect(
			values(
				'{% field "refund", type: "number" %}{% field "退款金额", type: "number" %}{% field "days", type: "number" %}{% field "when", type: "date" %}{% field "订单号" %}{% field "what", from: "item" %}{% field "note" %}{{ order.amount }}{{ item.name }}',
				facts,
			),
		).toEqual({
			'field.refund': '39',
			'field.退款金额': '39',
			'field.days': '',
			'field.when': '2025-06-07',
			'field.订单号': 'A-1',
			'field.what': 'Linen shirt',
			'field.note': '',
			'order.amount': '39',
			'item.name': 'Linen shirt',
		});
		expect(values('{% field "refund", type: "number", from: "none" %}', facts)).toEqual({
			'field.refund': '',
		});
	});

	it('offers the other values of the chat beside it, a few', () => {
		const [item] = form('{% field "price", type: "number" %}', { amounts: [1, 2, 3, 4, 5, 6, 7, 8] });
		expect(item).toMatchObject({ value: '1', suggestions: ['2', '3', '4', '5', '6'] });
	});

	it('is the last answer before what the template offers, and the chat before both where it is sure', () => {
		const days = '{% field "days", type: "number", default: 3 %}';
		expect(values(days)).toEqual({ 'field.days': '3' });
		expect(values(days, {}, { remembered: { 'field.days': '5' } })).toEqual({ 'field.days': '5' });
		const price = '{% field "price", type: "number", default: 10 %}';
		expect(values(price, { amounts: [39] }, { remembered: { 'field.price': '5' } })).toEqual({
			'field.price': '39',
		});
		// A day named in the chat is only a guess where the template offers one of its own.
		const when = '{% field "when", type: "date", default: "tomorrow" %}';
		expect(form(when, { dates: [NOW + 9 * DAY] })[0]).toMatchObject({
			value: '2025-06-06',
			suggestions: ['2025-06-14'],
		});
	});

	it('is never what the input cannot hold', () => {
		const choice = '{% field "c", type: "choice", options: "a|b" %}';
		expect(values(choice, {}, { remembered: { 'field.c': 'gone' } })).toEqual({ 'field.c': 'a' });
		expect(values(choice, {}, { remembered: { 'field.c': 'b' } })).toEqual({ 'field.c': 'b' });
		const number = '{% field "price", type: "number", min: 1, max: 50 %}';
		expect(form(number, { amounts: [99, 20] })[0]).toMatchObject({ value: '20', suggestions: [] });
		expect(values('{% field "n", type: "number" %}', {}, { remembered: { 'field.n': 'x' } })).toEqual({
			'field.n': '',
		});
		expect(values('{% field "c", type: "choice", options: "a|b", optional: true %}')).toEqual({
			'field.c': '',
		});
	});

	it('is what the seller typed, whatever else there is; and what was asked stays asked', () => {
		const answers = { 'field.price': '7', size: 'M' };
		expect(values('{% field "price", type: "number" %}{{ size }}', { amounts: [39] }, { answers })).toEqual({
			'field.price': '7',
			size: 'M',
		});
	});

	it('asks for a value of ours by its kind', () => {
		const kinds = Object.fromEntries(
			form('{{ order.amount }}{{ tracking.eta }}{{ tracking.number }}{{ item.stock }}').map(
				({ name, type }) => [name, type],
			),
		);
		expect(kinds).toEqual({
			'order.amount': 'number',
			'tracking.eta': 'date',
			'tracking.number': 'text',
			'item.stock': 'number',
		});
	});
});

describe('what is remembered', () => {
	const under = (body: string) => {
		const rendered = renderTemplate({ body, language: 'en' }, {}, { now: NOW });
		const use = rendered.ok ? rendered.fields[0] : undefined;
		return rememberedUnder('t', `field.${use?.name}`, use);
	};
	it.each([
		['{% field "days", type: "number" %}', 't'],
		['{% field "reason", type: "choice", options: "a|b" %}', 't'],
		['{% field "sign-off" %}', 't'],
		['{% field "sign-off", remember: false %}', null],
		['{% field "day", type: "date" %}', null],
		['{% field "message", lines: 4 %}', null],
		['{% field "refund", type: "number" %}', null],
		['{% field "order number" %}', null],
		['{% field "客户姓名" %}', null],
		['{% field "x", from: "buyer" %}', null],
		['{% field "refund", type: "number", from: "none" %}', 't'],
	])('%s: %j', (body, expected) => {
		expect(under(body)).toBe(expected);
	});

	it('of values: the shop’s for all templates, the buyer’s never', () => {
		expect(rememberedUnder('t', 'shop.hours', undefined)).toBe('');
		expect(rememberedUnder('t', 'offer.coupon', undefined)).toBe('');
		expect(rememberedUnder('t', 'offer.ends', undefined)).toBeNull();
		for (const name of [
			'buyer.name',
			'order.number',
			'tracking.number',
			'item.price',
			'problem.summary',
			'gift.recipient',
		])
			expect(rememberedUnder('t', name, undefined)).toBeNull();
		expect(rememberedUnder('t', 'colour_of_box', undefined)).toBe('t');
	});
});
