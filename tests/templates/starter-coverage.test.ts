import { describe, expect, it } from 'vitest';
import { UI_LANGUAGES } from '../../lib/chat/vocabulary.ts';
import { STARTER_SLUGS, STARTER_TEMPLATES } from '../../lib/templates/starter.ts';
import { FREQUENT, holesIn, matrixTable, starterMatrix, thinSpots } from '../../tools/starter-matrix.ts';

const rows = starterMatrix(STARTER_TEMPLATES);

/** The thirty ids of the first version: sellers' counts of use refer to them. */
const FIRST_THIRTY = (
	'greeting-first price-offer haggle-hold stock-spec recommend-one shipping-time-fee parcel-status authentic-quality ' +
	'after-sales-policy payment-safety privacy-packing usage-help invoice order-thanks unpaid-reminder change-cancel ' +
	'wait-apology return-exchange complaint-ask complaint-understand complaint-solutions complaint-close threat-calm ' +
	'gentle-follow-up bulk-custom gift-care praise-thanks festival-birthday win-back replenishment'
).split(' ');

describe('starter library', () => {
	it('is at least 120 in each of three languages, each id once', () => {
		for (const language of UI_LANGUAGES) {
			const own = STARTER_TEMPLATES.filter((template) => template.language === language);
			expect(own.length).toBeGreaterThanOrEqual(120);
			expect(own.map(({ id }) => id)).toEqual(STARTER_SLUGS.map((slug) => `${language}.${slug}`));
		}
		expect(new Set(STARTER_SLUGS).size).toBe(STARTER_SLUGS.length);
	});

	it('keeps the ids that sellers may have used', () => {
		expect(STARTER_SLUGS).toEqual(expect.arrayContaining(FIRST_THIRTY));
	});

	it('has no hole in any language', () => {
		expect(holesIn(rows), matrixTable(rows)).toEqual([]);
	});

	it('has three templates in two tones, a short one among them, for what is asked often', () => {
		expect(thinSpots(rows), matrixTable(rows)).toEqual([]);
		for (const id of FREQUENT) {
			const lengths = STARTER_TEMPLATES.filter(
				({ language, situation }) => language === 'zh-Hans' && situation.intents?.includes(id),
			).map(({ body }) => body.length);
			expect(Math.min(...lengths) * 1.8, id).toBeLessThan(Math.max(...lengths));
		}
	});

	it('would show a hole and a thin spot', () => {
		const without = STARTER_TEMPLATES.filter(
			({ id }) => id !== 'zh-Hant.invoice' && id !== 'zh-Hant.invoice-brief',
		);
		expect(holesIn(starterMatrix(without))).toContain('zh-Hant intents ask-invoice');
		const plain = STARTER_TEMPLATES.map((one) => ({ ...one, tone: undefined }));
		expect(thinSpots(starterMatrix(plain))).toHaveLength(UI_LANGUAGES.length * FREQUENT.length);
	});

	it('gives abbreviations to the most used, each once within a language', () => {
		for (const language of UI_LANGUAGES) {
			const given = STARTER_TEMPLATES.filter((one) => one.language === language).flatMap(
				({ abbreviation }) => abbreviation ?? [],
			);
			expect(given.length).toBeGreaterThanOrEqual(60);
			expect(new Set(given).size).toBe(given.length);
			for (const abbreviation of given) expect(abbreviation).toMatch(/^[a-z]{2,10}$/);
		}
	});
});
