import * as z from 'zod/mini';
import { parseTemplate } from '../../templates/check.ts';
import { type Template, TemplateSchema } from '../../templates/template.ts';
import { excerpt } from '../imported.ts';
import { brokenBody } from '../make-entry.ts';
import { type Collected, placeIn } from './collect.ts';
import type { JsonFile } from './json-file.ts';

/** Our own file: whole templates, so that nothing is lost. Version 1. */
export const OWN_FORMAT = 'rapport-templates';
export const OWN_VERSION = 1;

const FileSchema = z.looseObject({
	format: z.literal(OWN_FORMAT),
	version: z.number(),
	templates: z.array(z.unknown()),
});

export function isOwnJson(value: unknown): boolean {
	return typeof value === 'object' && value !== null && (value as { format?: unknown }).format === OWN_FORMAT;
}

/** The fields of a template, in the order in which they are written. */
export const TEMPLATE_FIELDS = Object.keys(TemplateSchema.shape) as (keyof Template)[];

export function exportJson(templates: readonly Template[], exportedAt: string): string {
	return `${JSON.stringify({ format: OWN_FORMAT, version: OWN_VERSION, exportedAt, templates }, null, '\t')}\n`;
}

/** Null: the file says that it is ours, but is not, or is of a newer version. */
export function readOwnJson(file: JsonFile): Collected | null {
	const parsed = FileSchema.safeParse(file.value);
	if (!parsed.success || parsed.data.version > OWN_VERSION) return null;
	const found: Collected = { entries: [], problems: [] };
	for (const item of parsed.data.templates) {
		const place = placeIn(file, item, parsed.data.templates);
		const result = parseTemplate(item);
		if (result.ok) {
			const { template } = result;
			found.entries.push({ place, template, stated: TEMPLATE_FIELDS, conversions: [], notes: [] });
		} else if (result.problem === 'broken-body') {
			found.problems.push(brokenBody(place, result.error, result.template.title));
		} else {
			const title = (item as { title?: unknown } | null)?.title;
			const message = { key: 'exchange.error.fields', params: { fields: result.fields.join(', ') } };
			found.problems.push({ place, message, text: excerpt(typeof title === 'string' ? title : '') });
		}
	}
	return found;
}
