import { insertCost, NEVER, type Pairing, score, skipCost } from './merge-score.ts';

/** One step of an alignment: a pair, a stored message that the window does not show, or a row that is new. */
export interface Step {
	/** Index in the history, -1 for a new row. */
	history: number;
	/** Index in the window, -1 for a message the window does not show. */
	window: number;
}

/** An alignment in order, oldest first. `score` is 0 or less when nothing fits. */
export interface Alignment {
	steps: Step[];
	score: number;
}

/** Below this many cells the whole table is computed: no narrowing is worth its risk. */
const SMALL = 400_000;
/** Rows kept around the promising stretch of the history. */
const PAD = 96;

/** Per diagonal (history index minus window index, shifted by the window's length): how many pairs on it fit, and what they score. */
interface Votes {
	counts: Int32Array;
	scores: Float64Array;
	/** Window rows that fit some stored message. */
	supported: number;
}

function diagonalVotes(pair: Pairing): Votes {
	const { history, window } = pair;
	const byKey = new Map<number, number[]>();
	const add = (key: number, index: number) => {
		const list = byKey.get(key);
		if (list) list.push(index);
		else byKey.set(key, [index]);
	};
	const recalled: number[] = [];
	for (let i = 0; i < history.count; i++) {
		if (history.recalled[i]) recalled.push(i);
		add(history.text[i] as number, i);
		if (pair.historyIdsInWindow[i]) add(history.site[i] as number, i);
	}
	const counts = new Int32Array(history.count + window.count + 1);
	const scores = new Float64Array(counts.length);
	let supported = 0;
	for (let j = 0; j < window.count; j++) {
		let any = false;
		const vote = (i: number) => {
			const value = score(pair, i, j);
			if (value <= 0) return;
			const diagonal = i - j + window.count;
			counts[diagonal] = (counts[diagonal] as number) + 1;
			scores[diagonal] = (scores[diagonal] as number) + value;
			any = true;
		};
		for (const i of byKey.get(window.text[j] as number) ?? []) vote(i);
		if (window.notice[j]) for (const i of recalled) if (history.text[i] !== window.text[j]) vote(i);
		const site = window.site[j] as number;
		if (site >= 0) for (const i of byKey.get(site) ?? []) if (history.text[i] !== window.text[j]) vote(i);
		if (any) supported++;
	}
	return { counts, scores, supported };
}

/** The steps of a window laid straight onto the history at one offset, or null when a pair on it does not fit. */
function straight(pair: Pairing, offset: number): Alignment | null {
	const { history, window } = pair;
	const steps: Step[] = [];
	let total = 0;
	for (let j = 0; j < Math.min(window.count, -offset); j++) {
		if (insertCost(pair, 0, j) > 0) return null;
		steps.push({ history: -1, window: j });
	}
	for (let i = 0; i < history.count; i++) {
		const j = i - offset;
		if (j < 0 || j >= window.count) {
			steps.push({ history: i, window: -1 });
			continue;
		}
		const value = score(pair, i, j);
		if (value <= 0) return null;
		total += value;
		steps.push({ history: i, window: j });
	}
	for (let j = Math.max(0, history.count - offset); j < window.count; j++) {
		if (insertCost(pair, history.count, j) > 0) return null;
		steps.push({ history: -1, window: j });
	}
	return { steps, score: total };
}

/** The stretch of history worth a table: where diagonals with half of the best one's score lie. */
function stretch(pair: Pairing, scores: Float64Array): [number, number] {
	const { history, window } = pair;
	let best = 0;
	for (const value of scores) if (value > best) best = value;
	let low = history.count;
	let high = 0;
	for (let diagonal = 0; diagonal < scores.length; diagonal++) {
		if ((scores[diagonal] as number) < Math.max(1, best / 2)) continue;
		low = Math.min(low, diagonal - window.count);
		high = Math.max(high, diagonal);
	}
	return [Math.max(0, low - PAD), Math.min(history.count, high + PAD)];
}

const PAIR = 1;
const SKIP = 2;
const NEW = 3;

/**
 * Best alignment of the window with history[low, high): an overlap alignment (Needleman-Wunsch with free ends). History
 * before and after the window is free, and so are window rows wherever rows may be missing; all else costs.
 */
function table(pair: Pairing, low: number, high: number): Alignment {
	const rows = high - low;
	const columns = pair.window.count;
	const width = columns + 1;
	const moves = new Uint8Array((rows + 1) * width);
	let above = new Float64Array(width);
	let current = new Float64Array(width);
	for (let j = 1; j <= columns; j++) {
		current[j] = (current[j - 1] as number) - insertCost(pair, low, j - 1);
		moves[j] = NEW;
	}
	for (let i = 1; i <= rows; i++) {
		[above, current] = [current, above];
		current[0] = 0;
		moves[i * width] = SKIP;
		const skip = skipCost(pair, low + i - 1);
		const last = low + i === pair.history.count;
		for (let j = 1; j <= columns; j++) {
			const fit = score(pair, low + i - 1, j - 1);
			let best = fit === NEVER ? NEVER : (above[j - 1] as number) + fit;
			let move = PAIR;
			const added = (current[j - 1] as number) - insertCost(pair, low + i, j - 1);
			// On a tie a row is newer rather than older than everything stored.
			if (added > best || (last && added === best)) {
				best = added;
				move = NEW;
			}
			const skipped = (above[j] as number) - (j === columns ? 0 : skip);
			if (skipped > best) {
				best = skipped;
				move = SKIP;
			}
			current[j] = best;
			moves[i * width + j] = move;
		}
	}
	const steps: Step[] = [];
	for (let i = pair.history.count - 1; i >= high; i--) steps.push({ history: i, window: -1 });
	let i = rows;
	let j = columns;
	while (i > 0 || j > 0) {
		const move = moves[i * width + j];
		if (move !== NEW) i--;
		if (move !== SKIP) j--;
		steps.push({ history: move === NEW ? -1 : low + i, window: move === SKIP ? -1 : j });
	}
	for (let before = low - 1; before >= 0; before--) steps.push({ history: before, window: -1 });
	return { steps: steps.reverse(), score: current[columns] as number };
}

/** Aligns; the cheap ways first: nothing in common, then one straight offset that no other can beat, then the table. */
export function align(pair: Pairing): Alignment {
	const { history, window } = pair;
	const { counts: votes, scores, supported } = diagonalVotes(pair);
	if (supported === 0) return { steps: [], score: 0 };
	let best = 0;
	let ties = 0;
	for (let diagonal = 0; diagonal < votes.length; diagonal++) {
		const count = votes[diagonal] as number;
		const top = votes[best] as number;
		ties = count > top ? 1 : count === top ? ties + 1 : ties;
		if (count > top) best = diagonal;
	}
	if (votes[best] === supported && ties === 1) {
		const found = straight(pair, best - window.count);
		if (found) return found;
	}
	// Corrected sides leave all else in its place: without one offset that fits, it is another talk.
	if (pair.sideBlind && (votes[best] as number) * 2 < supported) return { steps: [], score: 0 };
	const small = history.count * window.count <= SMALL;
	const [low, high] = small ? [0, history.count] : stretch(pair, scores);
	return table(pair, low, high);
}
