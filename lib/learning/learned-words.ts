import type { LocalOffsets } from '../chat/learning.ts';

/** What was learned about one id, for the seller to read. */
export interface Learned {
	scheme: string;
	id: string;
	/** Rapport says it more readily than it was shipped to, or less. */
	more: boolean;
	/** Words of buyers that moved most, for signals only. */
	words: string[];
}

/** Ids listed at most, and words named for each. */
const MOST = 40;
const MOST_WORDS = 3;
/** Offsets of an id shorter than this (L2, log-odds) are not worth a line. */
const LEAST = 0.15;

function wordsOf(cues: Readonly<Record<string, number>>, more: boolean): string[] {
	const named: string[] = [];
	const strongest = Object.entries(cues)
		.filter(([cue, offset]) => !cue.startsWith('(') && offset > 0 === more)
		.sort((a, b) => Math.abs(b[1]) - Math.abs(a[1]) || b[0].length - a[0].length);
	for (const [cue] of strongest) {
		const word = cue.replace(/^=/, '');
		if (named.some((other) => other.includes(word) || word.includes(other))) continue;
		named.push(word);
		if (named.length === MOST_WORDS) break;
	}
	return named;
}

/** What was learned, the most moved ids first. */
export function learnedWords(offsets: LocalOffsets): Learned[] {
	const rows = Object.entries(offsets).flatMap(([scheme, ids]) =>
		Object.entries(ids).map(([id, cues]) => {
			const values = Object.values(cues);
			const sum = values.reduce((total, value) => total + value, 0);
			const length = Math.sqrt(values.reduce((total, value) => total + value * value, 0));
			const more = sum > 0;
			const words = scheme === 'intent' || scheme === 'emotion' ? wordsOf(cues, more) : [];
			return { scheme, id, more, words, length };
		}),
	);
	return rows
		.filter(({ length }) => length >= LEAST)
		.sort((a, b) => b.length - a.length)
		.slice(0, MOST)
		.map(({ scheme, id, more, words }) => ({ scheme, id, more, words }));
}
