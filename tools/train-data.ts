import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import type { EmotionId, IntentId, OrderStatus } from '../lib/chat/vocabulary.ts';
import { OWN_MESSAGES } from './train-own.ts';

/** One labelled message for training or measuring. */
export interface TrainRow {
	/** Source: a file of the project's own labels, or a public set. */
	set: string;
	lang: string;
	text: string;
	/** The seller's message before it, where the set has one. */
	prev: string | null;
	/** The buyer's messages before it, newest last, at most five; null where the set has no conversations. */
	before: readonly string[] | null;
	/** State of the order talked about, where known. */
	status: OrderStatus | null;
	/** Null where the set says nothing about intents. */
	intents: readonly IntentId[] | null;
	emotion: EmotionId | null;
	/** Coarse signals of the shared label map, where the set gives them; `unmapped` where its own label means none of them. */
	coarse: readonly string[] | null;
	unmapped: boolean;
	/** 0 to 9 by the hash of the text: below 7 is the tuning part, the rest is held out (as in measure-signals.ts). */
	part: number;
	/** The public set's own label, where it is mapped by the fine labels of other rows (JDDC). */
	source: string | null;
	/** True for the labels made for the product's ids; false for sets that only help. */
	fine: boolean;
}

/** The part of a text: the first 8 hex digits of its SHA-256, modulo 10. */
export function partOf(text: string): number {
	return Number.parseInt(createHash('sha256').update(text).digest('hex').slice(0, 8), 16) % 10;
}

// biome-ignore lint/suspicious/noExplicitAny: labelled files are trusted input of a developer's tool.
type Json = any;

function readLines(path: string): Json[] {
	if (!existsSync(path)) throw new Error(`Training data not found: ${path}`);
	const bytes = readFileSync(path);
	const text = path.endsWith('.gz') ? gunzipSync(bytes).toString('utf8') : bytes.toString('utf8');
	return text
		.split('\n')
		.filter(Boolean)
		.map((line) => JSON.parse(line));
}

/** Buyer messages that a message is read with, as in the product. */
const MOST_BEFORE = 5;
const NO_PLACE = { before: null, status: null };
const NO_COARSE = { coarse: null, unmapped: false };

/** State of the newest order placed by then. */
function statusAt(conversation: Json, at: string): OrderStatus | null {
	const known = (conversation.buyer?.orders ?? []).filter(
		(order: Json) => Date.parse(order.at) <= Date.parse(at),
	);
	known.sort((a: Json, b: Json) => Date.parse(a.at) - Date.parse(b.at));
	return known.at(-1)?.status ?? null;
}

/** The rows labelled with the product's own ids: messages, conversations, JDDC messages with fine labels. */
export function fineRows(data: string): TrainRow[] {
	const rows: TrainRow[] = [];
	const add = (
		set: string,
		lang: string,
		prev: string | null,
		row: Json,
		source: string | null,
		place: Pick<TrainRow, 'before' | 'status'> = NO_PLACE,
	): void => {
		rows.push({
			...NO_COARSE,
			...place,
			set,
			lang,
			text: row.text,
			prev,
			intents: row.intents,
			emotion: row.emotion.id,
			part: partOf(row.text),
			source,
			fine: true,
		});
	};
	for (const name of ['messages', 'zh-hans-pre', 'zh-hans-post', 'zh-hant', 'en'])
		for (const row of readLines(`${data}/messages/${name}.jsonl`))
			add(name, row.lang, row.prev ?? null, row, null);
	const names = new Map<string, string>(
		readLines(`${data}/zh_jddc_intents/jddc_intents_a.jsonl.gz`).map((row) => [row.id, row.intent]),
	);
	for (const row of readLines(`${data}/zh_jddc_fine/jddc_fine.jsonl`))
		add('jddc', row.lang, null, row, names.get(row.id) ?? null);
	for (const name of ['conversations', 'conversations-2'])
		for (const conversation of readLines(`${data}/conversations/${name}.jsonl`)) {
			let prev: string | null = null;
			const before: string[] = [];
			for (const message of conversation.messages) {
				if (message.from === 'seller') prev = message.text;
				if (message.from !== 'buyer') continue;
				const place = { before: before.slice(-MOST_BEFORE), status: statusAt(conversation, message.at) };
				if (message.signals)
					add(name, conversation.lang, prev, { text: message.text, ...message.signals }, null, place);
				before.push(message.text);
			}
		}
	return rows;
}

/** Files of `tools/training-data`, in the format of the shared `messages`. */
const WRITTEN = new URL('training-data/', import.meta.url);

function writtenRows(): TrainRow[] {
	const files = readdirSync(WRITTEN).filter((name) => name.endsWith('.jsonl'));
	return files.sort().flatMap((name) => {
		const talks = new Map<number, string[]>();
		return readLines(fileURLToPath(new URL(name, WRITTEN))).map((row) => ({
			...placeInTalk(row, talks),
			coarse: row.signals ?? null,
			unmapped: false,
			set: 'own',
			lang: row.lang,
			text: row.text,
			prev: row.prev,
			intents: row.intents,
			emotion: row.emotion.id,
			part: 0,
			source: null,
			fine: true,
		}));
	});
}

/** What is known of a line's place: `talk` numbers the conversations of a file, whose lines stand in order; `talks` keeps what was read of them. */
function placeInTalk(row: Json, talks: Map<number, string[]>): Pick<TrainRow, 'before' | 'status'> {
	if (row.talk === undefined) return NO_PLACE;
	const before = talks.get(row.talk) ?? [];
	talks.set(row.talk, [...before, row.text]);
	return { before: before.slice(-MOST_BEFORE), status: row.status ?? null };
}

/** Messages written for training; always in the tuning part, never measured. */
export function ownRows(): TrainRow[] {
	return [...listedRows(), ...writtenRows()];
}

function listedRows(): TrainRow[] {
	return Object.entries(OWN_MESSAGES).flatMap(([lang, messages]) =>
		messages.map(([text, intents, emotion = 'neutral', prev = null]) => ({
			...NO_PLACE,
			...NO_COARSE,
			set: 'own',
			lang,
			text,
			prev,
			intents,
			emotion,
			part: 0,
			source: null,
			fine: true,
		})),
	);
}

/** Labels of further JD messages, by id: `tools/training-labels`. */
const LABELS = new URL('training-labels/', import.meta.url);

/** JD's messages that this project labelled beyond `zh_jddc_fine`. A text that a labelled set holds already is left out; never measured. */
export function labelledRows(data: string, known: ReadonlySet<string>): TrainRow[] {
	const files = readdirSync(LABELS).filter((name) => name.endsWith('.jsonl'));
	const rows = new Map<string, Json>(
		readLines(`${data}/zh_jddc_intents/jddc_intents_a.jsonl.gz`).map((row) => [row.id, row]),
	);
	return files.sort().flatMap((name) =>
		readLines(fileURLToPath(new URL(name, LABELS))).flatMap((label): TrainRow[] => {
			const row = rows.get(label.id);
			if (!row || known.has(row.text)) return [];
			return [
				{
					...NO_PLACE,
					coarse: label.signals ?? null,
					unmapped: false,
					set: 'jddc-more',
					lang: 'zh-Hans',
					text: row.text,
					prev: null,
					intents: label.intents,
					emotion: label.emotion.id,
					part: 0,
					source: row.intent,
					fine: true,
				},
			];
		}),
	);
}

/** The shared mapping's word for labels that are none of its signals. */
const OTHER = 'other';

/** JD's messages with JD's own labels: what they mean in our ids is learned from those that have fine labels too. */
export function platformRows(data: string): TrainRow[] {
	return readLines(`${data}/zh_jddc_intents/jddc_intents_a.jsonl.gz`).map((row) => ({
		...NO_PLACE,
		coarse: row.signals.filter((id: string) => id !== OTHER),
		unmapped: row.signals.includes(OTHER),
		set: 'jddc_intents',
		lang: 'zh-Hans',
		text: row.text,
		prev: null,
		intents: null,
		emotion: null,
		part: partOf(row.text),
		source: row.intent,
		fine: false,
	}));
}
