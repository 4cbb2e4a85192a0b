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

/**
 * So many working days later (or earlier): Saturdays and Sundays are skipped, public holidays are not known. Nought stays where it is.
 */
export function plusWorkdays(moment: LocalMoment, days: number): LocalMoment {
	const left = Math.trunc(days);
	const step = Math.sign(left);
	if (step === 0) return moment;
	let at = moment;
	while (isWeekend(at)) at = plusDays(at, -step);
	// Whole weeks at once: a count of millions must not be walked day by day.
	at = plusDays(at, Math.trunc(left / 5) * 7);
	for (let rest = Math.abs(left % 5); rest > 0; ) {
		at = plusDays(at, step);
		if (!isWeekend(at)) rest -= 1;
	}
	return at;
}

const isWeekend = ({ local }: LocalMoment): boolean => [0, 6].includes(new Date(local).getUTCDay());

/** The same day so many months later, or the last one of a shorter month. */
export function plusMonths(moment: LocalMoment, months: number): LocalMoment {
	const date = new Date(moment.local);
	const day = date.getUTCDate();
	date.setUTCDate(1);
	date.setUTCMonth(date.getUTCMonth() + Math.trunc(months));
	const last = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
	date.setUTCDate(Math.min(day, last));
	return { local: date.getTime() };
}

/** The day of a moment as date inputs and stored answers have it, e.g. "2025-06-05". */
export function isoDay({ local }: LocalMoment): string {
	return new Date(local).toISOString().slice(0, 10);
}

/** A day as {@link isoDay} writes it; null for anything else, such as February 31. */
export function dayFromIso(text: string): LocalMoment | null {
	if (!/^\d{4}-\d{2}-\d{2}$/u.test(text)) return null;
	const local = Date.parse(`${text}T00:00:00Z`);
	return Number.isNaN(local) || isoDay({ local }) !== text ? null : { local };
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
