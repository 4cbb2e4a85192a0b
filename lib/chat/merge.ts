import type { Message } from './conversation.ts';
import { type Alignment, align, type Step } from './merge-align.ts';
import { applyRow, newMessage } from './merge-apply.ts';
import { type Features, historyFeatures, interner, windowFeatures } from './merge-features.ts';
import { placeApart } from './merge-place.ts';
import { type Pairing, pairing } from './merge-score.ts';
import { joinSegments } from './merge-segments.ts';
import type { SnapshotRow } from './snapshot.ts';

/** What merging needs from outside: it has no clock and makes no ids itself. */
export interface MergeContext {
	conversationId: string;
	/** Milliseconds since the epoch. */
	now: number;
	newId: () => string;
}

/** The history after a window, and what the window changed. */
export interface MergeResult {
	/** Whole history, oldest first. Messages that did not change are the same objects as before. */
	messages: Message[];
	added: string[];
	edited: string[];
	recalled: string[];
	changed: boolean;
	/** False when the window shares no row with a non-empty history and was placed by its times, else at the end. */
	aligned: boolean;
}

/**
 * Merges one window of a conversation into its stored history.
 *
 * A window is a stretch of the conversation without holes; the history is a row of such stretches, with `gapBefore` where
 * two of them do not touch. The window is laid onto the history where it fits best (see `merge-score.ts`), which settles
 * most cases by position alone: five "?" in a row are told apart by what stands before and after them.
 *
 * The rule where the page gives nothing to go by: a window whose rows have neither ids nor times, and which fits at more
 * than one place, is taken to show as much of what is stored as it can (fewest new messages), at the newest such place.
 * So a window of three "?" after three stored "?" adds nothing. A message whose text, writer and neighbours all differ
 * from what is stored is new; one at the same place by the same writer with no contradicting time is an edit.
 */
export function mergeWindow(
	history: readonly Message[],
	window: readonly SnapshotRow[],
	ctx: MergeContext,
): MergeResult {
	const rows = uniqueRows(window);
	if (rows.length === 0) return unchanged(history);
	const intern = interner();
	const features = windowFeatures(rows, intern);
	const ordered = joinSegments(history, (part) => alignment(historyFeatures(part, intern), features, false));
	const stored = historyFeatures(ordered, intern);
	let found = alignment(stored, features, false);
	let takeSides = false;
	if (!found && ordered.length > 0) {
		found = alignment(stored, features, true);
		takeSides = found !== null;
	}
	const steps = pairMoved((found ?? placeApart(stored, features)).steps, stored, features);
	const result = rebuild(ordered, rows, steps, ctx, takeSides);
	return { ...result, aligned: found !== null || history.length === 0 };
}

function unchanged(history: readonly Message[]): MergeResult {
	return { messages: [...history], added: [], edited: [], recalled: [], changed: false, aligned: true };
}

/** Drops rows that a page draws twice under one id. An id that stands for different texts is no id: it is ignored. */
function uniqueRows(window: readonly SnapshotRow[]): SnapshotRow[] {
	const texts = new Map<string, string>();
	const bad = new Set<string>();
	for (const row of window) {
		if (row.siteId === undefined) continue;
		const key = `${row.from}\u0000${row.text}`;
		if ((texts.get(row.siteId) ?? key) !== key) bad.add(row.siteId);
		texts.set(row.siteId, key);
	}
	const seen = new Set<string>();
	const rows: SnapshotRow[] = [];
	for (const row of window) {
		if (row.siteId === undefined) rows.push(row);
		else if (bad.has(row.siteId)) rows.push({ ...row, siteId: undefined });
		else if (!seen.has(row.siteId)) {
			seen.add(row.siteId);
			rows.push(row);
		}
	}
	return rows;
}

/** The alignment when there is evidence for one, else null. Without the sides it takes more: a run of telling texts. */
function alignment(history: Features, window: Features, sideBlind: boolean): Alignment | null {
	if (history.count === 0 || window.count === 0) return null;
	const pair = pairing(history, window, sideBlind);
	const found = align(pair);
	if (found.score <= 0) return null;
	return sideBlind && !telling(pair, found) ? null : found;
}

function telling(pair: Pairing, found: Alignment): boolean {
	const texts = new Set<number>();
	for (const step of found.steps) {
		if (step.history < 0 || step.window < 0) continue;
		const text = pair.window.text[step.window] as number;
		if (pair.history.text[step.history] === text && (pair.window.weight[step.window] as number) >= 6)
			texts.add(text);
	}
	return texts.size >= 3;
}

/** Rows that a page moved (a late message put in its place, two swapped): one step each instead of one lost and one new. */
function pairMoved(steps: readonly Step[], history: Features, window: Features): Step[] {
	const fresh = steps.filter((step) => step.history < 0);
	if (fresh.length === 0) return [...steps];
	const shown = steps.map((step) => step.window >= 0);
	const first = shown.indexOf(true);
	const last = shown.lastIndexOf(true);
	const skipped = steps.filter((step) => step.window < 0);
	const inside = new Set(steps.slice(first, last + 1).filter((step) => step.window < 0));
	const moved = new Map<Step, Step>();
	const taken = new Set<Step>();
	for (const step of fresh) {
		const match = skipped.find(
			(old) => !taken.has(old) && isMoved(history, old.history, window, step.window, inside.has(old)),
		);
		if (!match) continue;
		taken.add(match);
		moved.set(step, { history: match.history, window: step.window });
	}
	return steps.filter((step) => !taken.has(step)).map((step) => moved.get(step) ?? step);
}

function isMoved(history: Features, i: number, window: Features, j: number, inside: boolean): boolean {
	if ((history.site[i] as number) >= 0 && (window.site[j] as number) >= 0)
		return history.site[i] === window.site[j];
	if (!inside || history.text[i] !== window.text[j] || history.side[i] !== window.side[j]) return false;
	return history.at[i] === window.at[j];
}

/** Writes the steps out as messages: stored ones keep their ids, gaps open and close, `seq` runs from 0. */
function rebuild(
	history: readonly Message[],
	rows: readonly SnapshotRow[],
	steps: readonly Step[],
	ctx: MergeContext,
	takeSides: boolean,
): Omit<MergeResult, 'aligned'> {
	const result: Omit<MergeResult, 'aligned'> = {
		messages: [],
		added: [],
		edited: [],
		recalled: [],
		changed: false,
	};
	let before: Step | null = null;
	for (const step of steps) {
		const row = rows[step.window];
		const stored = history[step.history];
		let message: Message;
		if (stored && row) {
			const applied = applyRow(stored, row, ctx.now, takeSides);
			message = applied.message;
			if (applied.edited) result.edited.push(stored.id);
			if (applied.recalled) result.recalled.push(stored.id);
		} else if (row) {
			message = newMessage(row, ctx);
			result.added.push(message.id);
		} else if (stored) message = stored;
		else continue;
		message = settle(message, gapAt(before, step, history), result.messages.length, ctx.now);
		if (message !== stored) result.changed = true;
		result.messages.push(message);
		before = step;
	}
	return result;
}

/** Whether rows may be missing between two neighbours of the merged history. */
function gapAt(before: Step | null, step: Step, history: readonly Message[]): boolean {
	if (!before) return false;
	if (before.window >= 0 && step.window === before.window + 1) return false;
	if (before.window >= 0 && step.window >= 0) return false;
	if (step.history >= 0) {
		if (before.history >= 0 && before.history === step.history - 1)
			return history[step.history]?.gapBefore === true;
		if (step.history === 0) return true;
		return history[step.history]?.gapBefore === true;
	}
	// A new row after a stored one: the hole it fell into lies before the next stored message, or at the end.
	const next = before.history + 1;
	return step.window === 0 && (next >= history.length || history[next]?.gapBefore === true);
}

function settle(message: Message, gap: boolean, seq: number, now: number): Message {
	if (message.seq === seq && (message.gapBefore === true) === gap) return message;
	const { gapBefore: _, ...rest } = message;
	return gap ? { ...rest, gapBefore: true, seq, updatedAt: now } : { ...rest, seq, updatedAt: now };
}
