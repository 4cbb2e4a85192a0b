import { describe, expect, it } from 'vitest';
import { paletteSearch } from '../../lib/templates/palette-search.ts';
import { createTemplateIndex, findTemplates, searchTemplates } from '../../lib/templates/search.ts';
import { readingsOf } from '../../lib/templates/search-pinyin.ts';
import { foldForSearch, isHan, mergeSpans, withoutTags } from '../../lib/templates/search-text.ts';
import { STARTER_TEMPLATES } from '../../lib/templates/starter.ts';
import type { Template } from '../../lib/templates/template.ts';

const template = (id: string, title: string, more: Partial<Template> = {}): Template => ({
	id,
	language: /\p{Script=Han}/u.test(title) ? 'zh-Hans' : 'en',
	title,
	body: '-',
	service: 'information',
	situation: {},
	tags: [],
	...more,
});
/** A small shop, so that what is found does not hang on the starter library. */
const SHOP: Template[] = [
	template('ship', '发货时间', { body: '付款后四十八小时内发货', tags: ['物流'], abbreviation: 'fh' }),
	template('return', '退换货流程', { body: '七天内可以申请', tags: ['售后'] }),
	template('hair', '頭髮護理', { language: 'zh-Hant', body: '洗髮後擦乾' }),
	template('bank', '银行转账说明', { body: '请勿私下付款' }),
	template('chongqing', '重庆仓库', { body: '从重庆寄出' }),
	template('famous', '著名品牌', { language: 'zh-Hant' }),
	template('invoice', 'Arrange an invoice', { body: 'Send me the tax number.', tags: ['receipt'] }),
	template('refund', 'Steps for a refund', { body: 'Open your order.', abbreviation: 'rf' }),
	template('wholesale', 'Wholesale quotation', { body: 'From fifty pieces.' }),
	template('cafe', 'Café gift card', { body: 'Valid all year.' }),
	template('rf-title', 'RF remote control', { body: 'Pairing.' }),
];
const index = createTemplateIndex(SHOP);
const starter = createTemplateIndex(STARTER_TEMPLATES);
const ids = (query: string, options?: Parameters<typeof searchTemplates>[2], of = index) =>
	searchTemplates(of, query, options).map((hit) => hit.template.id);

describe('what a query finds first', () => {
	it.each([
		// as it stands
		['invoice', 'invoice'],
		['ＩＮＶＯＩＣＥ', 'invoice'],
		['cafe', 'cafe'],
		['发货', 'ship'],
		['tax number', 'invoice'],
		['quotation wholesale', 'wholesale'],
		['时间 发货', 'ship'],
		['whole', 'wholesale'],
		// pinyin
		['fahuo', 'ship'],
		['fa huo', 'ship'],
		['FaHuo', 'ship'],
		['shiji', 'ship'],
		['fhsj', 'ship'],
		['发huo', 'ship'],
		['fa货', 'ship'],
		['fhshijian', 'ship'],
		['yinhang', 'bank'],
		['yhzz', 'bank'],
		['chongqing', 'chongqing'],
		['zhuming', 'famous'],
		['toufa', 'hair'],
		['tfhl', 'hair'],
		// the other script
		['發貨', 'ship'],
		['頭髮', 'hair'],
		['头发', 'hair'],
		['退換貨', 'return'],
		['护理', 'hair'],
		// slips
		['invioce', 'invoice'],
		['refnud', 'refund'],
		['refun', 'refund'],
		['wholesael', 'wholesale'],
		['qoutatoin', 'wholesale'],
		['退换货流呈', 'return'],
		['退货流程', 'return'],
		['发货是间', 'ship'],
		['退换获流程', 'return'],
		// other words for it
		['money back', 'refund'],
		['receipt', 'invoice'],
		['bulk', 'wholesale'],
		['多久到', 'ship'],
		['出貨', 'ship'],
		// abbreviations
		['fh', 'ship'],
		['rf', 'refund'],
		['RF', 'refund'],
	])('%s: %s', (query, id) => {
		expect(ids(query)[0]).toBe(id);
	});

	it('takes no short word for a misspelt one, nor three slips for two', () => {
		expect(ids('rxf')).toEqual([]);
		expect(ids('axf')).toEqual([]);
		expect(ids('whxlxsxle')).toEqual([]);
	});

	it.each([['zzzzqqqq'], ['龘龘龘龘'], ['{{'], ['-']])('nothing for %s', (query) => {
		expect(ids(query)).toEqual([]);
	});

	it('takes any query', () => {
		for (const query of [
			'(',
			'[',
			'\\',
			'*',
			'"',
			'\ud800',
			'#',
			'@',
			'# @',
			"'",
			'a'.repeat(100_000),
			'退'.repeat(300),
		])
			expect(() => ids(query)).not.toThrow();
	});

	it('does not find what stands inside a tag', () => {
		for (const query of ['elsif', 'endif', 'tracking.carrier >'])
			for (const hit of searchTemplates(starter, query).slice(0, 3))
				expect(`${hit.template.title} ${withoutTags(hit.template.body)}`).not.toMatch(/elsif|endif/);
		expect(ids('endunless', {}, starter)).toEqual([]);
	});
});

describe('filters', () => {
	const filed = createTemplateIndex([
		template('a', '发货', { tags: ['售后', 'vip'] }),
		{ ...template('b', '发货', { tags: ['物流'] }), folder: ['淘寶', '售前'] } as Template,
		{ ...template('c', '退款'), folder: ['Shop A', 'Refunds'] } as Template,
	]);
	it.each([
		['发货 #售后', ['a']],
		['#售後 发货', ['a']],
		['#sh', ['a']],
		['＃vip', ['a']],
		['发货 @淘宝', ['b']],
		['@淘宝/售前', ['b']],
		['@refu', ['c']],
		['@none', []],
		['发货 #', ['a', 'b']],
		['退款 #vip', []],
	])('%s', (query, wanted) => {
		expect(ids(query, {}, filed)).toEqual(wanted);
	});
});

describe('order', () => {
	it('puts an exact abbreviation before a title, and what is used before its equals', () => {
		const twins = createTemplateIndex([
			template('x', '发货说明'),
			template('y', '发货说明'),
			template('z', '发货说明', { language: 'zh-Hant' }),
			template('fh', '其他', { abbreviation: '发货' }),
		]);
		expect(ids('发货', { language: 'zh-Hans' }, twins)).toEqual(['fh', 'x', 'y', 'z']);
		const uses = { y: { count: 2, lastAt: 5 } };
		expect(ids('发货', { language: 'zh-Hans', uses }, twins)).toEqual(['fh', 'y', 'x', 'z']);
		expect(ids('发货', { language: 'zh-Hant' }, twins)[1]).toBe('z');
	});

	it('lists without a query by use, then language, then as they come', () => {
		const day = 86_400_000;
		const uses = { ship: { count: 3, lastAt: 0 }, bank: { count: 2, lastAt: 60 * day } };
		expect(ids('  ', { language: 'en', uses, limit: 4 })).toEqual(['bank', 'ship', 'invoice', 'refund']);
		expect(ids('')).toHaveLength(SHOP.length);
		const many = createTemplateIndex(Array.from({ length: 60 }, (_, i) => template(`n${i}`, 'same')));
		expect(ids('', {}, many)).toHaveLength(50);
		expect(ids('', { limit: 60 }, many)).toHaveLength(60);
		expect(findTemplates(many, 'same').total).toBe(60);
	});
});

/** Titles that no other template has, in either script. */
const titles = new Map<string, number>();
for (const { title } of STARTER_TEMPLATES)
	titles.set(foldForSearch(title), (titles.get(foldForSearch(title)) ?? 0) + 1);
const unique = STARTER_TEMPLATES.filter(({ title }) => titles.get(foldForSearch(title)) === 1);

describe('every starter template', () => {
	it('is found by its own title', () => {
		expect(unique.length).toBeGreaterThan(50);
		for (const { id, title, language } of unique)
			expect(ids(title, { language, limit: 10 }, starter), title).toContain(id);
	});

	it('is found by the initials of its title where no other has them', () => {
		const initials = (title: string) => {
			const first = foldForSearch(title).match(/^[\u3400-\u9fff]+/)?.[0] ?? '';
			return [...first].map((char) => readingsOf(char)[0]?.charAt(0) ?? '').join('');
		};
		const counts = new Map<string, number>();
		for (const { title } of STARTER_TEMPLATES)
			counts.set(initials(title), (counts.get(initials(title)) ?? 0) + 1);
		let tried = 0;
		for (const { id, title, language } of unique) {
			const typed = initials(title);
			if (typed.length < 4 || counts.get(typed) !== 1) continue;
			tried++;
			expect(ids(typed, { language, limit: 10 }, starter), `${typed} ${title}`).toContain(id);
		}
		expect(tried).toBeGreaterThan(20);
	});
});

describe('marks', () => {
	const marked = (query: string, id: string) => {
		const hit = searchTemplates(index, query).find((one) => one.template.id === id);
		return hit?.ranges.title.map(({ start, end }) => hit.template.title.slice(start, end));
	};
	it.each([
		['发货', 'ship', ['发货']],
		['發貨', 'ship', ['发货']],
		['fahuo', 'ship', ['发货']],
		['fhsj', 'ship', ['发货时间']],
		['fa货', 'ship', ['发货']],
		['头发', 'hair', ['頭髮']],
		['invioce', 'invoice', ['invoice']],
		['whole', 'wholesale', ['Whole']],
		['money back', 'refund', ['refund']],
	])('%s', (query, id, parts) => {
		expect(marked(query, id)).toEqual(parts);
	});

	it('lie within the texts, in order and apart', () => {
		const queries = [
			'fh',
			'退货',
			'tuihuo',
			'refnud',
			'order number',
			'运费 発',
			'多久到',
			'sh',
			'的',
			'a',
			'#退货 款',
		];
		for (const query of queries)
			for (const { template: found, ranges } of searchTemplates(starter, query, { limit: 20 }))
				for (const [spans, text] of [
					[ranges.title, found.title],
					[ranges.body, found.body],
				] as const) {
					let end = -1;
					for (const span of spans) {
						expect(span.start).toBeGreaterThan(end);
						expect(span.end).toBeGreaterThan(span.start);
						end = span.end;
					}
					expect(end).toBeLessThanOrEqual(text.length);
				}
	});

	it('fit the preview that the palette shows', () => {
		const { hits, total } = paletteSearch(starter, '发货', { language: 'zh-Hans', limit: 5 });
		expect(total).toBeGreaterThan(5);
		for (const { preview, marks } of hits) {
			expect(preview).not.toMatch(/\{[{%]/);
			for (const { start, end } of marks.preview)
				expect(foldForSearch(preview.slice(start, end))).toMatch(/^[\p{Script=Han}]+$/u);
		}
		expect(hits.some(({ marks }) => marks.preview.length + marks.title.length > 0)).toBe(true);
	});
});

describe('search text', () => {
	it('keeps every offset', () => {
		for (const text of ['ＡBc 運費 ﬁ İ ẞ 😀 é', STARTER_TEMPLATES.map((one) => one.body).join('\n')]) {
			expect(foldForSearch(text)).toHaveLength(text.length);
			expect(withoutTags(text)).toHaveLength(text.length);
		}
	});

	it('folds every Traditional form to one character', () => {
		expect(foldForSearch('發 髮 发')).toBe('发 发 发');
		expect(foldForSearch('乾 幹 干 後 后 餘 迴 麵 裡 裏')).toBe('干 干 干 后 后 余 回 面 里 里');
	});

	it('can read what it folds to', () => {
		const unread = [...new Set(STARTER_TEMPLATES.flatMap((one) => [...foldForSearch(one.title + one.body)]))]
			.filter((char) => isHan(char.charCodeAt(0)))
			.filter((char) => readingsOf(char).length === 0);
		expect(unread).toEqual([]);
	});

	it('merges spans that touch', () => {
		expect(
			mergeSpans([
				{ start: 4, end: 6 },
				{ start: 0, end: 2 },
				{ start: 1, end: 3 },
				{ start: 6, end: 7 },
			]),
		).toEqual([
			{ start: 0, end: 3 },
			{ start: 4, end: 7 },
		]);
	});
});
