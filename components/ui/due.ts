/** Due times offered for follow-ups, all in the seller's local time. Pure. */

/** The texts are `due.<id>`. */
export const DUE_PRESETS = ['hour', 'evening', 'tomorrow', 'three-days', 'week'] as const;
export type DuePreset = (typeof DUE_PRESETS)[number];

const HOUR = 3_600_000;
/** Hours of the day at which a seller is at the desk: presets never fall into the night. */
const MORNING = 10;
const EVENING = 18;

function atHour(now: number, days: number, hour: number): number {
	const date = new Date(now);
	date.setDate(date.getDate() + days);
	return date.setHours(hour, 0, 0, 0);
}

/** The time a preset stands for. `evening` turns into tomorrow's once today's has passed. */
export function presetTime(preset: DuePreset, now: number): number {
	if (preset === 'hour') return now + HOUR;
	if (preset === 'evening') {
		const today = atHour(now, 0, EVENING);
		return today > now ? today : atHour(now, 1, EVENING);
	}
	return atHour(now, preset === 'tomorrow' ? 1 : preset === 'three-days' ? 3 : 7, MORNING);
}

const two = (n: number): string => String(n).padStart(2, '0');

/** The value of a `datetime-local` field for a time. */
export function toLocalInput(ms: number): string {
	const d = new Date(ms);
	return `${d.getFullYear()}-${two(d.getMonth() + 1)}-${two(d.getDate())}T${two(d.getHours())}:${two(d.getMinutes())}`;
}

/** The time in a `datetime-local` field, or null while it is incomplete. */
export function fromLocalInput(value: string): number | null {
	const ms = new Date(value).getTime();
	return value === '' || Number.isNaN(ms) ? null : ms;
}
