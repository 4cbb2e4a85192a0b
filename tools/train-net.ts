import { writeFileSync } from 'node:fs';
import { EMOTIONS, INTENTS } from '../lib/chat/vocabulary.ts';
import { coarseOf, coarseSaid } from '../lib/signals/coarse.ts';
import { COARSE_CLASSES } from '../lib/signals/coarse-ids.ts';
import { FEATURE_GROUPS } from '../lib/signals/model/feature-list.ts';
import { bucketOf } from '../lib/signals/model/fnv.ts';
import { netInputs, roomForInputs } from '../lib/signals/model/judge.ts';
import type { NetFile } from '../lib/signals/model/model-file.ts';
import { classSums, decodeNet, hiddenLayer } from '../lib/signals/model/net.ts';
import { fitHidden, type HiddenNet } from './fit-hidden.ts';
import type { TrainRow } from './train-data.ts';
import type { RowFeatures } from './train-features.ts';

/** Features are counted in 2^bits buckets. */
export const NET_BITS = 18;
/** Scales of the feature groups: text, seller's message before, circumstances, letters, concepts. */
export const NET_SCALES = [0.4, 0.2, 0.125, 0.3, 0.6];
/** Rows a bucket must occur in. */
const LEAST_ROWS = 5;
/** Columns at most, those of the most rows: bounds what is shipped. */
const MOST_COLUMNS = 24_000;
const HIDDEN = 160;
/** How coarse classes and fine intents are joined: set by hand on the messages of tools/coarse-labels.json that are for tuning. */
export const COARSE_JOIN = { mapped: 4, asks: 1.5, threshold: 1.5 };
const NONE = INTENTS.length;
/** Intents, none of them, feelings. */
const FINE = NONE + 1 + EMOTIONS.length;
/** Then the coarse signals, and none of them. */
const NO_COARSE = FINE + COARSE_CLASSES.length;
const CLASSES = NO_COARSE + 1;
const PLATFORM_WEIGHT = 0.4;
/** What the shared sets hold, from several writers and real buyers, counts twice beside the many rows written for training: else those would drown it. */
const SHARED_WEIGHT = 2;
/** How much the coarse classes learn: from rows that carry them, from what fine intents map to, from JD's labels, from JD's other labels. */
const COARSE_WEIGHTS = { given: 1, mapped: 0.5, platform: 0.15, unmapped: 0.05 };
/** JD's labels are taken over where so many rows with fine labels agree. */
const AGREED_ROWS = 6;
const AGREED_SHARE = 0.7;

/** JD labels whose rows with fine labels, of those given, agree on one list of intents. */
function agreedLabels(rows: readonly TrainRow[], train: readonly number[]): Map<string, readonly string[]> {
	const lists = new Map<string, string[]>();
	for (const i of train) {
		const row = rows[i];
		if (row?.source && row.intents)
			lists.set(row.source, [...(lists.get(row.source) ?? []), [...row.intents].sort().join()]);
	}
	const agreed = new Map<string, readonly string[]>();
	for (const [name, all] of lists) {
		const counts = new Map<string, number>();
		for (const list of all) counts.set(list, (counts.get(list) ?? 0) + 1);
		const best = [...counts].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0]))[0];
		if (best && all.length >= AGREED_ROWS && best[1] / all.length >= AGREED_SHARE)
			agreed.set(name, best[0] === '' ? [] : best[0].split(','));
	}
	return agreed;
}

interface Inputs {
	starts: Uint32Array;
	columns: Uint32Array;
	values: Float32Array;
}

/** Scaled inputs of some rows in the columns that `columnOf` gives (-1: left out). */
function inputsOf(features: RowFeatures, rows: readonly number[], columnOf: Int32Array): Inputs {
	const starts = new Uint32Array(rows.length + 1);
	const columns: number[] = [];
	const values: number[] = [];
	for (const [n, row] of rows.entries()) {
		const from = features.starts[row] ?? 0;
		const to = features.starts[row + 1] ?? 0;
		const counts = FEATURE_GROUPS.map(() => 0);
		for (let at = from; at < to; at += 1)
			counts[features.groups[at] ?? 0] = (counts[features.groups[at] ?? 0] ?? 0) + 1;
		for (let at = from; at < to; at += 1) {
			const column = columnOf[bucketOf(features.hashes[at] ?? 0, NET_BITS)] ?? -1;
			if (column < 0) continue;
			const group = features.groups[at] ?? 0;
			columns.push(column);
			values.push((NET_SCALES[group] ?? 0) / (group === 2 ? 1 : Math.sqrt(counts[group] ?? 1)));
		}
		starts[n + 1] = columns.length;
	}
	return { starts, columns: Uint32Array.from(columns), values: Float32Array.from(values) };
}

function columnsOf(
	features: RowFeatures,
	rows: readonly number[],
): { columnOf: Int32Array; buckets: number[] } {
	const counts = new Uint32Array(1 << NET_BITS);
	const last = new Int32Array(1 << NET_BITS).fill(-1);
	for (const row of rows)
		for (let at = features.starts[row] ?? 0; at < (features.starts[row + 1] ?? 0); at += 1) {
			const bucket = bucketOf(features.hashes[at] ?? 0, NET_BITS);
			if (last[bucket] === row) continue;
			last[bucket] = row;
			counts[bucket] = (counts[bucket] ?? 0) + 1;
		}
	const columnOf = new Int32Array(1 << NET_BITS).fill(-1);
	const buckets: number[] = [];
	const order = [...counts.keys()].filter((bucket) => (counts[bucket] ?? 0) >= LEAST_ROWS);
	order.sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0) || a - b);
	const kept = new Set(order.slice(0, MOST_COLUMNS));
	for (const bucket of counts.keys())
		if (kept.has(bucket)) {
			columnOf[bucket] = buckets.length;
			buckets.push(bucket);
		}
	return { columnOf, buckets };
}

/** Steps of 4-bit weights: from -7 to 7 times a scale of the row, which is 2^(byte / 8 - 20). */
function packed(net: HiddenNet, buckets: readonly number[]): Buffer {
	const out: number[] = [];
	let last = -1;
	for (const [column, bucket] of buckets.entries()) {
		const vector = net.inputs.subarray(column * net.hidden, (column + 1) * net.hidden);
		let top = 0;
		for (const weight of vector) top = Math.max(top, Math.abs(weight));
		let gap = bucket - last;
		last = bucket;
		for (; gap > 127; gap >>= 7) out.push((gap & 127) | 128);
		out.push(gap);
		const byte = Math.min(255, Math.max(0, Math.ceil((Math.log2(Math.max(top, 1e-6) / 7) + 20) * 8)));
		out.push(byte);
		const scale = 2 ** (byte / 8 - 20);
		for (let h = 0; h < net.hidden; h += 2) {
			const low = Math.round((vector[h] ?? 0) / scale) + 8;
			const high = Math.round((vector[h + 1] ?? 0) / scale) + 8;
			out.push(low | (high << 4));
		}
	}
	return Buffer.from(out);
}

const rounded = (numbers: Float32Array): number[] => [...numbers].map((x) => Number(x.toPrecision(4)));

/** The coarse classes of a row with their shares, which add up to how much is learned from it. */
function coarseShares(row: TrainRow): [place: number, share: number][] {
	const chinese = row.lang !== 'en';
	if (!chinese || (!row.coarse && !row.intents)) return [];
	const ids: readonly string[] = row.coarse ?? [
		...(row.intents ?? []).flatMap((id) => coarseOf(id, row.text)),
		...coarseSaid(row.text),
	];
	const places = COARSE_CLASSES.flatMap((id, k) => (ids.includes(id) ? [k] : []));
	const { given, mapped, platform, unmapped } = COARSE_WEIGHTS;
	const weight = row.fine ? (row.coarse ? given : mapped) : row.unmapped ? unmapped : platform;
	if (places.length === 0) return [[COARSE_CLASSES.length, weight]];
	return places.map((place) => [place, weight / places.length]);
}

function weightOf(row: TrainRow | undefined): number {
	if (!row?.fine) return PLATFORM_WEIGHT;
	return row.set === 'own' ? 1 : SHARED_WEIGHT;
}

/** Fits the net on the rows `train` (fine labels) and what JD's labels add; `banned` texts are never learned from. */
export function trainNet(
	rows: readonly TrainRow[],
	features: RowFeatures,
	train: readonly number[],
	banned: ReadonlySet<string>,
): NetFile {
	const agreed = agreedLabels(rows, train);
	const more = rows.flatMap((row, i) => (row.set === 'jddc_intents' && !banned.has(row.text) ? [i] : []));
	const all = [...train, ...more];
	const { columnOf, buckets } = columnsOf(features, all);
	const targets = new Float32Array(all.length * CLASSES);
	for (const [n, i] of all.entries()) {
		const row = rows[i];
		if (!row) continue;
		// What the platform's rows weigh is undone: COARSE_WEIGHTS says it for the coarse classes.
		const weight = row.fine ? 1 : PLATFORM_WEIGHT;
		for (const [k, share] of coarseShares(row)) targets[n * CLASSES + FINE + k] = share / weight;
		const intents = row.fine ? (row.intents ?? []) : agreed.get(row.source ?? '');
		if (!intents) continue;
		if (intents.length === 0) targets[n * CLASSES + NONE] = 1;
		for (const [k, id] of INTENTS.entries())
			if (intents.includes(id)) targets[n * CLASSES + k] = 1 / intents.length;
		if (row.emotion) targets[n * CLASSES + NONE + 1 + EMOTIONS.indexOf(row.emotion)] = 1;
	}
	const net = fitHidden(
		{
			...inputsOf(features, all, columnOf),
			targets,
			weights: Float32Array.from(all, (i) => weightOf(rows[i])),
			width: buckets.length,
			classes: CLASSES,
		},
		{
			hidden: HIDDEN,
			epochs: 12,
			rate: 0.1,
			inputDrop: 0.3,
			hiddenDrop: 0.2,
			decay: 0,
			seed: 1,
			heads: [NONE + 1, FINE, CLASSES],
			headWeights: [1, 0.5, 0.5],
		},
	);
	return {
		hidden: HIDDEN,
		columns: buckets.length,
		bias: rounded(net.bias),
		out: rounded(net.out),
		outBias: rounded(net.outBias),
		inputs: packed(net, buckets).toString('base64'),
	};
}

/** The shares that a net gives the rows, as train-fit.py reads them: intents, none, feelings; zeros for rows not asked for. */
export function writeShares(
	file: NetFile,
	features: RowFeatures,
	asked: readonly number[],
	to: string,
): void {
	const net = decodeNet(file, NET_BITS);
	const n = features.starts.length - 1;
	const shares = new Float32Array(n * FINE);
	for (const row of asked) {
		const from = features.starts[row] ?? 0;
		const upTo = features.starts[row + 1] ?? 0;
		const layer = hiddenLayer(
			net,
			netInputs(
				{ net, file: { bits: NET_BITS, scales: NET_SCALES } },
				{
					hashes: features.hashes.subarray(from, upTo),
					groups: features.groups.subarray(from, upTo),
					starts: new Int32Array(upTo - from),
					ends: new Int32Array(upTo - from),
				},
				roomForInputs(upTo - from),
			),
		);
		const sums = classSums(net, layer);
		for (const [first, last] of [
			[0, NONE + 1],
			[NONE + 1, FINE],
		] as const) {
			const part = sums.subarray(first, last);
			const top = part.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
			const total = part.reduce((sum, x) => sum + Math.exp(x - top), 0);
			for (let k = first; k < last; k += 1) shares[row * FINE + k] = Math.exp((sums[k] ?? 0) - top) / total;
		}
	}
	writeFileSync(to, new Uint8Array(shares.buffer));
}
