import { EMOTIONS, INTENTS } from '../../chat/vocabulary.ts';
import type { ModelFile } from './model-file.ts';

/** A model ready for use. Rows of bucket b: `classes` and `values` from `starts[b]` to `starts[b + 1]`. */
export interface LinearModel {
	file: ModelFile;
	starts: Uint32Array;
	classes: Uint8Array;
	values: Int8Array;
}

function bytesOf(base64: string): Uint8Array {
	const text = atob(base64);
	const bytes = new Uint8Array(text.length);
	for (let i = 0; i < text.length; i += 1) bytes[i] = text.charCodeAt(i);
	return bytes;
}

/** Unpacks a weights file into typed arrays. Throws where the file does not fit this vocabulary or is cut short. */
export function decodeModel(file: ModelFile): LinearModel {
	if (file.intents.join() !== INTENTS.join() || file.emotions.join() !== EMOTIONS.join())
		throw new Error('The trained weights are of another vocabulary: run tools/train.ts.');
	const bytes = bytesOf(file.rows);
	const starts = new Uint32Array((1 << file.bits) + 1);
	const classes = new Uint8Array(file.weights);
	const values = new Int8Array(file.weights);
	let bucket = -1;
	let filled = 0;
	let weight = 0;
	let at = 0;
	while (at < bytes.length) {
		let gap = 0;
		let shift = 0;
		for (let more = true; more; shift += 7) {
			const byte = bytes[at] ?? 0;
			at += 1;
			gap |= (byte & 127) << shift;
			more = byte > 127;
		}
		bucket += gap;
		while (filled <= bucket) {
			starts[filled] = weight;
			filled += 1;
		}
		const count = bytes[at] ?? 0;
		at += 1;
		for (let i = 0; i < count; i += 1) {
			classes[weight] = bytes[at] ?? 0;
			values[weight] = ((bytes[at + 1] ?? 0) << 24) >> 24;
			weight += 1;
			at += 2;
		}
	}
	if (at !== bytes.length || weight !== file.weights || bucket >= 1 << file.bits)
		throw new Error('The trained weights are damaged: run tools/train.ts.');
	starts.fill(weight, filled);
	return { file, starts, classes, values };
}
