import { checkBody } from '../templates/check.ts';
import { escapeLiquid } from '../templates/escape-liquid.ts';
import { type FieldType, MAX_FIELD_NAME } from '../templates/fields.ts';
import type { Conversion } from './imported.ts';

/** Writing another tool's text as one of our templates: its words stay words, its placeholders become ours. */

/** A text as a literal inside a tag; our language knows `\"` inside quotes. */
export function liquidString(text: string): string {
	return `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replace(/\s+/gu, ' ')}"`;
}

/** What another tool says of a placeholder that it asks for. */
export interface FieldSettings {
	type?: FieldType;
	options?: readonly string[];
	/** What its form offered; the seller sees it and accepts it. */
	offered?: string;
	lines?: number;
	/** Asked, but written nowhere by itself. */
	hidden?: boolean;
}

/** A name as a tag can hold it: no quotes, braces or signs that end a tag. */
export function fieldNameFor(name: string): string {
	const plain = name
		.normalize('NFKC')
		.replace(/["\\{}%|]+/gu, ' ')
		.replace(/\s+/gu, ' ')
		.trim();
	return plain.slice(0, MAX_FIELD_NAME).trim() || 'value';
}

/** What the seller is asked for each time, under the other tool's name for it. */
export function fillIn(name: string, settings: FieldSettings = {}): string {
	const { type = 'text', options = [], offered = '', lines = 1, hidden = false } = settings;
	const parts = [liquidString(fieldNameFor(name))];
	if (type !== 'text') parts.push(`type: "${type}"`);
	if (type === 'choice') parts.push(`options: ${liquidString(options.map(barless).join('|'))}`);
	if (lines > 1) parts.push(`lines: ${Math.min(20, lines)}`);
	const text = type === 'choice' ? barless(offered) : offered;
	if (text !== '')
		parts.push(`default: ${type === 'number' && Number.isFinite(Number(text)) ? text : liquidString(text)}`);
	if (hidden) parts.push('show: false');
	return `{% field ${parts.join(', ')} %}`;
}

/** Where the answer to a field is read again. */
export function fieldValue(name: string): string {
	return `field[${liquidString(fieldNameFor(name))}]`;
}

/** Bars part our options. */
const barless = (text: string): string => text.replaceAll('|', '/').replace(/\s+/gu, ' ').trim();

/** One of several wordings. Those that hold tags of ours stand in a block of their own, others in one line, parted at bars. */
export function oneOf(choices: readonly string[]): string {
	if (choices.some((choice) => /\{%|\{\{|\n/u.test(choice))) {
		return `{% variant %}${choices.join('{% or %}')}{% endvariant %}`;
	}
	return `{{ ${liquidString(choices.map((choice) => choice.replaceAll('|', '/')).join('|'))} | one_of }}`;
}

/** Today, so many days (and whole months) later, written in full. */
export function dayTag(days = 0, months = 0): string {
	const shift =
		(months === 0 ? '' : ` | plus_months: ${months}`) + (days === 0 ? '' : ` | plus_days: ${days}`);
	return `{{ "today"${shift} | date: "full" }}`;
}

/** The clock, so many hours later. */
export function clockTag(hours = 0): string {
	return `{{ "now"${hours === 0 ? '' : ` | plus_hours: ${hours}`} | date: "time" }}`;
}

/** What a placeholder becomes; null: it is no placeholder, its characters stay. `text`: it only wrote a character, nothing to tell. */
export type Replaced = { to: string; kind: Conversion['kind'] | 'text' } | null;

/** Longer than this is no reply: it is not searched for placeholders, and refused for its length. */
const MOST = 20_000;

/** A body with every match of `pattern` replaced, and what became of each kind of placeholder. */
export function convertBody(
	body: string,
	pattern: RegExp,
	replace: (match: RegExpExecArray) => Replaced,
): { body: string; conversions: Conversion[] } {
	if (body.length > MOST) return { body, conversions: [] };
	const conversions = new Map<string, Conversion>();
	let text = '';
	let last = 0;
	for (const match of body.matchAll(pattern)) {
		const replaced = replace(match);
		if (!replaced) continue;
		const { to, kind } = replaced;
		text += escapeLiquid(body.slice(last, match.index)) + to;
		last = match.index + match[0].length;
		if (kind !== 'text') conversions.set(match[0], { from: match[0], to, kind });
	}
	return { body: text + escapeLiquid(body.slice(last)), conversions: [...conversions.values()] };
}

/**
 * A body that is written in our own language already: kept as it is, its unknown names listed. Null when it is not, or when a condition asks for
 * something unknown: that part would never be written, and nobody would see it.
 */
export function keptLiquid(body: string): { body: string; conversions: Conversion[] } | null {
	const check = checkBody(body);
	if (!check.ok) return null;
	const conditions = checkBody(body.replace(/\{\{[\s\S]*?\}\}/gu, ''));
	if (!conditions.ok || conditions.unknown.length > 0) return null;
	const names = new Set(check.unknown.map(({ name }) => name));
	const conversions = [...names].map((name) => ({
		from: name,
		to: `{{ ${name} }}`,
		kind: 'fill-in' as const,
	}));
	return { body, conversions };
}
