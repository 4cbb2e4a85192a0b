import { CONCEPTS_EN } from '../lexicon/concepts-en.ts';
import { CONCEPTS_ZH } from '../lexicon/concepts-zh.ts';
import { UnitTrie } from '../unit-trie.ts';
import { foldScript } from './script-fold.ts';

const NONE: readonly number[] = [];

/** A concept found in a text, with where it stands. */
export interface ConceptHit {
	/** Place in {@link CONCEPT_IDS}. */
	concept: number;
	start: number;
	end: number;
}

/** Names of the concepts; a place in this list is part of what the weights were trained on, so it is in alphabetical order. */
export const CONCEPT_IDS: readonly string[] = [
	...new Set([...Object.keys(CONCEPTS_ZH), ...Object.keys(CONCEPTS_EN)]),
].sort();

/** Words and stems in one tree, and the concepts of those that end at a node: whole words, and stems that may go on. */
interface ConceptTree {
	trie: UnitTrie;
	wholes: (readonly number[])[];
	stems: (readonly number[])[];
}

const isLatin = (unit: number): boolean =>
	(unit >= 97 && unit <= 122) || (unit >= 48 && unit <= 57) || (unit >= 0xe0 && unit <= 0x24f) || unit === 39;

function build(): ConceptTree {
	const wholes = new Map<string, number[]>();
	const stems = new Map<string, number[]>();
	const insert = (word: string, concept: number): void => {
		const stem = word.endsWith('*');
		const units = [...(stem ? word.slice(0, -1) : word).toLowerCase()];
		const text = units.map((unit) => String.fromCharCode(foldScript(unit.charCodeAt(0)))).join('');
		const into = stem ? stems : wholes;
		into.set(text, [...(into.get(text) ?? []), concept]);
	};
	for (const [concept, id] of CONCEPT_IDS.entries()) {
		for (const word of (CONCEPTS_ZH[id] ?? '').split(' ')) if (word !== '') insert(word, concept);
		for (const word of (CONCEPTS_EN[id] ?? '').split(','))
			if (word.trim() !== '') insert(word.trim(), concept);
	}
	const atNode: ConceptTree['wholes'] = [];
	const stemsAt: ConceptTree['stems'] = [];
	const trie = new UnitTrie(new Set([...wholes.keys(), ...stems.keys()]), (text, node) => {
		atNode[node] = wholes.get(text) ?? NONE;
		stemsAt[node] = stems.get(text) ?? NONE;
	});
	const all = (lists: ConceptTree['wholes']) =>
		Array.from({ length: trie.size }, (_, node) => lists[node] ?? NONE);
	return { trie, wholes: all(atNode), stems: all(stemsAt) };
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
	const { trie, wholes, stems } = built;
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
			const stem = stems[node] as readonly number[];
			const whole = wholes[node] as readonly number[];
			if (stem.length > 0 || whole.length > 0) {
				for (const concept of stem) extend(hits, from, concept, start, end);
				const within =
					end < text.length && isLatin(text.charCodeAt(end - 1)) && isLatin(text.charCodeAt(end));
				if (!within) for (const concept of whole) extend(hits, from, concept, start, end);
			}
			if (end >= text.length) break;
			node = trie.next(node, foldScript(text.charCodeAt(end)));
		}
	}
	return hits;
}
