import { anchorsOf, LONGEST_ANCHOR } from './pattern-anchors.ts';
import { UnitTrie } from './unit-trie.ts';

/** Numbers of expressions, one bit each. */
export type PatternSet = Uint32Array;

function mark(set: PatternSet, number: number): void {
	set[number >> 5] = (set[number >> 5] as number) | (1 << (number & 31));
}

/**
 * Many expressions and the pieces of text each of them needs, in one tree: one walk over a text tells which of them are worth trying.
 * An expression left out cannot match; one that stays in may or may not.
 */
export class PatternIndex {
	private readonly trie: UnitTrie;
	/** What an anchor that ends at a node marks: words and bits from `starts[node]` up to `starts[node + 1]`. */
	private readonly starts: Uint32Array;
	private readonly words: Uint16Array;
	private readonly bits: Uint32Array;
	/** To begin with: expressions without first anchors in the first half, those without second ones in the second half. */
	private readonly blank: PatternSet;
	/** The same with what is found in the text at hand. */
	private readonly found: PatternSet;
	private readonly size: number;

	constructor(patterns: readonly RegExp[]) {
		this.size = (patterns.length + 31) >> 5;
		this.blank = new Uint32Array(2 * this.size);
		this.found = new Uint32Array(2 * this.size);
		const second = 32 * this.size;
		const byAnchor = new Map<string, number[]>();
		for (const [number, pattern] of patterns.entries()) {
			const anchors = anchorsOf(pattern);
			if (!anchors) mark(this.blank, number);
			if (!anchors?.second) mark(this.blank, number + second);
			for (const [texts, entry] of [
				[anchors?.first, number],
				[anchors?.second, number + second],
			] as const)
				for (const anchor of new Set(texts?.map((text) => text.slice(0, LONGEST_ANCHOR)))) {
					const entries = byAnchor.get(anchor);
					if (entries) entries.push(entry);
					else byAnchor.set(anchor, [entry]);
				}
		}
		const ending: (readonly number[])[] = [];
		this.trie = new UnitTrie(byAnchor.keys(), (anchor, node) => {
			ending[node] = byAnchor.get(anchor) ?? [];
		});
		this.starts = new Uint32Array(this.trie.size + 1);
		const words: number[] = [];
		const bits: number[] = [];
		for (let node = 0; node < this.trie.size; node += 1) {
			const marks = new Map<number, number>();
			for (const entry of ending[node] ?? [])
				marks.set(entry >> 5, (marks.get(entry >> 5) ?? 0) | (1 << (entry & 31)));
			words.push(...marks.keys());
			bits.push(...marks.values());
			this.starts[node + 1] = words.length;
		}
		this.words = Uint16Array.from(words);
		this.bits = Uint32Array.from(bits, (mask) => mask >>> 0);
	}

	/** The expressions that may match `text`. For expressions that ignore case, give the text in small letters. */
	candidates(text: string): PatternSet {
		const { trie, starts, words, bits, found, size } = this;
		found.set(this.blank);
		for (let from = 0; from < text.length; from += 1) {
			let node = trie.first(text.charCodeAt(from));
			for (let at = from + 1; node !== 0; at += 1) {
				const end = starts[node + 1] as number;
				for (let i = starts[node] as number; i < end; i += 1) {
					const word = words[i] as number;
					found[word] = (found[word] as number) | (bits[i] as number);
				}
				if (at >= text.length) break;
				node = trie.next(node, text.charCodeAt(at));
			}
		}
		const set = new Uint32Array(size);
		for (let i = 0; i < size; i += 1) set[i] = (found[i] as number) & (found[size + i] as number);
		return set;
	}
}

/** Whether an expression is in a set. */
export function isCandidate(set: PatternSet, number: number): boolean {
	return (((set[number >> 5] as number) >>> (number & 31)) & 1) === 1;
}

/** The number of the first expression of a set from `from` on and before `to`; `to` where there is none. */
export function nextCandidate(set: PatternSet, from: number, to: number): number {
	if (from >= to) return to;
	let word = from >> 5;
	let bits = (set[word] as number) & (-1 << (from & 31));
	const last = (to - 1) >> 5;
	while (bits === 0) {
		word += 1;
		if (word > last) return to;
		bits = (set[word] as number) | 0;
	}
	return Math.min(to, word * 32 + 31 - Math.clz32(bits & -bits));
}
