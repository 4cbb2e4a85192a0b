import type { Table } from './table.ts';
import { readZip, writeZip } from './zip.ts';

/** Most bytes that the parts of a workbook may unpack to: ten times the largest file. */
const MOST_UNPACKED = 100 * 1024 * 1024;
const MIME = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** "A" for 0, "AA" for 26. */
function columnName(index: number): string {
	const last = String.fromCharCode(65 + (index % 26));
	return index < 26 ? last : columnName(Math.floor(index / 26) - 1) + last;
}

function cellText(value: unknown): string {
	if (value === null || value === undefined) return '';
	return value instanceof Date ? value.toISOString().slice(0, 10) : String(value);
}

/**
 * The first sheet that holds anything, with every cell as text. The archive is unpacked and handed on unpacked: the library would start a worker
 * for larger parts, which an extension page may not. Throws `ZipFault`, or the library's errors where the parts are no workbook.
 */
export async function readWorkbook(bytes: Uint8Array<ArrayBuffer>): Promise<Table> {
	const parts = await readZip(bytes, (name) => /\.(?:xml|rels)$/u.test(name), MOST_UNPACKED);
	const { default: readXlsxFile } = await import('read-excel-file/universal');
	const sheets = await readXlsxFile((await writeZip(parts, true)).buffer, { trim: false });
	const sheet = sheets.find(({ data }) =>
		data.some((row) => row.some((cell) => cellText(cell).trim() !== '')),
	);
	const rows = (sheet?.data ?? []).map((row, line) =>
		row.map((cell, column) => ({
			text: cellText(cell).replace(/\r\n?/gu, '\n'),
			place: { cell: `${columnName(column)}${line + 1}` },
		})),
	);
	return { rows: rows.filter((row) => row.some((cell) => cell.text.trim() !== '')), problems: [] };
}

/** Characters that XML 1.0 cannot hold, and what would be read as one of them, in the way of ECMA-376 (22.9.2.19): `_x0007_`. */
function xmlText(text: string): string {
	return text
		.replace(/_x[0-9A-Fa-f]{4}_/gu, (found) => `_x005F${found}`)
		.replace(
			// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones to be written otherwise.
			/[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,
			(char) => `_x${char.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`,
		)
		.replaceAll('&', '&amp;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;');
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

function sheetXml(rows: readonly (readonly string[])[], widths: readonly number[]): string {
	const columns = widths
		.map((width, i) => `<col min="${i + 1}" max="${i + 1}" width="${width}" customWidth="1"/>`)
		.join('');
	const lines = rows.map((row, line) => {
		const cells = row.map((text, column) =>
			text === ''
				? ''
				: `<c r="${columnName(column)}${line + 1}" t="inlineStr" s="${line === 0 ? 1 : 2}"><is><t xml:space="preserve">${xmlText(text)}</t></is></c>`,
		);
		return `<row r="${line + 1}">${cells.join('')}</row>`;
	});
	return (
		`${HEAD}<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" state="frozen"/></sheetView></sheetViews>` +
		`<cols>${columns}</cols><sheetData>${lines.join('')}</sheetData></worksheet>`
	);
}

/** Bold first row, wrapped text below. All cells are texts: none can be taken for a formula. */
const STYLES =
	`${HEAD}<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts>` +
	'<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
	'<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf/></cellStyleXfs>' +
	'<cellXfs count="3"><xf xfId="0"/><xf xfId="0" fontId="1" applyFont="1"/><xf xfId="0" numFmtId="49" applyNumberFormat="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf></cellXfs></styleSheet>';

/** One sheet of texts as a workbook (ECMA-376), its first row bold and fixed. `widths`: per column, in characters. */
export async function writeWorkbook(
	sheetName: string,
	rows: readonly (readonly string[])[],
	widths: readonly number[],
): Promise<{ bytes: Uint8Array<ArrayBuffer>; mime: string }> {
	const type = (part: string, kind: string) =>
		`<Override PartName="${part}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${kind}+xml"/>`;
	const relation = (id: string, kind: string, target: string) =>
		`<Relationship Id="${id}" Type="${OFFICE}/${kind}" Target="${target}"/>`;
	const parts: [string, string][] = [
		[
			'[Content_Types].xml',
			`${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${type('/xl/workbook.xml', 'sheet.main')}${type('/xl/worksheets/sheet1.xml', 'worksheet')}${type('/xl/styles.xml', 'styles')}</Types>`,
		],
		[
			'_rels/.rels',
			`${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${relation('rId1', 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
		],
		[
			'xl/workbook.xml',
			`${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="${xmlText(sheetName)}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
		],
		[
			'xl/_rels/workbook.xml.rels',
			`${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${relation('rId1', 'worksheet', 'worksheets/sheet1.xml')}${relation('rId2', 'styles', 'styles.xml')}</Relationships>`,
		],
		['xl/worksheets/sheet1.xml', sheetXml(rows, widths)],
		['xl/styles.xml', STYLES],
	];
	const encoder = new TextEncoder();
	const bytes = await writeZip(parts.map(([name, text]) => [name, encoder.encode(text)] as const));
	return { bytes, mime: MIME };
}
