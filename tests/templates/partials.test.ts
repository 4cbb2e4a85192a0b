import { describe, expect, it } from 'vitest';
import type { UiLanguage } from '../../lib/chat/vocabulary.ts';
import { checkBody } from '../../lib/templates/check.ts';
import { countReusers, partialsOf } from '../../lib/templates/partials.ts';
import { type RenderContext, renderTemplate } from '../../lib/templates/render.ts';
import type { TemplateValues } from '../../lib/templates/variables.ts';
import { leastTime } from '../least-time.ts';

const piece = (partial: string, body: string, language: UiLanguage = 'en') => ({ partial, body, language });

function rendered(
	body: string,
	pieces: ReturnType<typeof piece>[],
	extra: Partial<RenderContext> & { language?: UiLanguage; partial?: string } = {},
	values: TemplateValues = {},
) {
	const { language = 'en', partial, ...ctx } = extra;
	const template = { body, language, ...(partial && { partial }) };
	return renderTemplate(template, values, {
		now: 0,
		utcOffsetMinutes: 0,
		partials: partialsOf(pieces),
		...ctx,
	});
}

describe('a sentence reused', () => {
	it('is written in the language of the template, else in the one there is', () => {
		const pieces = [piece('bye', 'Bye!'), piece('bye', '再见！', 'zh-Hans')];
		expect(rendered('Hi. {% render "bye" %}', pieces)).toMatchObject({ text: 'Hi. Bye!' });
		expect(rendered('您好。{% render "bye" %}', pieces, { language: 'zh-Hans' })).toMatchObject({
			text: '您好。再见！',
		});
		expect(rendered('{% render "bye" %}', pieces, { language: 'zh-Hant' })).toMatchObject({
			ok: true,
			text: 'Bye!',
		});
	});

	it('goes by its name whatever the case', () => {
		expect(rendered('{% render "ＢＹＥ" %}', [piece('Bye', 'x')])).toMatchObject({ ok: true, text: 'x' });
	});

	it('knows the values of the chat and what it is given, not what was assigned around it', () => {
		const pieces = [piece('sig', '{{ seller.name }}, {{ shop }} {{ days | plus: 1 }}')];
		const result = rendered(
			'{% assign shop = "X" %}{% render "sig", days: 2 %}',
			pieces,
			{},
			{ 'seller.name': 'Anna' },
		);
		expect(result).toMatchObject({ text: 'Anna, 〔shop〕 3' });
	});

	it('asks for its fields and missing values like any other text', () => {
		const pieces = [piece('eta', 'by {% field "day", type: "date" %} with {{ tracking.carrier }}')];
		const open = rendered('It comes {% render "eta" %}.', pieces);
		expect(open.ok && open.missing.map(({ name }) => name)).toEqual(['field.day', 'tracking.carrier']);
		const answers = { 'field.day': '2025-06-09', 'tracking.carrier': 'DHL' };
		expect(rendered('It comes {% render "eta" %}.', pieces, { answers })).toMatchObject({
			text: 'It comes by June 9 with DHL.',
			missing: [],
		});
	});

	it('shares its fields with the template around it', () => {
		const pieces = [piece('ask', '{% field "n", type: "number", show: false %}')];
		const body = '{% render "ask" %}{{ field.n | plus: 1 }}';
		expect(rendered(body, pieces, { answers: { 'field.n': '1000' } })).toMatchObject({
			text: '1001',
			missing: [],
		});
		expect(checkBody(body, { partials: partialsOf(pieces), language: 'en' })).toMatchObject({
			ok: true,
			unknown: [],
		});
	});
});

describe('a template is not whole', () => {
	it.each([
		['missing', 'a\n{% render "nope" %}', [], 'no-partial', 2],
		['missing further down', '{% render "a" %}', [piece('a', '{% render "nope" %}')], 'no-partial', 1],
		[
			'missing in a branch not taken',
			'{% if buyer.name %}{% render "nope" %}{% endif %}',
			[],
			'no-partial',
			1,
		],
		['broken', 'x\n\n {% render "a" %}', [piece('a', '{{ x')], 'broken-partial', 3],
		['itself', '{% render "a" %}', [piece('a', '{% render "a" %}')], 'partial-cycle', 1],
		[
			'in a ring',
			'{% render "a" %}',
			[piece('a', '{% render "b" %}'), piece('b', 'y{% render "A" %}')],
			'partial-cycle',
			1,
		],
		[
			'too deep',
			'{% render "p0" %}',
			Array.from({ length: 9 }, (_, i) => piece(`p${i}`, `{% render "p${i + 1}" %}`)),
			'too-large',
			1,
		],
	] as const)('with a sentence that is %s', (_name, body, pieces, key, line) => {
		const error = { message: { key: `templates.error.${key}` }, line };
		expect(rendered(body, [...pieces])).toMatchObject({ ok: false, error });
		expect(checkBody(body, { partials: partialsOf(pieces), language: 'en' })).toMatchObject({
			ok: false,
			error,
		});
	});

	it('when it reuses what reuses it, and says which way round', () => {
		const pieces = [piece('b', '{% render "a" %}'), piece('a', 'older text')];
		const around = { partials: partialsOf(pieces), language: 'en' as const, partial: 'a' };
		expect(checkBody('{% render "b" %}', around)).toMatchObject({
			error: { message: { key: 'templates.error.partial-cycle', params: { chain: 'a → b → a' } } },
		});
	});

	it.each(['{% render %}', '{% render name %}', '{% render "" %}', '{% render "a" with b %}'])(
		'%s is refused',
		(body) => {
			expect(checkBody(body).ok).toBe(false);
		},
	);

	it('without anything to look in, and is still checked for itself', () => {
		expect(renderTemplate({ body: '{% render "a" %}', language: 'en' }, {}, { now: 0 }).ok).toBe(false);
		expect(checkBody('{% render "a" %}').ok).toBe(true);
		expect(checkBody('{% render "a" %}{{ "x" | shout }}').ok).toBe(false);
	});
});

describe('hostile sentences', () => {
	it('that render each other many times over stop at once', () => {
		const ten = (name: string) => `{% render "${name}" %}`.repeat(10);
		const pieces = [piece('a', ten('b')), piece('b', ten('c')), piece('c', ten('d')), piece('d', 'x')];
		expect(rendered(ten('a'), pieces)).toMatchObject({
			ok: false,
			error: { message: { key: 'templates.error.too-large' } },
		});
		expect(leastTime(() => rendered(ten('a'), pieces), 1_000)).toBeLessThan(1_000);
	});

	it('share one limit of memory and one of length with the template', () => {
		const doubling = `{% assign x = "aaaaaaaaaa" %}${'{% assign x = x | append: x %}'.repeat(20)}{{ x | truncate: 5 }}`;
		const long = piece('long', 'a'.repeat(3_000));
		for (const [body, pieces] of [
			['{% render "p" %}', [piece('p', doubling)]],
			['{% render "long" %}'.repeat(3), [long]],
		] as const) {
			expect(rendered(body, [...pieces])).toMatchObject({
				error: { message: { key: 'templates.error.too-large' } },
			});
		}
	});

	it('reach no prototype by their name or what they are given', () => {
		for (const name of ['constructor', '__proto__', 'toString']) {
			expect(rendered(`{% render "${name}" %}`, [])).toMatchObject({ ok: false });
		}
		const pieces = [piece('p', '{{ x.constructor }}{{ constructor }}')];
		const result = rendered(
			'{% render "p", x: buyer.name, __proto__: buyer.name %}',
			pieces,
			{},
			{ 'buyer.name': 'M' },
		);
		expect(result.ok && result.text).not.toMatch(/function|object|native/i);
	});
});

describe('templates nested without end', () => {
	it.each([
		['wordings', '{% variant %}', '{% endvariant %}'],
		['conditions', '{% if nil %}', '{% endif %}'],
		['captures', '{% capture x %}', '{% endcapture %}'],
	])('%s: a value, not a crash, and soon', (_name, open, close) => {
		const nested = () => {
			for (const depth of [50, 600]) {
				const result = renderTemplate(
					{ body: `${open.repeat(depth)}x${close.repeat(depth)}`, language: 'en' },
					{},
					{ now: 0, utcOffsetMinutes: 0 },
				);
				if (!result.ok) expect(result.error.message.key).toMatch(/^templates\.error\./);
			}
		};
		expect(leastTime(nested, 2_000)).toBeLessThan(2_000);
	});
});

it('knows how many templates would lose it', () => {
	const library = [
		'{% render "Bye" %}',
		'x{% if nil %}{% render "bye" %}{% endif %}',
		'{% render "hi" %}',
		'render',
		'{{ x',
	];
	const bodies = library.map((body) => ({ body }));
	expect(countReusers({ partial: 'bye' }, bodies)).toBe(2);
	expect(countReusers({}, bodies)).toBe(0);
});

it('stops a message that takes long to fill in', () => {
	// Each filter walks the whole text again: far beyond what a reply does, within the limit of memory.
	const body = `{% assign x = "${'ab'.repeat(400)}" %}{{ x${' | replace: "a", "b" | replace: "b", "a"'.repeat(90)} }}`;
	const fill = () => renderTemplate({ body, language: 'en' }, {}, { now: 0, utcOffsetMinutes: 0 });
	expect(fill()).toMatchObject({ ok: expect.any(Boolean) });
	expect(leastTime(fill, 1_500)).toBeLessThan(1_500);
});
