import type { UiLanguage } from '../chat/vocabulary.ts';

/** Ways to write a moment. `day` is the default: "June 5", "6月5日". */
export const DATE_STYLES = ['day', 'full', 'weekday', 'short', 'time', 'day-time'] as const;
export type DateStyle = (typeof DATE_STYLES)[number];

const DAY_MS = 86_400_000;

const LOCALES: Record<UiLanguage, string> = { en: 'en', 'zh-Hans': 'zh-Hans-CN', 'zh-Hant': 'zh-Hant-TW' };

const OPTIONS: Record<DateStyle, Intl.DateTimeFormatOptions> = {
	day: { month: 'long', day: 'numeric' },
	full: { weekday: 'long', month: 'long', day: 'numeric' },
	weekday: { weekday: 'long' },
	short: { month: 'numeric', day: 'numeric' },
	time: { hour: 'numeric', minute: '2-digit' },
	'day-time': { month: 'long', day: 'numeric', hour: 'numeric', minute: '2-digit' },
};

/** The BCP 47 tag by which a template's language is formatted. */
export function formatLocale(language: UiLanguage): string {
	return LOCALES[language];
}

/**
 * A clock reading: local time as if it were UTC, so that adding days is calendar arithmetic and a change of summer time moves
 * no date.
 */
export interface LocalMoment {
	/** Milliseconds since the epoch plus the offset. */
	local: number;
}

/** `at` on the clock of `offset` minutes east of UTC; without an offset, on the seller's own clock. */
export function localMoment(at: number, offset: number | undefined): LocalMoment {
	const minutes = offset ?? -new Date(at).getTimezoneOffset();
	return { local: at + minutes * 60_000 };
}

/** The same clock time so many days later (or earlier), whole days only. */
export function plusDays(moment: LocalMoment, days: number): LocalMoment {
	return { local: moment.local + Math.trunc(days) * DAY_MS };
}

export function plusHours(moment: LocalMoment, hours: number): LocalMoment {
	return { local: moment.local + hours * 3_600_000 };
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** A moment in words of the language. */
export function formatMoment(moment: LocalMoment, style: DateStyle, language: UiLanguage): string {
	const key = `${language} ${style}`;
	let format = formats.get(key);
	if (!format) {
		format = new Intl.DateTimeFormat(LOCALES[language], { ...OPTIONS[style], timeZone: 'UTC' });
		formats.set(key, format);
	}
	// Browsers put narrow and thin spaces into times; some marketplaces' composers show them as boxes.
	return format.format(moment.local).replace(/[\u2009\u202f\u00a0]/gu, ' ');
}

/** Whether a number can be a date that `Intl` accepts. */
export function isMoment(value: number): boolean {
	return Number.isFinite(value) && Math.abs(value) < 8.64e15 - 400 * DAY_MS;
}
