import { describe, expect, it } from 'vitest';
import { checkBody } from '../../lib/templates/check.ts';
import { allFolders, folderFault, folderTree, movedPath } from '../../lib/templates/folders.ts';
import { type KnownText, templateFromMessage } from '../../lib/templates/from-message.ts';
import { outOfScope } from '../../lib/templates/in-scope.ts';
import { paletteSearch } from '../../lib/templates/palette-search.ts';
import { renderTemplate } from '../../lib/templates/render.ts';
import { createTemplateIndex, findTemplates } from '../../lib/templates/search.ts';
import { STARTER_SUBJECTS, STARTER_TEMPLATES } from '../../lib/templates/starter.ts';
import { starterFolder, starterFolderNames } from '../../lib/templates/starter-folders.ts';
import type { Template } from '../../lib/templates/template.ts';
import { diffTexts } from '../../lib/templates/text-diff.ts';
import { groupVariants } from '../../lib/templates/variants.ts';

const own = (id: string, part: Partial<Template> = {}): Template => ({
	id,
	language: 'en',
	title: id,
	body: 'Text',
	service: 'information',
	situation: {},
	tags: [],
	...part,
});

describe('variants', () => {
	it('stand together, each language once, and a second of a language by itself', () => {
		const sets = groupVariants([
			own('A'),
			own('B', { variantOf: 'A', language: 'zh-Hans' }),
			own('C', { variantOf: 'A', language: 'zh-Hans' }),
			own('D'),
		]);
		expect(sets.map(({ variants }) => variants.map(({ id }) => id))).toEqual([['A', 'B'], ['C'], ['D']]);
	});

	it('of the starter library are one entry in three languages', () => {
		const sets = groupVariants(STARTER_TEMPLATES);
		expect(sets.length).toBe(STARTER_TEMPLATES.length / 3);
		expect(sets.every(({ variants }) => variants.length === 3)).toBe(true);
	});

	it('are one hit of the palette, in the language asked for, and none is ever hidden', () => {
		const index = createTemplateIndex([
			own('A', { title: 'Size chart', body: 'Here is the size chart' }),
			own('B', { title: '尺码表', body: '这是尺码表', variantOf: 'A', language: 'zh-Hans' }),
			own('C', { title: '尺码表二', body: '这是另一张尺码表', variantOf: 'A', language: 'zh-Hans' }),
		]);
		const ids = (query: string, language: Template['language']) =>
			paletteSearch(index, query, { language, limit: 10 }).hits.map(({ id }) => id);
		expect(ids('尺码表', 'en')).toEqual(['A', 'C']);
		expect(ids('尺码表', 'zh-Hans').toSorted()).toEqual(['B', 'C']);
		expect(ids('', 'zh-Hant')).toEqual(expect.arrayContaining(['B', 'C']));
		expect(paletteSearch(index, '尺码表', { language: 'en', limit: 10 }).hits[0]).toMatchObject({
			title: '尺码表',
			preview: 'Here is the size chart',
			variants: [
				{ id: 'A', language: 'en' },
				{ id: 'B', language: 'zh-Hans' },
			],
		});
	});
});

describe('scope', () => {
	const limited = own('A', { scope: { sites: ['shopee'], shops: ['小雨的店'] } });

	it('holds a template back elsewhere and says why', () => {
		expect(outOfScope(limited, { site: 'shopee', shop: '小雨的店' })).toBeNull();
		expect(outOfScope(limited, { site: 'etsy', shop: '小雨的店' })).toBe('site');
		expect(outOfScope(limited, { site: 'shopee', shop: '' })).toBe('shop');
		expect(outOfScope(limited, { site: null, shop: ' 小雨的店 ' })).toBeNull();
		expect(outOfScope(own('B'), { site: 'etsy', shop: '' })).toBeNull();
	});

	it('keeps it out of the search and of its count', () => {
		const index = createTemplateIndex([limited, own('B')]);
		const allowed = (template: Template) => outOfScope(template, { site: 'etsy', shop: '' }) === null;
		for (const query of ['', 'text']) {
			const { hits, total } = findTemplates(index, query, { allowed });
			expect(hits.map(({ template }) => template.id)).toEqual(['B']);
			expect(total).toBe(1);
		}
	});
});

describe('favourites', () => {
	it('come first while nothing is typed, even before what is used most', () => {
		const index = createTemplateIndex([own('A'), own('B'), own('C', { favourite: true })]);
		const uses = { B: { count: 9, lastAt: 1 } };
		expect(findTemplates(index, '', { uses }).hits.map(({ template }) => template.id)).toEqual([
			'C',
			'B',
			'A',
		]);
	});
});

describe('folders', () => {
	it('make a tree that counts all that lies inside', () => {
		const tree = folderTree([['A', 'B'], ['A'], ['A', 'B']], [['C']], (a, b) => (a < b ? -1 : 1));
		expect(allFolders(tree).map(({ path, count }) => `${path.join('/')} ${count}`)).toEqual([
			'A 3',
			'A/B 2',
			'C 0',
		]);
	});

	it('move by whole names only', () => {
		expect(movedPath(['A', 'B', 'C'], ['A', 'B'], ['X'])).toEqual(['X', 'C']);
		expect(movedPath(['AB'], ['A'], ['X'])).toEqual(['AB']);
	});

	it('refuse what cannot be', () => {
		const all = [['A'], ['A', 'B'], ['C']];
		expect(folderFault(all, [' '], null)).toBe('empty');
		expect(folderFault(all, ['C'], null)).toBe('taken');
		expect(folderFault(all, ['C'], ['A'])).toBe('taken');
		expect(folderFault(all, ['A', 'B', 'A'], ['A'])).toBe('inside-itself');
		expect(folderFault(all, [...'1234567', 'A'], ['A'])).toBe('too-deep');
		expect(folderFault(all, [...'1234567', 'C'], ['C'])).toBeNull();
		expect(folderFault(all, ['A'], ['A'])).toBeNull();
		expect(folderFault(all, ['D'], ['A'])).toBeNull();
	});

	it('hold every starter, named in each language, and are found by @', () => {
		for (const slug of STARTER_SUBJECTS.keys())
			expect(starterFolder(`en.${slug}`, 'zh-Hans'), slug).toHaveLength(3);
		expect(starterFolder('01JOWN', 'en')).toBeNull();
		const index = createTemplateIndex(STARTER_TEMPLATES, ({ id }) => starterFolderNames(id));
		for (const query of ['@haggling', '@议价', '@議價']) {
			const { hits } = findTemplates(index, query, { limit: 500 });
			expect(hits.length, query).toBeGreaterThan(0);
			for (const { template } of hits)
				expect(STARTER_SUBJECTS.get(template.id.split('.')[1] ?? ''), template.id).toBe('haggling');
		}
	});
});

describe('a sent message as a template', () => {
	const known: KnownText[] = [
		{ name: 'buyer.name', value: '小雨' },
		{ name: 'order.number', value: '250101ABC123' },
		{ name: 'order.amount', value: 1280 },
		{ name: 'tracking.number', value: 'SF1234567890' },
		{ name: 'buyer.name', value: 'Mei' },
	];

	it.each([
		[
			'小雨您好，订单250101ABC123已发出，单号SF1234567890。',
			'{{ buyer.name }}您好，订单{{ order.number }}已发出，单号{{ tracking.number }}。',
		],
		['一共NT$1,280，谢谢', '一共{{ order.amount }}，谢谢'],
		['一共1280元', '一共{{ order.amount }}'],
		['$1280.00 in all', '{{ order.amount }} in all'],
		[
			'Hi Mei, meiosis and 12800 and 1,280.50 stay',
			'Hi {{ buyer.name }}, meiosis and 12800 and 1,280.50 stay',
		],
		['Nothing of theirs', 'Nothing of theirs'],
	])('%s', (text, body) => {
		expect(templateFromMessage(text, known).body).toBe(body);
	});

	it('keeps foreign braces as text', () => {
		const text = 'Use {{code}} or {% x %} for Mei';
		const { body } = templateFromMessage(text, known);
		expect(checkBody(body).ok).toBe(true);
		const rendered = renderTemplate({ body, language: 'en' }, { 'buyer.name': 'Ann' }, { now: 0 });
		expect(rendered.ok && rendered.text).toBe('Use {{code}} or {% x %} for Ann');
	});

	it('tells what it replaced, in order, the longest where two overlap', () => {
		const { replaced } = templateFromMessage('Mei Lin and Mei', [
			{ name: 'buyer.name', value: 'Mei' },
			{ name: 'buyer.name', value: 'Mei Lin' },
		]);
		expect(replaced.map(({ text }) => text)).toEqual(['Mei Lin', 'Mei']);
	});
});

describe('differences of two texts', () => {
	const join = (parts: ReturnType<typeof diffTexts>, not: 'in' | 'out') =>
		parts.flatMap(({ kind, text }) => (kind === not ? [] : [text])).join('');

	it.each([
		['', ''],
		['', 'new'],
		['old', ''],
		['您好，今天发货', '您好，明天发货'],
		['Hello {{ buyer.name }}, it ships today.', 'Hi {{ buyer.name }}, it ships tomorrow!'],
		['a b c d', 'd c b a'],
	])('%j to %j give both texts back', (before, after) => {
		const parts = diffTexts(before, after);
		expect(join(parts, 'in')).toBe(before);
		expect(join(parts, 'out')).toBe(after);
	});

	it('keep what stayed, word by word and character by character', () => {
		expect(diffTexts('您好，今天发货', '您好，明天发货')).toEqual([
			{ kind: 'same', text: '您好，' },
			{ kind: 'out', text: '今' },
			{ kind: 'in', text: '明' },
			{ kind: 'same', text: '天发货' },
		]);
	});
});
