import { excerpt, type ImportProblem } from './imported.ts';
import { linePlaces } from './line-places.ts';
import type { Cell, Table } from './table.ts';

/**
 * Comma-separated values as RFC 4180 has them, with any of four delimiters. Written here rather than taken from a library because an import
 * must say the line and column of every fault, and go on with the next line after one.
 */

/** Delimiters that spreadsheets write: comma, semicolon (where the comma is a decimal sign), tab, and bar. */
const DELIMITERS = [',', ';', '\t', '|'] as const;
export type Delimiter = (typeof DELIMITERS)[number];

/** After so many lines with broken quotes the file is something else. */
const MOST_FAULTS = 200;

interface RawCell {
	text: string;
	start: number;
}
type RawRow = { cells: RawCell[]; next: number } | { fault: 'unclosed-quote' | 'stray-quote'; at: number };

const isLineEnd = (char: string | undefined) => char === '\n' || char === '\r';
/** The offset after a line end that begins at `at`. */
const afterLineEnd = (text: string, at: number) => at + (text.startsWith('\r\n', at) ? 2 : 1);

function readQuoted(text: string, open: number): { text: string; next: number } | null {
	let from = open + 1;
	for (;;) {
		const quote = text.indexOf('"', from);
		if (quote < 0) return null;
		if (text[quote + 1] !== '"') {
			return { text: text.slice(open + 1, quote).replaceAll('""', '"'), next: quote + 1 };
		}
		from = quote + 2;
	}
}

function readRow(text: string, start: number, delimiter: string): RawRow {
	const cells: RawCell[] = [];
	let at = start;
	for (;;) {
		let cell: RawCell;
		if (text[at] === '"') {
			const quoted = readQuoted(text, at);
			if (!quoted) return { fault: 'unclosed-quote', at };
			cell = { text: quoted.text, start: at };
			at = quoted.next;
			if (at < text.length && text[at] !== delimiter && !isLineEnd(text[at]))
				return { fault: 'stray-quote', at: cell.start };
		} else {
			let end = at;
			while (end < text.length && text[end] !== delimiter && !isLineEnd(text[end])) end++;
			cell = { text: text.slice(at, end), start: at };
			at = end;
		}
		cells.push(cell);
		if (at >= text.length) return { cells, next: at };
		if (text[at] === delimiter) at++;
		else return { cells, next: afterLineEnd(text, at) };
	}
}

function nextLine(text: string, from: number): number {
	let at = from;
	while (at < text.length && !isLineEnd(text[at])) at++;
	return at < text.length ? afterLineEnd(text, at) : at;
}

/** The delimiter by which the first rows have the most equal number of cells; a comma when none splits anything. */
export function findDelimiter(text: string): Delimiter {
	let best: { delimiter: Delimiter; score: number } = { delimiter: ',', score: 0 };
	for (const delimiter of DELIMITERS) {
		const counts: number[] = [];
		for (let at = 0; at < text.length && counts.length < 30; ) {
			const row = readRow(text, at, delimiter);
			if ('fault' in row) break;
			at = row.next;
			if (row.cells.length > 1 || row.cells[0]?.text !== '') counts.push(row.cells.length);
		}
		const first = counts[0] ?? 1;
		const alike = counts.filter((count) => count === first).length / Math.max(1, counts.length);
		// The header decides: a delimiter that it does not hold divides nothing.
		const score = first > 1 ? alike + Math.min(first, 12) / 100 : 0;
		if (score > best.score) best = { delimiter, score };
	}
	return best.delimiter;
}

/** All rows that are not blank. A line with a broken quotation is reported and left out; reading goes on with the line after it. */
export function readDelimited(text: string, delimiter: Delimiter = findDelimiter(text)): Table {
	const place = linePlaces(text);
	const rows: Cell[][] = [];
	const problems: ImportProblem[] = [];
	for (let at = 0; at < text.length; ) {
		const row = readRow(text, at, delimiter);
		if ('fault' in row) {
			const next = nextLine(text, at);
			problems.push({
				place: place(row.at),
				message: { key: `exchange.error.${row.fault}` },
				text: excerpt(text.slice(at, Math.min(next, at + 200))),
			});
			if (problems.length >= MOST_FAULTS) break;
			at = next;
			continue;
		}
		if (row.cells.some((cell) => cell.text.trim() !== '')) {
			rows.push(row.cells.map((cell) => ({ text: cell.text, place: place(cell.start) })));
		}
		at = row.next;
	}
	return { rows, problems };
}
