import { describe, expect, it } from 'vitest';
import {
	COMPLAINT_STEPS,
	EMOTIONS,
	INTENTS,
	LIFECYCLES,
	MOTIVES,
	OBJECTIONS,
	PHASES,
	SERVICE_KINDS,
	STAGES,
	TASK_KINDS,
	TYPE_SCHEMES,
	UI_LANGUAGES,
	WORRIES,
} from '../../lib/chat/vocabulary.ts';
import { checkBody, parseTemplate } from '../../lib/templates/check.ts';
import { foldToHans } from '../../lib/templates/hans-fold.ts';
import { renderTemplate } from '../../lib/templates/render.ts';
import { SAMPLE_VALUES } from '../../lib/templates/sample-values.ts';
import { STARTER_SLUGS, STARTER_TEMPLATES } from '../../lib/templates/starter.ts';
import type { Situation, Template } from '../../lib/templates/template.ts';
import type { TemplateValues } from '../../lib/templates/variables.ts';

const CTX = { now: Date.UTC(2025, 7, 20), utcOffsetMinutes: 0 };

/** What must have a fitting template in each language. */
const REQUIRED = {
	intents: INTENTS,
	emotions: EMOTIONS,
	phases: PHASES,
	stages: STAGES,
	worries: WORRIES,
	objections: OBJECTIONS,
	complaintSteps: COMPLAINT_STEPS,
	temperaments: TYPE_SCHEMES.temperament,
	demeanours: TYPE_SCHEMES.demeanour,
	buyingStyles: TYPE_SCHEMES['buying-style'],
	shopperHabits: TYPE_SCHEMES['shopper-habit'],
	serviceStates: TYPE_SCHEMES['service-state'],
	motives: MOTIVES,
	lifecycles: LIFECYCLES,
	tasks: TASK_KINDS,
} as const satisfies Record<keyof Situation, readonly string[]>;

function matrix(templates: readonly Template[]): Record<string, number> {
	const cells: Record<string, number> = {};
	for (const language of UI_LANGUAGES) {
		const own = templates.filter((template) => template.language === language);
		for (const [dimension, ids] of Object.entries(REQUIRED)) {
			for (const id of ids) {
				const fits = own.filter((template) => {
					const listed: readonly string[] = template.situation[dimension as keyof Situation] ?? [];
					return listed.includes(id);
				});
				cells[`${language} ${dimension} ${id}`] = fits.length;
			}
		}
		for (const kind of SERVICE_KINDS) {
			cells[`${language} service ${kind}`] = own.filter((template) => template.service === kind).length;
		}
	}
	return cells;
}
const holes = (templates: readonly Template[]) =>
	Object.entries(matrix(templates))
		.filter(([, count]) => count === 0)
		.map(([cell]) => cell);

describe('coverage', () => {
	it('is thirty in each of three languages, the same thirty', () => {
		expect(STARTER_SLUGS).toHaveLength(30);
		expect(STARTER_TEMPLATES).toHaveLength(90);
		const expected = UI_LANGUAGES.flatMap((language) => STARTER_SLUGS.map((slug) => `${language}.${slug}`));
		expect(STARTER_TEMPLATES.map((template) => template.id)).toEqual(expected);
	});

	it('has no hole in any language', () => {
		expect(holes(STARTER_TEMPLATES)).toEqual([]);
	});

	it('would show a hole', () => {
		const without = STARTER_TEMPLATES.filter((template) => template.id !== 'zh-Hant.invoice');
		expect(holes(without)).toEqual(['zh-Hant intents ask-invoice']);
	});
});

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
			expect(result.text.length).toBeLessThanOrEqual(600);
			expect(result.text.length).toBeGreaterThan(20);
		}
	});

	it('needs at most one answer when nothing is known, none when all is', () => {
		const bare = renderTemplate(template, {}, CTX);
		const full = renderTemplate(template, SAMPLE_VALUES[template.language], CTX);
		expect(bare.ok && bare.missing.length).toBeLessThanOrEqual(1);
		expect(full.ok && full.missing.length).toBe(0);
	});

	it('stays honest and on the platform', () => {
		const words = `${template.title}\n${template.body}`;
		expect(words).not.toMatch(
			/最|第一|国家级|國家級|顶级|頂級|极致|極致|独家|獨家|唯一|绝对|絕對|保证|保證|百分百|100 ?%|永久|永远|永遠|肯定|必须|必須|立刻|立即|马上|馬上/,
		);
		expect(words).not.toMatch(
			/微信|支付宝转|加我|QQ|LINE|line ?id|私下|私訊我的|电话联系|返现|返現|好评返|五星好评/i,
		);
		expect(words).not.toMatch(
			/\b(best|cheapest|lowest|perfect|absolutely|definitely|guarantee[ds]?|always|never|100 ?%|number one|immediately|whatsapp|paypal|e-?mail|five[- ]star|5[- ]star)\b/i,
		);
	});
});

describe('script', () => {
	it('Simplified templates hold no Traditional characters', () => {
		for (const template of STARTER_TEMPLATES.filter((one) => one.language === 'zh-Hans')) {
			// 着 is both the fold of 著 and ordinary; a text that folding changes holds a Traditional character.
			expect(foldToHans(template.title + template.body)).toBe(template.title + template.body);
		}
	});

	it('Traditional templates are not converted Simplified ones', () => {
		for (const slug of STARTER_SLUGS) {
			const bodies = (['zh-Hans', 'zh-Hant'] as const).map((language) =>
				foldToHans(STARTER_TEMPLATES.find((one) => one.id === `${language}.${slug}`)?.body ?? ''),
			);
			expect(bodies[0]).not.toBe(bodies[1]);
		}
		const hant = STARTER_TEMPLATES.filter((one) => one.language === 'zh-Hant').map(
			(one) => one.title + one.body,
		);
		for (const text of hant) expect(text).not.toMatch(/发|货|质|这|们|单|亲，|快递|視頻|信息|物流單號碼/);
	});
});
