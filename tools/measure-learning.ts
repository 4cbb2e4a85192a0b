import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { profileInputOf } from '../lib/advice/assess.ts';
import type { AssessInput } from '../lib/advice/assess-input.ts';
import { heedSeller } from '../lib/advice/heed-seller.ts';
import { readConversation } from '../lib/advice/read-conversation.ts';
import type { BeliefScheme, Correction } from '../lib/chat/assessment.ts';
import type { LocalOffsets, Taught } from '../lib/chat/learning.ts';
import type { MessageSignals } from '../lib/chat/signals.ts';
import { INTENTS } from '../lib/chat/vocabulary.ts';
import { beliefSteps } from '../lib/learning/belief-steps.ts';
import { signalSteps } from '../lib/learning/signal-steps.ts';
import { sumOffsets } from '../lib/learning/sum-offsets.ts';
import { type BeliefContext, beliefContext } from '../lib/profile/believe.ts';
import { profileFrom } from '../lib/profile/build-profile.ts';
import { gatheringOf, gatherSightings } from '../lib/profile/gather-sightings.ts';
import type { ProfileInput } from '../lib/profile/profile-input.ts';
import { openQuestions } from '../lib/signals/open-questions.ts';
import { type Case, engineInput, parseCase } from './evaluate-input.ts';

/**
 * Measures what a seller's corrections teach, by simulation on labelled conversations: `tsx tools/measure-learning.ts [--data DIR] [--splits N]`.
 * For every split a shop gets 60 % of the conversations: two thirds of them are corrected in order, one third is held out; the other 40 % are other
 * shops' buyers. Prints mean wrong labels per 100 messages (signals) or per 100 conversations (beliefs). docs/learning.md explains the worlds.
 */

const COUNTS = [0, 5, 10, 20, 40, 80];
const NOW = Date.UTC(2026, 10, 22);

/** One buyer message with what the engine read and what the shop's seller holds to be true. */
interface Line {
	text: string;
	read: MessageSignals;
	truth: Set<string>;
}
/** A conversation with what its beliefs are made from. */
interface Talk {
	key: number;
	lines: Line[];
	input: ProfileInput;
	truth: Record<string, Set<string>>;
}

function hash(text: string): number {
	let value = 2166136261;
	for (let i = 0; i < text.length; i += 1) value = Math.imul(value ^ text.charCodeAt(i), 16777619);
	return (value >>> 0) / 2 ** 32;
}

const SCHEMES = [
	'temperament',
	'demeanour',
	'buying-style',
	'shopper-habit',
	'stage',
	'demand',
	'attitude',
] as const;
const LISTS = { worry: 'worries', objection: 'objections', motive: 'motives' } as const;
const listed = (value: unknown): string[] =>
	Array.isArray(value) ? value.map(String) : typeof value === 'string' ? [value] : [];

function talkOf(item: Case, shop: Shop | null): Talk {
	const messages = item.messages.map((message, index) =>
		shop?.says && message.from === 'buyer' && hash(`${item.id} ${index}`) < 0.2
			? { ...message, text: `${message.text} ${shop.says(item.lang)}` }
			: message,
	);
	const input: AssessInput = { ...engineInput(item), messages, buyer: { name: null } };
	const read = readConversation(input);
	const lines = messages.flatMap((message, index): Line[] => {
		const signals = read[message.id];
		const gold = item.signals.get(index);
		if (!signals || !gold) return [];
		const truth = new Set<string>(gold.intents);
		if (shop?.says && message.text !== item.messages[index]?.text) truth.add('place-order');
		return [{ text: message.text, read: signals, truth: shop?.renamed?.(truth) ?? truth }];
	});
	const truth: Record<string, Set<string>> = {};
	for (const scheme of SCHEMES) truth[scheme] = new Set(listed(item.labels?.[scheme]));
	for (const [scheme, name] of Object.entries(LISTS)) truth[scheme] = new Set(listed(item.labels?.[name]));
	shop?.believes?.(truth);
	const signals = heedSeller(messages, read, input);
	return {
		key: hash(item.id),
		lines,
		input: profileInputOf(input, signals, openQuestions(messages, signals)),
		truth,
	};
}

/** A world: what is peculiar to one shop, and what its seller corrects. */
interface Shop {
	name: string;
	/** Adds words to a fifth of this shop's buyer messages; here they mean an order. */
	says?: (lang: string) => string;
	renamed?: (truth: Set<string>) => Set<string>;
	believes?: (truth: Record<string, Set<string>>) => void;
	/** Labels or schemes that the seller corrects and that are counted as the shop's own; all where left out. */
	intents?: readonly string[];
	scheme?: BeliefScheme;
}

function swap(truth: Set<string>, from: string, to: string): Set<string> {
	return truth.has(from) ? new Set([...truth].map((id) => (id === from ? to : id))) : truth;
}

const SHOPS: readonly Shop[] = [
	{
		name: 'words of its own mean an order',
		says: (lang) => (lang === 'en' ? 'count me in boss' : lang === 'zh-Hant' ? '我要上車' : '我要上车'),
		intents: ['place-order'],
	},
	{
		name: 'calls questions of quality questions of specification',
		renamed: (truth) => swap(truth, 'ask-quality', 'ask-spec'),
		intents: ['ask-quality', 'ask-spec'],
	},
	{ name: 'corrects every wrong intent (no bias)', intents: INTENTS },
	{
		name: 'takes cautious buyers for hesitant ones',
		believes: (truth) => {
			truth.demeanour = swap(truth.demeanour ?? new Set(), 'cautious', 'hesitant');
		},
		scheme: 'demeanour',
	},
	{
		name: 'never sees a worry about delivery and returns',
		believes: (truth) => void truth.worry?.delete('delivery-and-returns'),
		scheme: 'worry',
	},
	{ name: 'corrects every wrong temperament (no bias)', scheme: 'temperament' },
];

/** Wrong labels: asserted and not true, or true and not asserted. */
function wrong(said: Iterable<string>, truth: ReadonlySet<string>, among?: readonly string[]): string[] {
	const asserted = new Set(said);
	const ids = new Set([...asserted, ...truth]);
	return [...ids].filter((id) => (!among || among.includes(id)) && asserted.has(id) !== truth.has(id));
}

const saidOf = (line: Line, local: LocalOffsets): string[] =>
	(
		heedSeller(
			[{ id: '0', from: 'buyer', text: line.text, at: null }],
			{ 0: line.read },
			{ corrections: [], local },
		)[0]?.intents ?? []
	).map(({ id }) => id);

function beliefsOf(
	{ input }: Talk,
	local: LocalOffsets,
): { said: Record<string, string[]>; context: BeliefContext } {
	const full = { ...input, local };
	const gathering = gatheringOf(full);
	const context = beliefContext(full, gatherSightings(full, gathering));
	const profile = profileFrom(full, gathering, context);
	const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);
	const said: Record<string, string[]> = {
		worry: ids(profile.worries),
		objection: ids(profile.objections),
		motive: ids(profile.motives),
		stage: profile.stage ? [profile.stage.id] : [],
		demand: profile.demand ? [profile.demand.id] : [],
		attitude: profile.attitude ? [profile.attitude.id] : [],
	};
	for (const [scheme, list] of Object.entries(profile.types)) said[scheme] = ids(list);
	return { said, context };
}

const LIST_SCHEMES = new Set<string>(Object.keys(LISTS));

/** Corrections that a seller makes of one conversation, each with what it teaches after those before it. */
function* correctionsOf(shop: Shop, talk: Talk, local: () => LocalOffsets): Generator<Taught['steps']> {
	for (const line of shop.intents ? talk.lines : [])
		for (const id of wrong(saidOf(line, local()), line.truth, shop.intents)) {
			const correction: Correction = {
				scheme: 'intent',
				value: id,
				holds: line.truth.has(id),
				messageId: '0',
			};
			yield signalSteps(correction, line.read, line.text, local());
		}
	const { scheme } = shop;
	if (!scheme) return;
	const truth = talk.truth[scheme] ?? new Set<string>();
	const { said, context } = beliefsOf(talk, local());
	const faults = wrong(said[scheme] ?? [], truth);
	if (LIST_SCHEMES.has(scheme))
		for (const id of faults) yield beliefSteps({ scheme, value: id, holds: truth.has(id) }, context);
	else if (faults.length > 0)
		yield beliefSteps({ scheme, value: [...truth][0] ?? null, holds: true }, context);
}

interface Marks {
	own: number;
	rest: number;
	count: number;
}

/** Wrong labels of the shop's own kind and of all other kinds. */
function marks(shop: Shop, talks: readonly Talk[], local: LocalOffsets): Marks {
	const sum: Marks = { own: 0, rest: 0, count: 0 };
	for (const talk of talks) {
		if (shop.intents)
			for (const line of talk.lines) {
				const faults = wrong(saidOf(line, local), line.truth);
				const own = faults.filter((id) => shop.intents?.includes(id)).length;
				sum.own += own;
				sum.rest += faults.length - own;
				sum.count += 1;
			}
		else {
			const { said } = beliefsOf(talk, local);
			for (const [scheme, truth] of Object.entries(talk.truth)) {
				const faults = wrong(said[scheme] ?? [], truth).length;
				if (scheme === shop.scheme) sum.own += faults;
				else sum.rest += faults;
			}
			sum.count += 1;
		}
	}
	return sum;
}

/** Marks at every count of corrections: held-out buyers of the shop, and other shops' buyers were they given the same offsets. */
function runSplit(shop: Shop, mine: readonly Talk[], plain: readonly Talk[], split: number) {
	const place = ({ key }: Talk) => (key * 1000 * (split + 1) * 7.919) % 1;
	const taught = mine.filter((talk) => place(talk) < 0.4).sort((a, b) => place(a) - place(b));
	const held = mine.filter((talk) => place(talk) >= 0.4 && place(talk) < 0.6);
	const others = plain.filter((talk) => place(talk) >= 0.6);
	const made: Taught[] = [];
	let offsets: LocalOffsets = {};
	const rows = new Map([[0, [marks(shop, held, offsets), marks(shop, others, offsets)] as const]]);
	for (const talk of taught)
		for (const steps of correctionsOf(shop, talk, () => offsets)) {
			made.push({ at: NOW + made.length, steps });
			offsets = sumOffsets(made, NOW + made.length);
			if (COUNTS.includes(made.length))
				rows.set(made.length, [marks(shop, held, offsets), marks(shop, others, offsets)]);
			if (made.length >= (COUNTS.at(-1) ?? 0)) return rows;
		}
	return rows;
}

const { values } = parseArgs({
	options: {
		data: { type: 'string', default: '../shared/data/conversations' },
		splits: { type: 'string', default: '5' },
	},
});
const cases = ['conversations.jsonl', 'conversations-2.jsonl'].flatMap((name) =>
	readFileSync(join(values.data, name), 'utf8')
		.split('\n')
		.filter((line) => line.trim() !== '')
		.flatMap((line) => {
			const parsed = parseCase(line, () => NOW);
			return parsed.ok ? [parsed.value] : [];
		}),
);
const per100 = (sum: number, count: number) => ((100 * sum) / Math.max(1, count)).toFixed(1).padStart(6);

/** Marks before and after some number of corrections, over the splits in which that many were made. */
interface Total {
	splits: number;
	before: [Marks, Marks];
	after: [Marks, Marks];
}
const none = (): Marks => ({ own: 0, rest: 0, count: 0 });
function addTo(sum: Marks, more: Marks = none()): void {
	sum.own += more.own;
	sum.rest += more.rest;
	sum.count += more.count;
}
const HEAD =
	'corrections | splits | held out: own     | held out: other   | other shops: own  | other shops: other';
const plain = cases.map((item) => talkOf(item, null));
console.log(
	`${cases.length} conversations, ${values.splits} splits; wrong labels per 100 messages or conversations`,
);
for (const shop of SHOPS) {
	const mine = shop.says || shop.renamed || shop.believes ? cases.map((item) => talkOf(item, shop)) : plain;
	const totals = new Map<number, Total>();
	for (let split = 0; split < Number(values.splits); split += 1) {
		const rows = runSplit(shop, mine, plain, split);
		const before = rows.get(0);
		for (const [count, after] of before ? rows : []) {
			const total = totals.get(count) ?? { splits: 0, before: [none(), none()], after: [none(), none()] };
			total.splits += 1;
			for (const side of [0, 1] as const) {
				addTo(total.before[side], before?.[side]);
				addTo(total.after[side], after[side]);
			}
			totals.set(count, total);
		}
	}
	console.log(`\n${shop.name}\n${HEAD}`);
	for (const [count, { splits, before, after }] of totals) {
		const change = (side: 0 | 1, key: 'own' | 'rest') =>
			`${per100(before[side][key], before[side].count)} → ${per100(after[side][key], after[side].count)}`;
		const cells = [change(0, 'own'), change(0, 'rest'), change(1, 'own'), change(1, 'rest')];
		console.log([String(count).padStart(11), String(splits).padStart(6), ...cells].join(' | '));
	}
}
