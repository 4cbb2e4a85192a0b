import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { readConversation } from '../lib/advice/read-conversation.ts';
import { decodeModel } from '../lib/signals/model/decode-model.ts';
import type { ModelFile } from '../lib/signals/model/model-file.ts';
import { engineInput, parseCase } from './evaluate-input.ts';
import { fineRows, labelledRows, ownRows, platformRows } from './train-data.ts';
import { writeFeatures } from './train-features.ts';
import { NET_BITS, NET_SCALES, trainNet } from './train-net.ts';

/**
 * Reads the labelled conversations with message models that never saw them: the shipped one has learned these very messages, so that
 * beliefs measured (or tuned) on its reading would look better than they are on a stranger's chat.
 *
 *   tsx tools/evaluate-held-out.ts --out SIGNALS.json.gz [--folds 3] [--data DIR]
 *
 * Conversations fall into folds by the hash of their id; for each fold a net is fitted without its messages. What joins net and rules is taken from the
 * shipped weights (a handful of numbers). The result goes to `evaluate.ts --signals` and `evaluate-fit.ts --signals`.
 */
const argument = (name: string): string | undefined => {
	const at = process.argv.indexOf(name);
	return at < 0 ? undefined : process.argv[at + 1];
};
const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const SETS = ['conversations', 'conversations-2'];

const foldOf = (id: string, folds: number): number =>
	Number.parseInt(createHash('sha1').update(`fold ${id}`).digest('hex').slice(0, 6), 16) % folds;

function main(): void {
	const out = argument('--out');
	const folds = Number(argument('--folds') ?? 3);
	const data = argument('--data') ?? here('../../shared/data');
	if (!out || !(folds >= 2))
		throw new Error('usage: evaluate-held-out.ts --out FILE.json.gz [--folds 3] [--data DIR]');
	const cases = SETS.flatMap((set) =>
		readFileSync(`${data}/conversations/${set}.jsonl`, 'utf8')
			.split('\n')
			.filter((line) => line.trim() !== '')
			.flatMap((line) => {
				const parsed = parseCase(line, () => 0);
				return parsed.ok ? [parsed.value] : [];
			}),
	);
	const textsOf = new Map<number, Set<string>>();
	for (const item of cases) {
		const fold = foldOf(item.id, folds);
		const texts = textsOf.get(fold) ?? new Set();
		for (const { from, text } of item.messages) if (from === 'buyer') texts.add(text);
		textsOf.set(fold, texts);
	}
	const shared = fineRows(data);
	const known = new Set(shared.map((row) => row.text));
	const rows = [
		...shared,
		...ownRows().filter((row) => !known.has(row.text)),
		...labelledRows(data, known),
		...platformRows(data),
	];
	const dir = mkdtempSync(`${tmpdir()}/rapport-held-out-`);
	const features = writeFeatures(rows, dir);
	rmSync(dir, { recursive: true });
	const shipped: ModelFile = JSON.parse(readFileSync(here('../lib/signals/model/weights.json'), 'utf8'));
	const read: Record<string, ReturnType<typeof readConversation>> = {};
	for (let fold = 0; fold < folds; fold += 1) {
		const held = textsOf.get(fold) ?? new Set();
		const train = rows.flatMap((row, i) =>
			row.fine && !(SETS.includes(row.set) && held.has(row.text)) ? [i] : [],
		);
		const net = trainNet(rows, features, train, held);
		const model = decodeModel({ ...shipped, bits: NET_BITS, scales: NET_SCALES, net });
		for (const item of cases)
			if (foldOf(item.id, folds) === fold) read[item.id] = readConversation(engineInput(item), model);
		console.log(
			`fold ${fold + 1} of ${folds}: ${train.length} messages learned from, ${held.size} kept apart`,
		);
	}
	writeFileSync(out, gzipSync(JSON.stringify(read)));
	console.log(`${Object.keys(read).length} conversations read, written to ${out}`);
}

main();
