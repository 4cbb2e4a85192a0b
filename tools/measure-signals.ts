import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { EngineMessage } from '../lib/chat/conversation.ts';
import type { MessageSignals } from '../lib/chat/signals.ts';
import { EMOTIONS, type EmotionId, INTENTS, type IntentId } from '../lib/chat/vocabulary.ts';
import { decodeModel } from '../lib/signals/model/decode-model.ts';
import { shippedModel } from '../lib/signals/model/shipped-model.ts';
import { openQuestions } from '../lib/signals/open-questions.ts';
import { readMessage } from '../lib/signals/read-message.ts';

/**
 * Measures lib/signals against labelled messages: `tsx tools/measure-signals.ts [--data DIR] [--model FILE|none] [--ids] [--errors LANG ID]`.
 *
 * The weights that Rapport ships are fitted on every message here, so without `--model` the figures are too good. Weights fitted without the
 * held-out part come from `tools/train.ts --no-final --held-out FILE`; `--model none` measures the rules alone.
 *
 * A message belongs to the tuning part when the first 8 hex digits of the SHA-256 of its text, modulo 10, are below 7; rules are
 * written looking at that part only, and the held-out part gives the figures. `--ids` prints every id, `--errors` lists
 * the tuning messages of one language that one id misses or wrongly claims (`emotion:anger` for a feeling).
 */
interface Row {
	text: string;
	lang: string;
	prev: string | null;
	/** The buyer's messages before it, where the set has conversations. */
	prevBuyer: { text: string; at: number | null }[];
	at: number | null;
	set: string;
	intents: IntentId[];
	emotion: { id: EmotionId; intensity: number };
	tuning: boolean;
}

interface Counts {
	tp: number;
	fp: number;
	fn: number;
}

const argument = (name: string, offset = 1): string | undefined => {
	const at = process.argv.indexOf(name);
	return at < 0 ? undefined : process.argv[at + offset];
};
const data = argument('--data') ?? fileURLToPath(new URL('../../shared/data', import.meta.url));
const weights = argument('--model');
const model =
	weights === 'none'
		? null
		: weights
			? decodeModel(JSON.parse(readFileSync(weights, 'utf8')))
			: shippedModel();

function isTuning(text: string): boolean {
	return Number.parseInt(createHash('sha256').update(text).digest('hex').slice(0, 8), 16) % 10 < 7;
}

// biome-ignore lint/suspicious/noExplicitAny: labelled files are trusted input of a developer's tool.
const lines = (file: string): any[] =>
	readFileSync(`${data}/${file}`, 'utf8')
		.split('\n')
		.filter(Boolean)
		.map((line) => JSON.parse(line));

function load(): Row[] {
	const rows: Row[] = [];
	const add = (set: string, row: Omit<Row, 'set' | 'tuning'>): void => {
		rows.push({ ...row, set, tuning: isTuning(row.text) });
	};
	for (const name of ['messages', 'zh-hans-pre', 'zh-hans-post', 'zh-hant', 'en'])
		for (const row of lines(`messages/${name}.jsonl`))
			add(name, { ...row, prev: row.prev ?? null, prevBuyer: [], at: null });
	for (const row of lines('zh_jddc_fine/jddc_fine.jsonl'))
		add('jddc', { ...row, prev: null, prevBuyer: [], at: null });
	for (const name of ['conversations', 'conversations-2'])
		for (const conversation of lines(`conversations/${name}.jsonl`)) {
			let prev: string | null = null;
			const prevBuyer: { text: string; at: number | null }[] = [];
			for (const message of conversation.messages) {
				if (message.from === 'seller') prev = message.text;
				if (message.from !== 'buyer') continue;
				const at = Date.parse(message.at);
				if (message.signals)
					add(name, {
						text: message.text,
						lang: conversation.lang,
						prev,
						prevBuyer: [...prevBuyer],
						at,
						...message.signals,
					});
				prevBuyer.push({ text: message.text, at });
			}
		}
	return rows;
}

const ratio = (a: number, b: number): number => (b === 0 ? 0 : a / b);
const f1 = (c: Counts): number => ratio(2 * c.tp, 2 * c.tp + c.fp + c.fn);
const show = (x: number): string => x.toFixed(3);

function tally<Id extends string>(
	ids: readonly Id[],
	pairs: readonly (readonly [readonly Id[], readonly Id[]])[],
): Map<Id, Counts> {
	const counts = new Map<Id, Counts>(ids.map((id) => [id, { tp: 0, fp: 0, fn: 0 }]));
	for (const [said, truth] of pairs)
		for (const [id, count] of counts) {
			const s = said.includes(id);
			const t = truth.includes(id);
			if (s && t) count.tp += 1;
			else if (s) count.fp += 1;
			else if (t) count.fn += 1;
		}
	return counts;
}

function summary(counts: Map<string, Counts>): { micro: number; macro: number } {
	const all = [...counts.values()];
	const sum = all.reduce((a, c) => ({ tp: a.tp + c.tp, fp: a.fp + c.fp, fn: a.fn + c.fn }), {
		tp: 0,
		fp: 0,
		fn: 0,
	});
	const seen = all.filter((c) => c.tp + c.fn > 0);
	return {
		micro: f1(sum),
		macro: ratio(
			seen.reduce((a, c) => a + f1(c), 0),
			seen.length,
		),
	};
}

const rows = load();
const now = Date.parse('2025-06-01T12:00:00Z');
const readings = rows.map((row) => ({
	row,
	read: readMessage({ text: row.text, prev: row.prev, prevBuyer: row.prevBuyer, at: row.at, now }, model),
}));

function printIds(title: string, counts: Map<string, Counts>): void {
	console.log(`\n${title}`);
	for (const [id, c] of counts)
		console.log(
			`  ${id.padEnd(20)} P ${show(ratio(c.tp, c.tp + c.fp))}  R ${show(ratio(c.tp, c.tp + c.fn))}  F1 ${show(f1(c))}  n ${c.tp + c.fn}`,
		);
}

function printPart(title: string, part: typeof readings, ids: boolean): void {
	if (part.length === 0) return;
	const intents = tally(
		INTENTS,
		part.map((r) => [r.read.intents.map((i) => i.id), r.row.intents] as const),
	);
	const emotions = tally(
		EMOTIONS,
		part.map((r) => [[r.read.emotion.id], [r.row.emotion.id]] as const),
	);
	const { micro, macro } = summary(intents);
	const right = part.filter((r) => r.read.emotion.id === r.row.emotion.id).length;
	const empty = part.filter((r) => r.row.intents.length === 0);
	const free = empty.filter((r) => r.read.intents.length === 0).length;
	const language = part.filter((r) => r.read.language === r.row.lang).length;
	console.log(
		`${title.padEnd(34)} n ${String(part.length).padStart(5)}  intents micro ${show(micro)} macro ${show(macro)}  emotion acc ${show(ratio(right, part.length))} macro ${show(summary(emotions).macro)}  none kept free ${show(ratio(free, empty.length))}  language ${show(ratio(language, part.length))}`,
	);
	if (ids) {
		printIds(`${title}: intents`, intents);
		printIds(`${title}: emotions`, emotions);
		console.log();
	}
}

function printErrors(lang: string, id: string): void {
	const feeling = id.startsWith('emotion:') ? id.slice('emotion:'.length) : null;
	for (const { row, read } of readings) {
		if (!row.tuning || (lang !== 'all' && row.lang !== lang)) continue;
		const said = feeling ? read.emotion.id === feeling : read.intents.some((i) => i.id === id);
		const truth = feeling ? row.emotion.id === feeling : row.intents.some((i) => i === id);
		if (said === truth) continue;
		const spans = (
			feeling ? read.emotion.evidence : (read.intents.find((i) => i.id === id)?.evidence ?? [])
		).map((s) => row.text.slice(s.start, s.end));
		const other = feeling ? `${row.emotion.id}` : row.intents.join(',');
		console.log(
			`${said ? 'FP' : 'FN'} ${row.text.replaceAll('\n', ' / ').slice(0, 160)}  {${other}} ${said ? JSON.stringify(spans) : feeling ? read.emotion.id : ''}`,
		);
	}
}

/** Open questions at the end of every labelled conversation; rules were tuned on all of them, so there is no held-out part. */
function printOpenQuestions(): void {
	const sum: Counts = { tp: 0, fp: 0, fn: 0 };
	let exact = 0;
	let all = 0;
	for (const name of ['conversations', 'conversations-2'])
		for (const conversation of lines(`conversations/${name}.jsonl`)) {
			const signals: Record<string, MessageSignals> = {};
			const messages: EngineMessage[] = [];
			let prev: string | null = null;
			for (const [i, message] of conversation.messages.entries()) {
				const at = Date.parse(message.at);
				messages.push({ id: String(i), from: message.from, text: message.text, at });
				if (message.from === 'seller') prev = message.text;
				if (message.from === 'buyer')
					signals[String(i)] = readMessage({ text: message.text, prev, at, now: at }, model);
			}
			const said = openQuestions(messages, signals).map((question) => Number(question.message));
			const truth: number[] = conversation.labels.openQuestions;
			const tp = said.filter((index) => truth.includes(index)).length;
			sum.tp += tp;
			sum.fp += said.length - tp;
			sum.fn += truth.length - tp;
			all += 1;
			if (tp === said.length && tp === truth.length) exact += 1;
		}
	console.log(
		`\nopen questions: precision ${show(ratio(sum.tp, sum.tp + sum.fp))} recall ${show(ratio(sum.tp, sum.tp + sum.fn))}, exact in ${exact} of ${all} conversations`,
	);
}

const errors = argument('--errors');
if (errors) printErrors(errors, argument('--errors', 2) ?? 'greeting');
else {
	const ids = process.argv.includes('--ids');
	for (const tuning of [true, false]) {
		const part = readings.filter((r) => r.row.tuning === tuning);
		const name = tuning ? 'tuning' : 'held out';
		printPart(`${name}: all`, part, ids && argument('--ids') === undefined);
		for (const lang of ['zh-Hans', 'zh-Hant', 'en'])
			printPart(
				`${name}: ${lang}`,
				part.filter((r) => r.row.lang === lang),
				ids,
			);
		for (const set of new Set(rows.map((r) => r.set)))
			printPart(
				`${name}:   set ${set}`,
				part.filter((r) => r.row.set === set),
				false,
			);
	}
	printOpenQuestions();
	const started = performance.now();
	let n = 0;
	while (performance.now() - started < 2000)
		for (const row of rows.slice(0, 2000)) {
			readMessage({ text: row.text, prev: row.prev, now }, model);
			n += 1;
		}
	console.log(`\n${Math.round((n * 1000) / (performance.now() - started))} messages a second`);
}
