import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';
import { EMOTIONS, INTENTS } from '../lib/chat/vocabulary.ts';
import { decodeModel } from '../lib/signals/model/decode-model.ts';
import type { ModelFile } from '../lib/signals/model/model-file.ts';
import { coarseRows, fineRows, ownRows } from './train-data.ts';
import { writeFeatures } from './train-features.ts';

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

function writeWeights(dir: string, name: string, to: string): void {
	const join = JSON.parse(readFileSync(`${dir}/${name}.json`, 'utf8'));
	const rows = readFileSync(`${dir}/${name}.bin`).toString('base64');
	const file: ModelFile = { ...join, intents: INTENTS, emotions: EMOTIONS, rows };
	decodeModel(file);
	writeFileSync(to, `${JSON.stringify(file)}\n`);
	console.log(`${to}: ${file.features} features, ${file.weights} weights, ${rows.length} characters`);
}

const data = argument('--data') ?? here('../../shared/data');
const kept = argument('--keep');
const dir = kept ?? mkdtempSync(`${tmpdir()}/rapport-train-`);
const flags = ['--sources', '--ids', '--no-final'].filter((flag) => process.argv.includes(flag));
writeFeatures([...fineRows(data), ...ownRows(), ...coarseRows(data)], dir);
const fitted = spawnSync(process.env.PYTHON ?? '/usr/bin/python3', [here('train-fit.py'), dir, ...flags], {
	stdio: 'inherit',
});
if (fitted.status !== 0) throw fitted.error ?? new Error(`train-fit.py ended with ${fitted.status}.`);
const heldOut = argument('--held-out');
if (heldOut) writeWeights(dir, 'held-out', heldOut);
if (!flags.includes('--no-final')) writeWeights(dir, 'final', here('../lib/signals/model/weights.json'));
if (!kept) rmSync(dir, { recursive: true });
