import { type Calendar, UNIT_MS } from '../calendar.ts';
import type { EntityRule } from '../entity-rule.ts';
import { parseNumber } from '../numbers.ts';

const N = '[0-9]{1,3}|[一二三四五六七八九十两兩廿半]{1,3}';
const DAYS: Readonly<Record<string, number>> = {
	大前天: -3,
	前天: -2,
	前日: -2,
	昨天: -1,
	昨日: -1,
	昨晚: -1,
	昨儿: -1,
	尋日: -1,
	琴日: -1,
	寻日: -1,
	尋晚: -1,
	今天: 0,
	今日: 0,
	今晚: 0,
	今早: 0,
	今儿: 0,
	今兒: 0,
	明天: 1,
	明日: 1,
	明早: 1,
	明晚: 1,
	明儿: 1,
	聽日: 1,
	听日: 1,
	聽晚: 1,
	后天: 2,
	後天: 2,
	后日: 2,
	後日: 2,
	后儿: 2,
	大后天: 3,
	大後天: 3,
};
const WEEKDAYS = '一二三四五六日天';
const PART_HOURS: Readonly<Record<string, number>> = {
	凌晨: 0,
	早上: 8,
	早晨: 8,
	上午: 9,
	中午: 12,
	下午: 14,
	傍晚: 18,
	晚上: 20,
	晚: 20,
	早: 8,
	夜里: 22,
};

/** Time of day after a date word: 下午三点半, 晚8点, 20:15. */
const TIME = `(?<part>凌晨|早上|早晨|上午|中午|下午|傍晚|晚上|夜里|晚|早)?(?:(?<h>${N}) ?(?:点|點|时整|時)(?:(?<half>半)|(?<m>[0-9]{1,2}|[一二三四五]?十[一二三四五六七八九]?)分?)?|(?<hh>[01]?\\d|2[0-3]):(?<mm>[0-5]\\d))?`;

function withTime(midnight: number | null, match: RegExpExecArray, evening: boolean): number | null {
	if (midnight === null) return null;
	const groups = match.groups ?? {};
	const part = groups.part ?? (evening ? '晚上' : undefined);
	const clock = groups.h ?? groups.hh;
	if (clock === undefined)
		return part === undefined ? midnight : midnight + (PART_HOURS[part] ?? 0) * UNIT_MS.hour;
	let hour = parseNumber(clock) ?? 0;
	if (hour > 24) return midnight;
	const afternoon = part !== undefined && /下午|傍晚|晚|夜/.test(part);
	if ((afternoon || (part === '中午' && hour < 3)) && hour < 12) hour += 12;
	const minutes = groups.half ? 30 : (parseNumber(groups.m ?? groups.mm ?? '0') ?? 0);
	return midnight + hour * UNIT_MS.hour + minutes * UNIT_MS.minute;
}

function weekday(calendar: Calendar, prefix: string, name: string): number {
	const target = name === '天' ? 7 : WEEKDAYS.indexOf(name) + 1;
	const weeks = /下下/.test(prefix) ? 2 : /下/.test(prefix) ? 1 : /上/.test(prefix) ? -1 : 0;
	let offset = target - calendar.weekday + weeks * 7;
	// A bare weekday is the coming one.
	if (weeks === 0 && !/[这這本]/.test(prefix) && offset < 0) offset += 7;
	return calendar.day(offset);
}

const rule = (source: string, value: EntityRule['value']): EntityRule => ({
	kind: 'datetime',
	pattern: new RegExp(source, 'dg'),
	value,
});

/** Dates and times in both Chinese scripts and in Cantonese; the longest forms first. */
export const ZH_DATES: readonly EntityRule[] = [
	rule(`(?<y>20\\d{2})[年./-](?<mo>\\d{1,2})[月./-](?<d>\\d{1,2})[日号號]? ?${TIME}`, (m, c) =>
		withTime(c.date(Number(m.groups?.mo), Number(m.groups?.d), Number(m.groups?.y)), m, false),
	),
	rule(
		`(?<!\\d)(?<mo>\\d{1,2}|[一二三四五六七八九十]{1,2})月(?<d>\\d{1,2}|[一二三四五六七八九十廿]{1,3})(?:[日号號])? ?${TIME}`,
		(m, c) =>
			withTime(c.date(parseNumber(m.groups?.mo ?? '') ?? 0, parseNumber(m.groups?.d ?? '') ?? 0), m, false),
	),
	rule(
		`(?<w>${Object.keys(DAYS)
			.sort((a, b) => b.length - a.length)
			.join('|')}) ?的? ?${TIME}`,
		(m, c) => withTime(c.day(DAYS[m.groups?.w ?? ''] ?? 0), m, /晚/.test(m.groups?.w ?? '')),
	),
	rule(
		`(?<p>下下个?|下个?|下個|上个?|上個|这个?|這個?|本)?(?:周|週|星期|礼拜|禮拜)(?<w>[一二三四五六日天]) ?${TIME}`,
		(m, c) => withTime(weekday(c, m.groups?.p ?? '', m.groups?.w ?? ''), m, false),
	),
	rule(`(?<p>这|這|本|下)?(?:个|個)?(?:周末|週末)`, (m, c) =>
		c.day(6 - c.weekday + (m.groups?.p === '下' ? 7 : c.weekday > 6 ? 7 : 0)),
	),
	rule(
		`(?<n>${N}) ?(?:个|個)?(?<u>分钟|分鐘|小时|小時|钟头|鐘頭|天|日|周|週|星期|礼拜|禮拜)(?:之)?(?<dir>后|後|内|內|之内|前|以内)`,
		(m, c) => {
			const n = parseNumber(m.groups?.n ?? '') ?? 0;
			const u = m.groups?.u ?? '';
			const size = /分/.test(u)
				? UNIT_MS.minute
				: /时|時|钟|鐘/.test(u)
					? UNIT_MS.hour
					: /天|日/.test(u)
						? UNIT_MS.day
						: UNIT_MS.week;
			return c.after((m.groups?.dir === '前' ? -1 : 1) * n * size);
		},
	),
	rule('下个?月底|下個月底', (_m, c) => c.monthDay(2, 0)),
	rule('(?:这个?|這個|本)?月底', (_m, c) => c.monthDay(1, 0)),
	rule('(?:下个月|下個月|下月)(?<d>\\d{1,2}|[一二三四五六七八九十]{1,3})?[号號]?', (m, c) =>
		c.monthDay(1, parseNumber(m.groups?.d ?? '1') ?? 1),
	),
	rule(
		`(?<![\\d#月])(?<d>\\d{1,2}|二十[一二三四五六七八九]?|十[一二三四五六七八九]?|三十一?|廿[一二三四五六七八九]?)[号號](?![楼樓店线線门門码碼仓倉库庫房机機链鏈款色档件]) ?${TIME}`,
		(m, c) => withTime(c.dayOfMonth(parseNumber(m.groups?.d ?? '') ?? 0), m, false),
	),
	rule(
		`(?<part>凌晨|早上|早晨|上午|中午|下午|傍晚|晚上|晚)(?<h>${N}) ?(?:点|點)(?:(?<half>半)|(?<m>[0-9]{1,2})分?)?`,
		(m, c) => withTime(c.day(0), m, false),
	),
	rule(
		`(?<!\\d)(?<h>[0-9]{1,2}|[一二三四五六七八九十]{1,2})(?:点|點)(?:(?<half>半)|(?<m>[0-9]{2}))?(?![击擊赞讚评評来來了儿兒心子多水])`,
		(m, c) => withTime(c.day(0), m, false),
	),
	rule('(?<![\\d:.])(?<hh>[01]?\\d|2[0-3]):(?<mm>[0-5]\\d)(?![\\d:])', (m, c) =>
		withTime(c.day(0), m, false),
	),
];
