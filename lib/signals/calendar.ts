const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Calendar arithmetic in the buyer's zone, from a base moment. Every result is ms since the epoch; a date means its local midnight. */
export interface Calendar {
	/** Local midnight so many days from the base day. */
	day(offset: number): number;
	/** Day of the week of the base day, Monday 1 to Sunday 7. */
	weekday: number;
	/** Midnight of a month (1-12) and day; the year nearest to the base unless given. Null when there is no such day. */
	date(month: number, day: number, year?: number): number | null;
	/** The next such day of a month, today included. Null when there is no such day within three months. */
	dayOfMonth(day: number): number | null;
	/** Midnight of a day of the month so many months away. */
	monthDay(months: number, day: number): number;
	/** The base moment plus so many ms. */
	after(ms: number): number;
}

/** Lengths in ms by the unit ids that the rules use. */
export const UNIT_MS: Readonly<Record<'minute' | 'hour' | 'day' | 'week', number>> = {
	minute: MINUTE,
	hour: HOUR,
	day: DAY,
	week: 7 * DAY,
};

/** Builds a calendar around `base` for a zone `utcOffsetMinutes` east of UTC. */
export function calendarAt(base: number, utcOffsetMinutes: number): Calendar {
	const zone = utcOffsetMinutes * MINUTE;
	const today = Math.floor((base + zone) / DAY) * DAY;
	const local = new Date(today);
	const year = local.getUTCFullYear();
	const month = local.getUTCMonth();
	const valid = (y: number, m: number, d: number): number | null => {
		const moment = Date.UTC(y, m, d);
		return new Date(moment).getUTCDate() === d ? moment - zone : null;
	};
	return {
		day: (offset) => today + offset * DAY - zone,
		weekday: ((local.getUTCDay() + 6) % 7) + 1,
		date(m, d, y) {
			if (m < 1 || m > 12 || d < 1 || d > 31) return null;
			if (y !== undefined) return valid(y, m - 1, d);
			const near = [year - 1, year, year + 1]
				.map((candidate) => valid(candidate, m - 1, d))
				.filter((moment) => moment !== null)
				.sort((a, b) => Math.abs(a + zone - today) - Math.abs(b + zone - today));
			return near[0] ?? null;
		},
		dayOfMonth(d) {
			if (d < 1 || d > 31) return null;
			for (let ahead = 0; ahead < 3; ahead += 1) {
				const moment = valid(year, month + ahead, d);
				if (moment !== null && moment + zone >= today) return moment;
			}
			return null;
		},
		monthDay: (months, d) => Date.UTC(year, month + months, d) - zone,
		after: (ms) => base + ms,
	};
}
