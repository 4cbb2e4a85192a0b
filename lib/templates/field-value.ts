import { dateDrop } from './date-values.ts';
import { DATE_STYLES, dayFromIso, formatLocale } from './dates.ts';
import { type DateDrop, MissingDrop, MoneyDrop } from './drops.ts';
import { type FieldSpec, fieldKey } from './fields.ts';
import { formatMoney } from './money.ts';
import { plainText } from './plain-text.ts';
import type { RenderState } from './render-state.ts';

/** Longest answer to a field of several lines, in UTF-16 units. */
const MAX_LINES_TEXT = 2_000;

/** A number as number inputs write it; null for words. */
export function plainNumber(text: string): number | null {
	const number = /^[+-]?\d+(\.\d+)?$/u.test(text.trim()) ? Number(text) : Number.NaN;
	return Number.isFinite(number) ? number : null;
}

/** A text with its line breaks kept: each line is cleaned like any other value. */
function linesOf(text: string): string {
	const lines = text.slice(0, MAX_LINES_TEXT).split(/\r\n?|\n/u);
	return lines.map(plainText).join('\n').trim();
}

/**
 * The seller's answer as a value of the template, written in its language: a day like any date, a number grouped. Missing while there is no answer, or one
 * that the field does not allow. Without a `spec` the name was never declared: a text.
 */
export function fieldCell(
	name: string,
	spec: FieldSpec | undefined,
	state: RenderState,
): string | DateDrop | MoneyDrop | MissingDrop {
	const key = fieldKey(name);
	const given = Object.hasOwn(state.answers, key) ? state.answers[key] : undefined;
	const missing = new MissingDrop(key);
	if (given === undefined) return missing;
	const answer = (spec?.lines ?? 1) > 1 ? linesOf(given) : plainText(given);
	if (answer === '') return spec?.optional ? new MissingDrop(key, true) : missing;
	switch (spec?.type) {
		case 'choice':
			return spec.options.includes(answer) ? answer : missing;
		case 'date': {
			const day = dayFromIso(answer);
			const style = DATE_STYLES.find((known) => known === spec.format) ?? 'day';
			return day ? dateDrop(day, style, state) : missing;
		}
		case 'number': {
			const number = plainNumber(answer);
			if (number === null || (spec.min !== null && number < spec.min)) return missing;
			if (spec.max !== null && number > spec.max) return missing;
			const words =
				spec.format === 'money'
					? formatMoney(number, state.language, state.currency)
					: new Intl.NumberFormat(formatLocale(state.language), { maximumFractionDigits: 4 }).format(number);
			return new MoneyDrop(number, words);
		}
		default:
			return answer;
	}
}
