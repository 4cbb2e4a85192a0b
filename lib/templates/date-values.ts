import {
	type DateStyle,
	dayFromIso,
	formatMoment,
	isMoment,
	type LocalMoment,
	localMoment,
	plusDays,
} from './dates.ts';
import { DateDrop, MissingDrop } from './drops.ts';
import type { RenderState } from './render-state.ts';

/** What a template may call a date: a date value, a word such as "today", a day ("2025-12-31"), a moment in ISO 8601 or in milliseconds. */
export function momentOf(value: unknown, state: RenderState): LocalMoment | null {
	if (value instanceof DateDrop) return value.moment;
	if (typeof value === 'number') return isMoment(value) ? localMoment(value, state.utcOffsetMinutes) : null;
	if (typeof value !== 'string') return null;
	const word = value.trim();
	const today = localMoment(state.now, state.utcOffsetMinutes);
	if (word === 'today' || word === 'now') return today;
	if (word === 'tomorrow') return plusDays(today, 1);
	if (word === 'yesterday') return plusDays(today, -1);
	const day = dayFromIso(word);
	if (day) return day;
	const at = /^\d{4}-\d{2}-\d{2}T/u.test(word) ? Date.parse(word) : Number.NaN;
	return Number.isNaN(at) ? null : localMoment(at, state.utcOffsetMinutes);
}

/** A date drop, or a missing one where the sum leaves the calendar. */
export function dateDrop(moment: LocalMoment, style: DateStyle, state: RenderState): DateDrop | MissingDrop {
	if (!isMoment(moment.local)) return new MissingDrop('');
	return new DateDrop(moment, style, formatMoment(moment, style, state.language));
}
