import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { EmotionId, IntentId } from '../lib/chat/vocabulary.ts';
import { COARSE_EMOTIONS, COARSE_INTENTS } from './train-label-map.ts';
import { OWN_MESSAGES } from './train-own.ts';

/** One labelled message for training or measuring. */
export interface TrainRow {
	/** Source: a file of the project's own labels, or a public set. */
	set: string;
	lang: string;
	text: string;
	/** The seller's message before it, where the set has one. */
	prev: string | null;
	/** Null where the set says nothing about intents. */
	intents: readonly IntentId[] | null;
	emotion: EmotionId | null;
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

/** The rows labelled with the product's own ids: messages, conversations, JDDC messages with fine labels. */
export function fineRows(data: string): TrainRow[] {
	const rows: TrainRow[] = [];
	const add = (set: string, lang: string, prev: string | null, row: Json, source: string | null): void => {
		rows.push({
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
			for (const message of conversation.messages) {
				if (message.from === 'seller') prev = message.text;
				if (message.from === 'buyer' && message.signals)
					add(name, conversation.lang, prev, { text: message.text, ...message.signals }, null);
			}
		}
	return rows;
}

/** Messages written for training; always in the tuning part, never measured. */
export function ownRows(): TrainRow[] {
	return Object.entries(OWN_MESSAGES).flatMap(([lang, messages]) =>
		messages.map(([text, intents, emotion = 'neutral', prev = null]) => ({
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

/** Public sets under permissive or share-alike licences whose labels say something about ours. */
export function coarseRows(data: string): TrainRow[] {
	const rows: TrainRow[] = [];
	const add = (set: string, lang: string, text: string, more: Partial<TrainRow>): void => {
		if (text.length > 200 || text.length === 0) return;
		rows.push({
			set,
			lang,
			text,
			prev: null,
			intents: null,
			emotion: null,
			part: partOf(text),
			source: null,
			fine: false,
			...more,
		});
	};
	for (const row of readLines(`${data}/zh_jddc_intents/jddc_intents_a.jsonl.gz`))
		add('jddc_intents', 'zh-Hans', row.text, { source: row.intent });
	const files: Record<string, string> = {
		hint3: 'en_hint3/hint3_train.jsonl.gz',
		multidogo: 'en_multidogo/multidogo_a.jsonl.gz',
		bitext: 'en_bitext/bitext_8k.jsonl.gz',
		clinc150: 'en_clinc150/clinc150.jsonl.gz',
	};
	for (const [set, map] of Object.entries(COARSE_INTENTS))
		for (const row of readLines(`${data}/${files[set]}`)) {
			const intents = map[row.intent];
			if (intents) add(set, 'en', row.text, { intents });
		}
	for (const row of readLines(`${data}/en_goemotions/goemotions_a.jsonl.gz`)) {
		const emotion = row.emotions.length === 1 ? COARSE_EMOTIONS.goemotions?.[row.emotions[0]] : undefined;
		if (emotion) add('goemotions', 'en', row.text, { emotion });
	}
	for (const row of readLines(`${data}/zh_cped/cped.jsonl.gz`)) {
		const emotion = COARSE_EMOTIONS.cped?.[row.emotion];
		if (emotion) add('cped', 'zh-Hans', row.text, { emotion });
	}
	for (const row of readLines(`${data}/zh_crosswoz/crosswoz_val.jsonl.gz`)) {
		const acts: string[] = row.acts;
		if (acts.length === 1 && acts[0] === 'General:thank')
			add('crosswoz', 'zh-Hans', row.text, { intents: ['thanks'] });
	}
	return rows;
}
