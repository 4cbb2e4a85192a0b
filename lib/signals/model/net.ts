import type { NetFile } from './model-file.ts';

/** A net of one hidden layer over hashed features, ready for use. */
export interface Net {
	hidden: number;
	/** Column of each bucket; {@link NO_COLUMN} where the net has none. Small, for it is looked up all over. */
	columnOf: Uint16Array;
	/**
	 * Weights of the columns in steps of the column's scale, two hidden units in one number: the first in the low 16 bits, the second times
	 * 65,536 added to it, so that one multiplication serves both.
	 */
	inputs: Int32Array;
	scales: Float32Array;
	bias: Float32Array;
	/** Weights of all classes for the first hidden unit, for the second, and so on. */
	out: Float32Array;
	outBias: Float32Array;
}

/** Stands for no column: the net has fewer. */
export const NO_COLUMN = 0xffff;
/** Weight of the second hidden unit of a pair. */
const PAIR = 65_536;

function bytesOf(base64: string): Uint8Array {
	const text = atob(base64);
	const bytes = new Uint8Array(text.length);
	for (let i = 0; i < text.length; i += 1) bytes[i] = text.charCodeAt(i);
	return bytes;
}

/** A list of rows as a list of columns. */
function transposed(list: readonly number[], rows: number, width: number): Float32Array {
	const out = new Float32Array(list.length);
	for (let row = 0; row < rows; row += 1)
		for (let at = 0; at < width; at += 1) out[at * rows + row] = list[row * width + at] ?? 0;
	return out;
}

/** Unpacks the net: for each column the distance to the bucket before (7 bits a byte), a scale byte, then two weights a byte. */
export function decodeNet(file: NetFile, bits: number): Net {
	const { hidden, columns } = file;
	if (columns >= NO_COLUMN) throw new Error('The trained net has too many columns.');
	const bytes = bytesOf(file.inputs);
	const columnOf = new Uint16Array(1 << bits).fill(NO_COLUMN);
	const pairs = hidden >> 1;
	const inputs = new Int32Array(columns * pairs);
	const scales = new Float32Array(columns);
	let bucket = -1;
	let at = 0;
	for (let column = 0; column < columns; column += 1) {
		let shift = 0;
		for (let more = true; more; shift += 7) {
			const byte = bytes[at] ?? 0;
			at += 1;
			bucket += (byte & 127) << shift;
			more = byte > 127;
		}
		columnOf[bucket] = column;
		scales[column] = 2 ** ((bytes[at] ?? 0) / 8 - 20);
		at += 1;
		const base = column * pairs;
		for (let pair = 0; pair < pairs; pair += 1) {
			const byte = bytes[at] ?? 0;
			at += 1;
			inputs[base + pair] = (byte & 15) - 8 + ((byte >> 4) - 8) * PAIR;
		}
	}
	if (at !== bytes.length || bucket >= 1 << bits)
		throw new Error('The trained net is damaged: run tools/train.ts.');
	return {
		hidden,
		columnOf,
		inputs,
		scales,
		bias: Float32Array.from(file.bias),
		out: transposed(file.out, file.outBias.length, hidden),
		outBias: Float32Array.from(file.outBias),
	};
}

/** What a net is given: columns with their values, which are not negative. Only the first `count` are meant. */
export interface NetInput {
	columns: Int32Array;
	values: Float64Array;
	count: number;
}

let pairSums = new Int32Array(0);

/** Columns added up at once: fewer visits to the sums. A multiple of these must fit into a {@link NetInput}. */
export const STRIDE = 8;

/**
 * The hidden units, in `layer`; what is below zero is silent. Values times scales are rounded to whole steps, as small as the 16 bits of a
 * pair's half allow for this input whatever its weights are (at most 8 in size), so the sums cannot run over.
 */
export function hiddenLayer(
	net: Net,
	{ columns, values, count }: NetInput,
	layer: Float64Array = new Float64Array(net.hidden),
): Float64Array {
	const { hidden, inputs, scales, bias } = net;
	const pairs = hidden >> 1;
	if (pairSums.length < pairs) pairSums = new Int32Array(pairs);
	const sums = pairSums;
	for (let p = 0; p < pairs; p += 1) sums[p] = 0;
	let total = 1e-9;
	for (let i = 0; i < count; i += 1)
		total += (values[i] as number) * (scales[columns[i] as number] as number);
	const steps = (32_000 - 4 * count) / (8 * total);
	const unit = 1 / steps;
	const step = (i: number): number =>
		i < count ? (steps * (values[i] as number) * (scales[columns[i] as number] as number) + 0.5) | 0 : 0;
	const base = (i: number): number => (i < count ? (columns[i] as number) * pairs : 0);
	for (let i = 0; i < count; i += STRIDE) {
		const [qa, qb, qc, qd] = [step(i), step(i + 1), step(i + 2), step(i + 3)];
		const [qe, qf, qg, qh] = [step(i + 4), step(i + 5), step(i + 6), step(i + 7)];
		const [a, b, c, d] = [base(i), base(i + 1), base(i + 2), base(i + 3)];
		const [e, f, g, h] = [base(i + 4), base(i + 5), base(i + 6), base(i + 7)];
		for (let p = 0; p < pairs; p += 1)
			sums[p] =
				((sums[p] as number) +
					Math.imul(qa, inputs[a + p] as number) +
					Math.imul(qb, inputs[b + p] as number) +
					Math.imul(qc, inputs[c + p] as number) +
					Math.imul(qd, inputs[d + p] as number) +
					Math.imul(qe, inputs[e + p] as number) +
					Math.imul(qf, inputs[f + p] as number) +
					Math.imul(qg, inputs[g + p] as number) +
					Math.imul(qh, inputs[h + p] as number)) |
				0;
	}
	for (let p = 0; p < pairs; p += 1) {
		const sum = sums[p] as number;
		const low = (sum << 16) >> 16;
		const first = (bias[2 * p] as number) + low * unit;
		const second = (bias[2 * p + 1] as number) + ((sum - low) >> 16) * unit;
		layer[2 * p] = first > 0 ? first : 0;
		layer[2 * p + 1] = second > 0 ? second : 0;
	}
	return layer;
}

/** Units that speak, and how loud: the rest need no look. */
const speaking: number[] = [];

/** Sums of the classes `from` up to `to`, in `sums`. */
export function classSums(
	{ hidden, out, outBias }: Net,
	layer: Float64Array,
	sums: Float64Array = new Float64Array(outBias.length),
	to: number = outBias.length,
	from = 0,
): Float64Array {
	const classes = outBias.length;
	for (let k = from; k < to; k += 1) sums[k] = outBias[k] as number;
	speaking.length = 0;
	for (let h = 0; h < hidden; h += 1) if ((layer[h] as number) > 0) speaking.push(h);
	// Four units at once: fewer visits to the sums.
	let i = 0;
	for (; i + 4 <= speaking.length; i += 4) {
		const [a, b, c, d] = [speaking[i], speaking[i + 1], speaking[i + 2], speaking[i + 3]] as [
			number,
			number,
			number,
			number,
		];
		const [la, lb, lc, ld] = [layer[a], layer[b], layer[c], layer[d]] as [number, number, number, number];
		for (let k = from; k < to; k += 1)
			sums[k] =
				(sums[k] as number) +
				la * (out[a * classes + k] as number) +
				lb * (out[b * classes + k] as number) +
				lc * (out[c * classes + k] as number) +
				ld * (out[d * classes + k] as number);
	}
	for (; i < speaking.length; i += 1) {
		const unit = speaking[i] as number;
		const loud = layer[unit] as number;
		for (let k = from; k < to; k += 1)
			sums[k] = (sums[k] as number) + loud * (out[unit * classes + k] as number);
	}
	return sums;
}

/** How much one unit of a column adds to the sum of class `target`, the hidden units that speak being `layer`: the gradient. */
export function shareOfClass(net: Net, layer: Float64Array, target: number): (column: number) => number {
	const { hidden, inputs, scales, out, outBias } = net;
	const pairs = hidden >> 1;
	const weights = new Float64Array(hidden);
	for (let h = 0; h < hidden; h += 1)
		if ((layer[h] as number) > 0) weights[h] = out[h * outBias.length + target] as number;
	return (column) => {
		const base = column * pairs;
		let sum = 0;
		for (let p = 0; p < pairs; p += 1) {
			const pair = inputs[base + p] as number;
			const low = (pair << 16) >> 16;
			sum += low * (weights[2 * p] as number) + ((pair - low) / PAIR) * (weights[2 * p + 1] as number);
		}
		return sum * (scales[column] ?? 0);
	};
}
