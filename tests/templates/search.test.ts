import { describe, expect, it } from 'vitest';
import { createTemplateIndex, searchTemplates } from '../../lib/templates/search.ts';
import { foldForSearch, mergeSpans, withoutTags } from '../../lib/templates/search-text.ts';
import { STARTER_TEMPLATES } from '../../lib/templates/starter.ts';

const index = createTemplateIndex(STARTER_TEMPLATES);
const ids = (...args: [query: string, options?: Parameters<typeof searchTemplates>[2]]) =>
	searchTemplates(index, ...args).map((hit) => hit.template.id);

describe('searchTemplates', () => {
	it.each([
		['invoice', 'en', 'en.invoice'],
		['parcel', 'en', 'en.parcel-status'],
		['price coupon', 'en', 'en.price-offer'],
		['发票', 'zh-Hans', 'zh-Hans.invoice'],
		['發票', 'zh-Hant', 'zh-Hant.invoice'],
		['出貨時間', 'zh-Hant', 'zh-Hant.shipping-time-fee'],
		['complaint-ask', 'zh-Hant', 'zh-Hant.complaint-ask'],
		['ＩＮＶＯＩＣＥ', 'en', 'en.invoice'],
	] as const)('%s (%s) finds %s first', (query, language, id) => {
		expect(ids(query, { language })[0]).toBe(id);
	});

	it('finds one script with the other, the wanted language first', () => {
		expect(
			ids('退貨', { language: 'zh-Hans' })
				.slice(0, 2)
				.every((id) => id.startsWith('zh-Hans.')),
		).toBe(true);
		expect(ids('退貨', { language: 'zh-Hans' })).toContain('zh-Hant.return-exchange');
		expect(ids('运费', { language: 'zh-Hant' })).toEqual(
			expect.arrayContaining(['zh-Hant.shipping-time-fee', 'zh-Hans.shipping-time-fee']),
		);
	});

	it('forgives spelling and Chinese that is worded differently', () => {
		expect(ids('refnud', { language: 'en' })).toContain('en.return-exchange');
		expect(ids('delivrey time', { language: 'en' })[0]).toBe('en.shipping-time-fee');
		expect(ids('退换货流程', { language: 'zh-Hans' })[0]).toBe('zh-Hans.return-exchange');
	});

	it('finds nothing for nonsense, and takes any query', () => {
		expect(ids('zzzzqqqq')).toEqual([]);
		expect(ids('龘龘龘龘')).toEqual([]);
		for (const query of ['(', '[', '\\', '*', '"', '\ud800', 'a'.repeat(100_000)])
			expect(() => ids(query)).not.toThrow();
	});

	it('does not find what stands inside a tag', () => {
		expect(ids('utc')).toEqual([]);
		expect(ids('elsif')).toEqual([]);
		expect(ids('{{')).toEqual([]);
		expect(ids('order.quantity >')).toEqual([]);
	});

	it('marks what matched, in the raw title and body', () => {
		const hits = searchTemplates(index, '運費', { language: 'zh-Hans' });
		const hit = hits.find(({ template }) => template.id === 'zh-Hans.shipping-time-fee');
		expect(hits[0]?.template.language).toBe('zh-Hans');
		const marked = (text: string, spans: { start: number; end: number }[]) =>
			spans.map((span) => text.slice(span.start, span.end));
		expect(marked(hit?.template.title ?? '', hit?.ranges.title ?? [])).toEqual(['运费']);
		expect(new Set(marked(hit?.template.body ?? '', hit?.ranges.body ?? []))).toEqual(new Set(['运费']));
	});

	it('orders an empty query by use, then language, then the order of a sale', () => {
		const hant = STARTER_TEMPLATES.filter(({ language }) => language === 'zh-Hant').map(({ id }) => id);
		expect(hant[0]).toBe('zh-Hant.greeting-first');
		expect(ids('', { language: 'zh-Hant', limit: 20 })).toEqual(hant.slice(0, 20));
		const day = 86_400_000;
		const uses = { 'en.invoice': { count: 3, lastAt: 0 }, 'en.gift-care': { count: 2, lastAt: 60 * day } };
		expect(ids('  ', { language: 'zh-Hant', limit: 3, uses })).toEqual([
			'en.gift-care',
			'en.invoice',
			'zh-Hant.greeting-first',
		]);
		expect(ids('')).toHaveLength(50);
		expect(ids('', { limit: 1_000 })).toHaveLength(STARTER_TEMPLATES.length);
	});
});

describe('search text', () => {
	it('keeps every offset', () => {
		for (const text of ['ＡBc 運費 ﬁ İ ẞ 😀', STARTER_TEMPLATES.map((one) => one.body).join('\n')]) {
			expect(foldForSearch(text)).toHaveLength(text.length);
			expect(withoutTags(text)).toHaveLength(text.length);
		}
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
