import type { Place } from './imported.ts';

/** Line and column of offsets in one text; lines end at \n, \r\n or \r. */
export function linePlaces(text: string): (offset: number) => Extract<Place, { line: number }> {
	const starts = [0];
	for (const { 0: end, index } of text.matchAll(/\r\n?|\n/gu)) starts.push(index + end.length);
	return (offset) => {
		let low = 0;
		let high = starts.length - 1;
		while (low < high) {
			const middle = (low + high + 1) >> 1;
			if ((starts[middle] ?? 0) <= offset) low = middle;
			else high = middle - 1;
		}
		return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
	};
}
