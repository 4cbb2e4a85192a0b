import type { Phrase } from '../chat/assessment.ts';
import type { UiLanguage } from '../chat/vocabulary.ts';
import { TEXTS } from './texts.ts';

/** Values for the `{name}` places of a text. `count` also chooses the plural form. */
export type Params = Record<string, string | number>;

/** Words, dates and numbers in one interface language. */
export interface Translator {
	readonly language: UiLanguage;
	/** The text of a key; a missing one falls back to English, then to the key itself. */
	t(key: string, params?: Params): string;
	/** Whether this language (or English) has the key. */
	has(key: string): boolean;
	phrase(phrase: Phrase): string;
	/** "22 Nov 2026". */
	date(ms: number): string;
	/** "14:05". */
	time(ms: number): string;
	/** "today, 14:05", "tomorrow, 10:00", "Mon, 23 Nov, 10:00", with the year where it differs. */
	moment(ms: number, now: number): string;
	/** "in 2 hours", "3 days ago". */
	relative(ms: number, now: number): string;
	number(value: number): string;
	/** An amount in a currency of ISO 4217, e.g. "NT$1,960". */
	currency(value: number, code: string): string;
	/** "a, b and c". */
	list(items: readonly string[]): string;
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Milliseconds per unit, largest first, and from how many milliseconds the unit is used. */
const UNITS: readonly [Intl.RelativeTimeFormatUnit, number][] = [
	['year', 365 * DAY],
	['month', 30 * DAY],
	['week', 7 * DAY],
	['day', DAY],
	['hour', HOUR],
	['minute', MINUTE],
];

/** The locale asked of `Intl`; English follows day-before-month order with a 24-hour clock, as in most markets served. */
const INTL_LOCALE: Record<UiLanguage, string> = { en: 'en-GB', 'zh-Hans': 'zh-CN', 'zh-Hant': 'zh-TW' };

/** Makes the words of one language. Cheap enough to call once per view. */
export function createTranslator(language: UiLanguage): Translator {
	const locale = INTL_LOCALE[language];
	const plurals = new Intl.PluralRules(locale);
	const formats = createFormats(locale);

	const find = (key: string, params?: Params): string | undefined => {
		for (const texts of [TEXTS[language], TEXTS.en]) {
			const plural =
				typeof params?.count === 'number' ? texts[`${key}.${plurals.select(params.count)}`] : undefined;
			const text = plural ?? texts[key] ?? texts[`${key}.other`];
			if (text !== undefined) return text;
		}
		return undefined;
	};
	const value = (v: string | number): string => (typeof v === 'number' ? formats.number.format(v) : v);
	const t = (key: string, params?: Params): string => {
		const text = find(key, params) ?? key;
		return params === undefined
			? text
			: text.replace(/\{(\w+)\}/g, (place, name: string) => {
					const given = params[name];
					return given === undefined ? place : value(given);
				});
	};
	return {
		language,
		t,
		has: (key) => find(key) !== undefined,
		phrase: (phrase) => t(phrase.key, phrase.params),
		date: (ms) => formats.date.format(ms),
		time: (ms) => formats.time.format(ms),
		moment: (ms, now) => formats.moment(ms, now),
		relative: (ms, now) => formats.relative(ms, now),
		number: (n) => formats.number.format(n),
		currency: (n, code) => currency(locale, n, code),
		list: (items) => formats.list.format(items),
	};
}

/** A code that the browser does not know is written behind the number. */
function currency(locale: string, value: number, code: string): string {
	const digits = Number.isInteger(value) ? 0 : 2;
	try {
		return new Intl.NumberFormat(locale, {
			style: 'currency',
			currency: code,
			minimumFractionDigits: digits,
			maximumFractionDigits: digits,
		}).format(value);
	} catch {
		return `${value} ${code}`;
	}
}

/** Whole local days from `now` to `ms`: 0 today, 1 tomorrow, -1 yesterday. */
function daysBetween(ms: number, now: number): number {
	return Math.round((new Date(ms).setHours(0, 0, 0, 0) - new Date(now).setHours(0, 0, 0, 0)) / DAY);
}

function createFormats(locale: string) {
	const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
	const date = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', year: 'numeric' });
	const time = new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
	const near = new Intl.DateTimeFormat(locale, { weekday: 'short', day: 'numeric', month: 'short' });
	const list = new Intl.ListFormat(locale, { type: 'conjunction' });
	const relativeFormat = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });

	const relative = (ms: number, now: number): string => {
		const distance = ms - now;
		for (const [unit, size] of UNITS) {
			if (Math.abs(distance) >= size) return relativeFormat.format(Math.trunc(distance / size), unit);
		}
		return relativeFormat.format(0, 'second');
	};
	const moment = (ms: number, now: number): string => {
		const days = daysBetween(ms, now);
		if (Math.abs(days) <= 1) return `${relativeFormat.format(days, 'day')} ${time.format(ms)}`;
		const sameYear = new Date(ms).getFullYear() === new Date(now).getFullYear();
		return `${(sameYear || Math.abs(days) < 60 ? near : date).format(ms)} ${time.format(ms)}`;
	};
	return { number, date, time, list, relative, moment };
}
