import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { INTENTS, SERVICE_KINDS, UI_LANGUAGES } from '../../lib/chat/vocabulary.ts';
import { EXPORT_FORMATS, type ExportFormat, exportTemplates } from '../../lib/exchange/export-file.ts';
import { sameTemplate } from '../../lib/templates/same-template.ts';
import { STARTER_TEMPLATES } from '../../lib/templates/starter.ts';
import type { Template } from '../../lib/templates/template.ts';
import { readAs } from './read.ts';

const EXTENSION: Record<ExportFormat, string> = { json: 'json', csv: 'csv', xlsx: 'xlsx', espanso: 'yml' };

async function back(templates: readonly Template[], format: ExportFormat) {
	const file = await exportTemplates(templates, format, Date.UTC(2026, 10, 22));
	expect(file.fileName).toBe(`rapport-templates-2026-11-22.${EXTENSION[format]}`);
	const result = await readAs(file.fileName, file.content);
	if (!result.ok) throw new Error(JSON.stringify(result.problem));
	return result;
}

/** Texts that trouble files: quotes, delimiters, formulas, line ends, markup, escapes of workbooks, emoji, control characters. */
const awkward = fc.oneof(
	fc.string({ unit: 'grapheme', maxLength: 30 }),
	fc.string({
		unit: fc.constantFrom(
			...'"\',;\t|\n\r=+-@<>&_x000D_\\/，。 亲您{}[]:#~'.split(''),
			'_x0041_',
			'\u0007',
			'😀',
			'\u00a0',
		),
		maxLength: 40,
	}),
);
const nonEmpty = awkward.map((text) => text.slice(0, 60)).filter((text) => text !== '');
const optional = <T>(key: string, arbitrary: fc.Arbitrary<T>) =>
	fc.option(arbitrary, { nil: undefined }).map((value) => (value === undefined ? {} : { [key]: value }));

/** One of everything that our language has besides values. */
const PARTS =
	'{% variant %}Hi{% or %}Hey {{ shop.name }}{% endvariant %}{% cursor %}{% field "how, \\"exactly\\"", type: "choice", options: "a|b", default: "b" %}{% field "n", type: "number", min: 1, format: "money", show: false %}{% if field.n > 3 %}{{ field["n"] | plus: 1 }}{% endif %}{% field "d", type: "date", default: "tomorrow" %}{% render "closing" %}{{ "today" | plus_workdays: 3 }}';

const template: fc.Arbitrary<Template> = fc
	.tuple(
		fc.record({
			id: fc.ulid(),
			language: fc.constantFrom(...UI_LANGUAGES),
			title: nonEmpty,
			// Braces only as our language has them: a broken body is a different test.
			body: fc.tuple(nonEmpty, nonEmpty).map(([a, b]) => {
				const plain = (text: string) => text.replace(/[{}%\ufdd0-\ufdef]/gu, '');
				return `${plain(a)}x{{ buyer.name | default: "there, ok" }}${plain(b)}${PARTS}`;
			}),
			service: fc.constantFrom(...SERVICE_KINDS),
			situation: fc.oneof(
				fc.constant({}),
				fc.record({ intents: fc.uniqueArray(fc.constantFrom(...INTENTS), { maxLength: 3 }) }),
			),
			tags: fc.array(awkward, { maxLength: 3 }),
		}),
		optional('folder', fc.array(nonEmpty, { maxLength: 3 })),
		optional('favourite', fc.boolean()),
		optional(
			'scope',
			fc.record({ sites: fc.constant(['shopee']), shops: fc.array(nonEmpty, { maxLength: 2 }) }),
		),
		optional('variantOf', fc.ulid()),
		optional(
			'images',
			fc.array(
				fc.record({ id: fc.ulid(), name: awkward, type: fc.constant('image/png' as const), size: fc.nat() }),
				{ maxLength: 2 },
			),
		),
		optional('abbreviation', fc.stringMatching(/^[a-z;:"'=,]{1,20}$/u)),
	)
	.map((parts) => Object.assign({}, ...parts) as Template);

describe('our own files', () => {
	it.each(['json', 'csv', 'xlsx', 'espanso'] as const)(
		'%s and back loses nothing',
		async (format) => {
			await fc.assert(
				fc.asyncProperty(fc.array(template, { minLength: 1, maxLength: 5 }), async (templates) => {
					const result = await back(templates, format);
					const own = format === 'json' ? 'rapport-json' : 'rapport-table';
					expect(result.format).toBe(format === 'espanso' ? 'espanso' : own);
					expect(result.problems).toEqual([]);
					const found = result.entries.map((entry) => entry.template);
					// Line ends of a cell are one kind; a message has them all alike.
					const lines = (text: string) => (format === 'xlsx' ? text.replace(/\r\n?/gu, '\n') : text);
					expect(found).toEqual(
						templates.map((one) => ({ ...one, title: lines(one.title), body: lines(one.body) })),
					);
				}),
				{ numRuns: format === 'xlsx' ? 40 : 150 },
			);
		},
		20_000,
	);

	it('the whole starter library, in every format that is ours', async () => {
		for (const format of EXPORT_FORMATS) {
			const result = await back(STARTER_TEMPLATES, format);
			expect(result.problems).toEqual([]);
			expect(result.entries.map((entry) => entry.template)).toEqual(STARTER_TEMPLATES);
		}
	});

	it('a workbook larger than what the library would hand to a worker is read and written', async () => {
		const many = Array.from(
			{ length: 1_500 },
			(_, i): Template => ({
				id: '',
				language: 'en',
				title: `Title ${i}`,
				body: `${i} ${'A long enough body. '.repeat(40)}end`,
				service: 'information',
				situation: {},
				tags: [],
			}),
		);
		expect((await back(many, 'xlsx')).entries).toHaveLength(1_500);
	}, 20_000);
});

describe('espanso', () => {
	it('takes every starter template, and gives back its words with the values asked for', async () => {
		const result = await back(STARTER_TEMPLATES, 'espanso');
		expect(result.format).toBe('espanso');
		expect(result.problems).toEqual([]);
		expect(result.entries).toHaveLength(STARTER_TEMPLATES.length);
	});

	/** The file as another program or hand would have it: without our comments. */
	const bare = async (templates: Template[]) => {
		const { content } = await exportTemplates(templates, 'espanso', 0);
		const text = String(content).replace(/^\s*# rapport: .*$/gmu, '');
		const result = await readAs('x.yml', text);
		if (!result.ok) throw new Error(JSON.stringify(result.problem));
		return { text, entries: result.entries };
	};
	const one = (body: string, more: Partial<Template> = {}): Template => ({
		id: '',
		language: 'en',
		title: 'One',
		body,
		service: 'information',
		situation: {},
		tags: ['kept'],
		abbreviation: 'one',
		...more,
	});

	it('knows its own values again, without our comment, too', async () => {
		const body =
			'Hi {{ buyer.name }}, {{ "a|b" | one_of }}: by {{ "today" | plus_days: 2 | date: "full" }} {{ size }}.';
		const { entries } = await bare([one(body)]);
		// "size" is a word of ours for the item's option: that is what it becomes.
		expect(entries[0]?.template).toMatchObject({
			title: 'One',
			abbreviation: 'one',
			tags: [],
			body: body.replace('{{ size }}', '{{ item.option }}'),
		});
	});

	it('writes questions, wordings, the cursor and sentences as its own, and reads them again', async () => {
		const body =
			'{% variant %}Hi{% or %}Dear {{ buyer.name }}{% endvariant %},{% cursor %} {% field "reason", type: "choice", options: "late|broken", default: "late" %} {% field "note", lines: 3 %} {% field "days", type: "number", default: 3 %}. {% render "closing" %}';
		const closing = one('Bye!', { title: 'Closing', abbreviation: 'bye', partial: 'closing' });
		const { text, entries } = await bare([one(body), closing]);
		const parsed = parse(text) as {
			matches: { replace: string; vars: { name: string; type: string; params: unknown }[] }[];
		};
		expect(parsed.matches[0]).toMatchObject({
			replace: '{{random1}},$|$ {{form1.reason}} {{form1.note}} {{form1.days}}. {{match2}}',
			vars: [
				{
					type: 'form',
					params: {
						fields: {
							reason: { type: 'choice', values: ['late', 'broken'], default: 'late' },
							note: { multiline: true },
							days: { default: '3' },
						},
					},
				},
				{ type: 'random', params: { choices: ['Hi', 'Dear {{form1.buyer_name}}'] } },
				{ type: 'match', params: { trigger: ':bye' } },
			],
		});
		expect(entries.map(({ template }) => [template.body, template.partial])).toEqual([
			[
				'{% variant %}Hi{% or %}Dear {{ buyer.name }}{% endvariant %},{% cursor %} {% field "reason", type: "choice", options: "late|broken", default: "late" %} {% field "note", lines: 3 %} {% field "days", default: "3" %}. {% render "bye" %}',
				undefined,
			],
			['Bye!', 'bye'],
		]);
	});

	it('goes by the match where somebody changed it since', async () => {
		const file = await exportTemplates(
			[one('Hello there'), one('Good bye', { title: 'Two', abbreviation: 'two' })],
			'espanso',
			0,
		);
		const changed = String(file.content).replace('replace: Hello there', 'replace: Hello you');
		const result = await readAs('x.yml', changed);
		expect(result.ok && result.entries.map(({ template }) => [template.body, template.tags])).toEqual([
			['Hello you', []],
			['Good bye', ['kept']],
		]);
	});

	it('takes no template from a comment that is broken or made up', async () => {
		const text =
			'# x\nmatches:\n  # rapport: {"id":"x","body":"{{ evil"}\n  - trigger: ":a"\n    replace: Fine\n  # rapport: not json\n  - trigger: ":b"\n    replace: Fine too\n';
		const result = await readAs('x.yml', text);
		expect(result.ok && result.entries.map(({ template }) => template.body)).toEqual(['Fine', 'Fine too']);
	});
});

describe('formulas', () => {
	it('are no formulas in a table', async () => {
		const file = await exportTemplates(
			[{ ...(STARTER_TEMPLATES[0] as Template), title: '=cmd()', body: '+1 for you' }],
			'csv',
			0,
		);
		expect(file.content).toContain("'=cmd()");
		expect(file.content).toContain("'+1 for you");
	});
});

it('every format can be chosen', () => {
	expect(Object.keys(EXTENSION)).toEqual([...EXPORT_FORMATS]);
});

it('same means the same but for the id', () => {
	const [one] = STARTER_TEMPLATES;
	if (!one) throw new Error('no template');
	expect(sameTemplate(one, { ...one, id: 'x' })).toBe(true);
	expect(sameTemplate(one, { ...one, tags: [...one.tags, 'x'] })).toBe(false);
});

describe('pictures', () => {
	const image = { id: '01J00000000000000000000001', name: '尺码.png', type: 'image/png', size: 3 } as const;
	const pictured = { ...(STARTER_TEMPLATES[0] as Template), images: [image] };

	it('travel in JSON with their bytes', async () => {
		const file = await exportTemplates([pictured], 'json', 0, [{ ...image, data: 'AQID' }]);
		const result = await readAs(file.fileName, file.content);
		if (!result.ok) throw new Error(JSON.stringify(result.problem));
		expect(result.pictures).toEqual([{ ...image, data: 'AQID' }]);
		expect(result.entries[0]).toMatchObject({ template: pictured, notes: [] });
	});

	it('that did not come along are told of', async () => {
		const file = await exportTemplates([pictured], 'json', 0);
		const result = await readAs(file.fileName, file.content);
		if (!result.ok) throw new Error(JSON.stringify(result.problem));
		expect(result.entries[0]?.notes).toEqual([{ key: 'exchange.note.pictures', params: { count: 1 } }]);
	});
});
