import { CONCEPTS_EN } from '../lexicon/concepts-en.ts';
import { CONCEPTS_ZH } from '../lexicon/concepts-zh.ts';
import { foldScript } from './script-fold.ts';

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

interface Node {
	next: Map<number, Node>;
	/** Concepts of the word that ends here, and of the stem that may go on here. */
	whole: number[];
	stem: number[];
}

const isLatin = (unit: number): boolean =>
	(unit >= 97 && unit <= 122) || (unit >= 48 && unit <= 57) || (unit >= 0xe0 && unit <= 0x24f) || unit === 39;

const newNode = (): Node => ({ next: new Map(), whole: [], stem: [] });

function insert(root: Node, word: string, concept: number): void {
	const stem = word.endsWith('*');
	let node = root;
	for (const unit of stem ? word.slice(0, -1) : word) {
		const code = foldScript(unit.toLowerCase().charCodeAt(0));
		const next = node.next.get(code) ?? newNode();
		node.next.set(code, next);
		node = next;
	}
	(stem ? node.stem : node.whole).push(concept);
}

let built: Node | null = null;

function trie(): Node {
	if (built) return built;
	const root = newNode();
	for (const [concept, id] of CONCEPT_IDS.entries()) {
		for (const word of (CONCEPTS_ZH[id] ?? '').split(' ')) if (word !== '') insert(root, word, concept);
		for (const word of (CONCEPTS_EN[id] ?? '').split(','))
			if (word.trim() !== '') insert(root, word.trim(), concept);
	}
	built = root;
	return root;
}

/**
 * The concepts that a normalised text speaks of, by place. Chinese words count anywhere; words in Latin letters only as whole words or
 * stems. Of several words of one concept at one place the longest counts.
 */
export function findConcepts(text: string): ConceptHit[] {
	const root = trie();
	const hits: ConceptHit[] = [];
	for (let start = 0; start < text.length; start += 1) {
		const first = text.charCodeAt(start);
		const latin = isLatin(first);
		if (latin && start > 0 && isLatin(text.charCodeAt(start - 1))) continue;
		let longest: Map<number, number> | null = null;
		let node: Node | undefined = root;
		for (let end = start; end < text.length; ) {
			node = node.next.get(foldScript(text.charCodeAt(end)));
			if (!node) break;
			end += 1;
			const inside = isLatin(text.charCodeAt(end - 1)) && end < text.length && isLatin(text.charCodeAt(end));
			if (node.stem.length === 0 && (inside || node.whole.length === 0)) continue;
			longest ??= new Map();
			for (const concept of node.stem) longest.set(concept, end);
			if (!inside) for (const concept of node.whole) longest.set(concept, end);
		}
		if (longest) for (const [concept, end] of longest) hits.push({ concept, start, end });
	}
	return hits;
}
