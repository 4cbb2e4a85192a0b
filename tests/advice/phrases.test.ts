import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { FESTIVALS } from '../../lib/advice/festivals.ts';
import type { Assessment, Evidence, Phrase } from '../../lib/chat/assessment.ts';
import {
	ATTITUDES,
	COMPLAINT_CAUSES,
	COMPLAINT_STEPS,
	COMPLAINT_WANTS,
	DEMANDS,
	EMOTIONS,
	INTENTS,
	LANGUAGES,
	LIFECYCLES,
	MOTIVES,
	OBJECTIONS,
	ORDER_STATUSES,
	PHASES,
	STAGES,
	TASK_KINDS,
	TYPE_SCHEMES,
	VALUE_TIERS,
	WORRIES,
} from '../../lib/chat/vocabulary.ts';
import { TONES } from '../../lib/templates/template.ts';
import { parseCase } from '../../tools/evaluate-input.ts';
import { assessCase } from '../../tools/evaluate-predict.ts';
import { CASES } from '../profile/cases.ts';
import { assessed } from '../profile/support.ts';

const read = (language: string): Record<string, string> =>
	JSON.parse(readFileSync(new URL(`../../locales/parts/advice.${language}.json`, import.meta.url), 'utf8'));
const TEXTS = { en: read('en'), 'zh-Hans': read('zh-Hans'), 'zh-Hant': read('zh-Hant') };
const DATA = fileURLToPath(new URL('../../../shared/data/conversations/', import.meta.url));

const NAMES: Record<string, readonly string[]> = {
	intent: INTENTS,
	emotion: EMOTIONS,
	...Object.fromEntries(Object.entries(TYPE_SCHEMES).map(([scheme, ids]) => [`type.${scheme}`, ids])),
	motive: MOTIVES,
	stage: STAGES,
	phase: PHASES,
	demand: DEMANDS,
	worry: WORRIES,
	objection: OBJECTIONS,
	lifecycle: LIFECYCLES,
	attitude: ATTITUDES,
	'complaint.cause': COMPLAINT_CAUSES,
	'complaint.want': COMPLAINT_WANTS,
	'complaint.step': COMPLAINT_STEPS,
	task: TASK_KINDS,
	tier: VALUE_TIERS,
	language: LANGUAGES,
	status: ORDER_STATUSES,
	scheme: [
		...Object.keys(TYPE_SCHEMES),
		'motive',
		'phase',
		'stage',
		'demand',
		'worry',
		'objection',
		'lifecycle',
		'attitude',
		'complaint-cause',
	],
	festival: FESTIVALS.map(({ id }) => id),
	// The seller reads a line for every belief that can be the strongest.
	'strategy.complaint': COMPLAINT_STEPS,
	...Object.fromEntries(Object.entries(TYPE_SCHEMES).map(([scheme, ids]) => [`strategy.${scheme}`, ids])),
	'strategy.worry': WORRIES,
	'strategy.objection': OBJECTIONS,
	'strategy.motive': MOTIVES,
	'strategy.lifecycle': LIFECYCLES,
	'strategy.stage': STAGES,
	'reply.reason.intent': INTENTS,
	'reply.reason.step': COMPLAINT_STEPS,
	'reply.reason.open': INTENTS,
	'reply.reason.order-step': ORDER_STATUSES,
	'reply.reason.demand': DEMANDS,
	'reply.reason.cause': COMPLAINT_CAUSES,
	'reply.reason.want': COMPLAINT_WANTS,
	'reply.reason.attitude': ATTITUDES,
	'reply.reason.tier': VALUE_TIERS,
	'reply.reason.tone': TONES,
	'task.reason.complaint': COMPLAINT_STEPS,
	'fact.last-status': ORDER_STATUSES,
};

/** Every phrase of an assessment. */
function phrasesOf({ profile, strategy, replies, tasks }: Assessment): Phrase[] {
	const facts = (evidence: readonly Evidence[] | undefined) =>
		(evidence ?? []).flatMap((item) => ('fact' in item ? [item.fact] : []));
	const beliefs = [
		...Object.values(profile.types).flat(),
		...profile.motives,
		...profile.worries,
		...profile.objections,
		profile.phase,
		profile.stage,
		profile.demand,
		profile.lifecycle,
		profile.attitude,
		profile.complaint?.cause ?? null,
		...(profile.complaint?.wants ?? []),
	];
	return [
		...beliefs.flatMap((belief) => facts(belief?.evidence)),
		...facts(profile.complaint?.evidence),
		...(profile.value?.reasons ?? []),
		...(profile.churnRisk?.reasons ?? []),
		...strategy,
		...replies.flatMap(({ reason, reasons = [] }) => [reason, ...reasons]),
		...tasks.map(({ reason }) => reason),
	];
}

function problems(phrases: readonly Phrase[]): string[] {
	return phrases.flatMap(({ key, params }) =>
		Object.entries(TEXTS).flatMap(([language, texts]) => {
			const text = texts[key];
			if (text === undefined) return [`${language}: no text for ${key}`];
			const places = [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? '');
			return places
				.filter((place) => params?.[place] === undefined)
				.map((place) => `${language}: ${key} wants {${place}}`);
		}),
	);
}

describe('texts of the advice', () => {
	it('exist under the same keys in three languages, none empty', () => {
		const keys = Object.keys(TEXTS.en).sort();
		expect(Object.keys(TEXTS['zh-Hans']).sort()).toEqual(keys);
		expect(Object.keys(TEXTS['zh-Hant']).sort()).toEqual(keys);
		for (const texts of Object.values(TEXTS))
			expect(Object.values(texts).filter((text) => text.trim() === '')).toEqual([]);
	});

	it('have the same places in three languages', () => {
		const places = (text: string | undefined) => [...(text ?? '').matchAll(/\{\w+\}/g)].map(String).sort();
		for (const [key, text] of Object.entries(TEXTS.en))
			for (const language of ['zh-Hans', 'zh-Hant'] as const)
				expect([key, places(TEXTS[language][key])]).toEqual([key, places(text)]);
	});

	it.each(Object.entries(NAMES))('name every id under %s', (prefix, ids) => {
		expect(ids.filter((id) => !TEXTS.en[`${prefix}.${id}`])).toEqual([]);
	});

	it('keep to their script', () => {
		expect(Object.values(TEXTS['zh-Hant']).join('')).not.toMatch(/[们这说话问题买卖单订货评价优发给]/);
		expect(Object.values(TEXTS['zh-Hans']).join('')).not.toMatch(/[們這說話問題買賣單訂貨評價優發給]/);
	});

	it('cover every phrase of the small conversations', () => {
		expect(problems(CASES.flatMap(({ messages, orders }) => phrasesOf(assessed(messages, orders))))).toEqual(
			[],
		);
	});

	it.skipIf(!existsSync(DATA))(
		'cover every phrase of the conversation sets',
		() => {
			const lines = ['conversations.jsonl', 'conversations-2.jsonl']
				.flatMap((file) => readFileSync(DATA + file, 'utf8').split('\n'))
				.filter(Boolean);
			const phrases = lines.flatMap((line) => {
				const parsed = parseCase(line, () => 0);
				return parsed.ok ? phrasesOf(assessCase(parsed.value)) : [];
			});
			expect(phrases.length).toBeGreaterThan(1_000);
			expect([...new Set(problems(phrases))]).toEqual([]);
		},
		60_000,
	);
});
