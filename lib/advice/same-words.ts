/** Pairs of neighbouring letters, spaces and punctuation left out. */
function pairsOf(text: string): Map<string, number> {
	const letters = [...text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')];
	const pairs = new Map<string, number>();
	for (let i = 0; i + 1 < letters.length; i += 1) {
		const pair = `${letters[i]}${letters[i + 1]}`;
		pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
	}
	return pairs;
}

/** How much of one text stands in another, 0 to 1, over pairs of letters. */
export function wordsKept(one: string, other: string): number {
	const a = pairsOf(one);
	const b = pairsOf(other);
	let shared = 0;
	let all = 0;
	for (const [pair, count] of a) {
		shared += Math.min(count, b.get(pair) ?? 0);
		all += count;
	}
	return all === 0 ? 0 : shared / all;
}

/** How alike two texts are, 0 to 1: Dice's coefficient over pairs of letters (L. R. Dice, Ecology 26, 1945). Works for Chinese, which has no word breaks. */
export function sameWords(one: string, other: string): number {
	const a = pairsOf(one);
	const b = pairsOf(other);
	let shared = 0;
	let all = 0;
	for (const [pair, count] of a) {
		shared += Math.min(count, b.get(pair) ?? 0);
		all += count;
	}
	for (const count of b.values()) all += count;
	return all === 0 ? 0 : (2 * shared) / all;
}
