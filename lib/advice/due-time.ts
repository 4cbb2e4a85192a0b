const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;
/** Local hours between which a follow-up may fall due. */
const OPENS = 9;
const CLOSES = 21;

/** Moves a time that falls at night where the buyer lives to ten the next morning. */
export function atDecentHour(at: number, utcOffsetMinutes: number): number {
	const offset = utcOffsetMinutes * MINUTE;
	const local = at + offset;
	const dayStart = Math.floor(local / DAY) * DAY;
	const hour = (local - dayStart) / HOUR;
	if (hour >= OPENS && hour < CLOSES) return at;
	const morning = dayStart + 10 * HOUR + (hour >= CLOSES ? DAY : 0);
	return morning - offset;
}

/** `days` after `now`, at ten in the morning where the buyer lives. */
export function morningAfter(now: number, days: number, utcOffsetMinutes: number): number {
	const offset = utcOffsetMinutes * MINUTE;
	return Math.floor((now + offset) / DAY) * DAY + days * DAY + 10 * HOUR - offset;
}
