import { decodeText } from './decode-text.ts';
import { readDelimited } from './delimited.ts';
import { isBeeftext, looksLikeBeeftext, readBeeftext, readBeeftextTable } from './formats/beeftext.ts';
import { isChatwoot, readChatwoot } from './formats/chatwoot.ts';
import type { Collected } from './formats/collect.ts';
import { readEspanso } from './formats/espanso.ts';
import type { JsonFile } from './formats/json-file.ts';
import { isOwnJson, readOwnJson } from './formats/own-json.ts';
import { readTable, tableFormat } from './formats/tables.ts';
import { isTextBlaze, readTextBlaze } from './formats/text-blaze.ts';
import {
	type FormatId,
	MAX_FILE_BYTES,
	MAX_TEMPLATES,
	type ReadOptions,
	type ReadResult,
	refusal,
} from './imported.ts';
import { parseJson } from './json-places.ts';
import type { Table } from './table.ts';
import { isOwnTable, readOwnTable } from './table-fields.ts';
import { readWorkbook } from './workbook.ts';
import { ZipFault } from './zip.ts';

/** A file as the seller chose it. */
export interface ChosenFile {
	name: string;
	bytes: Uint8Array<ArrayBuffer>;
}

type Read = { format: FormatId; found: Collected } | ReturnType<typeof refusal>;

const startsWith = (bytes: Uint8Array, ...head: number[]) =>
	head.every((byte, index) => bytes[index] === byte);

function readJson(text: string, options: ReadOptions): Read {
	const parsed = parseJson(text);
	if (!parsed.ok) return refusal('exchange.error.json', {}, parsed.place);
	const file: JsonFile = parsed;
	if (isOwnJson(file.value)) {
		const found = readOwnJson(file);
		return found ? { format: 'rapport-json', found } : refusal('exchange.error.newer');
	}
	if (isTextBlaze(file.value)) return { format: 'text-blaze', found: readTextBlaze(file, options) };
	if (isBeeftext(file.value)) return { format: 'beeftext-json', found: readBeeftext(file, options) };
	if (isChatwoot(file.value)) return { format: 'chatwoot-json', found: readChatwoot(file, options) };
	const isBackup = typeof file.value === 'object' && file.value !== null && 'tables' in file.value;
	return refusal(isBackup ? 'exchange.error.backup' : 'exchange.error.unknown-json');
}

function readRows(table: Table, guarded: boolean, options: ReadOptions): Read {
	if (table.rows.length === 0 && table.problems.length === 0) return refusal('exchange.error.empty');
	if (isOwnTable(table.rows[0])) return { format: 'rapport-table', found: readOwnTable(table, guarded) };
	const format = tableFormat(table);
	if (format) return { format, found: readTable(table, format, options) };
	if (looksLikeBeeftext(table)) return { format: 'beeftext-csv', found: readBeeftextTable(table, options) };
	return refusal('exchange.error.no-text-column', {
		columns: (table.rows[0] ?? [])
			.map((cell) => cell.text.trim().slice(0, 30))
			.slice(0, 8)
			.join(', '),
	});
}

async function readText(text: string, name: string, options: ReadOptions): Promise<Read> {
	if (text.trim() === '') return refusal('exchange.error.empty');
	if (/\.ya?ml$/iu.test(name)) {
		const found = await readEspanso(text, name.replace(/^.*[\\/]|\.ya?ml$/giu, ''), options);
		return found ? { format: 'espanso', found } : refusal('exchange.error.unknown-yaml');
	}
	return /^\s*[[{]/u.test(text) && !/\.(?:csv|tsv|txt)$/iu.test(name)
		? readJson(text, options)
		: readRows(readDelimited(text), true, options);
}

async function readSheet(bytes: Uint8Array<ArrayBuffer>, options: ReadOptions): Promise<Read> {
	try {
		return readRows(await readWorkbook(bytes), false, options);
	} catch (error) {
		const tooLarge = error instanceof ZipFault && error.kind === 'too-large';
		return refusal(tooLarge ? 'exchange.error.unpacked' : 'exchange.error.workbook');
	}
}

/**
 * Reads a file of templates: its format is told by its content first, its name second. Nothing is stored. What can be taken and what cannot
 * come side by side; a file that is none of the formats is refused with the reason. Never throws for what stands in a file.
 */
export async function readTemplateFile(file: ChosenFile, options: ReadOptions): Promise<ReadResult> {
	const { bytes, name } = file;
	if (bytes.length > MAX_FILE_BYTES)
		return refusal('exchange.error.large', { most: MAX_FILE_BYTES / 1024 / 1024 });
	if (bytes.length === 0) return refusal('exchange.error.empty');
	// The mark of Excel 97 files, and of every ZIP archive.
	if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return refusal('exchange.error.old-excel');
	const isZip = startsWith(bytes, 0x50, 0x4b, 0x03, 0x04);
	const decoded = isZip ? null : decodeText(bytes);
	const read = decoded ? await readText(decoded.text, name, options) : await readSheet(bytes, options);
	if ('ok' in read) return read;
	const { entries, problems, pictures = [] } = read.found;
	if (entries.length > MAX_TEMPLATES)
		return refusal('exchange.error.too-many', { count: entries.length, most: MAX_TEMPLATES });
	if (entries.length + problems.length === 0) return refusal('exchange.error.nothing');
	return { ok: true, format: read.format, encoding: decoded?.encoding ?? null, entries, problems, pictures };
}
