import { describe, expect, it } from 'vitest';
import { checkDraft } from '../../../lib/advice/draft/check-draft.ts';
import { emptyContext } from '../../../lib/advice/draft/draft-context.ts';
import { type FloorPrice, NO_FLOOR } from '../../../lib/chat/floor-price.ts';
import { SETTINGS } from '../../../lib/store/settings.ts';
import { renderTemplate } from '../../../lib/templates/render.ts';
import { SAMPLE_VALUES } from '../../../lib/templates/sample-values.ts';
import { STARTER_TEMPLATES } from '../../../lib/templates/starter.ts';
import type { Template } from '../../../lib/templates/template.ts';
import { assessed, talk } from '../../profile/support.ts';

const NOW = Date.UTC(2026, 7, 15, 9);

describe('our own words', () => {
	it('raise no warning: no starter template promises too much, leads away or blames', () => {
		const warned = STARTER_TEMPLATES.flatMap((template) => {
			const rendered = renderTemplate(template, SAMPLE_VALUES[template.language], {
				now: NOW,
				utcOffsetMinutes: 0,
			});
			if (!rendered.ok) return [`${template.id}: broken`];
			return checkDraft(rendered.text, { ...emptyContext('shopee', NO_FLOOR, NOW), promiseKept: true })
				.filter(({ severity, id }) => severity === 'warn' && id !== 'blank')
				.map(({ id, start, end }) => `${template.id}: ${id}: ${rendered.text.slice(start, end)}`);
		});
		expect(warned).toEqual([]);
	});
});

describe('settings', () => {
	it('keep what was stored before the draft check came', () => {
		const stored = { prefix: '::', tab: false, space: true, menu: false, offSites: ['etsy'] };
		expect(SETTINGS.assist.schema.parse(stored)).toEqual({ ...stored, draft: true, draftOffSites: [] });
	});
});

describe('suggested replies', () => {
	const own: Template = {
		id: 'own.discount',
		title: 'Discount',
		body: '给您打八折，今天下单就好。',
		language: 'zh-Hans',
		situation: { intents: ['haggle'] },
		tags: [],
		abbreviation: null,
		tone: 'warm',
		length: 'short',
	} as unknown as Template;
	const offered = (floor: FloorPrice) =>
		assessed(talk('B: 能便宜点吗，打个折吧'), [], { templates: [own], floor }).replies.map(
			({ templateId }) => templateId,
		);

	it('never offer more than the largest discount', () => {
		expect(offered(NO_FLOOR)).toEqual(['own.discount']);
		expect(offered({ maxDiscount: 25, lowest: [] })).toEqual(['own.discount']);
		expect(offered({ maxDiscount: 10, lowest: [] })).toEqual([]);
	});
});
