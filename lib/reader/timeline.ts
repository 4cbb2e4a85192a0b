import type { Side, SnapshotRow } from '../chat/snapshot.ts';
import { isRecall } from './patterns.ts';
import type { Seen } from './read-side.ts';
import { atTime, type Day, dayOf, namesDay, readStamp } from './read-time.ts';

/** The time that rows above have set for the rows below, while going down the conversation. */
export interface Timeline {
	day: Day | null;
	/** Time of the group that the rows are in, where the page shows one for several rows. */
	groupAt: number | null;
	/** Times on rows carry their day where it is not today's, so a clock time alone is today's. */
	rowsDated: boolean;
	/** The same for lines between rows. */
	linesDated: boolean;
	/** Side of the row before, null after a separator or a notice. */
	run: Side | null;
}

/** Starts at the top of the rows. */
export function startTimeline(rows: Seen[] = []): Timeline {
	const dated = (lines: boolean) =>
		rows.some(
			({ said: { time, separator } }) => separator === lines && time?.hour !== undefined && namesDay(time),
		);
	return { day: null, groupAt: null, run: null, rowsDated: dated(false), linesDated: dated(true) };
}

/** The clock that relative times are read against. */
export interface Clock {
	now: number;
	utcOffsetMinutes?: number | undefined;
}

/** A row of the snapshot, or null for a separator, which only moves the timeline. */
export function toRow(
	seen: Seen,
	side: (seen: Seen) => Side,
	timeline: Timeline,
	clock: Clock,
): SnapshotRow | null {
	const { said, facts } = seen;
	const { time } = said;
	const dated = said.separator ? timeline.linesDated : timeline.rowsDated;
	const today = dated ? dayOf({ daysAgo: 0 }, clock) : timeline.day;
	const context = { ...clock, day: today };
	const day = time && dayOf(time, context);
	let shown = time && atTime(time, context);
	if (shown !== null && time && !namesDay(time) && shown > clock.now + 60_000) shown = null;
	if (said.separator) {
		timeline.day = day ?? (time && namesDay(time) ? null : today);
		timeline.groupAt = shown;
		timeline.run = null;
		return null;
	}
	if (day) timeline.day = day;
	const stamp = facts.stamp === null ? null : readStamp(facts.stamp, clock.utcOffsetMinutes);
	const at = stamp ?? shown ?? (said.timeText === '' ? timeline.groupAt : null);
	const from = side(seen);
	timeline.run = from === 'buyer' || from === 'seller' ? from : null;
	const row: SnapshotRow = { from, text: said.text };
	if (facts.siteId) row.siteId = facts.siteId.slice(0, 200);
	if (said.truncated) row.truncated = true;
	if (at !== null) row.at = at;
	if (said.timeText !== '') row.timeText = said.timeText;
	if (said.author !== '') row.author = said.author;
	if (facts.attachments.length > 0) row.attachments = facts.attachments;
	if (from === 'system' && isRecall(said.text)) row.recalled = true;
	// The same object for the same reading makes comparing readings cheap.
	if (!seen.row || !sameRow(seen.row, row)) seen.row = row;
	return seen.row;
}

/** Do two rows say the same? Their fields are always set in the same order. */
export function sameRow(a: SnapshotRow, b: SnapshotRow | undefined): boolean {
	return a === b || JSON.stringify(a) === JSON.stringify(b);
}
