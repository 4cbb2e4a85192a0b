import * as z from 'zod/mini';
import { variableCalled } from '../../templates/variable-words.ts';
import { htmlToText, looksLikeHtml } from '../html-text.ts';
import type { ReadOptions } from '../imported.ts';
import { joinReused } from '../join-reused.ts';
import { clockTag, convertBody, dayTag, fieldValue, fillIn, type Replaced } from '../liquid-text.ts';
import { CURSOR_TAG, LEFT_OUT, reuseTag, tagFor } from '../placeholder-names.ts';
import { type Collected, collect, collectProblem, placeIn } from './collect.ts';
import type { JsonFile } from './json-file.ts';

/**
 * Text Blaze: "Export all folders" of its settings gives `{version, folders: [{name, snippets: [{name, shortcut, type, text, html?}]}]}`.
 * Sources: the public converter BeepBoopYeetYourScoot/TextBlazeToEspanso (converter.py: `folders`, `name`, `snippets`, `shortcut`, `text`) for the file;
 * blaze.today/guides/forms for the form commands `{formtext}`, `{formparagraph}`, `{formmenu}`, `{formdate}`, `{formtoggle}` and their settings `name`
 * and `default`, parted by semicolons. Unsure: the values of `type`, whether `html` is always beside `text` (the plain `text` is taken, as it holds
 * the commands), and `\{` for a brace that is no command.
 */
const SnippetSchema = z.looseObject({
	name: z.optional(z.nullable(z.string())),
	shortcut: z.optional(z.nullable(z.string())),
	text: z.optional(z.nullable(z.string())),
	html: z.optional(z.nullable(z.string())),
});
const FileSchema = z.looseObject({
	folders: z.array(
		z.looseObject({ name: z.optional(z.nullable(z.string())), snippets: z.array(z.unknown()) }),
	),
});

export function isTextBlaze(value: unknown): boolean {
	return FileSchema.safeParse(value).success;
}

/** `a; b; name=who; default=there` as plain parts and settings. */
function settingsOf(text: string): { parts: string[]; settings: Map<string, string> } {
	const parts: string[] = [];
	const settings = new Map<string, string>();
	for (const piece of text.split(';')) {
		const setting = /^\s*([a-z]+)\s*=(?!=)([\s\S]*)$/iu.exec(piece);
		if (setting?.[1])
			settings.set(setting[1].toLowerCase(), (setting[2] ?? '').trim().replace(/^"(.*)"$/u, '$1'));
		else if (piece.trim() !== '') parts.push(piece.trim());
	}
	return { parts, settings };
}

/** Days, months or hours of a shift such as `+3D`, `-2h`, `+1M`; null for what is not plain. */
function shiftOf(shift: string): { days: number; months: number; hours: number } | null {
	const none = { days: 0, months: 0, hours: 0 };
	const match = /^\s*([+-]?\d+)\s*([DWHMYdwhy])\s*$/u.exec(shift);
	if (!match) return shift.trim() === '' ? none : null;
	const count = Number(match[1]);
	const unit = (match[2] ?? '').toLowerCase();
	if (unit === 'h') return { ...none, hours: count };
	if (unit === 'm' || unit === 'y') return { ...none, months: unit === 'y' ? count * 12 : count };
	return { ...none, days: unit === 'w' ? count * 7 : count };
}

/** What a snippet holds besides the command being read. */
interface Around {
	/** Names of its form fields: `{=name}` reads them again. */
	fields: ReadonlySet<string>;
	/** Its toggles are opened and closed in pairs. */
	toggles: boolean;
	/** Yes and no in the language of the text. */
	yes: string;
	no: string;
}

function command(text: string, around: Around): Replaced {
	const match = /^\s*(=|[a-z]+)\s*:?([\s\S]*)$/iu.exec(text);
	const name = (match?.[1] ?? '').toLowerCase();
	const { parts, settings } = settingsOf(match?.[2] ?? '');
	const called = settings.get('name') || parts[0] || name;
	const offered = settings.get('default') ?? '';
	switch (name) {
		case 'time':
		case 'date': {
			const shift = shiftOf(settings.get('shift') ?? settings.get('at') ?? '');
			if (!shift) return { to: fillIn(text), kind: 'fill-in' };
			// Text Blaze writes dates and times with one command; its format says which.
			const clock = /[hH]/u.test(parts[0] ?? '') && !/[YyD]/u.test(parts[0] ?? '');
			return { to: clock ? clockTag(shift.hours) : dayTag(shift.days, shift.months), kind: 'value' };
		}
		case 'formtext':
			return tagFor(called, { offered });
		case 'formparagraph':
			return tagFor(called, { offered, lines: Number(settings.get('rows')) || 3 });
		case 'formdate':
			// The first part of the command is how the date is written.
			return tagFor(settings.get('name') || name, {
				type: 'date',
				offered: /^\d{4}-\d{2}-\d{2}$/u.test(offered) ? offered : '',
			});
		case 'formmenu': {
			const options = [...new Set([...(offered === '' ? [] : [offered]), ...parts])];
			const ordered = parts.includes(offered) ? parts : options;
			if (ordered.length === 0) return { to: fillIn(called), kind: 'fill-in' };
			return tagFor(settings.get('name') || ordered.join(', '), {
				type: 'choice',
				options: ordered,
				offered,
			});
		}
		case 'formtoggle': {
			const toggle = settings.get('name') || name;
			const { yes, no } = around;
			if (!around.toggles) return { to: fillIn(text), kind: 'fill-in' };
			const asked = fillIn(toggle, {
				type: 'choice',
				options: [yes, no],
				offered: offered === 'no' ? no : yes,
				hidden: true,
			});
			return { to: `${asked}{% if ${fieldValue(toggle)} == "${yes}" %}`, kind: 'fill-in' };
		}
		case 'endformtoggle':
			return around.toggles ? { to: '{% endif %}', kind: 'text' } : LEFT_OUT;
		case '=': {
			const read = (match?.[2] ?? '').trim();
			return around.fields.has(read)
				? { to: `{{ ${fieldValue(read)} }}`, kind: 'value' }
				: { to: fillIn(text), kind: 'fill-in' };
		}
		case 'import':
			return parts[0] ? reuseTag(parts[0]) : LEFT_OUT;
		case 'user':
		case 'site':
			return tagFor(settings.get('name') ?? parts[0] ?? name);
		case 'cursor':
			return CURSOR_TAG;
		case 'key':
		case 'wait':
		case 'click':
		case 'note':
			return LEFT_OUT;
		default:
			return name.startsWith('end') ? LEFT_OUT : { to: fillIn(text), kind: 'fill-in' };
	}
}

/** Fields that are written as one of our values are not asked for: they have no answer to read again. */
function fieldsOf(text: string): Set<string> {
	const names = [...text.matchAll(/\{form(?:text|paragraph|menu|date|toggle)\s*:([^{}\n]*)\}/giu)].map(
		([, inside = '']) => settingsOf(inside).settings.get('name') ?? '',
	);
	return new Set(names.filter((name) => name !== '' && variableCalled(name) === undefined));
}

/** The text of one snippet in our language. */
export function convertTextBlaze(text: string) {
	const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
	const chinese = /\p{Script=Han}/u.test(text);
	const around: Around = {
		fields: fieldsOf(text),
		toggles: count(/\{formtoggle\b/giu) === count(/\{endformtoggle\b/giu),
		yes: chinese ? '是' : 'yes',
		no: chinese ? '否' : 'no',
	};
	return convertBody(text, /\\([{}])|\{([^{}\n]+)\}/gu, ([, brace, inside]) =>
		brace === undefined ? command(inside ?? '', around) : { to: `{{ "${brace}" }}`, kind: 'text' },
	);
}

export function readTextBlaze(file: JsonFile, options: ReadOptions): Collected {
	const found: Collected = { entries: [], problems: [] };
	const { folders } = FileSchema.parse(file.value);
	for (const folder of folders) {
		for (const item of folder.snippets) {
			const place = placeIn(file, item, folder);
			const snippet = SnippetSchema.safeParse(item);
			if (!snippet.success) {
				collectProblem(found, place, 'exchange.error.fields', snippet.error);
				continue;
			}
			const { name, shortcut, text, html } = snippet.data;
			const plain = text || htmlToText(html ?? '');
			collect(
				found,
				{
					place,
					...convertTextBlaze(looksLikeHtml(plain) ? htmlToText(plain) : plain),
					title: name ?? '',
					abbreviation: shortcut ?? '',
					folder: folder.name ? [folder.name] : [],
				},
				options,
			);
		}
	}
	joinReused(found.entries);
	return found;
}
