import { unguardCell } from '../store/csv.ts';
import { parseTemplate } from '../templates/check.ts';
import type { Template } from '../templates/template.ts';
import type { Collected } from './formats/collect.ts';
import { TEMPLATE_FIELDS } from './formats/own-json.ts';
import { excerpt, type Place } from './imported.ts';
import { brokenBody } from './make-entry.ts';
import type { Cell, Table } from './table.ts';

/** Our own table, as CSV and as a workbook: what people edit has a column, everything else is JSON in the column `details`. */
export const COLUMNS = [
	'title',
	'body',
	'abbreviation',
	'folder',
	'tags',
	'language',
	'service',
	'favourite',
	'details',
	'id',
] as const;
type Column = (typeof COLUMNS)[number];

/** Widths for a workbook, in characters. */
export const WIDTHS = [28, 70, 14, 20, 20, 10, 14, 10, 20, 28];

/** Parts of a folder path or tags in one cell; a `\\` stands before a sign that belongs to a part. */
const joinParts = (parts: readonly string[], sign: '/' | ',') =>
	parts
		.map((part) => part.replaceAll('\\', '\\\\').replaceAll(sign, `\\${sign}`).replaceAll('，', '\\，'))
		.join(sign === ',' ? ', ' : ' / ');

/** The parts of a cell; a `\` before the sign keeps it in the part. */
export function splitParts(text: string, signs: RegExp): string[] {
	const parts: string[] = [''];
	for (const [piece] of text.matchAll(/\\[\s\S]|[\s\S]/gu)) {
		if (piece.length === 2 && piece.startsWith('\\')) parts[parts.length - 1] += piece.slice(1);
		else if (signs.test(piece)) parts.push('');
		else parts[parts.length - 1] += piece;
	}
	return parts.map((part) => part.trim()).filter((part) => part !== '');
}

/** Can a list go into a cell and come out the same? Blanks at the ends and empty parts cannot. */
const isPlainList = (parts: readonly string[]) =>
	parts.length > 0 && parts.every((part) => part !== '' && part.trim() === part && !/[\r\n]/u.test(part));

/** Templates as rows of texts, the header first. */
export function tableRows(templates: readonly Template[]): string[][] {
	return [
		[...COLUMNS],
		...templates.map((template) => {
			const { id, title, body, language, service, tags, abbreviation = '', ...rest } = template;
			const { folder, favourite, ...details } = rest;
			const more: Record<string, unknown> = { ...details };
			if (Object.keys(details.situation).length === 0) delete more.situation;
			const cellOf = (list: readonly string[] | undefined, sign: '/' | ',', key: string): string => {
				if (!list || (list.length === 0 && key === 'tags')) return '';
				if (isPlainList(list)) return joinParts(list, sign);
				more[key] = list;
				return '';
			};
			const cells: Record<Column, string> = {
				folder: cellOf(folder, '/', 'folder'),
				tags: cellOf(tags, ',', 'tags'),
				id,
				title,
				body,
				abbreviation,
				language,
				service,
				favourite: favourite === undefined ? '' : favourite ? 'yes' : 'no',
				details: '',
			};
			cells.details = Object.keys(more).length > 0 ? JSON.stringify(more) : '';
			return COLUMNS.map((column) => cells[column]);
		}),
	];
}

/** Is this the header of our own table? All of ours must be there; further columns are the seller's. */
export function isOwnTable(header: readonly Cell[] | undefined): boolean {
	const names = new Set(header?.map((cell) => cell.text.trim().toLowerCase()));
	return ['title', 'body', 'language', 'service', 'details'].every((name) => names.has(name));
}

const FAVOURITE: Record<string, boolean> = {
	yes: true,
	no: false,
	true: true,
	false: false,
	'1': true,
	'0': false,
};

/** One row of our own table as an object that is still to be checked. Throws a SyntaxError where `details` is no JSON. */
function rowObject(get: (column: Column) => string): Record<string, unknown> {
	const details: unknown = get('details') === '' ? {} : JSON.parse(get('details'));
	const list = (column: 'folder' | 'tags', signs: RegExp) => {
		const parts = splitParts(get(column), signs);
		return parts.length > 0 ? { [column]: parts } : {};
	};
	const favourite = FAVOURITE[get('favourite').toLowerCase()];
	return {
		situation: {},
		tags: [],
		...(typeof details === 'object' && details !== null ? details : {}),
		id: get('id'),
		title: get('title'),
		body: get('body'),
		language: get('language'),
		service: get('service') || 'information',
		...(get('abbreviation') === '' ? {} : { abbreviation: get('abbreviation') }),
		...list('folder', /\//u),
		...list('tags', /[,，]/u),
		...(favourite === undefined ? {} : { favourite }),
	};
}

/** Reads our own table. `guarded`: from CSV, where cells that a spreadsheet would run are written with a `'` in front. */
export function readOwnTable(table: Table, guarded: boolean): Collected {
	const found: Collected = { entries: [], problems: [...table.problems] };
	const [header = [], ...rows] = table.rows;
	const columns = new Map(header.map((cell, index) => [cell.text.trim().toLowerCase(), index]));
	for (const cells of rows) {
		const place: Place = cells[0]?.place ?? { line: 1, column: 1 };
		const cellAt = (column: Column) => cells[columns.get(column) ?? -1];
		const get = (column: Column) => {
			const text = cellAt(column)?.text ?? '';
			return guarded ? unguardCell(text) : text;
		};
		let raw: Record<string, unknown>;
		try {
			raw = rowObject(get);
		} catch {
			const at = cellAt('details')?.place ?? place;
			found.problems.push({
				place: at,
				message: { key: 'exchange.error.details' },
				text: excerpt(get('title')),
			});
			continue;
		}
		const result = parseTemplate(raw);
		if (result.ok) {
			found.entries.push({
				place,
				template: result.template,
				stated: TEMPLATE_FIELDS,
				conversions: [],
				notes: [],
			});
		} else if (result.problem === 'broken-body') {
			found.problems.push(brokenBody(cellAt('body')?.place ?? place, result.error, get('title')));
		} else {
			const wrong = COLUMNS.find((column) => result.fields.includes(column));
			found.problems.push({
				place: (wrong && cellAt(wrong)?.place) ?? place,
				message: { key: 'exchange.error.fields', params: { fields: result.fields.join(', ') } },
				text: excerpt(get('title')),
			});
		}
	}
	return found;
}
