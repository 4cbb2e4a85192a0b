import { describe, expect, it } from 'vitest';
import { checkBody, parseTemplate } from '../../lib/templates/check.ts';

describe('checkBody', () => {
	it.each([
		['Hi {{ buyer.name', 'not-closed', 1, 4],
		['Hi\n  {% if buyer.name %} x', 'not-closed', 2, 3],
		['{% endif %}', 'no-opening', 1, 1],
		['a }} b', 'stray', 1, 3],
		['one\ntwo %} three', 'stray', 2, 5],
		['{{ buyer.name | shout }}', 'unknown-filter', 1, 1],
		['x {% include "y" %}', 'unknown-tag', 1, 3],
		['{{ }}', 'syntax', 1, 4],
		['{{ item..name }}', 'syntax', 1, 9],
		['{{ "today" | date: "%Y" }}', 'date-style', 1, 1],
		['{{ buyer.name | append }}', 'syntax', 1, 1],
	])('%j: %s at line %i, column %i', (body, key, line, column) => {
		expect(checkBody(body)).toMatchObject({
			ok: false,
			error: { message: { key: `templates.error.${key}` }, line, column },
		});
	});

	it('says which variables are used, and which nobody knows', () => {
		expect(
			checkBody('{{ buyer.name }} {% if order.item %}{{ order.item }}{% endif %}\n{{ buyer.nmae }}'),
		).toEqual({
			ok: true,
			variables: ['buyer.name', 'order.item'],
			unknown: [{ name: 'buyer.nmae', line: 2, column: 4 }],
			fields: [],
			varies: false,
		});
	});

	it('accepts plain text with braces, percent signs and dollars', () => {
		expect(checkBody('100% {cotton} $5 } {')).toEqual({
			ok: true,
			variables: [],
			unknown: [],
			fields: [],
			varies: false,
		});
	});
});

describe('parseTemplate', () => {
	const good = {
		id: '01J',
		language: 'en',
		title: 'Mine',
		body: 'Hi {{ buyer.name }}',
		service: 'hospitality',
		situation: { intents: ['greeting'] },
		tags: [],
	};

	it('takes a good one', () => {
		expect(parseTemplate(good)).toEqual({ ok: true, template: good });
	});

	it('names the fields of a bad one', () => {
		expect(parseTemplate({ ...good, language: 'fr', situation: { intents: ['nope'] } })).toEqual({
			ok: false,
			problem: 'not-a-template',
			fields: ['language', 'situation.intents.0'],
		});
		for (const junk of [null, 3, 'x', [], {}])
			expect(parseTemplate(junk)).toMatchObject({ problem: 'not-a-template' });
	});

	it('keeps one with a broken body, for repair', () => {
		const broken = { ...good, body: '{{ oops' };
		expect(parseTemplate(broken)).toMatchObject({
			ok: false,
			problem: 'broken-body',
			template: broken,
			error: { line: 1 },
		});
	});
});
