import * as z from 'zod/mini';
import { htmlToText, looksLikeHtml } from '../html-text.ts';
import type { ReadOptions } from '../imported.ts';
import { joinReused } from '../join-reused.ts';
import { clockTag, convertBody, dayTag, fillIn, type Replaced } from '../liquid-text.ts';
import { CURSOR_TAG, LEFT_OUT, reuseTag, tagFor } from '../placeholder-names.ts';
import type { Cell, Table } from '../table.ts';
import { type Collected, collect, collectProblem, placeIn } from './collect.ts';
import type { JsonFile } from './json-file.ts';

/**
 * Beeftext: the export of combos, and its backups (`.btbackup` is the same JSON), is `{fileFormatVersion, combos: [{uuid, name, keyword, snippet,
 * group, enabled, …}], groups: [{uuid, name, …}]}`; before version 2 the fields were `comboText` and `substitutionText`. Its CSV has no header and the
 * columns keyword, snippet, name; its "cheat sheet" CSV has the header Group, Name, Keyword, Snippet (translated by its interface).
 * Source: the program itself, github.com/xmichelo/Beeftext, Beeftext/Combo/Combo.cpp, ComboList.cpp (`exportToCsvFile`, `exportCheatSheet`) and
 * ComboVariable.cpp for `#{…}`. Unsure: that every backup is JSON and not packed; a packed one is refused with the reason.
 */
const ComboSchema = z.looseObject({
	name: z.optional(z.string()),
	keyword: z.optional(z.string()),
	snippet: z.optional(z.string()),
	comboText: z.optional(z.string()),
	substitutionText: z.optional(z.string()),
	group: z.optional(z.string()),
	enabled: z.optional(z.boolean()),
});
const FileSchema = z.looseObject({
	combos: z.array(z.unknown()),
	groups: z.optional(z.array(z.looseObject({ uuid: z.string(), name: z.optional(z.string()) }))),
});

export function isBeeftext(value: unknown): boolean {
	return FileSchema.safeParse(value).success;
}

/** Whole days and months of shifts such as `+3d-1w+1M`; null where one is of the clock. */
function daysOf(shifts: string): { days: number; months: number } | null {
	let days = 0;
	let months = 0;
	for (const [, sign, count, unit] of shifts.matchAll(/([+-])(\d+)([yMwdhmsz])/gu)) {
		const by = Number(`${sign}${count}`);
		if (unit === 'd' || unit === 'w') days += by * (unit === 'w' ? 7 : 1);
		else if (unit === 'M' || unit === 'y') months += by * (unit === 'y' ? 12 : 1);
		else return null;
	}
	return { days, months };
}

function variable(text: string): Replaced {
	const [, name = '', rest = ''] = /^([a-zA-Z]+)(?::([\s\S]*))?$/u.exec(text) ?? [];
	switch (name) {
		case 'date':
			return { to: dayTag(), kind: 'value' };
		case 'time':
			return { to: clockTag(), kind: 'value' };
		case 'dateTime': {
			const [, shifts = '', format = rest] = /^((?:[+-]\d+[yMwdhmsz])+):?([\s\S]*)$/u.exec(rest) ?? [];
			const shift = daysOf(shifts);
			if (!shift) return { to: fillIn(text), kind: 'fill-in' };
			const clock = /[hH]/u.test(format) && !/[yMd]/u.test(format) && shifts === '';
			return { to: clock ? clockTag() : dayTag(shift.days, shift.months), kind: 'value' };
		}
		case 'input':
			return tagFor(rest.replace(/\\([\\}])/gu, '$1'));
		case 'combo':
			return reuseTag(rest);
		case 'cursor':
			return CURSOR_TAG;
		case 'key':
		case 'shortcut':
		case 'delay':
			return LEFT_OUT;
		default:
			return { to: fillIn(text), kind: 'fill-in' };
	}
}

/** The text of one snippet in our language. */
export function convertBeeftext(snippet: string) {
	const text = looksLikeHtml(snippet) ? htmlToText(snippet) : snippet;
	return convertBody(text, /#\{((?:\\.|[^{}\\])+)\}/gu, (match) => variable(match[1] ?? ''));
}

export function readBeeftext(file: JsonFile, options: ReadOptions): Collected {
	const found: Collected = { entries: [], problems: [] };
	const { combos, groups = [] } = FileSchema.parse(file.value);
	const names = new Map(groups.map(({ uuid, name }) => [uuid, name ?? '']));
	for (const item of combos) {
		const place = placeIn(file, item, combos);
		const combo = ComboSchema.safeParse(item);
		if (!combo.success) {
			collectProblem(found, place, 'exchange.error.fields', combo.error);
			continue;
		}
		const { name = '', keyword, comboText = '', snippet, substitutionText = '', group, enabled } = combo.data;
		collect(
			found,
			{
				place,
				...convertBeeftext(snippet ?? substitutionText),
				title: name,
				abbreviation: keyword ?? comboText,
				folder: [names.get(group ?? '') ?? ''],
				notes: enabled === false ? [{ key: 'exchange.note.was-off' }] : [],
			},
			options,
		);
	}
	joinReused(found.entries);
	return found;
}

/** The columns of a CSV: its cheat sheet by the header, the plain export by having three columns and none. */
export function readBeeftextTable(table: Table, options: ReadOptions): Collected {
	const found: Collected = { entries: [], problems: [...table.problems] };
	const text = (cells: Cell[], index: number) => cells[index]?.text ?? '';
	const sheet = isCheatSheet(table.rows[0]);
	for (const cells of sheet ? table.rows.slice(1) : table.rows) {
		const place = cells[0]?.place ?? { line: 1, column: 1 };
		const [group, name, keyword, snippet] = sheet
			? [text(cells, 0), text(cells, 1), text(cells, 2), text(cells, 3)]
			: ['', text(cells, 2), text(cells, 0), text(cells, 1)];
		const draft = { place, ...convertBeeftext(snippet), title: name, abbreviation: keyword, folder: [group] };
		collect(found, draft, options);
	}
	joinReused(found.entries);
	return found;
}

function isCheatSheet(header: Cell[] | undefined): boolean {
	return header?.map((cell) => cell.text.trim().toLowerCase()).join() === 'group,name,keyword,snippet';
}

/** A keyword without spaces, a text, a name: three columns and no header, as nothing else here has them. */
export function looksLikeBeeftext(table: Table): boolean {
	const [first] = table.rows;
	if (isCheatSheet(first)) return true;
	const rows = table.rows.slice(0, 50);
	return (
		rows.length > 0 &&
		rows.every((cells) => cells.length === 3 && /^\S{1,40}$/u.test(cells[0]?.text ?? '')) &&
		// With a snippet as the longest column, or its own variables: otherwise it is any table of three columns.
		(rows.some((cells) => (cells[1]?.text ?? '').includes('#{')) ||
			rows.filter((cells) => (cells[1]?.text.length ?? 0) > (cells[2]?.text.length ?? 0)).length >
				rows.length / 2)
	);
}
