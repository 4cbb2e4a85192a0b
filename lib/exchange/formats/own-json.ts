import * as z from 'zod/mini';
import { parseTemplate } from '../../templates/check.ts';
import { ImageRefSchema, type Template, TemplateSchema } from '../../templates/template.ts';
import { excerpt, type FilePicture } from '../imported.ts';
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
	pictures: z.optional(z.array(z.unknown())),
});

export function isOwnJson(value: unknown): boolean {
	return typeof value === 'object' && value !== null && (value as { format?: unknown }).format === OWN_FORMAT;
}

/** The fields of a template, in the order in which they are written. */
export const TEMPLATE_FIELDS = Object.keys(TemplateSchema.shape) as (keyof Template)[];

/** `pictures`: those that the templates name, with their bytes. */
export function exportJson(
	templates: readonly Template[],
	exportedAt: string,
	pictures: readonly FilePicture[] = [],
): string {
	const file = {
		format: OWN_FORMAT,
		version: OWN_VERSION,
		exportedAt,
		templates,
		...(pictures.length > 0 && { pictures }),
	};
	return `${JSON.stringify(file, null, '\t')}\n`;
}

const PictureSchema = z.object({ ...ImageRefSchema.shape, data: z.string() });

/** Null: the file says that it is ours, but is not, or is of a newer version. */
export function readOwnJson(file: JsonFile): Collected | null {
	const parsed = FileSchema.safeParse(file.value);
	if (!parsed.success || parsed.data.version > OWN_VERSION) return null;
	// A picture that cannot be read costs the picture, not the template: it is told where the templates are shown.
	const pictures = (parsed.data.pictures ?? []).flatMap((picture) => {
		const read = PictureSchema.safeParse(picture);
		return read.success ? [read.data] : [];
	});
	const found: Collected = { entries: [], problems: [], pictures };
	const known = new Set(pictures.map(({ id }) => id));
	for (const item of parsed.data.templates) {
		const place = placeIn(file, item, parsed.data.templates);
		const result = parseTemplate(item);
		if (result.ok) {
			const { template } = result;
			const without = (template.images ?? []).filter(({ id }) => !known.has(id)).length;
			const notes = without > 0 ? [{ key: 'exchange.note.pictures', params: { count: without } }] : [];
			found.entries.push({ place, template, stated: TEMPLATE_FIELDS, conversions: [], notes });
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
