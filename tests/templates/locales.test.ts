import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { UI_LANGUAGES } from '../../lib/chat/vocabulary.ts';
import { VARIABLE_NAMES, variableLabelKey, variableMark } from '../../lib/templates/variables.ts';

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const texts = Object.fromEntries(
	UI_LANGUAGES.map((language) => [
		language,
		JSON.parse(read(`locales/parts/templates.${language}.json`)) as Record<string, string>,
	]),
);
const keys = Object.keys(texts.en ?? {});
const params = (text: string) => (text.match(/\{\w+\}/g) ?? []).toSorted();

describe('texts of templates', () => {
	it.each(UI_LANGUAGES)('%s has every key, with the same parameters', (language) => {
		const own = texts[language] ?? {};
		expect(Object.keys(own)).toEqual(keys);
		for (const key of keys) {
			expect(own[key]?.trim()).toBeTruthy();
			expect(params(own[key] ?? '')).toEqual(params(texts.en?.[key] ?? ''));
		}
	});

	it.each(UI_LANGUAGES)('%s names each variable as its mark does', (language) => {
		for (const name of VARIABLE_NAMES) {
			expect(texts[language]?.[variableLabelKey(name)]?.toLowerCase()).toBe(
				variableMark(name, language).toLowerCase(),
			);
		}
		expect(texts[language]?.['templates.missing.value']).toBe(variableMark('', language));
	});

	it('exist for every key that the code names', () => {
		const code = readdirSync(new URL('../../lib/templates/', import.meta.url))
			.filter((file) => file.endsWith('.ts'))
			.map((file) => read(`lib/templates/${file}`))
			.join('\n');
		const named = code.match(/templates\.(error|warning)\.[a-z-]+/g) ?? [];
		expect(named.length).toBeGreaterThan(5);
		for (const key of named) expect(keys).toContain(key);
	});

	it('document every variable', () => {
		const page = read('docs/templates.md');
		for (const name of VARIABLE_NAMES) expect(page).toContain(`\`${name}\``);
	});
});
