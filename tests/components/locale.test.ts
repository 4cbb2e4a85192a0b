import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { beliefKey, OPTIONS } from '../../components/ui/belief-words.ts';
import { DUE_PRESETS } from '../../components/ui/due.ts';
import type { BeliefScheme } from '../../lib/chat/assessment.ts';
import { ReadProblemSchema, SideSchema } from '../../lib/chat/snapshot.ts';
import {
	COMPLAINT_STEPS,
	COMPLAINT_WANTS,
	EMOTIONS,
	INTENTS,
	LANGUAGES,
	ORDER_STATUSES,
	SERVICE_KINDS,
	TASK_KINDS,
	UI_LANGUAGES,
	VALUE_TIERS,
} from '../../lib/chat/vocabulary.ts';
import { detectLanguage } from '../../lib/locale/detect-language.ts';
import { TEXTS } from '../../lib/locale/texts.ts';
import { createTranslator } from '../../lib/locale/translate.ts';
import { NoticeSchema } from '../../lib/messaging/view.ts';
import { SHORTCUT_ACTIONS } from '../../lib/shortcuts/defaults.ts';

const root = join(import.meta.dirname, '../..');
const english = Object.keys(TEXTS.en);
const others = UI_LANGUAGES.filter((language) => language !== 'en');
/** Chinese has one plural form: `.one` exists in English only. */
const needed = english.filter((key) => !key.endsWith('.one'));
const places = (text: string) => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort();
const known = (key: string) => key in TEXTS.en || `${key}.other` in TEXTS.en;

describe('texts', () => {
	it.each(others)('%s has every English key, and no more', (language) => {
		expect(needed.filter((key) => !(key in TEXTS[language]))).toEqual([]);
		expect(Object.keys(TEXTS[language]).filter((key) => !(key in TEXTS.en))).toEqual([]);
	});

	it.each(others)('%s names the same values as English in every text', (language) => {
		const wrong = needed.filter(
			(key) => places(TEXTS[language][key] ?? '').join() !== places(TEXTS.en[key] ?? '').join(),
		);
		expect(wrong).toEqual([]);
	});

	it('are never empty', () => {
		for (const language of UI_LANGUAGES) {
			expect(Object.entries(TEXTS[language]).filter(([, text]) => text.trim() === '')).toEqual([]);
		}
	});

	it('come from files that do not overwrite each other', () => {
		const seen = new Map<string, string>();
		const files = [
			'en.json',
			...readdirSync(join(root, 'locales/parts'))
				.filter((f) => f.endsWith('.en.json'))
				.map((f) => `parts/${f}`),
		];
		const twice: string[] = [];
		for (const file of files) {
			const texts = JSON.parse(readFileSync(join(root, 'locales', file), 'utf8')) as Record<string, string>;
			for (const key of Object.keys(texts)) {
				if (seen.has(key)) twice.push(`${key} in ${seen.get(key)} and ${file}`);
				seen.set(key, file);
			}
		}
		expect(twice).toEqual([]);
		// A part that nobody registered would be missing from the texts.
		expect([...seen.keys()].filter((key) => !(key in TEXTS.en))).toEqual([]);
	});
});

describe('keys that the views use', () => {
	const sources = ['components', 'entrypoints', 'lib/session', 'lib/messaging'].flatMap((folder) =>
		readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
			.filter((file) => /\.tsx?$/.test(file))
			.map((file) => readFileSync(join(root, folder, file), 'utf8')),
	);

	it('exist', () => {
		const used = sources.flatMap((source) => [
			...[...source.matchAll(/\b(?:words\.)?t\(\s*'([^']+)'/g)].map(([, key]) => key ?? ''),
			...[...source.matchAll(/\bkey: '([a-z][\w-]*\.[\w.-]+)'/g)].map(([, key]) => key ?? ''),
			// Choices between two or three: t(x ? 'a' : 'b').
			...[...source.matchAll(/\bt\(([^()`]*\?[^()`]*)[,)]/g)].flatMap(([, choice]) =>
				[...(choice ?? '').matchAll(/[?:]\s*'([^']+)'/g)].map(([, key]) => key ?? ''),
			),
		]);
		expect(used.length).toBeGreaterThan(120);
		expect([...new Set(used)].filter((key) => !known(key))).toEqual([]);
	});

	it('exist for every id of the vocabulary', () => {
		const schemes = Object.keys(OPTIONS) as BeliefScheme[];
		const keys = [
			...schemes.map((scheme) => `scheme.${scheme}`),
			...schemes.flatMap((scheme) => OPTIONS[scheme].map((id) => beliefKey(scheme, id))),
			...INTENTS.map((id) => `intent.${id}`),
			...EMOTIONS.map((id) => `emotion.${id}`),
			...COMPLAINT_WANTS.map((id) => `complaint.want.${id}`),
			...COMPLAINT_STEPS.map((id) => `complaint.step.${id}`),
			...TASK_KINDS.map((id) => `task.${id}`),
			...VALUE_TIERS.map((id) => `tier.${id}`),
			...LANGUAGES.map((id) => `language.${id}`),
			...UI_LANGUAGES.map((id) => `language.name.${id}`),
			...ORDER_STATUSES.map((id) => `order.${id}`),
			...SERVICE_KINDS.map((id) => `service.${id}`),
			...ReadProblemSchema.options.map((id) => `problem.${id}`),
			...SideSchema.options.map((id) => `side.${id}`),
			...NoticeSchema.options.map((id) => `notice.${id}`),
			...SHORTCUT_ACTIONS.map((id) => `shortcut.${id}`),
			...DUE_PRESETS.map((id) => `due.${id}`),
			...['no-modifier', 'types-character', 'browser', 'system', 'input-method'].map(
				(id) => `shortcut.reserved.${id}`,
			),
			...['rising', 'falling', 'steady'].map((id) => `mood.trend.${id}`),
			...[1, 2, 3].map((id) => `mood.intensity.${id}`),
			...['sure', 'fairly', 'likely'].map((id) => `confidence.${id}`),
			...['system', 'light', 'dark'].map((id) => `settings.theme.${id}`),
			...['open', 'overdue', 'done'].map((id) => `tasks.filter.${id}`),
			...['overdue', 'today', 'later'].map((id) => `tasks.group.${id}`),
			...['customers', 'follow-ups', 'templates', 'settings'].map((id) => `nav.${id}`),
		];
		expect(keys.filter((key) => !known(key))).toEqual([]);
	});

	it('exist for every reason to refuse an import', () => {
		const source = readFileSync(join(root, 'lib/store/import-json.ts'), 'utf8');
		const kinds = [...(/kind: ((?:'[\w-]+'(?: \| )?)+)/.exec(source)?.[1] ?? '').matchAll(/'([\w-]+)'/g)];
		expect(kinds.length).toBeGreaterThan(2);
		expect(kinds.map(([, kind]) => `import.error.${kind}`).filter((key) => !known(key))).toEqual([]);
	});

	it('exist for every way an insertion can end', () => {
		const source = readFileSync(join(root, 'lib/composer/insert.ts'), 'utf8');
		const type = /export type InsertResult =([\s\S]*?);\n\n/.exec(source)?.[1] ?? '';
		const statuses = [...type.matchAll(/status:\s*((?:[|\s]*'[\w-]+')+)/g)].flatMap(([, list]) =>
			[...(list ?? '').matchAll(/'([\w-]+)'/g)].map(([, id]) => id ?? ''),
		);
		expect(statuses).toContain('wrong-conversation');
		expect([...statuses, 'no-page'].filter((id) => !known(`insert.${id}`))).toEqual([]);
	});
});

describe('translator', () => {
	const now = new Date(2026, 10, 22, 15, 20).getTime();
	const HOUR = 3_600_000;

	it('fills values in, chooses plural forms and formats numbers', () => {
		const { t } = createTranslator('en');
		expect(t('history.count', { count: 1 })).toBe('1 message kept');
		expect(t('history.count', { count: 12_345 })).toBe('12,345 messages kept');
		expect(createTranslator('zh-Hans').t('history.count', { count: 1 })).toBe('已保存 1 条消息');
	});

	it('leaves braces in values alone and unknown places visible', () => {
		const { t } = createTranslator('en');
		expect(t('tags.remove', { tag: '{name} $& <b>' })).toBe('Remove tag {name} $& <b>');
		expect(t('tags.remove', {})).toBe('Remove tag {tag}');
	});

	it('falls back to the key itself', () => {
		expect(createTranslator('zh-Hant').t('no.such.key')).toBe('no.such.key');
		expect(createTranslator('zh-Hant').has('no.such.key')).toBe(false);
	});

	it('tells moments by day, in each language', () => {
		const at = (language: 'en' | 'zh-Hans' | 'zh-Hant', ms: number) =>
			createTranslator(language).moment(ms, now);
		expect(at('en', now)).toBe('today 15:20');
		expect(at('en', now + 20 * HOUR)).toBe('tomorrow 11:20');
		expect(at('zh-Hans', now - 24 * HOUR)).toBe('昨天 15:20');
		expect(at('zh-Hant', now + 24 * HOUR)).toMatch(/^明[天日] 15:20$/);
		expect(at('en', now + 3 * 24 * HOUR)).toMatch(/Wed.*25 Nov.* 15:20/);
		expect(at('en', now + 400 * 24 * HOUR)).toContain('2027');
	});

	it('tells distances in the largest unit that fits', () => {
		const { relative } = createTranslator('en');
		expect(relative(now - 3 * 24 * HOUR, now)).toBe('3 days ago');
		expect(relative(now + 2 * HOUR, now)).toBe('in 2 hours');
		expect(relative(now + 20_000, now)).toBe('now');
	});
});

describe('language of the interface', () => {
	it.each([
		[['zh-TW', 'en'], 'zh-Hant'],
		[['zh-HK'], 'zh-Hant'],
		[['zh-Hant-CN'], 'zh-Hant'],
		[['zh-Hans-TW'], 'zh-Hans'],
		[['zh'], 'zh-Hans'],
		[['zh-SG'], 'zh-Hans'],
		[['de-DE', 'zh-CN'], 'zh-Hans'],
		[['fr', 'en-GB', 'zh-TW'], 'en'],
		[[], 'en'],
	])('%j gives %s', (preferred, expected) => {
		expect(detectLanguage(preferred)).toBe(expected);
	});
});
