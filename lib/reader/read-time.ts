/** A shown time taken apart. Fields that the text does not show are missing; nothing is filled in here. */
export interface TimeParts {
	year?: number;
	/** 1-12. */
	month?: number;
	day?: number;
	/** Whole days before today. */
	daysAgo?: number;
	/** 0 Sunday to 6 Saturday. */
	weekday?: number;
	hour?: number;
	minute?: number;
	second?: number;
}

/** What a time is read against. */
export interface TimeContext {
	/** Now, in milliseconds since the epoch. */
	now: number;
	/** The seller's clock against UTC in minutes, east positive. Without it the machine's own time zone, summer time included, is used. */
	utcOffsetMinutes?: number | undefined;
	/** The day that a separator above has set, for rows that show a clock time only. */
	day?: Day | null;
}

/** A calendar day on the seller's clock; `month` is 1-12. */
export interface Day {
	year: number;
	month: number;
	day: number;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const WEEKDAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
const DAY_MS = 86_400_000;
const MONTH = '(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?';
const WEEKDAY = '(sun|mon|tue|wed|thu|fri|sat)(?:day|sday|nesday|rsday|urday|s|rs|r)?\\.?';

/** One step of taking a text apart: what it matches, and what it says; null says that the text cannot be meant as a time. */
type Step = [RegExp, (match: string[], parts: TimeParts) => boolean];

const number = (text: string | number | undefined): number => Number(text);
const inRange = (value: number, low: number, high: number): boolean => value >= low && value <= high;

const HALF = '(上午|下午|凌晨|早上|早晨|清晨|中午|晚上|傍晚)?';
const STEPS: Step[] = [
	// Year first; without a year only 9月8日 and 09-08, which East Asian pages show. 9.08 is a price, 9/8 is ambiguous.
	[
		/(?:(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]|(?<![\d:])(\d{1,2})\s*[-月])\s*(\d{1,2})(?![\d:])\s*[日號号]?/,
		(m, p) => setDate(p, m[1], number(m[2] ?? m[3]), number(m[4])),
	],
	[
		new RegExp(
			`(?:(\\d{1,2})(?:st|nd|rd|th)? )?${MONTH}(?: (\\d{1,2})(?:st|nd|rd|th)?(?![\\d:h]))?(?:,? (\\d{4}))?`,
		),
		(m, p) => setDate(p, m[4], MONTHS.indexOf(m[2] ?? '') + 1, number(m[1] ?? m[3])),
	],
	[/(?<![\d:])(\d{1,2})([/.-])(\d{1,2})\2(\d{4})/, (m, p) => setNumeric(p, number(m[1]), number(m[3]), m[4])],
	[
		/(?<![\d:])(\d{1,2})\/(\d{1,2})(?![\d:/])/,
		(m, p) => setNumeric(p, number(m[1]), number(m[2]), undefined),
	],
	[
		/今天|今日|昨天|昨日|前天|前日|\btoday\b|\byesterday\b/,
		(m, p) => setField(p, 'daysAgo', '今昨前ty'.indexOf(m[0]?.[0] ?? '') % 3),
	],
	[
		/(?:星期|周|週|礼拜|禮拜)([一二三四五六日天])/,
		(m, p) => setField(p, 'weekday', '日一二三四五六天'.indexOf(m[1] ?? '') % 7),
	],
	[new RegExp(`\\b${WEEKDAY}(?![a-z])`), (m, p) => setField(p, 'weekday', WEEKDAYS.indexOf(m[1] ?? ''))],
	[
		new RegExp(
			`${HALF} ?(\\d{1,2})(?: ?([:：点點時时h]) ?(\\d{1,2})?分?(?: ?[:：] ?(\\d{2}))?)?(?:\\.\\d+)? ?([ap]\\.?m\\.?|上午|下午)?`,
		),
		setClock,
	],
];

/** Whatever a shown time can be made of, a digit or the name of a day in it: most texts fail here, before the steps are tried. */
const POSSIBLE =
	/^(?=.*(?:\d|day|今|昨|前|周|週|期|拜))[\d\sa-z:：,，.·•|/()（）[\]—–+\-年月日号號星期周週礼拜禮一二三四五六天上下午凌晨早晚清中傍点點時时分今昨前的于於发發送\u200e\u200f\u202a-\u202e\u2066-\u2069]+$/i;

/** Words that join the parts of a shown time and mean nothing by themselves. */
const FILLER = /^(?:[\s,，.。·•|/()（）[\]—–-]|at|on|sent|uhr|o|的|于|於|发送|發送)*$/;

/** Words of days and months in the page's languages, and what they are in the words that the steps know. */
let foreign: Record<string, string> = {};
let foreignWords = /$^/;

/** Teaches the words of `dayWords`, which come from outside: making them would weigh more than knowing them. */
export function learnWords(words: Record<string, string>): void {
	foreign = words;
	const known = Object.keys(words);
	const edge = '[\\p{L}\\p{M}]';
	if (known[0]) foreignWords = new RegExp(`(?<!${edge})(?:${known.join('|')})(?!${edge})\\.?`, 'giu');
}

/** A word as it is looked up: a dot stands for whatever is no letter. */
export const keyOf = (word: string): string =>
	word
		.toLowerCase()
		.replace(/\.$/, '')
		.replace(/[^\p{L}\p{M}]/gu, '.');

function setField(parts: TimeParts, field: 'daysAgo' | 'weekday', value: number): boolean {
	parts[field] = value;
	return value >= 0;
}

function setDate(parts: TimeParts, year: string | undefined, month: number, day: number): boolean {
	if (!inRange(month, 1, 12) || !inRange(day, 1, 31)) return false;
	parts.month = month;
	parts.day = day;
	if (year) parts.year = number(year);
	return true;
}

/** 3/4/2026 may be March or April: only a part above twelve tells. The fields stay empty when it does not. */
function setNumeric(parts: TimeParts, first: number, second: number, year: string | undefined): boolean {
	if (first > 12) return setDate(parts, year, second, first);
	if (second > 12 || first === second) return setDate(parts, year, first, second);
	// Known to be a date, not known which: month 0 marks it.
	parts.month = 0;
	return first > 0 && second > 0;
}

function setClock(match: string[], parts: TimeParts): boolean {
	const [, before = '', hours, mark, minutes, seconds, after = ''] = match;
	let hour = number(hours);
	const half = before + after;
	// A bare number is no time; 3 PM and 8点 are; 10:3 is a score.
	if (mark ? /[:：h]/.test(mark) && minutes?.length !== 2 : !/^[ap]/.test(after)) return false;
	if (!inRange(hour, 0, 24) || !inRange(number(minutes ?? 0), 0, 59) || !inRange(number(seconds ?? 0), 0, 59))
		return false;
	if (/^a|上午|凌晨|早|清晨/.test(half) && hour === 12) hour = 0;
	else if (/^p|下午|晚|傍/.test(half) && hour < 12) hour += 12;
	// 中午 1:05 is after noon, 中午 11:40 before it.
	else if (half === '中午' && hour < 6) hour += 12;
	parts.hour = hour % 24;
	parts.minute = number(minutes ?? 0);
	parts.second = number(seconds ?? 0);
	return true;
}

/** Takes a shown time apart, or null when the text is anything but a time. */
export function timeParts(shown: string): TimeParts | null {
	if (shown.length > 60) return null;
	const parts = takeApart(shown);
	if (parts) return parts;
	const known = shown
		.replace(/[٠-٩۰-۹๐-๙]/g, (digit) => String(digit.charCodeAt(0) & 15))
		.replace(foreignWords, (word) => ` ${foreign[keyOf(word)] ?? ''} `);
	return known === shown ? null : takeApart(known);
}

function takeApart(shown: string): TimeParts | null {
	if (!POSSIBLE.test(shown)) return null;
	let rest = shown
		.toLowerCase()
		.replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')
		.replace(/[\s\u00a0\u202f]+/g, ' ')
		.replace(/(\d)\. /g, '$1 ')
		.trim();
	const parts: TimeParts = {};
	let found = false;
	for (const [pattern, apply] of STEPS) {
		// A second date or clock in the same text is not a time that is shown beside a message.
		const match = pattern.exec(rest);
		if (!match) continue;
		if (!apply([...match], parts)) return null;
		rest = `${rest.slice(0, match.index)} ${rest.slice(match.index + match[0].length)}`;
		found = true;
	}
	return found && FILLER.test(rest.trim()) ? parts : null;
}

/** Is the whole text a time or a date? */
export function isTime(shown: string): boolean {
	return timeParts(shown) !== null;
}

/** Is there a day in it? */
export const namesDay = ({ month, daysAgo, weekday }: TimeParts): boolean =>
	(month ?? daysAgo ?? weekday) !== undefined;

/** Is there a clock time in it? */
export function hasClock(parts: TimeParts): boolean {
	return parts.hour !== undefined;
}

/** The day that the parts name, on the seller's clock, or null when they name none or it could be more than one. */
export function dayOf(parts: TimeParts, context: TimeContext): Day | null {
	if (parts.month === 0) return null;
	const today = localDay(context.now, context.utcOffsetMinutes);
	if (parts.month !== undefined && parts.day !== undefined) {
		if (parts.year !== undefined) return { year: parts.year, month: parts.month, day: parts.day };
		// Without a year it is the latest such day that is not in the future (a day ahead is allowed for clocks that differ).
		const year = new Date(today).getUTCFullYear();
		const thisYear = Date.UTC(year, parts.month - 1, parts.day);
		return { year: thisYear > today + DAY_MS ? year - 1 : year, month: parts.month, day: parts.day };
	}
	if (parts.daysAgo !== undefined) return fromUtc(today - parts.daysAgo * DAY_MS);
	if (parts.weekday !== undefined) {
		// A weekday alone is shown for the last six days; today's own name could mean a week ago.
		const back = (new Date(today).getUTCDay() - parts.weekday + 7) % 7;
		return back === 0 ? null : fromUtc(today - back * DAY_MS);
	}
	return null;
}

/** Milliseconds since the epoch of a shown time, or null when it cannot be known without guessing. */
export function readTime(shown: string, context: TimeContext): number | null {
	const parts = timeParts(shown);
	return parts && atTime(parts, context);
}

/** The same for a time that was taken apart before. */
export function atTime(parts: TimeParts, context: TimeContext): number | null {
	if (parts.hour === undefined) return null;
	const day = namesDay(parts) ? dayOf(parts, context) : context.day;
	if (!day) return null;
	const utc = Date.UTC(day.year, day.month - 1, day.day, parts.hour, parts.minute ?? 0, parts.second ?? 0);
	// The shift that holds at that moment, not at the same figures in UTC: they differ near a change to summer time.
	const { utcOffsetMinutes } = context;
	return utc - shiftAt(utc - shiftAt(utc, utcOffsetMinutes), utcOffsetMinutes);
}

/** A machine time from an attribute: ISO 8601 with a zone or local, or epoch seconds or milliseconds. */
export function readStamp(value: string, utcOffsetMinutes?: number): number | null {
	const text = value.trim();
	if (/^1\d{12}$/.test(text)) return Number(text);
	if (/^1\d{9}$/.test(text)) return Number(text) * 1000;
	if (!/^\d{4}-\d\d-\d\d[T ]\d\d:\d\d/.test(text)) return null;
	const iso = text.replace(' ', 'T');
	if (/(?:Z|[+-]\d\d:?\d\d)$/.test(iso)) return finite(Date.parse(iso));
	const utc = finite(Date.parse(`${iso}Z`));
	return utc === null ? null : utc - shiftAt(utc, utcOffsetMinutes);
}

const finite = (value: number): number | null => (Number.isFinite(value) ? value : null);

/** The seller's clock against UTC at a moment, in milliseconds; without a given one, the machine's, summer time included. */
const shiftAt = (ms: number, minutes: number | undefined): number =>
	(minutes ?? -new Date(ms).getTimezoneOffset()) * 60_000;

/** Midnight of today as if the seller's clock were UTC: days can be counted on it. */
function localDay(now: number, minutes: number | undefined): number {
	return Math.floor((now + shiftAt(now, minutes)) / DAY_MS) * DAY_MS;
}

function fromUtc(ms: number): Day {
	const date = new Date(ms);
	return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}
