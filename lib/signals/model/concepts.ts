import { ACTS_EN } from '../lexicon/acts-en.ts';
import { ACTS_ZH } from '../lexicon/acts-zh.ts';
import { CONCEPTS_EN } from '../lexicon/concepts-en.ts';
import { CONCEPTS_ZH } from '../lexicon/concepts-zh.ts';
import { THINGS_EN } from '../lexicon/things-en.ts';
import { THINGS_ZH } from '../lexicon/things-zh.ts';
import { UnitTrie } from '../unit-trie.ts';
import { foldScript } from './script-fold.ts';

/** A concept found in a text, with where it stands. */
export interface ConceptHit {
	/** Place in {@link CONCEPT_IDS}. */
	concept: number;
	start: number;
	end: number;
}

/** The lexicons with what stands between two of their words. A concept may be in several of them. */
const LEXICONS: readonly (readonly [Readonly<Record<string, string>>, between: string])[] = [
	[CONCEPTS_ZH, ' '],
	[ACTS_ZH, ' '],
	[THINGS_ZH, ' '],
	[CONCEPTS_EN, ','],
	[ACTS_EN, ','],
	[THINGS_EN, ','],
];

/** Names of the concepts; a place in this list is part of what the weights were trained on, so it is in alphabetical order. */
export const CONCEPT_IDS: readonly string[] = [
	...new Set(LEXICONS.flatMap(([lexicon]) => Object.keys(lexicon))),
].sort();

/** Words and stems in one tree, and the concepts of those that end at a node: `entries` from `starts[node]` up to `starts[node + 1]`. */
interface ConceptTree {
	trie: UnitTrie;
	starts: Uint32Array;
	/** Twice the concept; one more where the word is a stem, that may go on. */
	entries: Uint16Array;
}

const isLatin = (unit: number): boolean =>
	(unit >= 97 && unit <= 122) || (unit >= 48 && unit <= 57) || (unit >= 0xe0 && unit <= 0x24f) || unit === 39;

function folded(word: string): string {
	let text = '';
	for (let i = 0; i < word.length; i += 1) text += String.fromCharCode(foldScript(word.charCodeAt(i)));
	return text;
}

function build(): ConceptTree {
	const concepts = new Map(CONCEPT_IDS.map((id, place) => [id, place]));
	const texts: string[] = [];
	const ofText: number[] = [];
	for (const [lexicon, between] of LEXICONS)
		for (const [id, words] of Object.entries(lexicon))
			for (const listed of words.toLowerCase().split(between)) {
				const word = listed.trim();
				const stem = word.endsWith('*');
				if (word === '') continue;
				texts.push(folded(stem ? word.slice(0, -1) : word));
				ofText.push(2 * (concepts.get(id) ?? 0) + (stem ? 1 : 0));
			}
	const nodes: number[] = [];
	const trie = new UnitTrie(texts, (_, node) => nodes.push(node));
	const starts = new Uint32Array(trie.size + 1);
	for (const node of nodes) starts[node + 1] = (starts[node + 1] as number) + 1;
	for (let node = 0; node < trie.size; node += 1)
		starts[node + 1] = (starts[node + 1] as number) + (starts[node] as number);
	const entries = new Uint16Array(texts.length);
	const free = starts.slice();
	for (const [i, node] of nodes.entries()) {
		const at = free[node] as number;
		entries[at] = ofText[i] as number;
		free[node] = at + 1;
	}
	return { trie, starts, entries };
}

let built: ConceptTree | null = null;

/** Adds a hit, or makes the one of the same concept at the same place longer. `from`: where the hits of this place begin. */
function extend(hits: ConceptHit[], from: number, concept: number, start: number, end: number): void {
	for (let i = from; i < hits.length; i += 1) {
		const hit = hits[i] as ConceptHit;
		if (hit.concept === concept) {
			hit.end = end;
			return;
		}
	}
	hits.push({ concept, start, end });
}

/**
 * The concepts that a normalised text speaks of, by place. Chinese words count anywhere; words in Latin letters only as whole words or
 * stems. Of several words of one concept at one place the longest counts.
 */
export function findConcepts(text: string): ConceptHit[] {
	built ??= build();
	const { trie, starts, entries } = built;
	const hits: ConceptHit[] = [];
	let before = false;
	for (let start = 0; start < text.length; start += 1) {
		const first = text.charCodeAt(start);
		const latin = isLatin(first);
		const inside = latin && before;
		before = latin;
		if (inside) continue;
		const from = hits.length;
		let node = trie.first(foldScript(first));
		for (let end = start + 1; node !== 0; end += 1) {
			const last = starts[node + 1] as number;
			let at = starts[node] as number;
			if (at < last) {
				const within =
					end < text.length && isLatin(text.charCodeAt(end - 1)) && isLatin(text.charCodeAt(end));
				for (; at < last; at += 1) {
					const entry = entries[at] as number;
					if (!within || (entry & 1) === 1) extend(hits, from, entry >> 1, start, end);
				}
			}
			if (end >= text.length) break;
			node = trie.next(node, foldScript(text.charCodeAt(end)));
		}
	}
	return hits;
}
