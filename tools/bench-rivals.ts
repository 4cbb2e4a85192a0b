import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { cpuNow } from './cpu-now.ts';

/** A text with its labels, and its language as the rivals name languages. */
export interface Example {
	text: string;
	lang: 'zh' | 'en';
	labels: readonly string[];
}

/** For each text the labels a system thinks of with their scores, and how long it took for all of them, in milliseconds. */
export interface RivalReading {
	scores: ReadonlyMap<string, number>[];
	ms: number;
}

const NONE = 'none';

/** Chinese has no spaces: each character counts as a word, as is usual for fastText. */
const spaced = (text: string): string =>
	text
		.toLowerCase()
		.replace(/[\u3400-\u9fff]/g, ' $& ')
		.replace(/([?!,.])/g, ' $1 ')
		.replace(/\s+/g, ' ')
		.trim();

/**
 * fastText (Debian `fasttext`), supervised with one-versus-all loss, word pairs and threes; null where it is not installed. The time is
 * that of a prediction run without the start of the program.
 */
export function fastText(train: readonly Example[], test: readonly Example[]): RivalReading | null {
	if (spawnSync('fasttext').error) return null;
	const dir = mkdtempSync(`${tmpdir()}/rapport-fasttext-`);
	const lines = train.map(
		({ text, labels }) =>
			`${(labels.length === 0 ? [NONE] : labels).map((id) => `__label__${id}`).join(' ')} ${spaced(text)}`,
	);
	writeFileSync(`${dir}/train.txt`, `${lines.join('\n')}\n`);
	writeFileSync(`${dir}/test.txt`, `${test.map(({ text }) => spaced(text) || '.').join('\n')}\n`);
	writeFileSync(`${dir}/one.txt`, 'hello\n');
	const run = (args: readonly string[]): string => {
		const { stdout, status, stderr } = spawnSync('fasttext', args, { encoding: 'utf8', maxBuffer: 1 << 28 });
		if (status !== 0) throw new Error(`fasttext ${args[0]} failed: ${stderr}`);
		return stdout;
	};
	run(
		`supervised -input ${dir}/train.txt -output ${dir}/m -loss ova -wordNgrams 3 -epoch 40 -lr 0.5 -dim 64 -bucket 200000 -minn 0 -maxn 0 -thread 1 -seed 1`.split(
			' ',
		),
	);
	const timed = (file: string): [string, number] => {
		const started = performance.now();
		return [run(['predict-prob', `${dir}/m.bin`, `${dir}/${file}.txt`, '8']), performance.now() - started];
	};
	const [, start] = timed('one');
	const [out, all] = timed('test');
	rmSync(dir, { recursive: true });
	const scores = out
		.trimEnd()
		.split('\n')
		.map((line) => {
			const parts = line.split(' ');
			const map = new Map<string, number>();
			for (let i = 0; i + 1 < parts.length; i += 2)
				map.set((parts[i] ?? '').replace('__label__', ''), Number(parts[i + 1]));
			return map;
		});
	return { scores, ms: Math.max(1, all - start) };
}

interface NlpJs {
	settings: Record<string, unknown>;
	addLanguage(lang: string): void;
	addDocument(lang: string, text: string, intent: string): void;
	train(): Promise<void>;
	process(lang: string, text: string): Promise<{ classifications?: { intent: string; score: number }[] }>;
}

const NLP_JS_ROUNDS = 60;

/** nlp.js (`@nlpjs/basic` with its Chinese pack) with its usual settings but fewer rounds; a message of several labels is given once for each. */
export async function nlpJs(train: readonly Example[], test: readonly Example[]): Promise<RivalReading> {
	const require = createRequire(import.meta.url);
	const { containerBootstrap, Nlp, LangEn } = require('@nlpjs/basic');
	const { LangZh } = require('@nlpjs/lang-zh');
	const container = await containerBootstrap();
	for (const plugin of [Nlp, LangEn, LangZh]) container.use(plugin);
	const nlp: NlpJs = container.get('nlp');
	Object.assign(nlp.settings, { autoSave: false, autoLoad: false, forceNER: false });
	// The defaults of @nlpjs/nlu, but for the number of rounds: labels that overlap never come to rest, and 20,000 rounds take hours.
	container.registerConfiguration('nlu-??', {
		keepStopwords: true,
		nonefeatureValue: 1,
		nonedeltaMultiplier: 1.2,
		spellCheck: false,
		spellCheckDistance: 1,
		filterZeros: true,
		log: false,
		iterations: NLP_JS_ROUNDS,
	});
	for (const lang of new Set(train.map((row) => row.lang))) nlp.addLanguage(lang);
	for (const { text, lang, labels } of train)
		for (const label of labels.length === 0 ? [NONE] : labels) nlp.addDocument(lang, text, label);
	await nlp.train();
	const scores: Map<string, number>[] = [];
	const started = cpuNow();
	for (const { text, lang } of test) {
		const { classifications = [] } = await nlp.process(lang, text);
		scores.push(new Map(classifications.map(({ intent, score }) => [intent, score])));
	}
	return { scores, ms: cpuNow() - started };
}

/** The labels from a score up; none where nothing is the likeliest. */
export function asserted(scores: ReadonlyMap<string, number>, from: number): string[] {
	return [...scores].filter(([id, score]) => id !== NONE && id !== 'None' && score >= from).map(([id]) => id);
}
