import type { Template } from '../../templates/template.ts';
import { variableMark } from '../../templates/variables.ts';

/**
 * Our templates as an espanso match file. Values become a form's fields (`{{ buyer.name }}` is asked for as `{{form1.buyer_name}}`), today's date a date
 * variable, several wordings a random one; conditions and other filters have no like there: such a tag is asked for as a field named after it. What espanso
 * has no place for (tags, when a template fits) is not written: a JSON export keeps it.
 */

interface Written {
	vars: Record<string, unknown>[];
	fields: Set<string>;
}

const TAG = /\{\{-?\s*([\s\S]*?)\s*-?\}\}|\{%-?\s*([\s\S]*?)\s*-?%\}/gu;
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

function tagText(tag: string, template: Template, written: Written): string {
	const literal = /^"((?:[^"\\]|\\.)*)"$/u.exec(tag);
	if (literal) return (literal[1] ?? '').replace(/\\(.)/gu, '$1');
	const wordings = /^"([^"]*)"\s*\|\s*one_of$/u.exec(tag);
	if (wordings)
		return addVar(written, 'random', { choices: (wordings[1] ?? '').split('|').map((one) => one.trim()) });
	const date =
		/^"(today|now|tomorrow|yesterday)"((?:\s*\|\s*(?:plus_days|plus_hours|date)\s*:\s*[^|]+)*)$/u.exec(tag);
	if (date) {
		const start = { tomorrow: 86_400, yesterday: -86_400 }[date[1] ?? ''] ?? 0;
		const rest = date[2] ?? '';
		const days = Number(/plus_days\s*:\s*(-?\d+)/u.exec(rest)?.[1] ?? 0);
		const hours = Number(/plus_hours\s*:\s*(-?\d+)/u.exec(rest)?.[1] ?? 0);
		const style = /date\s*:\s*"([^"]+)"/u.exec(rest)?.[1] ?? 'day';
		const offset = start + days * 86_400 + hours * 3_600;
		const format = FORMATS[style] ?? (template.language === 'en' ? '%B %-d' : '%-m月%-d日');
		return addVar(written, 'date', { format, ...(offset === 0 ? {} : { offset }) });
	}
	const name = /^([\p{L}\p{N}_.-]+)(?:\s*\|\s*default\s*:[\s\S]*)?$/u.exec(tag)?.[1];
	const field = fieldName(name ? (name.includes('.') ? name : variableMark(name, template.language)) : tag);
	written.fields.add(field);
	return `{{form1.${field}}}`;
}

function matchOf(template: Template): Record<string, unknown> {
	const written: Written = { vars: [], fields: new Set() };
	const replace = template.body.replace(TAG, (_, output?: string, tag?: string) =>
		tagText(output ?? tag ?? '', template, written),
	);
	const trigger = `:${template.abbreviation ?? fieldName(template.title).toLowerCase()}`;
	const layout = [...written.fields].map((field) => `${field}: [[${field}]]`).join('\n');
	const form = layout === '' ? [] : [{ name: 'form1', type: 'form', params: { layout } }];
	const vars = [...form, ...written.vars];
	return { trigger, label: template.title, replace, ...(vars.length > 0 ? { vars } : {}) };
}

/** A match file (YAML 1.2) with every template. Two of one abbreviation both stay: espanso then asks which. */
export async function exportEspanso(templates: readonly Template[]): Promise<string> {
	const { stringify } = await import('yaml');
	return `# Rapport templates\n${stringify({ matches: templates.map(matchOf) }, { lineWidth: 0 })}`;
}
