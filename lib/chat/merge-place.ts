import type { Alignment, Step } from './merge-align.ts';
import type { Features } from './merge-features.ts';

/**
 * Where a window goes that shares nothing with the history: by its times, else after everything. It enters at a
 * place where rows may be missing whenever the times leave a choice.
 */
export function placeApart(history: Features, window: Features): Alignment {
	const position = placeByTime(history, window);
	const steps: Step[] = [];
	for (let i = 0; i < position; i++) steps.push({ history: i, window: -1 });
	for (let j = 0; j < window.count; j++) steps.push({ history: -1, window: j });
	for (let i = position; i < history.count; i++) steps.push({ history: i, window: -1 });
	return { steps, score: 0 };
}

function placeByTime(history: Features, window: Features): number {
	const first = window.at.find((at) => !Number.isNaN(at));
	if (first === undefined) return history.count;
	let position = history.count;
	while (position > 0) {
		// Going back over the newer segments: a whole segment is passed when its first known time is later.
		let start = position - 1;
		while (start > 0 && !history.gap[start]) start--;
		const times = history.at.subarray(start, position);
		const known = times.findIndex((at) => !Number.isNaN(at));
		if (known < 0 || (times[known] as number) <= first) return position - laterTail(times, first);
		position = start;
	}
	return 0;
}

/** How many messages at the end of a segment are later than `first`: the window is cut in before them. */
function laterTail(times: Float64Array, first: number): number {
	let tail = 0;
	for (let index = times.length - 1; index >= 0; index--) {
		const at = times[index] as number;
		if (at <= first) break;
		if (!Number.isNaN(at)) tail = times.length - index;
	}
	return tail;
}
