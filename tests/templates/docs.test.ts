import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkBody } from '../../lib/templates/check.ts';
import { TAG_NAMES } from '../../lib/templates/engine.ts';
import { FIELD_SOURCES } from '../../lib/templates/fields.ts';
import { FILTER_NAMES } from '../../lib/templates/filters.ts';
import { partialsOf } from '../../lib/templates/partials.ts';
import { renderTemplate } from '../../lib/templates/render.ts';
import { SAMPLE_VALUES } from '../../lib/templates/sample-values.ts';

const page = readFileSync(new URL('../../docs/templates.md', import.meta.url), 'utf8');
const examples = [...page.matchAll(/```liquid\n([\s\S]*?)```/g)].map(([, body = '']) => body);
const partials = partialsOf([
	{ partial: 'closing', language: 'en', body: 'Bye{% if days %} for {{ days }} days{% endif %}.' },
]);

describe('the page on templates', () => {
	it.each(examples)('its example works: %s', (body) => {
		expect(checkBody(body, { partials, language: 'en' })).toMatchObject({ ok: true });
		const rendered = renderTemplate({ body, language: 'en' }, SAMPLE_VALUES.en, { now: 0, partials });
		expect(rendered.ok && rendered.text).not.toMatch(/\{%|\{\{/);
	});

	it('names every filter, tag and source', () => {
		expect(examples.length).toBeGreaterThan(4);
		for (const name of FILTER_NAMES) expect(page).toContain(`\`${name}`);
		for (const name of TAG_NAMES.filter((tag) => tag !== '#')) expect(page).toContain(`\`${name}\``);
		for (const source of FIELD_SOURCES) expect(page).toContain(`\`"${source}"\``);
	});
});
