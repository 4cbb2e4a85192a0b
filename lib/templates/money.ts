import type { UiLanguage } from '../chat/vocabulary.ts';
import { formatLocale } from './dates.ts';

/** Currencies in which nobody asks for cents, some of which Unicode's tables give two: a tenth off is rounded. */
const WHOLE = new Set(['JPY', 'KRW', 'VND', 'TWD', 'IDR', 'CLP']);

/**
 * An amount for a chat message: grouped, cents only when there are some, with the currency's short sign where a valid ISO 4217
 * code is given. A text amount is the page's own writing and stays.
 */
export function formatMoney(value: number | string, language: UiLanguage, currency: string | null): string {
	if (typeof value === 'string') return value;
	const cents = Number.isInteger(value) || WHOLE.has(currency?.toUpperCase() ?? '') ? 0 : 2;
	const digits = { minimumFractionDigits: cents, maximumFractionDigits: cents };
	const locale = formatLocale(language);
	if (currency !== null && /^[A-Za-z]{3}$/u.test(currency)) {
		return new Intl.NumberFormat(locale, {
			...digits,
			style: 'currency',
			currency,
			currencyDisplay: 'narrowSymbol',
		})
			.format(value)
			.replace(/\u00a0/gu, ' ');
	}
	return new Intl.NumberFormat(locale, digits).format(value);
}
