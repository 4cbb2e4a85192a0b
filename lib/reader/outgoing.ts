import type { Snapshot } from '../chat/snapshot.ts';
import { CONFIDENCE_THRESHOLD } from './limits.ts';

/** Rows that are sent where the rows before them are known at the other end. */
const NEWEST = 300;
/** Of these, the last so many may be new: the others show where the window belongs. */
const NEW = 200;

/**
 * The part of a reading that has to be sent after another was. Sending is the dearest part of a new message in a long conversation, and a
 * snapshot is a window on a longer conversation anyway: where all but the last rows were sent as they are now, the newest are enough. What
 * was not sure enough to be stored counts as not sent. Unchanged rows of one reader are the same objects in every reading.
 */
export function unsentOf(snapshot: Snapshot, sent: Snapshot | null): Snapshot {
	const { conversation, confidence, rows } = snapshot;
	if (conversation !== sent?.conversation || Math.min(confidence, sent.confidence) < CONFIDENCE_THRESHOLD)
		return snapshot;
	const known = new Set(sent.rows);
	return rows.slice(0, -NEW).every((row) => known.has(row))
		? { ...snapshot, rows: rows.slice(-NEWEST) }
		: snapshot;
}
