import type { SnapshotRow } from '../chat/snapshot.ts';
import type { ReadResult } from './chat-reader.ts';
import { sameRow } from './timeline.ts';

/** What to do after a read: hand out a reading, and when to read again (0: not before something changes). */
export interface Verdict {
	emit: ReadResult | null;
	again: number;
}

/** Milliseconds that a header with the rows of another conversation is held back. */
const HOLD_HEADER = 3_000;
/** Milliseconds that wholly new rows under an old header are held back. */
const HOLD_ROWS = 400;
const CONFIRM = 60;
/** Of the rows before, so many must still be there to count as the same list. */
const SAME_SHARE = 0.5;

/**
 * Decides when a reading can be trusted: two reads in a row must agree, and the header and the rows of two conversations must never
 * be taken for one. Pages change both one after the other, sometimes with a pause for the network in between.
 */
export class Settle {
	#last: ReadResult | null = null;
	#emitted: ReadResult | null = null;
	/** Since when a change of conversation looks half done. */
	#heldSince: number | null = null;

	/** A reading is waiting for its second look. */
	get waiting(): boolean {
		return this.#last !== null && this.#last !== this.#emitted;
	}

	clear(): void {
		this.#last = null;
		this.#emitted = null;
		this.#heldSince = null;
	}

	offer(result: ReadResult, now: number): Verdict {
		const before = this.#last;
		this.#last = result;
		const common = before ? commonPart(before, result) : null;
		if (!common) return { emit: null, again: CONFIRM };
		const more = common.snapshot.rows.length < result.snapshot.rows.length ? CONFIRM : 0;
		if (this.#emitted && isSame(this.#emitted, common)) {
			this.#heldSince = null;
			if (more === 0) this.#last = this.#emitted;
			return { emit: null, again: more };
		}
		// A part of what is known already is nothing new: wait for the rest.
		if (
			more > 0 &&
			this.#emitted &&
			sameRow(this.#emitted.snapshot.rows.at(-1) ?? NO_ROW, common.snapshot.rows.at(-1))
		) {
			return { emit: null, again: more };
		}
		const hold = this.#holdFor(common);
		if (hold > 0) {
			this.#heldSince ??= now;
			if (now - this.#heldSince < hold) return { emit: null, again: CONFIRM * 2 };
			// Still the old rows under a new name: shown, marked as unsure, stored under nobody.
			if (hold === HOLD_HEADER) return { emit: this.#unsure(common), again: 0 };
		}
		this.#heldSince = null;
		this.#emitted = common;
		if (more === 0) this.#last = common;
		return { emit: common, again: more };
	}

	#unsure(result: ReadResult): ReadResult {
		const { snapshot } = result;
		const emit: ReadResult = {
			...result,
			snapshot: {
				...snapshot,
				confidence: Math.min(snapshot.confidence, 0.3),
				problems: [...snapshot.problems, 'unstable'],
			},
		};
		return emit;
	}

	/** How long a reading that may mix two conversations is held back; 0 when it does not look like it. */
	#holdFor(result: ReadResult): number {
		const old = this.#emitted?.snapshot;
		if (!old || old.rows.length === 0) return 0;
		const fresh = result.snapshot;
		// What went by the buyer's name until the page told its id is the same conversation.
		const late = old.conversation === old.buyer.name && old.buyer.name === fresh.buyer.name;
		const switched =
			!late &&
			old.conversation !== null &&
			fresh.conversation !== null &&
			old.conversation !== fresh.conversation;
		if (!switched && fresh.rows.includes(old.rows.at(-1) ?? NO_ROW)) return 0;
		const kept = shareKept(old.rows, fresh.rows);
		if (switched) return kept >= SAME_SHARE ? HOLD_HEADER : 0;
		return kept === 0 && fresh.rows.length > 0 ? HOLD_ROWS : 0;
	}
}

/**
 * What two readings agree on, or null. Where messages arrive faster than they are read, both show the same run of rows, one of them a little
 * further down: that run is settled, the newest rows wait for their second look.
 */
function commonPart(before: ReadResult, after: ReadResult): ReadResult | null {
	if (before.version === after.version) return after;
	if (!sameChat(before, after)) return null;
	const { rows } = before.snapshot;
	const later = after.snapshot.rows;
	if (rows.length === 0 || later.length === 0) return rows.length === later.length ? after : null;
	for (let start = 0; start < rows.length; start++) {
		const run = rows.length - start;
		if (run > later.length || !sameRow(rows[start] ?? NO_ROW, later[0])) continue;
		if (!rows.every((row, index) => index < start || sameRow(row, later[index - start]))) continue;
		if (run === later.length) return after;
		return { ...before, snapshot: { ...before.snapshot, rows: rows.slice(start) } };
	}
	return null;
}

const NO_ROW: SnapshotRow = { from: 'unknown', text: '' };

function sameChat(a: ReadResult, b: ReadResult): boolean {
	if (a.pane !== b.pane || a.composer !== b.composer) return false;
	const [x, y] = [a.snapshot, b.snapshot];
	return x.conversation === y.conversation && x.buyer.name === y.buyer.name && x.buyer.id === y.buyer.id;
}

/** Do two readings say the same? Rows that were not read again are the same objects, so this is quick. */
export function isSame(a: ReadResult, b: ReadResult): boolean {
	if (a.version === b.version && a.snapshot.rows.length === b.snapshot.rows.length) return true;
	const [x, y] = [a.snapshot, b.snapshot];
	return (
		sameChat(a, b) &&
		x.rows.length === y.rows.length &&
		x.rows.every((row, index) => sameRow(row, y.rows[index]))
	);
}

/** Share of the earlier rows whose words are still there. */
function shareKept(before: SnapshotRow[], after: SnapshotRow[]): number {
	const there = new Set(after.map(({ from, text }) => `${from}${text}`));
	return before.filter(({ from, text }) => there.has(`${from}${text}`)).length / before.length;
}
