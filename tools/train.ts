import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';
import { EMOTIONS, INTENTS } from '../lib/chat/vocabulary.ts';
import { decodeModel } from '../lib/signals/model/decode-model.ts';
import type { ModelFile, NetFile } from '../lib/signals/model/model-file.ts';
import { fineRows, labelledRows, ownRows, platformRows, type TrainRow } from './train-data.ts';
import { writeFeatures } from './train-features.ts';
import { COARSE_JOIN, NET_BITS, NET_SCALES, trainNet, writeShares } from './train-net.ts';

/**
 * Trains the message model: `tsx tools/train.ts [--data DIR] [--keep DIR] [--held-out FILE] [--sources] [--ids] [--no-final]`.
 *
 * Prints the held-out figures and writes lib/signals/model/weights.json, fitted on everything. `--held-out` also writes the weights
 * fitted without the held-out part, for `tools/measure-signals.ts --model FILE`; `--sources` adds whole sources held out, `--ids` every
 * intent, `--no-final` leaves the shipped weights alone. Needs Python 3 with numpy and scipy (Debian: `apt-get install python3-scipy`; another interpreter
 * by the variable PYTHON). The same data give the same weights on the same machine.
 */
const argument = (name: string): string | undefined => {
	const at = process.argv.indexOf(name);
	return at < 0 ? undefined : process.argv[at + 1];
};
const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

function writeWeights(dir: string, net: NetFile, to: string): void {
	const join = JSON.parse(readFileSync(`${dir}/join.json`, 'utf8'));
	const file: ModelFile = {
		bits: NET_BITS,
		scales: NET_SCALES,
		...join,
		coarse: COARSE_JOIN,
		intents: INTENTS,
		emotions: EMOTIONS,
		net,
	};
	decodeModel(file);
	const text = `${JSON.stringify(file)}\n`;
	writeFileSync(to, text);
	console.log(`${to}: ${net.columns} features of ${net.hidden} weights, ${text.length} bytes`);
}

const data = argument('--data') ?? here('../../shared/data');
const kept = argument('--keep');
const dir = kept ?? mkdtempSync(`${tmpdir()}/rapport-train-`);
const flags = ['--sources', '--ids', '--no-final'].filter((flag) => process.argv.includes(flag));
const shared = fineRows(data);
const known = new Set(shared.map((row) => row.text));
// What the shared sets hold too is left to them: it must not be learned from where it is held out.
const rows = [
	...shared,
	...ownRows().filter((row) => !known.has(row.text)),
	...labelledRows(data, known),
	...platformRows(data),
];
const features = writeFeatures(rows, dir);
const texts = new Set(rows.filter((row) => row.fine).map((row) => row.text));
/** Rows with fine labels that pass, by number. */
const pick = (test: (row: TrainRow) => boolean): number[] =>
	rows.flatMap((row, i) => (row.fine && test(row) ? [i] : []));

/** Fits a net without what is held out and writes the shares it gives that. */
function heldOutNet(name: string, out: (row: TrainRow) => boolean): NetFile {
	const net = trainNet(
		rows,
		features,
		pick((row) => row.part < 7 && !out(row)),
		texts,
	);
	writeShares(
		net,
		features,
		pick((row) => row.part >= 7),
		`${dir}/net-${name}.f32`,
	);
	return net;
}
const heldOutWeights = heldOutNet('held-out', () => false);
if (flags.includes('--sources')) {
	heldOutNet('conversations', (row) => row.set.startsWith('conversations'));
	heldOutNet('jddc', (row) => row.set === 'jddc');
	heldOutNet('messages', (row) => row.set === 'messages');
}
const fitted = spawnSync(process.env.PYTHON ?? '/usr/bin/python3', [here('train-fit.py'), dir, ...flags], {
	stdio: 'inherit',
});
if (fitted.status !== 0) throw fitted.error ?? new Error(`train-fit.py ended with ${fitted.status}.`);
const heldOut = argument('--held-out');
if (heldOut) writeWeights(dir, heldOutWeights, heldOut);
if (!flags.includes('--no-final'))
	writeWeights(
		dir,
		trainNet(
			rows,
			features,
			pick(() => true),
			texts,
		),
		here('../lib/signals/model/weights.json'),
	);
if (!kept) rmSync(dir, { recursive: true });
