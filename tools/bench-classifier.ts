import { extractFeatures } from '../lib/signals/model/features.ts';
import { bucketOf } from '../lib/signals/model/fnv.ts';
import { readContext } from '../lib/signals/read-context.ts';
import type { Example, RivalReading } from './bench-rivals.ts';
import { cpuNow } from './cpu-now.ts';
import { fitHidden } from './fit-hidden.ts';

const BITS = 18;
const SCALES = [1, 0.4, 0.25, 0.8, 0.4];
const HIDDEN = 64;

interface Input {
	columns: number[];
	values: number[];
}

function inputOf(text: string): Input {
	const { hashes, groups } = extractFeatures(readContext({ text, now: 0 }));
	const counts = SCALES.map(() => 0);
	for (const group of groups) counts[group] = (counts[group] ?? 0) + 1;
	return {
		columns: Array.from(hashes, (hash) => bucketOf(hash, BITS)),
		values: Array.from(
			groups,
			(group) => (SCALES[group] ?? 0) / (group === 2 ? 1 : Math.sqrt(counts[group] ?? 1)),
		),
	};
}

/** Rapport's features and net (not its rules) fitted on other labels: what the same machinery does with the same data. */
export function ownClassifier(train: readonly Example[], test: readonly Example[]): RivalReading {
	const labels = [...new Set(train.flatMap((row) => row.labels)), 'none'];
	const inputs = train.map(({ text }) => inputOf(text));
	const starts = new Uint32Array(train.length + 1);
	for (const [i, input] of inputs.entries()) starts[i + 1] = (starts[i] ?? 0) + input.columns.length;
	const targets = new Float32Array(train.length * labels.length);
	for (const [i, row] of train.entries())
		for (const id of row.labels.length === 0 ? ['none'] : row.labels)
			targets[i * labels.length + labels.indexOf(id)] = 1 / Math.max(1, row.labels.length);
	const net = fitHidden(
		{
			starts,
			columns: Uint32Array.from(inputs.flatMap((input) => input.columns)),
			values: Float32Array.from(inputs.flatMap((input) => input.values)),
			targets,
			weights: new Float32Array(train.length).fill(1),
			width: 1 << BITS,
			classes: labels.length,
		},
		{
			hidden: HIDDEN,
			epochs: 25,
			rate: 0.08,
			inputDrop: 0.2,
			hiddenDrop: 0.3,
			decay: 0,
			seed: 1,
			heads: [labels.length],
			headWeights: [1],
		},
	);
	const started = cpuNow();
	const scores = test.map(({ text }) => {
		const input = inputOf(text);
		const layer = Float32Array.from(net.bias);
		for (const [i, column] of input.columns.entries())
			for (let h = 0; h < HIDDEN; h += 1)
				layer[h] = (layer[h] ?? 0) + (input.values[i] ?? 0) * (net.inputs[column * HIDDEN + h] ?? 0);
		const sums = labels.map((_, k) =>
			layer.reduce(
				(sum, unit, h) => sum + Math.max(0, unit) * (net.out[k * HIDDEN + h] ?? 0),
				net.outBias[k] ?? 0,
			),
		);
		const top = Math.max(...sums);
		const total = sums.reduce((sum, x) => sum + Math.exp(x - top), 0);
		return new Map(labels.map((id, k) => [id, Math.exp((sums[k] ?? 0) - top) / total]));
	});
	return { scores, ms: cpuNow() - started };
}
