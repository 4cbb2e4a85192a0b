import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ImportedTemplate, ReadOptions, ReadResult } from '../../lib/exchange/imported.ts';
import { readTemplateFile } from '../../lib/exchange/read-file.ts';

const OPTIONS: ReadOptions = { language: null, fallback: 'en' };

/** Reads bytes or a text as the dashboard would. */
export function readAs(name: string, content: string | Uint8Array, options = OPTIONS): Promise<ReadResult> {
	const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : Uint8Array.from(content);
	return readTemplateFile({ name, bytes: bytes as Uint8Array<ArrayBuffer> }, options);
}

/** Reads a fixture that must be readable. */
export async function readFixture(name: string) {
	const result = await readAs(name, readFileSync(join(import.meta.dirname, 'files', name)));
	if (!result.ok) throw new Error(`${name}: ${JSON.stringify(result.problem)}`);
	return result;
}

/** What matters of an entry, short. */
export const brief = ({ template, conversions }: ImportedTemplate) => ({
	title: template.title,
	abbreviation: template.abbreviation,
	folder: template.folder,
	body: template.body,
	left: conversions.filter(({ kind }) => kind !== 'value').map(({ from }) => from),
});
