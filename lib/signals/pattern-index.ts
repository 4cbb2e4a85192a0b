import { anchorsOf } from './pattern-anchors.ts';

/** Units of an anchor that are looked for; a text that holds the anchor holds its start. */
const DEEPEST = 4;
const UNITS = 0x10000;

/** Numbers of expressions, one bit each. */
export type PatternSet = Uint32Array;

/**
 * Many expressions and the pieces of text each of them needs, in one tree: one walk over a text tells which of them are worth trying.
 * An expression left out cannot match; one that stays in may or may not.
 */
export class PatternIndex {
	/** Number of the tree's node by first unit, 0 for none; deeper ones by a hash of the node above and the unit. */
	private readonly roots = new Uint16Array(UNITS);
	private readonly edges: Int32Array;
	private readonly nodes: Int32Array;
	private readonly mask: number;
	/** Expressions whose anchor ends at a node: `listed[starts[node]]` up to `listed[starts[node + 1]]`. */
	private readonly starts: Uint32Array;
	private readonly listed: Uint16Array;
	/** Those tried on every text. */
	private readonly always: PatternSet;

	constructor(patterns: readonly RegExp[]) {
		this.always = new Uint32Array((patterns.length + 31) >> 5);
		const tree: { children: Map<number, number>; patterns: Set<number> }[] = [
			{ children: new Map(), patterns: new Set() },
		];
		for (const [number, pattern] of patterns.entries()) {
			const anchors = anchorsOf(pattern);
			if (!anchors) {
				this.always[number >> 5] = (this.always[number >> 5] ?? 0) | (1 << (number & 31));
				continue;
			}
			for (const anchor of anchors) {
				let node = 0;
				for (let i = 0; i < Math.min(DEEPEST, anchor.length); i += 1) {
					const unit = anchor.charCodeAt(i);
					const children = tree[node]?.children;
					let next = children?.get(unit);
					if (next === undefined) {
						next = tree.length;
						tree.push({ children: new Map(), patterns: new Set() });
						children?.set(unit, next);
					}
					node = next;
				}
				tree[node]?.patterns.add(number);
			}
		}
		if (tree.length > 0xffff || patterns.length > 0xffff) throw new Error('Too many expressions for one index.');
		let size = 1024;
		while (size < tree.length * 4) size *= 2;
		this.mask = size - 1;
		this.edges = new Int32Array(size).fill(-1);
		this.nodes = new Int32Array(size);
		this.starts = new Uint32Array(tree.length + 1);
		const listed: number[] = [];
		for (const [number, { children, patterns: ending }] of tree.entries()) {
			for (const [unit, child] of children) {
				if (number === 0) this.roots[unit] = child;
				else this.connect(number, unit, child);
			}
			listed.push(...ending);
			this.starts[number + 1] = listed.length;
		}
		this.listed = Uint16Array.from(listed);
	}

	private connect(node: number, unit: number, child: number): void {
		const edge = node * UNITS + unit;
		let at = Math.imul(edge, 0x9e3779b1) >>> 15;
		while (this.edges[at & this.mask] !== -1) at += 1;
		this.edges[at & this.mask] = edge | 0;
		this.nodes[at & this.mask] = child;
	}

	/** The expressions that may match `text`. For expressions that ignore case, give the text in small letters. */
	candidates(text: string): PatternSet {
		const set = this.always.slice();
		const { roots, edges, nodes, mask, starts, listed } = this;
		for (let from = 0; from < text.length; from += 1) {
			let node = roots[text.charCodeAt(from)] as number;
			for (let at = from + 1; node !== 0; at += 1) {
				for (let i = starts[node] as number; i < (starts[node + 1] as number); i += 1) {
					const number = listed[i] as number;
					set[number >> 5] = (set[number >> 5] as number) | (1 << (number & 31));
				}
				if (at >= text.length) break;
				const edge = (node * UNITS + text.charCodeAt(at)) | 0;
				let place = Math.imul(edge, 0x9e3779b1) >>> 15;
				while (edges[place & mask] !== edge && edges[place & mask] !== -1) place += 1;
				node = edges[place & mask] === edge ? (nodes[place & mask] as number) : 0;
			}
		}
		return set;
	}
}

/** Whether an expression is in a set. */
export function isCandidate(set: PatternSet, number: number): boolean {
	return (((set[number >> 5] as number) >>> (number & 31)) & 1) === 1;
}

/** Whether any of `count` expressions from `first` on is in a set. */
export function anyCandidate(set: PatternSet, first: number, count: number): boolean {
	if (count === 0) return false;
	const last = first + count - 1;
	const from = first >> 5;
	const to = last >> 5;
	const low = -1 << (first & 31);
	const high = -1 >>> (31 - (last & 31));
	if (from === to) return ((set[from] as number) & low & high) !== 0;
	if (((set[from] as number) & low) !== 0 || ((set[to] as number) & high) !== 0) return true;
	for (let at = from + 1; at < to; at += 1) if (set[at] !== 0) return true;
	return false;
}
