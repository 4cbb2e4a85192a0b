import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkBody } from '../../lib/templates/check.ts';
import { renderTemplate } from '../../lib/templates/render.ts';
import { brief, readAs, readFixture } from './read.ts';

const fixture = (name: string) => readFileSync(join(import.meta.dirname, 'files', name), 'utf8');
const lines = (problems: { place: unknown; message: { key: string } }[]) =>
	problems.map(({ place, message }) => [place, message.key.replace('exchange.error.', '')]);

/** A Text Blaze file of snippets by shortcut. */
const blaze = (snippets: Record<string, string>) =>
	JSON.stringify({
		folders: [
			{
				name: 'F',
				snippets: Object.entries(snippets).map(([shortcut, text]) => ({ name: shortcut, shortcut, text })),
			},
		],
	});
async function bodies(name: string, content: string) {
	const result = await readAs(name, content);
	if (!result.ok) throw new Error(JSON.stringify(result.problem));
	for (const { template } of result.entries)
		expect(checkBody(template.body), template.body).toMatchObject({ ok: true });
	return result.entries.map(({ template }) => template.body);
}

describe('forms of other tools', () => {
	it.each([
		['{formtext: name=gift note}', '{% field "gift note" %}'],
		['{formtext: name=gift note; default=With love}', '{% field "gift note", default: "With love" %}'],
		['{formparagraph: name=story; rows=5}', '{% field "story", lines: 5 %}'],
		['{formparagraph: name=story}', '{% field "story", lines: 3 %}'],
		[
			'{formmenu: red; blue; default=green; name=shade}',
			'{% field "shade", type: "choice", options: "green|red|blue", default: "green" %}',
		],
		[
			'{formmenu: red; blue; default=blue; name=shade}',
			'{% field "shade", type: "choice", options: "red|blue", default: "blue" %}',
		],
		['{formmenu: a|b; c}', '{% field "a b, c", type: "choice", options: "a/b|c" %}'],
		['{formdate: YYYY-MM-DD; name=pick-up}', '{% field "pick-up", type: "date" %}'],
		[
			'{formdate: LL; name=pick-up; default=2026-06-09}',
			'{% field "pick-up", type: "date", default: "2026-06-09" %}',
		],
		['{formtext: name=n} and {=n}', '{% field "n" %} and {{ field["n"] }}'],
		['{time: LL; shift=+1M}', '{{ "today" | plus_months: 1 | date: "full" }}'],
		[
			'A{formtoggle: name=gift; default=no} wrapped{endformtoggle}.',
			'A{% field "gift", type: "choice", options: "yes|no", default: "no", show: false %}{% if field["gift"] == "yes" %} wrapped{% endif %}.',
		],
		[
			'您好{formtoggle: name=礼物}包装{endformtoggle}',
			'您好{% field "礼物", type: "choice", options: "是|否", default: "是", show: false %}{% if field["礼物"] == "是" %}包装{% endif %}',
		],
		['A{formtoggle: name=gift} never closed', 'A{% field "formtoggle: name=gift" %} never closed'],
		['{cursor}x', '{% cursor %}x'],
		['{formtext: name="a" %}', '{% field "a" %}'],
	])('Text Blaze: %s', async (text, expected) => {
		expect(await bodies('x.json', blaze({ '/x': text }))).toEqual([expected]);
	});

	it('texts that call each other stay joined, and what is not in the file is asked for', async () => {
		const file = blaze({ '/hi': 'Hello. {import: /sig} {import: /gone}', '/sig': 'Anna' });
		const result = await readAs('x.json', file);
		if (!result.ok) throw new Error('not read');
		expect(
			result.entries.map(({ template, stated }) => [
				template.body,
				template.partial,
				stated.includes('partial'),
			]),
		).toEqual([
			['Hello. {% render "sig" %} {% field "gone" %}', undefined, false],
			['Anna', 'sig', true],
		]);
		expect(result.entries[0]?.conversions.map(({ kind }) => kind)).toEqual(['value', 'fill-in']);
	});

	it('Beeftext combos inside each other, inputs, the cursor and months', async () => {
		const combos = [
			{
				name: 'A',
				keyword: 'a',
				snippet: '#{combo:sig}#{cursor} #{input:Colour of the box} #{dateTime:+1M-2d:d MMMM}',
			},
			{ name: 'S', keyword: 'sig', snippet: 'Anna' },
		];
		expect(await bodies('x.json', JSON.stringify({ fileFormatVersion: 8, combos }))).toEqual([
			'{% render "sig" %}{% cursor %} {% field "Colour of the box" %} {{ "today" | plus_months: 1 | plus_days: -2 | date: "full" }}',
			'Anna',
		]);
	});

	it('espanso choices, lists, long fields, matches and wordings that name other variables', async () => {
		const file = `matches:
  - trigger: ":a"
    replace: "{{pick}} {{f.kind}} {{f.story}} {{other}} {{say}}$|$"
    vars:
      - { name: pick, type: choice, params: { values: [one, { label: two, id: "2" }] } }
      - { name: f, type: form, params: { layout: "x", fields: { kind: { type: list, values: [x, y], default: y }, story: { multiline: true } } } }
      - { name: other, type: match, params: { trigger: ":b" } }
      - { name: say, type: random, params: { choices: ["Hi {{f.who}}", "Hello"] } }
  - trigger: ":b"
    replace: "Bye"
`;
		expect(await bodies('x.yml', file)).toEqual([
			'{% field "pick", type: "choice", options: "one|two" %} {% field "kind", type: "choice", options: "x|y", default: "y" %} {% field "story", lines: 3 %} {% render "b" %} {% variant %}Hi {% field "who" %}{% or %}Hello{% endvariant %}{% cursor %}',
			'Bye',
		]);
	});

	it('names made to end a tag early stay names', async () => {
		const hostile = '{formtext: name=a" %}{{ buyer.name }}{% x; default=b" %}{% y}';
		for (const body of await bodies(
			'x.json',
			blaze({ '/x': hostile, '/y': '{formmenu: a"|b\\; %\\}; name=" x}' }),
		))
			expect(checkBody(body).ok).toBe(true);
	});
});

describe('Text Blaze', () => {
	it('commands become values, questions, or are told as left out', async () => {
		const { format, entries, problems } = await readFixture('text-blaze.json');
		expect(format).toBe('text-blaze');
		expect(entries.map(brief)).toEqual([
			{
				title: 'Shipped today',
				abbreviation: 'ship',
				folder: ['Shipping'],
				body: 'Hi {{ buyer.name | default: "there" }}, your parcel left today ({{ "today" | date: "full" }}).\nIt should arrive by {{ "today" | plus_days: 3 | date: "full" }}.{% cursor %}',
				left: [],
			},
			{
				title: 'Which courier',
				abbreviation: 'courier',
				folder: ['Shipping'],
				body: 'We can send it with {% field "courier", type: "choice", options: "Swift Post|Blue Van" %}. {% field "if: urgent" %}Express costs extra.',
				left: ['{formmenu: Swift Post; Blue Van; name=courier}', '{if: urgent}', '{endif}'],
			},
			{
				title: 'Thanks',
				abbreviation: 'ty',
				folder: ['Chit-chat'],
				body: 'Thank you so much!\n\nHave a lovely day.',
				left: [],
			},
		]);
		expect(lines(problems)).toEqual([
			[{ line: 19, column: 5 }, 'no-body'],
			[{ line: 31, column: 5 }, 'fields'],
		]);
	});

	it('takes escaped braces for braces', async () => {
		const snippet = { name: 'a', shortcut: '/a', text: 'Use \\{\\{code\\}\\} now' };
		const result = await readAs('x.json', JSON.stringify({ folders: [{ name: 'f', snippets: [snippet] }] }));
		const body = result.ok ? (result.entries[0]?.template.body ?? '') : '';
		const rendered = renderTemplate({ body, language: 'en' }, {}, { now: 0 });
		expect(rendered).toMatchObject({ ok: true, text: 'Use {{code}} now', missing: [] });
	});
});

describe('Beeftext', () => {
	it('reads a backup with its groups, dates ahead and inputs', async () => {
		const { format, entries, problems } = await readFixture('beeftext.btbackup');
		expect(format).toBe('beeftext-json');
		expect(entries.map(brief)).toEqual([
			{
				title: 'Return label',
				abbreviation: 'retlabel',
				folder: ['Returns'],
				body: 'Dear {{ buyer.name }},\nplease send it back by {{ "today" | plus_days: 14 | date: "full" }}. The label for order {{ order.number }} is attached.',
				left: [],
			},
			{
				title: 'Signature',
				abbreviation: 'sig',
				folder: ['Daily'],
				body: 'Best, {% field "myname" %}{% cursor %} on {{ "today" | date: "full" }} at {{ "now" | date: "time" }}',
				left: ['#{combo:myname}'],
			},
		]);
		expect(entries[1]?.notes).toEqual([{ key: 'exchange.note.was-off' }]);
		expect(lines(problems)).toEqual([[{ line: 25, column: 9 }, 'no-body']]);
	});

	it('reads the fields of its oldest files', async () => {
		const combo = { comboText: 'brb', substitutionText: 'Back in a minute.', name: 'Soon' };
		const result = await readAs('old.json', JSON.stringify({ fileFormatVersion: 1, combos: [combo] }));
		expect(result.ok && result.entries.map(brief)).toMatchObject([
			{ abbreviation: 'brb', body: 'Back in a minute.' },
		]);
	});

	it('reads its CSV, which has no header, and its cheat sheet, which has one', async () => {
		const { format, entries } = await readFixture('beeftext.csv');
		expect(format).toBe('beeftext-csv');
		expect(entries.map(({ template }) => [template.abbreviation, template.title])).toEqual([
			['retlabel', 'Return label'],
			['sig', 'Signature'],
		]);
		const sheet = await readAs('s.csv', 'Group,Name,Keyword,Snippet\nDaily,Bye,bye,See you soon!\n');
		expect(sheet.ok && sheet.entries.map(brief)).toMatchObject([
			{ title: 'Bye', abbreviation: 'bye', folder: ['Daily'], body: 'See you soon!' },
		]);
	});
});

describe('espanso', () => {
	it('reads triggers, variables, forms and labels', async () => {
		const { format, entries, problems } = await readFixture('espanso.yml');
		expect(format).toBe('espanso');
		expect(entries.map(brief)).toMatchObject([
			{
				title: 'Greeting',
				abbreviation: 'hi',
				body: 'Hello {{ buyer.name }}, this is Blue Heron Pottery. {% cursor %}',
				left: [],
			},
			{
				title: 'late',
				abbreviation: 'late',
				body: 'Sorry for the wait!\nIt ships on {{ "today" | plus_days: 1 | date: "full" }}.',
			},
			{ body: '{{ "Thank you!|Many thanks!" | one_of }} Today is {{ "today" | date: "full" }}.' },
			{
				body: 'Refund of {{ order.amount }} for {% field "reason", type: "choice", options: "late|broken", default: "late" %} is on its way, {{ buyer.name }}.',
				left: ['[[reason]]'],
			},
			{ body: 'Order {% field "n" %} is packed.', abbreviation: undefined },
		]);
		expect(entries[1]?.template.tags).toEqual(['delay']);
		expect(entries[4]?.notes).toMatchObject([{ key: 'exchange.note.regex' }]);
		expect(lines(problems)).toEqual([[{ line: 36, column: 5 }, 'image-only']]);
	});

	it('keeps the matches around a broken one and says where it is', async () => {
		const result = await readAs('broken.yml', fixture('broken.yml'));
		expect(result.ok && result.entries.map(({ template }) => template.title)).toEqual(['ok', 'later']);
		expect(result.ok && lines(result.problems)).toEqual([[{ line: 5, column: 21 }, 'yaml']]);
	});

	it('refuses YAML that is something else, and endless aliases', async () => {
		expect(await readAs('x.yml', 'a: 1\n')).toMatchObject({
			ok: false,
			problem: { message: { key: 'exchange.error.unknown-yaml' } },
		});
		const bomb = `a: &a [x,x,x,x,x,x,x,x,x]\n${[...'bcdefgh'].map((k, i) => `${k}: &${k} [${Array(9).fill(`*${'abcdefgh'[i]}`)}]`).join('\n')}\nmatches: *h\n`;
		const started = performance.now();
		expect((await readAs('bomb.yml', bomb)).ok).toBe(false);
		expect(performance.now() - started).toBeLessThan(3_000);
	});
});

describe('tables of other tools', () => {
	it('Briskine: HTML to lines, Handlebars to ours, days ahead kept', async () => {
		const { format, entries, problems } = await readFixture('briskine.csv');
		expect(format).toBe('briskine');
		expect(entries.map(brief)).toMatchObject([
			{
				title: 'Out of stock',
				abbreviation: 'oos',
				body: 'Hello {{ buyer.name }},\n\nthat size is sold out until {{ "today" | plus_days: 7 | date: "full" }}.\n\n{{ "Best|Cheers" | one_of }}\n{{ seller.name }}',
			},
			{
				body: 'Use {% field "promo" %} & save 10 %.\n\n{% field "#if vip" %}\nFor you: 15 %',
				left: ['{{promo}}', '{{#if vip}}', '{{/if}}'],
			},
		]);
		expect(entries[0]?.template.tags).toEqual(['stock', 'sorry']);
		expect(entries[0]?.notes).toEqual([
			{ key: 'exchange.note.column', params: { name: 'subject', text: 'About your order' } },
		]);
		expect(problems).toHaveLength(1);
	});

	it('Chatwoot: names and defaults, and no condition that could never hold', async () => {
		const { format, entries, problems } = await readFixture('chatwoot.json');
		expect(format).toBe('chatwoot-json');
		expect(entries.map(brief)).toMatchObject([
			{
				abbreviation: 'hello',
				body: 'Hi {{buyer.name | default: "there"}}, {{ seller.name }} from {{shop.name}} here.',
				left: [],
			},
			{
				body: 'Your case {% field "conversation.id" %} is open. {% field "if contact.email" %}We write to {% field "contact.email" %}.',
			},
		]);
		expect(lines(problems)).toEqual([[{ line: 15, column: 2 }, 'no-body']]);
		const csv = await readAs('c.csv', 'short_code,content\nhi,"Hello {{contact.name}}, ""welcome""!"\n');
		expect(csv.ok && [csv.format, ...csv.entries.map(({ template }) => template.body)]).toEqual([
			'chatwoot-csv',
			'Hello {{buyer.name}}, "welcome"!',
		]);
	});

	it('Zammad: HTML, keywords, groups and what was switched off', async () => {
		const { format, entries } = await readFixture('zammad.csv');
		expect(format).toBe('zammad');
		expect(entries.map(brief)).toMatchObject([
			{
				abbreviation: 'parcel',
				folder: ['Sales'],
				body: 'Hello {{ buyer.name }},\n\nyour case {% field "ticket.number" %} is with the courier.\n\n{{ seller.name }} · {{ shop.name }}',
				left: ['#{ticket.number}'],
			},
			{ title: 'Old greeting', body: 'Dear customer' },
		]);
		expect(entries[0]?.template.tags.toSorted()).toEqual(['Support', 'shipped']);
		expect(entries[1]?.notes).toContainEqual({ key: 'exchange.note.was-off' });
	});

	it('Qianniu: codes, groups, known words in brackets, faces stay', async () => {
		const { format, entries } = await readFixture('qianniu.csv');
		expect(format).toBe('qianniu');
		expect(entries.map(brief)).toMatchObject([
			{
				abbreviation: 'fh',
				folder: ['发货'],
				body: '亲，{{ buyer.name }}，您的订单{{ order.number }}今天已经发货啦[微笑]，快递单号{{ tracking.number }}，请注意查收哦~',
			},
			{ body: '您好，在的呢，请问有什么可以帮您？/:^_^', folder: ['接待'], left: [] },
			{ body: '这款建议按平时的尺码选，{% field "身高" %}以内拿M码', left: ['{身高}'] },
		]);
		expect(new Set(entries.map(({ template }) => template.language))).toEqual(new Set(['zh-Hans']));
	});

	it('plain tables: any delimiter, names of columns in three languages, faults by line and column', async () => {
		const { format, entries, problems } = await readFixture('plain-semicolon.csv');
		expect(format).toBe('plain');
		expect(entries.map(brief)).toMatchObject([
			{
				title: 'Wholesale',
				folder: ['Sales', 'Bulk'],
				body: 'Yes, from ten pieces; the price for {{ buyer.name }} drops to {{ item.price }}.',
			},
			{ title: 'Good again', body: 'We are back on Monday.' },
		]);
		expect(entries[0]?.template.tags).toEqual(['b2b', 'price']);
		expect(lines(problems)).toEqual([
			[{ line: 3, column: 1 }, 'stray-quote'],
			[{ line: 5, column: 21 }, 'too-many-cells'],
		]);
		const taiwan = await readAs(
			't.txt',
			'標題\t內容\t分類\n出貨\t您好，{買家暱稱}，商品已經出貨囉！\t物流\n',
		);
		expect(taiwan.ok && taiwan.entries.map(brief)).toMatchObject([
			{ title: '出貨', folder: ['物流'], body: '您好，{{ buyer.name }}，商品已經出貨囉！' },
		]);
		expect(taiwan.ok && taiwan.entries[0]?.template.language).toBe('zh-Hant');
	});

	it('a table in our own language stays as it is', async () => {
		const result = await readAs(
			'l.csv',
			'title,text\nA,"{% if buyer.name %}Hi {{ buyer.name }}{% endif %}, {{ wish }}!"\n',
		);
		expect(result.ok && result.entries.map(brief)).toMatchObject([
			{ body: '{% if buyer.name %}Hi {{ buyer.name }}{% endif %}, {{ wish }}!', left: ['wish'] },
		]);
	});
});

describe('whatever is read', () => {
	const files = [
		'text-blaze.json',
		'beeftext.btbackup',
		'espanso.yml',
		'briskine.csv',
		'chatwoot.json',
		'zammad.csv',
		'qianniu.csv',
		'plain-semicolon.csv',
	];
	it.each(files)('%s gives templates that can be used, and every question shows', async (name) => {
		const { entries } = await readFixture(name);
		expect(entries.length).toBeGreaterThan(0);
		for (const { template, conversions } of entries) {
			expect(checkBody(template.body).ok).toBe(true);
			const rendered = renderTemplate(template, {}, { now: 0 });
			const questions = conversions.filter(({ kind }) => kind === 'fill-in').length;
			expect(rendered.ok && new Set(rendered.missing.map((one) => one.name)).size).toBeGreaterThanOrEqual(
				Math.min(1, questions),
			);
		}
	});

	it.each([
		['broken.json', '{\n"folders": [\n\t[1, ]\n]}', 'json', { line: 3, column: 6 }],
		['x.json', '{"a": 1}', 'unknown-json', null],
		['x.json', '{"format":"rapport-templates","version":9,"templates":[]}', 'newer', null],
		['x.json', '{"format":"rapport","version":1,"tables":{}}', 'backup', null],
		['x.csv', 'colour,shape\nred,round\n', 'no-text-column', null],
		['x.csv', '  \n\n', 'empty', null],
		['x.csv', '', 'empty', null],
		['x.csv', 'title,text\n', 'nothing', null],
		['x.xls', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 1, 2, 3]), 'old-excel', null],
		['x.xlsx', new Uint8Array([0x50, 0x4b, 3, 4, 9, 9, 9, 9]), 'workbook', null],
		['x.json', '['.repeat(200_000), 'json', { line: 1, column: 102 }],
	])('%s is refused: %s → %s', async (name, content, key, place) => {
		const result = await readAs(name, content);
		expect(result).toMatchObject({
			ok: false,
			problem: { message: { key: `exchange.error.${key}` }, place },
		});
	});

	it('nothing larger than 10 MB, nor more than 20,000 templates', async () => {
		expect(await readAs('x.csv', new Uint8Array(10 * 1024 * 1024 + 1))).toMatchObject({
			problem: { message: { key: 'exchange.error.large' } },
		});
		const rows = Array.from({ length: 20_001 }, (_, i) => `t${i},body ${i}`).join('\n');
		expect(await readAs('x.csv', `title,text\n${rows}`)).toMatchObject({
			problem: { message: { key: 'exchange.error.too-many', params: { count: 20_001 } } },
		});
	}, 20_000);
});
