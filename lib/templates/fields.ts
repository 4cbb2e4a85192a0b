import type { DateStyle } from './dates.ts';

/** What a seller is asked for: a line of text, one of several options, a day or a number. */
export const FIELD_TYPES = ['text', 'choice', 'date', 'number'] as const;
export type FieldType = (typeof FIELD_TYPES)[number];

/** What of a chat a field may start from. `none`: nothing, whatever its name. */
export const FIELD_SOURCES = [
	'amount',
	'quantity',
	'date',
	'order-number',
	'tracking-number',
	'item',
	'option',
	'buyer',
	'none',
] as const;
export type FieldSource = (typeof FIELD_SOURCES)[number];

/** A field as its author wrote it: `{% field "days", type: "number", default: 3 %}`. */
export interface FieldSpec {
	/** Its name in the form, and in `field.<name>` and `field["<name>"]`. */
	name: string;
	type: FieldType;
	/** Of a choice. */
	options: readonly string[];
	/** Of a text: how many lines its input shows. */
	lines: number;
	/** A blank answer writes nothing, instead of being asked for again. */
	optional: boolean;
	/** False: it is only asked, and written nowhere but at `field.<name>`. */
	show: boolean;
	/** How a date is written, or "money" for a number. */
	format: DateStyle | 'money' | null;
	/** What of the chat it starts from; null: as its name and type suggest. */
	from: FieldSource | null;
	/** False: the last answer is not remembered. */
	remember: boolean;
	min: number | null;
	max: number | null;
	line: number;
	column: number;
}

/** A field that a rendering came to: what its form needs to know. */
export interface FieldUse extends FieldSpec {
	/** What the template offers, as its input takes it: a day as "2025-06-05", a number with a point; '' for nothing. */
	offered: string;
}

/** Longest name of a field, in UTF-16 units. */
export const MAX_FIELD_NAME = 60;
/** Most fields of one template: more is no small form. */
export const MAX_FIELDS = 20;

/** The name by which a field's answer goes, beside those of variables. */
export function fieldKey(name: string): string {
	return `field.${name}`;
}

/** The field's own name in such a key; null for what is no field. */
export function fieldName(key: string): string | null {
	return key.startsWith('field.') ? key.slice('field.'.length) : null;
}
