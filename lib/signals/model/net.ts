import type { NetFile } from './model-file.ts';

/** A net of one hidden layer over hashed features, ready for use. */
export interface Net {
	hidden: number;
	/** Column of each bucket; -1 where the net has none. */
	columnOf: Int32Array;
	/** Weights of the columns, `hidden` a column, in steps of the column's scale. */
	inputs: Int8Array;
	scales: Float32Array;
	bias: Float32Array;
	out: Float32Array;
	outBias: Float32Array;
}

function bytesOf(base64: string): Uint8Array {
	const text = atob(base64);
	const bytes = new Uint8Array(text.length);
	for (let i = 0; i < text.length; i += 1) bytes[i] = text.charCodeAt(i);
	return bytes;
}

/** Unpacks the net: for each column the distance to the bucket before (7 bits a byte), a scale byte, then two weights a byte. */
export function decodeNet(file: NetFile, bits: number): Net {
	const { hidden, columns } = file;
	const bytes = bytesOf(file.inputs);
	const columnOf = new Int32Array(1 << bits).fill(-1);
	const inputs = new Int8Array(columns * hidden);
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
		const base = column * hidden;
		for (let h = 0; h < hidden; h += 2) {
			const byte = bytes[at] ?? 0;
			at += 1;
			inputs[base + h] = (byte & 15) - 8;
			inputs[base + h + 1] = (byte >> 4) - 8;
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
		out: Float32Array.from(file.out),
		outBias: Float32Array.from(file.outBias),
	};
}

/** The hidden units for features given by bucket and value; what is below zero is silent. */
export function hiddenLayer(net: Net, buckets: readonly number[], values: readonly number[]): Float32Array {
	const { hidden, columnOf, inputs, scales } = net;
	const layer = Float32Array.from(net.bias);
	for (let i = 0; i < buckets.length; i += 1) {
		const column = columnOf[buckets[i] ?? 0] ?? -1;
		if (column < 0) continue;
		const value = (values[i] ?? 0) * (scales[column] ?? 0);
		const base = column * hidden;
		for (let h = 0; h < hidden; h += 1)
			layer[h] = (layer[h] as number) + value * (inputs[base + h] as number);
	}
	for (let h = 0; h < hidden; h += 1) if ((layer[h] as number) < 0) layer[h] = 0;
	return layer;
}

/** Sums of the classes. */
export function classSums({ hidden, out, outBias }: Net, layer: Float32Array): Float64Array {
	const sums = new Float64Array(outBias.length);
	for (let k = 0; k < sums.length; k += 1) {
		let sum = outBias[k] ?? 0;
		for (let h = 0; h < hidden; h += 1) sum += (layer[h] as number) * (out[k * hidden + h] as number);
		sums[k] = sum;
	}
	return sums;
}

/** How much one unit of a bucket adds to the sum of class `target`, the hidden units that speak being `layer`: the gradient. */
export function shareOfClass(net: Net, layer: Float32Array, target: number): (bucket: number) => number {
	const { hidden, columnOf, inputs, scales, out } = net;
	const units: number[] = [];
	const weights: number[] = [];
	for (let h = 0; h < hidden; h += 1) {
		if ((layer[h] as number) <= 0) continue;
		units.push(h);
		weights.push(out[target * hidden + h] as number);
	}
	return (bucket) => {
		const column = columnOf[bucket] ?? -1;
		if (column < 0) return 0;
		const base = column * hidden;
		let sum = 0;
		for (let i = 0; i < units.length; i += 1)
			sum += (inputs[base + (units[i] as number)] as number) * (weights[i] as number);
		return sum * (scales[column] ?? 0);
	};
}
