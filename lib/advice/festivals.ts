import { DAY } from './due-time.ts';

/** When a festival is: a day of the solar or of the lunar (Chinese) year, or the nth weekday (0 Sunday) of a month. */
type FestivalDate =
	| { solar: readonly [month: number, day: number] }
	| { lunar: readonly [month: number, day: number] }
	| { month: number; weekday: number; nth: number };

/** Festivals a shop may write for when the buyer speaks of them; `id` is the locale key `festival.<id>`. */
export const FESTIVALS: readonly { id: string; pattern: RegExp; date: FestivalDate }[] = [
	{
		id: 'lunar-new-year',
		pattern: /过年|過年|春节|春節|年货|年貨|年节|年節|除夕|农历年|農曆年|lunar new year|chinese new year/i,
		date: { lunar: [1, 1] },
	},
	{ id: 'lantern', pattern: /元宵|lantern festival/i, date: { lunar: [1, 15] } },
	{ id: 'valentine', pattern: /情人节|情人節|valentine/i, date: { solar: [2, 14] } },
	{ id: 'mothers-day', pattern: /母亲节|母親節|mother'?s day/i, date: { month: 5, weekday: 0, nth: 2 } },
	{ id: 'dragon-boat', pattern: /端午|粽|dragon boat/i, date: { lunar: [5, 5] } },
	{ id: 'fathers-day', pattern: /父亲节|父親節|father'?s day/i, date: { month: 6, weekday: 0, nth: 3 } },
	{ id: 'qixi', pattern: /七夕|qixi/i, date: { lunar: [7, 7] } },
	{ id: 'teachers-day', pattern: /教师节|教師節|teacher'?s day/i, date: { solar: [9, 10] } },
	{ id: 'mid-autumn', pattern: /中秋|月饼|月餅|mid-?autumn/i, date: { lunar: [8, 15] } },
	{ id: 'national-day', pattern: /国庆|國慶/, date: { solar: [10, 1] } },
	{ id: 'double-ninth', pattern: /重阳|重陽/, date: { lunar: [9, 9] } },
	{ id: 'halloween', pattern: /halloween|万圣节|萬聖節/i, date: { solar: [10, 31] } },
	{ id: 'thanksgiving', pattern: /thanksgiving|感恩节|感恩節/i, date: { month: 11, weekday: 4, nth: 4 } },
	{ id: 'christmas', pattern: /christmas|xmas|圣诞|聖誕/i, date: { solar: [12, 25] } },
	{ id: 'new-year', pattern: /元旦|跨年|\bnew year/i, date: { solar: [1, 1] } },
	{ id: 'year-end-party', pattern: /年会|年會|尾牙/, date: { lunar: [12, 16] } },
];

const LUNAR = new Intl.DateTimeFormat('en-u-ca-chinese', {
	timeZone: 'UTC',
	month: 'numeric',
	day: 'numeric',
});

function lunarOf(at: number): [month: number, day: number] {
	const parts = LUNAR.formatToParts(at);
	const number = (type: string) => Number.parseInt(parts.find((part) => part.type === type)?.value ?? '', 10);
	return [number('month'), number('day')];
}

function matches(at: number, date: FestivalDate): boolean {
	const day = new Date(at);
	if ('solar' in date) return day.getUTCMonth() + 1 === date.solar[0] && day.getUTCDate() === date.solar[1];
	if ('lunar' in date) {
		const [month, lunarDay] = lunarOf(at);
		return month === date.lunar[0] && lunarDay === date.lunar[1];
	}
	if (day.getUTCMonth() + 1 !== date.month || day.getUTCDay() !== date.weekday) return false;
	return Math.ceil(day.getUTCDate() / 7) === date.nth;
}

/** Days found before: a lunar one takes a walk through the calendar, and is asked for at every message. */
const found = new WeakMap<FestivalDate, { today: number; day: number | null }>();

/** Midnight UTC of the next such day, today included; null if none within 400 days. */
export function nextFestival(now: number, date: FestivalDate): number | null {
	const today = Math.floor(now / DAY) * DAY;
	const before = found.get(date);
	if (before?.today === today) return before.day;
	let day: number | null = null;
	for (let i = 0; i <= 400 && day === null; i += 1) if (matches(today + i * DAY, date)) day = today + i * DAY;
	found.set(date, { today, day });
	return day;
}
