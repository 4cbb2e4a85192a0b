/** Comma-separated values as RFC 4180 has them: CRLF, quotes doubled; with a byte order mark, without which Excel misreads Chinese. */

/** First characters that make a spreadsheet take a cell for a formula (also full width), and the mark itself. */
const RISKY = /^['=+\-@\t\r\n＝＋－＠]/u;

/**
 * Keeps a spreadsheet from running a cell: one that starts with `=`, `+`, `-`, `@`, a tab or a line break (or `'`, so that
 * the guard can be taken off again) gets `'` in front. {@link unguardCell} undoes it.
 */
export function guardCell(text: string): string {
	return RISKY.test(text) ? `'${text}` : text;
}

/** The text that {@link guardCell} was given. */
export function unguardCell(cell: string): string {
	return cell.startsWith("'") ? cell.slice(1) : cell;
}

function quote(cell: string): string {
	return /[",\r\n]/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/** Rows of texts as one CSV text. Every cell is guarded. */
export function toCsv(rows: readonly (readonly string[])[]): string {
	const lines = rows.map((row) => row.map((cell) => quote(guardCell(cell))).join(','));
	return `\uFEFF${lines.join('\r\n')}\r\n`;
}
