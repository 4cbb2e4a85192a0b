/** A word of the library that a typed word may mean, and how surely (0-1). */
export interface WordMatch {
	word: string;
	weight: number;
}

/** Words of the library that are not Chinese, made ready for being found by their beginnings and by near spellings. */
export interface WordList {
	/** Sorted. */
	words: string[];
	/** Bit per letter, for telling quickly that two words are far apart. */
	letters: Int32Array;
	known: ReadonlySet<string>;
}

const PREFIX = 0.9;
const INFLECTED = 0.9;
const INSIDE = 0.6;
const NEAR = [1, 0.7, 0.55] as const;
/** A near spelling of a beginning is a weaker sign than one of the whole word. */
const NEAR_BEGINNING = 0.75;

function letterBits(word: string): number {
	let bits = 0;
	for (let i = 0; i < word.length; i++) bits |= 1 << (word.charCodeAt(i) & 31);
	return bits;
}

export function createWordList(all: Iterable<string>): WordList {
	const words = [...all].sort();
	return { words, letters: Int32Array.from(words, letterBits), known: new Set(words) };
}

function bitCount(bits: number): number {
	let count = 0;
	for (let rest = bits; rest !== 0; rest &= rest - 1) count++;
	return count;
}

/** Errors a seller may make: none in short words, which are near to everything. */
export function errorsAllowed(length: number): 0 | 1 | 2 {
	return length >= 8 ? 2 : length >= 4 ? 1 : 0;
}

/**
 * Fewest slips (a letter wrong, missing, added, or two swapped) between two words; and between the first and the beginning of the
 * second. Anything above `most` is told as `most + 1`.
 */
export function editDistance(
	typed: string,
	word: string,
	most: number,
): { whole: number; beginning: number } {
	const far = { whole: most + 1, beginning: most + 1 };
	if (typed.length - word.length > most) return far;
	const width = Math.min(word.length, typed.length + most);
	let older: number[] = [];
	let old: number[] = Array.from({ length: width + 1 }, (_, j) => j);
	for (let i = 1; i <= typed.length; i++) {
		const row = [i];
		let least = i;
		for (let j = 1; j <= width; j++) {
			const same = typed.charCodeAt(i - 1) === word.charCodeAt(j - 1);
			let cost = Math.min((old[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (old[j - 1] ?? 0) + (same ? 0 : 1));
			const swapped =
				i > 1 &&
				j > 1 &&
				typed.charCodeAt(i - 1) === word.charCodeAt(j - 2) &&
				typed.charCodeAt(i - 2) === word.charCodeAt(j - 1);
			if (swapped) cost = Math.min(cost, (older[j - 2] ?? 0) + 1);
			row.push(cost);
			if (cost < least) least = cost;
		}
		if (least > most) return far;
		older = old;
		old = row;
	}
	const whole = word.length > width ? most + 1 : (old[width] ?? most + 1);
	return { whole: Math.min(whole, most + 1), beginning: Math.min(...old, most + 1) };
}

/** Where words of `list` beginning with `start` stand. */
function beginningWith(list: WordList, start: string): [from: number, to: number] {
	let low = 0;
	let high = list.words.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((list.words[middle] ?? '') < start) low = middle + 1;
		else high = middle;
	}
	let end = low;
	while (list.words[end]?.startsWith(start)) end++;
	return [low, end];
}

const ENDING = /^(?:e?s|e?d|ing|'s|ly)$/;

/** Few slips change the first letter, unless by swapping it or leaving it out; and most words need no closer look then. */
function beginsAlike(typed: string, word: string): boolean {
	const first = typed.charCodeAt(0);
	return (
		first === word.charCodeAt(0) || first === word.charCodeAt(1) || typed.charCodeAt(1) === word.charCodeAt(0)
	);
}

function nearWords(list: WordList, typed: string): WordMatch[] {
	const most = errorsAllowed(typed.length);
	const found: WordMatch[] = [];
	if (most === 0 || /\d/.test(typed)) return found;
	const bits = letterBits(typed);
	for (let i = 0; i < list.words.length; i++) {
		// Every letter typed that the word lacks is a slip of its own.
		if (bitCount(bits & ~(list.letters[i] ?? 0)) > most) continue;
		const word = list.words[i] ?? '';
		if (word.length < Math.max(3, typed.length - most) || !beginsAlike(typed, word)) continue;
		if (typed.length < 5 && word.length > typed.length + most) continue;
		const { whole, beginning } = editDistance(typed, word, most);
		if (whole <= most) found.push({ word, weight: NEAR[whole] ?? 0 });
		else if (beginning <= most && typed.length >= 5)
			found.push({ word, weight: (NEAR[beginning] ?? 0) * NEAR_BEGINNING });
	}
	return found;
}

/**
 * Words that a typed word may mean: itself, longer ones it begins, itself without an ending, and where none of these is known near
 * spellings and words that hold it.
 */
export function matchWord(list: WordList, typed: string): WordMatch[] {
	const found: WordMatch[] = [];
	if (list.known.has(typed)) found.push({ word: typed, weight: 1 });
	const [from, to] = typed.length > 1 ? beginningWith(list, typed) : [0, 0];
	for (const word of list.words.slice(from, to))
		if (word !== typed) {
			const ending = ENDING.test(word.slice(typed.length));
			found.push({ word, weight: ending ? INFLECTED : PREFIX * (0.8 + (0.2 * typed.length) / word.length) });
		}
	for (let cut = 1; cut <= 3 && typed.length - cut >= 3; cut++) {
		const stem = typed.slice(0, -cut);
		if (ENDING.test(typed.slice(-cut)) && list.known.has(stem)) found.push({ word: stem, weight: INFLECTED });
	}
	if (found.length > 0) return found;
	const near = nearWords(list, typed);
	if (near.length > 0 || typed.length < 3) return near;
	return list.words.filter((word) => word.includes(typed)).map((word) => ({ word, weight: INSIDE }));
}
