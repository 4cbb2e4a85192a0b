import { type Template, TemplateSchema } from './template.ts';

const FIELDS = (Object.keys(TemplateSchema.shape) as (keyof Template)[]).filter((field) => field !== 'id');

/** A value with the keys of objects in one order, absent ones left out: equal texts are equal values. */
function plain(value: unknown): unknown {
	if (Array.isArray(value)) return value.map(plain);
	if (typeof value !== 'object' || value === null) return value;
	const entries = Object.entries(value).filter(([, one]) => one !== undefined);
	return Object.fromEntries(
		entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, one]) => [key, plain(one)] as const),
	);
}

/** Do two templates say the same in these fields? Ids and line ends do not count; absent lists are empty ones. */
export function sameFields(a: Template, b: Template, fields: readonly (keyof Template)[]): boolean {
	return fields.every((field) => field === 'id' || text(a[field]) === text(b[field]));
}

function text(value: unknown): string {
	if (value === undefined || value === false || (Array.isArray(value) && value.length === 0)) return '';
	return typeof value === 'string' ? value.replace(/\r\n?/gu, '\n').trim() : JSON.stringify(plain(value));
}

/** Do two templates say the same in everything but their id? */
export function sameTemplate(a: Template, b: Template): boolean {
	return sameFields(a, b, FIELDS);
}
