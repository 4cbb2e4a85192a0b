import { type Features, SELLER, SYSTEM, UNKNOWN } from './merge-features.ts';

/** Two rows that cannot be the same message. */
export const NEVER = -1_000_000;
/** The site's own id settles it. */
export const SAME_ID = 1_000;
/** Cost of a stored message that a window showing its surroundings lacks: removed without a trace. */
export const GAP = 18;
/** Cost of a new row inside a stretch that was seen without a hole: rarer still, a message that arrived late. */
export const LATE = 30;
/** The same for rows that pages drop and add as they like. */
export const LIGHT_GAP = 10;
/** Slack for rows that a page orders a little differently from their times. */
const TIME_SLACK = 60_000;

/** What the scores are computed from. */
export interface Pairing {
	history: Features;
	window: Features;
	/** 1: the site id occurs on the other side too, so the row is that message and no other. */
	historyIdsInWindow: Uint8Array;
	windowIdsInHistory: Uint8Array;
	/** Score of an equal text, per window row: the rarer the text is in this conversation, the more it says. */
	weight: Uint8Array;
	/** The same where both sides show a time: a text is rare at its minute. */
	timedWeight: Uint8Array;
	/** Ignore who wrote a row: for windows read again after the seller corrected the sides. */
	sideBlind: boolean;
}

/** Builds a {@link Pairing}. `knownIds` are the site ids of the whole conversation, of which `history` may be one stretch. */
export function pairing(
	history: Features,
	window: Features,
	sideBlind: boolean,
	knownIds: ReadonlySet<number>,
): Pairing {
	const ids = (features: Features) => new Set(features.site);
	const shared = (features: Features, other: ReadonlySet<number>) =>
		Uint8Array.from(features.site, (id) => (id >= 0 && other.has(id) ? 1 : 0));
	return {
		history,
		window,
		weight: weights(history, window, false),
		timedWeight: weights(history, window, true),
		historyIdsInWindow: shared(history, ids(window)),
		windowIdsInHistory: shared(window, knownIds),
		sideBlind,
	};
}

/** Twice the bits of information in seeing this text (at this minute), and a little for length. */
function weights(history: Features, window: Features, timed: boolean): Uint8Array {
	const key = ({ text, at }: Features, index: number) =>
		timed ? `${text[index]} ${Math.floor((at[index] as number) / 60_000)}` : (text[index] as number);
	const counts = new Map<string | number, number>();
	for (const features of [history, window])
		for (let index = 0; index < features.count; index++) {
			const one = key(features, index);
			counts.set(one, (counts.get(one) ?? 0) + 1);
		}
	const total = history.count + window.count;
	return Uint8Array.from(window.text, (_, index) => {
		const bits = Math.log2(total / (counts.get(key(window, index)) ?? 1));
		const size = window.size[index] as number;
		return Math.min(12, 2 + Math.round(2 * bits)) + (size >= 7 ? 2 : size >= 3 ? 1 : 0);
	});
}

/** 0: the times contradict each other; 1: nothing known; 2: same clock; 3: same minute; 4: same to the second or finer. */
function timeAgreement(h: Features, i: number, w: Features, j: number): number {
	const a = h.at[i] as number;
	const b = w.at[j] as number;
	if (!Number.isNaN(a) && !Number.isNaN(b)) {
		const grain = Math.max(h.grain[i] as number, w.grain[j] as number);
		if (Math.floor(a / grain) !== Math.floor(b / grain)) return 0;
		return grain < 60_000 ? 4 : 3;
	}
	if ((h.lo[i] as number) > (w.hi[j] as number) + TIME_SLACK) return 0;
	if ((w.lo[j] as number) > (h.hi[i] as number) + TIME_SLACK) return 0;
	const clockA = h.clock[i] as number;
	const clockB = w.clock[j] as number;
	if (clockA < 0 || clockB < 0) return 1;
	return clockA === clockB ? 2 : 0;
}

const TIME_BONUS = [0, 0, 1, 1, 2];

function recallScore(h: Features, i: number, w: Features, j: number, time: number): number {
	if (h.side[i] === SYSTEM && !h.recalled[i]) return NEVER;
	const side = w.side[j] as number;
	if (side !== SYSTEM && side !== UNKNOWN && h.side[i] !== UNKNOWN && h.side[i] !== side) return NEVER;
	return h.recalled[i] ? 4 + (TIME_BONUS[time] as number) : -1;
}

/** An edit is possible where nothing speaks against it; the less it has in common with what is stored, the more its neighbours must say. */
function editScore(h: Features, i: number, w: Features, j: number, time: number): number {
	if (h.side[i] === SYSTEM) return w.side[j] === SYSTEM ? -6 : NEVER;
	const headA = h.head[i] as number;
	const tailA = h.tail[i] as number;
	const similar = (headA >= 0 && headA === w.head[j]) || (tailA >= 0 && tailA === w.tail[j]);
	if (similar) return -3;
	return time === 4 ? -5 : time === 3 ? -7 : -11;
}

/**
 * How well stored message `i` and window row `j` fit as one message. Positive: evidence for it. Small negative: possible
 * (an edit, a recall, a replaced id), and better than two gaps where the neighbours fit. {@link NEVER}: impossible.
 */
export function score(pair: Pairing, i: number, j: number): number {
	const h = pair.history;
	const w = pair.window;
	const idA = h.site[i] as number;
	const idB = w.site[j] as number;
	const sameText = h.text[i] === w.text[j];
	if (idA >= 0 && idA === idB) return sameText ? SAME_ID : SAME_ID - 1;
	if (pair.historyIdsInWindow[i] || pair.windowIdsInHistory[j]) return NEVER;
	const sideA = h.side[i] as number;
	const sideB = w.side[j] as number;
	const apart = sideA !== sideB && sideA !== UNKNOWN && sideB !== UNKNOWN;
	if (apart && !w.notice[j] && !(pair.sideBlind && sameText)) return NEVER;
	const time = timeAgreement(h, i, w, j);
	if (time === 0) return NEVER;
	if (idA >= 0 && idB >= 0) {
		// The notice of a recall may have an id of its own.
		if (w.notice[j] && !h.notice[i]) return recallScore(h, i, w, j, time) - 1;
		// A message being sent shows a passing id until the server has answered; only the seller's own do.
		if (!sameText || (sideA !== SELLER && sideA !== UNKNOWN)) return NEVER;
		if (sideB !== SELLER && sideB !== UNKNOWN) return NEVER;
		return -2;
	}
	if (w.notice[j] && !(sameText && h.notice[i])) return recallScore(h, i, w, j, time);
	if (apart && !pair.sideBlind) return NEVER;
	if (!sameText) return editScore(h, i, w, j, time);
	// A recalled message does not come back as it was: most likely an equal one.
	if (h.recalled[i] && !h.notice[i] && !w.recalled[j]) return -6;
	const unsure = sideA === UNKNOWN || sideB === UNKNOWN ? 1 : 0;
	return (
		((time >= 3 ? pair.timedWeight[j] : pair.weight[j]) as number) + (TIME_BONUS[time] as number) - unsure
	);
}

/** Whether pairing `i` and `j` takes an edit on trust: another text, and neither an id nor a time to say that it is the same message. */
export function isGuessedEdit(pair: Pairing, i: number, j: number): boolean {
	const { history: h, window: w } = pair;
	if (h.text[i] === w.text[j] || w.notice[j]) return false;
	if ((h.site[i] as number) >= 0 && h.site[i] === w.site[j]) return false;
	return timeAgreement(h, i, w, j) < 3;
}

/** Cost of window row `j` between stored messages `i - 1` and `i`: free where rows may be missing and the times allow it. */
export function insertCost(pair: Pairing, i: number, j: number): number {
	const h = pair.history;
	const w = pair.window;
	const cost = w.light[j] ? LIGHT_GAP : LATE;
	if (i > 0 && i < h.count && !h.gap[i]) return cost;
	if (i > 0 && (h.lo[i - 1] as number) > (w.hi[j] as number) + TIME_SLACK) return cost;
	if (i < h.count && (h.hi[i] as number) < (w.lo[j] as number) - TIME_SLACK) return cost;
	return 0;
}

/** Cost of stored message `i` not being in a window that shows its surroundings. */
export function skipCost(pair: Pairing, i: number): number {
	return pair.history.light[i] ? LIGHT_GAP : GAP;
}
