import { type FitRows, seeded, shuffled, softmaxInPlace } from './fit-rows.ts';

/** A fitted net with one hidden layer over sparse inputs: shares = softmax(out · relu(sum of inputs + bias) + outBias). */
export interface HiddenNet {
	hidden: number;
	/** One vector of `hidden` numbers a column. */
	inputs: Float32Array;
	bias: Float32Array;
	/** One vector of `hidden` numbers a class. */
	out: Float32Array;
	outBias: Float32Array;
}

/** How to fit: `heads` are the class numbers where one softmax ends and the next begins, the last one the number of classes. */
export interface HiddenOptions {
	hidden: number;
	epochs: number;
	rate: number;
	/** Share of the inputs and of the hidden units left out at each step, so that none is relied on alone. */
	inputDrop: number;
	hiddenDrop: number;
	decay: number;
	seed: number;
	heads: readonly number[];
	/** Weight of each head in the loss. */
	headWeights: readonly number[];
}

/** Fits the net by AdaGrad over single rows. A head learns from a row as much as its targets there add up to. */
export function fitHidden(rows: FitRows, options: HiddenOptions): HiddenNet {
	const { starts, columns, values, targets, weights, width, classes } = rows;
	const { hidden: H, rate: rate0, epochs, decay } = options;
	const random = seeded(options.seed);
	const spread = (n: number, scale: number): Float32Array =>
		Float32Array.from({ length: n }, () => (random() * 2 - 1) * scale);
	const E = spread(width * H, 0.3);
	const b = new Float32Array(H);
	const O = spread(classes * H, Math.sqrt(3 / H));
	const c = new Float32Array(classes);
	const seenE = new Float32Array(width * H).fill(1e-2);
	const seenB = new Float32Array(H).fill(1e-2);
	const seenO = new Float32Array(classes * H).fill(1e-2);
	const seenC = new Float32Array(classes).fill(1e-2);
	const pre = new Float32Array(H);
	const act = new Float32Array(H);
	const back = new Float32Array(H);
	const sums = new Float64Array(classes);
	const kept = new Uint8Array(4096);
	const heads = [0, ...options.heads];
	for (let epoch = 0; epoch < epochs; epoch += 1) {
		const rate = rate0 * (1 - (epoch / epochs) * 0.9);
		for (const i of shuffled(weights.length, random)) {
			const from = starts[i] ?? 0;
			const to = Math.min(starts[i + 1] ?? 0, from + kept.length);
			const grown = 1 / (1 - options.inputDrop);
			pre.set(b);
			for (let at = from; at < to; at += 1) {
				const on = random() >= options.inputDrop;
				kept[at - from] = on ? 1 : 0;
				if (!on) continue;
				const base = (columns[at] as number) * H;
				const v = (values[at] as number) * grown;
				for (let h = 0; h < H; h += 1) pre[h] = (pre[h] as number) + v * (E[base + h] as number);
			}
			const lift = 1 / (1 - options.hiddenDrop);
			for (let h = 0; h < H; h += 1)
				act[h] = (pre[h] as number) > 0 && random() >= options.hiddenDrop ? (pre[h] as number) * lift : 0;
			for (let k = 0; k < classes; k += 1) {
				let sum = c[k] as number;
				for (let h = 0; h < H; h += 1) sum += (act[h] as number) * (O[k * H + h] as number);
				sums[k] = sum;
			}
			back.fill(0);
			for (let head = 0; head + 1 < heads.length; head += 1) {
				const first = heads[head] as number;
				const last = heads[head + 1] as number;
				let known = 0;
				for (let k = first; k < last; k += 1) known += targets[i * classes + k] as number;
				if (known === 0) continue;
				softmaxInPlace(sums, first, last);
				const weight = known * (weights[i] as number) * (options.headWeights[head] as number);
				for (let k = first; k < last; k += 1) {
					const gap = ((sums[k] as number) - (targets[i * classes + k] as number) / known) * weight;
					if (gap < 1e-3 && gap > -1e-3) continue;
					for (let h = 0; h < H; h += 1) {
						const at = k * H + h;
						back[h] = (back[h] as number) + gap * (O[at] as number);
						const a = act[h] as number;
						if (a === 0) continue;
						const g = gap * a;
						const G = (seenO[at] as number) + g * g;
						seenO[at] = G;
						O[at] = (O[at] as number) - (rate * g) / Math.sqrt(G);
					}
					const G = (seenC[k] as number) + gap * gap;
					seenC[k] = G;
					c[k] = (c[k] as number) - (rate * gap) / Math.sqrt(G);
				}
			}
			for (let h = 0; h < H; h += 1) {
				const g = (act[h] as number) > 0 ? (back[h] as number) * lift : 0;
				back[h] = g;
				if (g === 0) continue;
				const G = (seenB[h] as number) + g * g;
				seenB[h] = G;
				b[h] = (b[h] as number) - (rate * g) / Math.sqrt(G);
			}
			for (let at = from; at < to; at += 1) {
				if (kept[at - from] === 0) continue;
				const base = (columns[at] as number) * H;
				const v = (values[at] as number) * grown;
				for (let h = 0; h < H; h += 1) {
					if ((back[h] as number) === 0) continue;
					const w = base + h;
					const g = (back[h] as number) * v + decay * (E[w] as number);
					const G = (seenE[w] as number) + g * g;
					seenE[w] = G;
					E[w] = (E[w] as number) - (rate * g) / Math.sqrt(G);
				}
			}
		}
	}
	return { hidden: H, inputs: E, bias: b, out: O, outBias: c };
}
