/**
 * False alarms of the draft check on what sellers really wrote: alarms per rule and per 1,000 seller messages, and samples to read by hand.
 * `node tools/measure-draft.ts [--samples N] [--rule ID] [--data FOLDER]`. The figures stand in docs/draft-check.md.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { checkDraft } from '../lib/advice/draft/check-draft.ts';
import { type DraftContext, emptyContext } from '../lib/advice/draft/draft-context.ts';
import { readConversation } from '../lib/advice/read-conversation.ts';
import type { EngineMessage } from '../lib/chat/conversation.ts';
import { NO_FLOOR } from '../lib/chat/floor-price.ts';
import type { Language } from '../lib/chat/vocabulary.ts';
import { openQuestions } from '../lib/signals/open-questions.ts';

/** A seller message with what was known when it was written. */
interface Line {
	set: string;
	text: string;
	context: DraftContext;
}

const { values } = parseArgs({
	options: {
		samples: { type: 'string', default: '0' },
		rule: { type: 'string' },
		data: { type: 'string', default: resolve(import.meta.dirname, '../../shared/data') },
	},
});

const parse = (text: string) =>
	text
		.split('\n')
		.filter(Boolean)
		.map((line) => JSON.parse(line) as Record<string, unknown>);
const gz = (path: string) => parse(gunzipSync(readFileSync(join(values.data, path))).toString('utf8'));

interface Said {
	from: 'buyer' | 'seller';
	text: string;
	at: number | null;
}

interface Dialogue {
	set: string;
	site: string;
	language: Language;
	name: string | null;
	orders: DraftContext['orders'];
	messages: Said[];
}

function linesOf(dialogue: Dialogue): Line[] {
	const { site, messages, set, name, orders } = dialogue;
	const engine: EngineMessage[] = messages.map(({ from, text, at }, index) => ({
		id: String(index),
		from,
		text,
		at,
	}));
	const signals = readConversation({
		messages: engine,
		orders: [],
		buyer: { name },
		templates: [],
		values: {},
		corrections: [],
		earlier: [],
		now: 0,
	});
	return messages.flatMap(({ from, text, at }, index) => {
		if (from !== 'seller') return [];
		const before = engine.slice(0, index);
		const questions = openQuestions(before, signals).map((question) => ({
			text: question.text,
			intents: (signals[question.message]?.intents ?? []).map(({ id }) => id),
		}));
		const context: DraftContext = {
			...emptyContext(site, NO_FLOOR, at ?? 0),
			language: dialogue.language,
			buyerName: name,
			orders: orders.filter((order) => at === null || order.at <= at),
			said: before.map((message) => message.text).join('\n'),
			questions,
			promiseKept: true,
		};
		return [{ set, text, context }];
	});
}

const SITES = new Set(['taobao', 'tmall']);

function conversations(): Dialogue[] {
	return ['conversations', 'conversations-2'].flatMap((name) =>
		parse(readFileSync(join(values.data, `conversations/${name}.jsonl`), 'utf8')).map((row): Dialogue => {
			const { lang, platform, buyer, messages } = row as unknown as {
				lang: Language;
				platform: string;
				buyer: {
					name: string;
					orders: {
						at: string;
						item: string;
						amount: number;
						qty: number;
						status: DraftContext['orders'][number]['status'];
					}[];
				};
				messages: { from: 'buyer' | 'seller'; text: string; at: string }[];
			};
			return {
				set: `conversations ${lang}`,
				site: SITES.has(platform) ? 'taobao' : platform,
				language: lang,
				name: buyer.name,
				orders: buyer.orders.map((order) => ({ ...order, at: Date.parse(order.at) })),
				messages: messages.map(({ from, text, at }) => ({ from, text, at: Date.parse(at) })),
			};
		}),
	);
}

function dialogues(set: string, file: string, site: string, language: Language): Dialogue[] {
	const byId = new Map<string, Said[]>();
	for (const row of gz(file)) {
		const { d, role, text } = row as { d: string; role?: string; text: string };
		if (role !== 'seller' && role !== 'buyer') continue;
		const list = byId.get(d) ?? [];
		list.push({ from: role, text, at: null });
		byId.set(d, list);
	}
	return [...byId.values()].map((messages) => ({ set, site, language, name: null, orders: [], messages }));
}

function measure(): void {
	if (!existsSync(values.data)) throw new Error(`No data at ${values.data}`);
	const all = [
		...conversations(),
		...dialogues('ECD (Taobao)', 'zh_ecd_dialogues/ecd_dialogues_a.jsonl.gz', 'taobao', 'zh-Hans'),
		...dialogues('JDDC (JD)', 'zh_jddc_dialogues/jddc_dialogues_a.jsonl.gz', 'jd', 'zh-Hans'),
		...dialogues('Craigslist sellers', 'en_craigslist_acts/cb_acts_a.jsonl.gz', 'ebay', 'en'),
	];
	const sets = [...new Set(all.map(({ set }) => set))];
	const counts = new Map<string, Map<string, number>>();
	const samples: string[] = [];
	const totals = new Map<string, { messages: number; noted: number; warned: number }>();
	let time = 0;
	for (const { set, text, context } of all.flatMap(linesOf)) {
		const begun = performance.now();
		const found = checkDraft(text, context);
		time += performance.now() - begun;
		const total = totals.get(set) ?? { messages: 0, noted: 0, warned: 0 };
		total.messages += 1;
		if (found.length > 0) total.noted += 1;
		if (found.some(({ severity }) => severity === 'warn')) total.warned += 1;
		totals.set(set, total);
		for (const one of found) {
			const bySet = counts.get(one.id) ?? new Map<string, number>();
			bySet.set(set, (bySet.get(set) ?? 0) + 1);
			counts.set(one.id, bySet);
			if (!values.rule || values.rule === one.id)
				samples.push(
					`${one.id}\t${set}\t[${one.reason.params?.text ?? ''}]\t${text.replace(/\s+/g, ' ').slice(0, 160)}`,
				);
		}
	}
	const row = (cells: (string | number)[]) => console.log(`| ${cells.join(' | ')} |`);
	row(['rule', ...sets]);
	row(['---', ...sets.map(() => '---:')]);
	const per = (count: number, set: string) => ((count * 1000) / (totals.get(set)?.messages ?? 1)).toFixed(1);
	for (const [id, bySet] of [...counts].sort())
		row([
			id,
			...sets.map((set) => (bySet.has(set) ? `${per(bySet.get(set) ?? 0, set)} (${bySet.get(set)})` : '0')),
		]);
	row(['messages with a warning', ...sets.map((set) => per(totals.get(set)?.warned ?? 0, set))]);
	row(['messages with any finding', ...sets.map((set) => per(totals.get(set)?.noted ?? 0, set))]);
	row(['seller messages', ...sets.map((set) => totals.get(set)?.messages ?? 0)]);
	const messages = [...totals.values()].reduce((sum, total) => sum + total.messages, 0);
	console.log(`\n${(time / messages).toFixed(3)} ms a message`);
	const most = Number(values.samples);
	const step = Math.max(1, Math.floor(samples.length / Math.max(1, most)));
	for (let i = 0, shown = 0; i < samples.length && shown < most; i += step, shown += 1)
		console.log(samples[i]);
}

measure();
