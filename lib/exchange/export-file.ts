import { toCsv } from '../store/csv.ts';
import type { Template } from '../templates/template.ts';
import { exportEspanso } from './formats/espanso-export.ts';
import { exportJson } from './formats/own-json.ts';
import type { FilePicture } from './imported.ts';
import { tableRows, WIDTHS } from './table-fields.ts';
import { writeWorkbook } from './workbook.ts';

/** Formats that can be written. */
export const EXPORT_FORMATS = ['json', 'csv', 'xlsx', 'espanso'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

export interface ExportedFile {
	fileName: string;
	mime: string;
	content: string | Uint8Array<ArrayBuffer>;
}

/** Templates as one file. `at`: milliseconds since the epoch, for its name. `pictures` go into JSON only: no other format has a place for them. */
export async function exportTemplates(
	templates: readonly Template[],
	format: ExportFormat,
	at: number,
	pictures: readonly FilePicture[] = [],
): Promise<ExportedFile> {
	const time = new Date(at).toISOString();
	const name = `rapport-templates-${time.slice(0, 10)}`;
	switch (format) {
		case 'json':
			return {
				fileName: `${name}.json`,
				mime: 'application/json',
				content: exportJson(templates, time, pictures),
			};
		case 'csv':
			return { fileName: `${name}.csv`, mime: 'text/csv', content: toCsv(tableRows(templates)) };
		case 'xlsx': {
			const { bytes, mime } = await writeWorkbook('Templates', tableRows(templates), WIDTHS);
			return { fileName: `${name}.xlsx`, mime, content: bytes };
		}
		case 'espanso':
			return { fileName: `${name}.yml`, mime: 'application/yaml', content: await exportEspanso(templates) };
	}
}
