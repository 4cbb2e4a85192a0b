import { once } from 'node:events';
import { createReadStream, createWriteStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { readSignals } from './evaluate-fit-data.ts';
import { type Case, parseCase } from './evaluate-input.ts';
import { englishPhrases } from './evaluate-phrases.ts';
import { assessCase, type Prediction, predictionOf } from './evaluate-predict.ts';
import { reportOf } from './evaluate-report.ts';
import { isLabelled, Scores, scoreCase } from './evaluate-score.ts';

const USAGE = 'usage: npm run evaluate -- FILE.jsonl [--out PREDICTIONS.jsonl] [--signals HELD-OUT.json.gz]';

/** Runs the engine over a file of conversations; see README for the format. Exit status 1 when a line could not be used. */
async function main(args: readonly string[]): Promise<number> {
	const files: string[] = [];
	const named = new Map<string, string | undefined>();
	for (const [i, arg] of args.entries()) {
		if (arg === '--out' || arg === '--signals') named.set(arg, args[i + 1]);
		else if (!named.has(args[i - 1] ?? '')) files.push(arg);
	}
	const outPath = named.get('--out');
	const [file] = files;
	if (!file || files.length > 1 || [...named.values()].includes(undefined)) {
		console.error(USAGE);
		return 2;
	}
	// Signals read by a model that never saw these conversations (evaluate-held-out.ts), in place of the shipped model's.
	const known = readSignals(named.get('--signals'));
	const out = outPath ? createWriteStream(outPath) : null;
	out?.on('error', (error) => {
		console.error(`cannot write ${outPath}: ${error.message}`);
		process.exit(2);
	});
	const say = englishPhrases();
	const all = new Scores();
	const byLanguage = new Map<string, Scores>();
	let bad = 0;
	let done = 0;
	let labelled = 0;
	let number = 0;
	const started = performance.now();
	const write = async (prediction: Prediction) => {
		const line = `${JSON.stringify(prediction)}\n`;
		if (out && !out.write(line)) await once(out, 'drain');
	};
	const take = async (item: Case) => {
		const prediction = predictionOf(item, assessCase(item, known[item.id]), say);
		await write(prediction);
		done += 1;
		if (!isLabelled(item)) return;
		labelled += 1;
		const own = byLanguage.get(item.lang) ?? new Scores();
		byLanguage.set(item.lang, own);
		for (const scores of [all, own]) scoreCase(scores, item, prediction);
	};
	for await (const line of createInterface({
		input: createReadStream(file, 'utf8'),
		crlfDelay: Number.POSITIVE_INFINITY,
	})) {
		number += 1;
		const text = line.replace(/^\ufeff/, '').trim();
		if (text === '') continue;
		const parsed = parseCase(text, Date.now);
		if (!parsed.ok) {
			bad += 1;
			console.error(`line ${number}: ${parsed.reason}`);
			continue;
		}
		await take(parsed.value);
	}
	if (out) {
		out.end();
		await once(out, 'finish');
	}
	if (labelled > 0) console.log(reportOf(all, byLanguage));
	const seconds = ((performance.now() - started) / 1000).toFixed(1);
	console.log(
		`\n${done} conversations (${labelled} labelled) in ${seconds} s${bad > 0 ? `, ${bad} lines not used` : ''}${outPath ? `, written to ${outPath}` : ''}`,
	);
	return bad > 0 ? 1 : 0;
}

// A reader that closes early (`| head`) has seen enough.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 2));

main(process.argv.slice(2)).then(
	(code) => {
		process.exitCode = code;
	},
	(error: unknown) => {
		console.error(error instanceof Error ? error.message : String(error));
		process.exitCode = 2;
	},
);
