import { checkBody } from '../templates/check.ts';
import { escapeLiquid } from '../templates/escape-liquid.ts';
import type { Conversion } from './imported.ts';

/** Writing another tool's text as one of our templates: its words stay words, its placeholders become ours. */

/** A text as a literal inside a tag; our language knows `\"` inside quotes. */
export function liquidString(text: string): string {
	return `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replace(/\s+/gu, ' ')}"`;
}

/** Words that mean something else in a tag, and the first halves of our own names. */
const TAKEN = new Set(
	'true false nil null empty blank and or not contains buyer seller shop order item tracking offer problem festival gift'.split(
		' ',
	),
);

/**
 * A value that the seller is asked for each time, named after the other tool's placeholder. A default that the other tool offered in its form is
 * not taken over: it would go out unasked.
 */
export function fillIn(name: string): string {
	const slug = name
		.normalize('NFKC')
		.replace(/[^\p{L}\p{N}]+/gu, '_')
		.replace(/^_+|_+$/gu, '')
		.slice(0, 40);
	return `{{ ${slug === '' ? 'value_' : TAKEN.has(slug.toLowerCase()) ? `${slug}_` : slug} }}`;
}

/** One of several wordings; the filter parts them at bars. */
export function oneOf(choices: readonly string[]): string {
	return `{{ ${liquidString(choices.map((choice) => choice.replaceAll('|', '/')).join('|'))} | one_of }}`;
}

/** Today, so many days later, written in full. */
export function dayTag(days = 0): string {
	return `{{ "today"${days === 0 ? '' : ` | plus_days: ${days}`} | date: "full" }}`;
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
