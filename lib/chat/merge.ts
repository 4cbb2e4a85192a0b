import type { Message } from './conversation.ts';
import { type Alignment, align, type Step } from './merge-align.ts';
import { applyRow, newMessage } from './merge-apply.ts';
import { type Features, historyFeatures, interner, windowFeatures } from './merge-features.ts';
import { isGuessedEdit, type Pairing, pairing } from './merge-score.ts';
import { joined, placeAmong, segment, segmentsOf, touched } from './merge-segments.ts';
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
 * than one place, is taken to show as much of what is stored as it can (rare texts count for more), at the newest such place.
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
	const segments = segmentsOf(history);
	let takeSides = false;
	const knownIds = new Set(historyFeatures(history, intern).site);
	const look = (part: readonly Message[]) =>
		alignment(pairing(historyFeatures(part, intern), features, takeSides, knownIds));
	let touching = touched(segments, look);
	if (touching.segments.length === 0 && segments.length > 0) {
		takeSides = true;
		touching = touched(segments, look);
	}
	const base = joined(touching.segments);
	const stored = historyFeatures(base, intern);
	const found = touching.found ?? look(base);
	const steps = found ? pairMoved(found.steps, stored, features) : apart(base.length, rows.length);
	const result = rebuild(base, rows, steps, ctx, takeSides);
	const chain = segment(result.messages);
	const others = segments.filter((one) => !touching.segments.includes(one));
	const first = segments.findIndex((one) => touching.segments.includes(one));
	const placed = placeAmong(others, chain, first < 0 ? others.length : first);
	const messages = number(joined(placed), history, ctx.now);
	const changed = messages.length !== history.length || messages.some((one, index) => one !== history[index]);
	const aligned = found !== null || history.length === 0;
	return { ...result, messages, changed, aligned };
}

/** A window that touches nothing stored: it stands alone. Also for stretches that it touches one by one but not together. */
function apart(stored: number, rows: number): Step[] {
	const old = Array.from({ length: stored }, (_, history) => ({ history, window: -1 }));
	return [...old, ...Array.from({ length: rows }, (_, window) => ({ history: -1, window }))];
}

function isSame(one: Message, other: Message): boolean {
	const keys = new Set([...Object.keys(one), ...Object.keys(other)]) as Set<keyof Message>;
	return [...keys].every((key) => one[key] === other[key]);
}

/** Numbers the whole history. A message that is as it was stays the same object. */
function number(messages: readonly Message[], history: readonly Message[], now: number): Message[] {
	const before = new Map(history.map((message) => [message.id, message]));
	return messages.map((message, seq) => {
		const old = before.get(message.id);
		const next = message.seq === seq ? message : { ...message, seq };
		if (!old || next === old) return next;
		return isSame(next, old) ? old : { ...next, updatedAt: now };
	});
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
function alignment(pair: Pairing): Alignment | null {
	if (pair.history.count === 0) return null;
	const found = align(pair);
	if (found.score <= 0 || !believable(pair, found)) return null;
	return pair.sideBlind && !telling(pair, found) ? null : found;
}

/** Two talks of "?" and "好的" fit each other now and then; an alignment that has to call most of the rest edited is not one. */
function believable(pair: Pairing, found: Alignment): boolean {
	let equal = 0;
	let guessed = 0;
	for (const { history, window } of found.steps) {
		if (history < 0 || window < 0) continue;
		if (isGuessedEdit(pair, history, window)) guessed++;
		else equal++;
	}
	return guessed <= 1 + equal / 4;
}

function telling(pair: Pairing, found: Alignment): boolean {
	const texts = new Set<number>();
	for (const step of found.steps) {
		if (step.history < 0 || step.window < 0) continue;
		const text = pair.window.text[step.window] as number;
		if (pair.history.text[step.history] === text && (pair.window.size[step.window] as number) >= 3)
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

/** Writes the steps out as messages: stored ones keep their ids, gaps close where the window spans them. */
function rebuild(
	base: readonly Message[],
	rows: readonly SnapshotRow[],
	steps: readonly Step[],
	ctx: MergeContext,
	takeSides: boolean,
): Pick<MergeResult, 'messages' | 'added' | 'edited' | 'recalled'> {
	const result = {
		messages: [] as Message[],
		added: [] as string[],
		edited: [] as string[],
		recalled: [] as string[],
	};
	let before: Step | null = null;
	for (const step of steps) {
		const row = rows[step.window];
		const stored = base[step.history];
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
		result.messages.push(setGap(message, gapAt(before, step, base)));
		before = step;
	}
	return result;
}

/** Whether rows may be missing between two neighbours of the merged stretches. */
function gapAt(before: Step | null, step: Step, base: readonly Message[]): boolean {
	if (!before) return false;
	const spanned = before.window >= 0 && step.window >= 0;
	if (spanned) return false;
	if (step.history >= 0) return step.history === 0 || base[step.history]?.gapBefore === true;
	// A new row after a stored one that the window does not show: the hole it fell into lies there, or at the end.
	const next = before.history + 1;
	return step.window === 0 && (next >= base.length || base[next]?.gapBefore === true);
}

function setGap(message: Message, gap: boolean): Message {
	if ((message.gapBefore === true) === gap) return message;
	const { gapBefore: _, ...rest } = message;
	return gap ? { ...rest, gapBefore: true } : rest;
}
