import { parseTemplate } from '../../templates/check.ts';
import { parseBody } from '../../templates/engine.ts';
import type { FieldSpec } from '../../templates/fields.ts';
import { isCalled } from '../../templates/partials.ts';
import type { Template } from '../../templates/template.ts';
import { variableMark } from '../../templates/variables.ts';

/**
 * Our templates as an espanso match file. Values and questions become a form's fields (`{{ buyer.name }}` is asked for as `{{form1.buyer_name}}`), today's
 * date a date variable, several wordings a random one, a sentence that is reused a match, the cursor `$|$`; conditions and other filters have no like there:
 * such a tag is asked for as a field named after it. What espanso has no place for stands in a comment over each match, which espanso passes over; reading
 * the file back takes it from there as long as the match itself was not changed.
 */

interface Written {
	template: Template;
	library: readonly Template[];
	specs: ReadonlyMap<string, FieldSpec>;
	vars: Record<string, unknown>[];
	/** What the form asks for, with what espanso says of each field. */
	fields: Map<string, Record<string, unknown> | null>;
	cursor: boolean;
}

const TAG =
	/\{%-?\s*variant\s*-?%\}([\s\S]*?)\{%-?\s*endvariant\s*-?%\}|\{\{-?\s*([\s\S]*?)\s*-?\}\}|\{%-?\s*([\s\S]*?)\s*-?%\}/gu;
const fieldName = (text: string) =>
	text
		.replace(/[^\p{L}\p{N}]+/gu, '_')
		.replace(/^_+|_+$/gu, '')
		.slice(0, 40) || 'value';

/** Formats of strftime for our ways to write a date. */
const FORMATS: Record<string, string> = {
	time: '%H:%M',
	short: '%-m/%-d',
	weekday: '%A',
	'day-time': '%B %-d, %H:%M',
};

function addVar(written: Written, type: string, params: Record<string, unknown>): string {
	const name = `${type}${written.vars.length + 1}`;
	written.vars.push({ name, type, params });
	return `{{${name}}}`;
}

function formField(written: Written, name: string, says: Record<string, unknown> | null = null): string {
	const field = fieldName(name);
	if (!written.fields.get(field)) written.fields.set(field, says);
	return `{{form1.${field}}}`;
}

const literal = (quoted: string) => quoted.replace(/\\(.)/gu, '$1');

/** A question of ours as a field of the form. */
function questionText(tag: string, written: Written): string {
	const name = literal(/^field\s+"((?:[^"\\]|\\.)*)"/u.exec(tag)?.[1] ?? '').trim();
	const spec = written.specs.get(name);
	const offered = /\bdefault\s*:\s*(?:"((?:[^"\\]|\\.)*)"|(-?[\d.]+))/u.exec(tag);
	const given = offered?.[1] === undefined ? offered?.[2] : literal(offered[1]);
	// "tomorrow" means a day to us, a word to espanso.
	const fits = given !== undefined && spec?.type !== 'date';
	const says = {
		...(spec?.type === 'choice' && { type: 'choice', values: [...spec.options] }),
		...((spec?.lines ?? 1) > 1 && { multiline: true }),
		...(fits && { default: given }),
	};
	const text = formField(written, name, Object.keys(says).length > 0 ? says : null);
	return spec?.show === false ? '' : text;
}

function dateText(tag: string, written: Written): string | null {
	const date =
		/^"(today|now|tomorrow|yesterday)"((?:\s*\|\s*(?:plus_days|plus_hours|plus_weeks|date)\s*:\s*[^|]+)*)$/u.exec(
			tag,
		);
	if (!date) return null;
	const start = { tomorrow: 86_400, yesterday: -86_400 }[date[1] ?? ''] ?? 0;
	const rest = date[2] ?? '';
	const count = (unit: string) =>
		Number(new RegExp(`plus_${unit}\\s*:\\s*(-?\\d+)`, 'u').exec(rest)?.[1] ?? 0);
	const style = /date\s*:\s*"([^"]+)"/u.exec(rest)?.[1] ?? 'day';
	const offset = start + (count('days') + 7 * count('weeks')) * 86_400 + count('hours') * 3_600;
	const format = FORMATS[style] ?? (written.template.language === 'en' ? '%B %-d' : '%-m月%-d日');
	return addVar(written, 'date', { format, ...(offset === 0 ? {} : { offset }) });
}

/** The sentence that is reused, where it is written to the same file. */
function reusedText(tag: string, written: Written): string | null {
	const name = literal(/^render\s+"((?:[^"\\]|\\.)*)"\s*$/u.exec(tag)?.[1] ?? '');
	const called = written.library.filter((one) => name !== '' && isCalled(one, name));
	const target = called.find(({ language }) => language === written.template.language) ?? called[0];
	return target ? addVar(written, 'match', { trigger: triggerOf(target) }) : null;
}

function tagText(tag: string, written: Written): string {
	const text = /^"((?:[^"\\]|\\.)*)"$/u.exec(tag);
	if (text) return literal(text[1] ?? '');
	const wordings = /^"([^"]*)"\s*\|\s*one_of$/u.exec(tag);
	if (wordings)
		return addVar(written, 'random', { choices: (wordings[1] ?? '').split('|').map((one) => one.trim()) });
	if (/^field\s/u.test(tag)) return questionText(tag, written);
	if (tag === 'cursor') {
		const first = !written.cursor;
		written.cursor = true;
		return first ? '$|$' : '';
	}
	const other = dateText(tag, written) ?? reusedText(tag, written);
	if (other !== null) return other;
	const asked = /^field(?:\.([\p{L}\p{N}_-]+)|\["((?:[^"\\]|\\.)*)"\])$/u.exec(tag);
	if (asked) return formField(written, asked[1] ?? literal(asked[2] ?? ''));
	const name = /^([\p{L}\p{N}_.-]+)(?:\s*\|\s*default\s*:[\s\S]*)?$/u.exec(tag)?.[1];
	const { language } = written.template;
	return formField(written, name ? (name.includes('.') ? name : variableMark(name, language)) : tag);
}

function textOf(body: string, written: Written): string {
	return body.replace(TAG, (_, wordings?: string, output?: string, tag?: string) => {
		if (wordings === undefined) return tagText(output ?? tag ?? '', written);
		const choices = wordings.split(/\{%-?\s*or\s*-?%\}/u).map((one) => textOf(one, written).trim());
		return addVar(written, 'random', { choices });
	});
}

const triggerOf = (template: Template): string =>
	`:${template.abbreviation ?? fieldName(template.title).toLowerCase()}`;

function matchOf(template: Template, library: readonly Template[]): Record<string, unknown> {
	const parsed = parseBody(template.body);
	const specs = new Map(parsed.ok ? parsed.parsed.fields.map((spec) => [spec.name, spec]) : []);
	const written: Written = { template, library, specs, vars: [], fields: new Map(), cursor: false };
	const replace = textOf(template.body, written);
	const layout = [...written.fields.keys()].map((field) => `${field}: [[${field}]]`).join('\n');
	const says = Object.fromEntries([...written.fields].filter(([, one]) => one !== null));
	const params = { layout, ...(Object.keys(says).length > 0 && { fields: says }) };
	const form = layout === '' ? [] : [{ name: 'form1', type: 'form', params }];
	const vars = [...form, ...written.vars];
	return {
		trigger: triggerOf(template),
		label: template.title,
		replace,
		...(vars.length > 0 ? { vars } : {}),
	};
}

const MARK = ' rapport: ';

/** A template as one line of a comment: everything that a YAML reader could take for a line end is escaped. */
function commentOf(template: Template): string {
	const escaped = JSON.stringify(template).replace(
		/[\u007f-\u00a0\u2028\u2029\ud800-\udfff\ufeff\ufffe\uffff]/g,
		(unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
	);
	return MARK + escaped;
}

/** The template that a comment over a match holds; null where there is none of ours. */
export function ownTemplate(comment: string | null | undefined): Template | null {
	const line = comment?.split('\n').find((one) => one.startsWith(MARK));
	if (line === undefined) return null;
	try {
		const parsed = parseTemplate(JSON.parse(line.slice(MARK.length)));
		return parsed.ok ? parsed.template : null;
	} catch {
		return null;
	}
}

/** Is the match as it was written for this template? Then nothing of it was changed in espanso's file, and the template is whole. */
export function unchangedSince(template: Template, match: unknown, library: readonly Template[]): boolean {
	return JSON.stringify(matchOf(template, library)) === JSON.stringify(match);
}

/** A match file (YAML 1.2) with every template. Two of one abbreviation both stay: espanso then asks which. */
export async function exportEspanso(templates: readonly Template[]): Promise<string> {
	const { Document, isSeq, isNode } = await import('yaml');
	const document = new Document({ matches: templates.map((template) => matchOf(template, templates)) });
	const matches = document.get('matches', true);
	if (isSeq(matches)) {
		for (const [index, node] of matches.items.entries()) {
			const template = templates[index];
			if (template && isNode(node)) node.commentBefore = commentOf(template);
		}
	}
	return `# Rapport templates\n${document.toString({ lineWidth: 0, commentString: (comment) => comment.replace(/^/gm, '#') })}`;
}
