/** Rows of a fit: sparse inputs (columns and values from `starts[i]` to `starts[i + 1]`), soft targets and weights. */
export interface FitRows {
	starts: Uint32Array;
	columns: Uint32Array;
	values: Float32Array;
	/** One share a class and row; a row of zeros is not learned from. */
	targets: Float32Array;
	weights: Float32Array;
	/** Number of columns, of classes. */
	width: number;
	classes: number;
}

/** A repeatable source of numbers in [0, 1): mulberry32. */
export function seeded(seed: number): () => number {
	let state = seed >>> 0;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let t = Math.imul(state ^ (state >>> 15), 1 | state);
		t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
		return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
	};
}

/** The numbers 0 to n - 1 in a repeatable random order. */
export function shuffled(n: number, random: () => number): Uint32Array {
	const order = Uint32Array.from({ length: n }, (_, i) => i);
	for (let i = n - 1; i > 0; i -= 1) {
		const j = Math.floor(random() * (i + 1));
		const kept = order[i] ?? 0;
		order[i] = order[j] ?? 0;
		order[j] = kept;
	}
	return order;
}

/** Turns sums into shares in place, classes `from` up to `to`. */
export function softmaxInPlace(sums: Float64Array, from: number, to: number): void {
	let top = Number.NEGATIVE_INFINITY;
	for (let k = from; k < to; k += 1) top = Math.max(top, sums[k] ?? 0);
	let total = 0;
	for (let k = from; k < to; k += 1) {
		const e = Math.exp((sums[k] ?? 0) - top);
		sums[k] = e;
		total += e;
	}
	for (let k = from; k < to; k += 1) sums[k] = (sums[k] ?? 0) / total;
}
