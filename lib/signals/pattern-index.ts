import { anchorsOf, LONGEST_ANCHOR } from './pattern-anchors.ts';
import { UnitTrie } from './unit-trie.ts';

/** Numbers of expressions, one bit each. */
export type PatternSet = Uint32Array;

/** Added to an expression's number where an anchor is one of its second. */
const SECOND = 0x8000;

function mark(set: PatternSet, number: number): void {
	set[number >> 5] = (set[number >> 5] as number) | (1 << (number & 31));
}

/**
 * Many expressions and the pieces of text each of them needs, in one tree: one walk over a text tells which of them are worth trying.
 * An expression left out cannot match; one that stays in may or may not.
 */
export class PatternIndex {
	private readonly trie: UnitTrie;
	/** Expressions with an anchor that ends at a node: `listed[starts[node]]` up to `listed[starts[node + 1]]`; {@link SECOND} marks second ones. */
	private readonly starts: Uint32Array;
	private readonly listed: Uint16Array;
	/** Those without first anchors, and those without second ones. */
	private readonly always: PatternSet;
	private readonly single: PatternSet;
	/** Where the second anchors found in the text at hand are marked. */
	private readonly seconds: PatternSet;

	constructor(patterns: readonly RegExp[]) {
		this.always = new Uint32Array((patterns.length + 31) >> 5);
		this.single = new Uint32Array(this.always.length);
		this.seconds = new Uint32Array(this.always.length);
		if (patterns.length >= SECOND) throw new Error('Too many expressions for one index.');
		const byAnchor = new Map<string, number[]>();
		for (const [number, pattern] of patterns.entries()) {
			const anchors = anchorsOf(pattern);
			if (!anchors) mark(this.always, number);
			if (!anchors?.second) mark(this.single, number);
			for (const [texts, entry] of [
				[anchors?.first, number],
				[anchors?.second, number + SECOND],
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
		const listed: number[] = [];
		for (let node = 0; node < this.trie.size; node += 1) {
			for (const number of ending[node] ?? []) listed.push(number);
			this.starts[node + 1] = listed.length;
		}
		this.listed = Uint16Array.from(listed);
	}

	/** The expressions that may match `text`. For expressions that ignore case, give the text in small letters. */
	candidates(text: string): PatternSet {
		const set = this.always.slice();
		const { trie, starts, listed, seconds } = this;
		seconds.set(this.single);
		for (let from = 0; from < text.length; from += 1) {
			let node = trie.first(text.charCodeAt(from));
			for (let at = from + 1; node !== 0; at += 1) {
				const end = starts[node + 1] as number;
				for (let i = starts[node] as number; i < end; i += 1) {
					const entry = listed[i] as number;
					if (entry < SECOND) mark(set, entry);
					else mark(seconds, entry - SECOND);
				}
				if (at >= text.length) break;
				node = trie.next(node, text.charCodeAt(at));
			}
		}
		for (let i = 0; i < set.length; i += 1) set[i] = (set[i] as number) & (seconds[i] as number);
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
		bits = set[word] as number;
	}
	return Math.min(to, word * 32 + 31 - Math.clz32(bits & -bits));
}
