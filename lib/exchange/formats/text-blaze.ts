import * as z from 'zod/mini';
import { htmlToText, looksLikeHtml } from '../html-text.ts';
import type { ReadOptions } from '../imported.ts';
import { clockTag, convertBody, dayTag, fillIn, type Replaced } from '../liquid-text.ts';
import { LEFT_OUT, tagFor } from '../placeholder-names.ts';
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

/** Days or hours of a shift such as `+3D`, `-2h`; null for what is not plain days or hours. */
function shiftOf(shift: string): { days: number; hours: number } | null {
	const match = /^\s*([+-]?\d+)\s*([DWHdwh])\s*$/u.exec(shift);
	if (!match) return shift.trim() === '' ? { days: 0, hours: 0 } : null;
	const count = Number(match[1]);
	const unit = (match[2] ?? '').toLowerCase();
	if (unit === 'h') return { days: 0, hours: count };
	return { days: unit === 'w' ? count * 7 : count, hours: 0 };
}

function command(text: string): Replaced {
	const match = /^\s*(=|[a-z]+)\s*:?([\s\S]*)$/iu.exec(text);
	const name = (match?.[1] ?? '').toLowerCase();
	const { parts, settings } = settingsOf(match?.[2] ?? '');
	const called = settings.get('name') ?? '';
	switch (name) {
		case 'time':
		case 'date': {
			const shift = shiftOf(settings.get('shift') ?? settings.get('at') ?? '');
			if (!shift) return { to: fillIn(text), kind: 'fill-in' };
			// Text Blaze writes dates and times with one command; its format says which.
			const clock = /[hH]/u.test(parts[0] ?? '') && !/[YyD]/u.test(parts[0] ?? '');
			return { to: clock ? clockTag(shift.hours) : dayTag(shift.days), kind: 'value' };
		}
		case 'formtext':
		case 'formparagraph':
		case 'formdate':
			return tagFor(called || parts[0] || name, settings.get('default'));
		case 'formmenu':
			return { to: fillIn(called || parts.join(' ')), kind: 'fill-in' };
		case 'user':
		case 'site':
			return tagFor(settings.get('name') ?? parts[0] ?? name);
		case 'cursor':
		case 'key':
		case 'wait':
		case 'click':
		case 'note':
			return LEFT_OUT;
		default:
			return name.startsWith('end') ? LEFT_OUT : { to: fillIn(text), kind: 'fill-in' };
	}
}

/** The text of one snippet in our language. */
export function convertTextBlaze(text: string) {
	return convertBody(text, /\\([{}])|\{([^{}\n]+)\}/gu, ([, brace, inside]) =>
		brace === undefined ? command(inside ?? '') : { to: `{{ "${brace}" }}`, kind: 'text' },
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
	return found;
}
