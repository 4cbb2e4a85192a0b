import { parseBody } from './engine.ts';
import { renderTemplate } from './render.ts';
import { type Template, TemplateSchema } from './template.ts';
import type { TemplateError } from './template-error.ts';
import { isVariableName, type VariableName } from './variables.ts';

/** A name in a body that the catalogue does not have: it would show as a mark in every message. */
export interface UnknownVariable {
	name: string;
	line: number;
	column: number;
}

export type BodyCheck =
	| {
			ok: true;
			/** Variables used, in order of first use. */
			variables: VariableName[];
			/** Probably typing errors: worth a warning, no reason to refuse the template. */
			unknown: UnknownVariable[];
	  }
	| { ok: false; error: TemplateError };

/** Says whether a body can be used, and where it is broken: for the template editor and for imports. */
export function checkBody(body: string): BodyCheck {
	const result = parseBody(body);
	if (!result.ok) return result;
	// Some faults show only while rendering, such as an unknown date style.
	const trial = renderTemplate({ body, language: 'en' }, {}, { now: 0, utcOffsetMinutes: 0 });
	if (!trial.ok) return trial;
	const variables = new Set<VariableName>();
	const unknown: UnknownVariable[] = [];
	for (const { path, line, column } of result.parsed.variables) {
		const name = path.slice(0, 2).join('.');
		if (isVariableName(name)) variables.add(name);
		else if (!path.includes(null)) unknown.push({ name: path.join('.'), line, column });
	}
	return { ok: true, variables: [...variables], unknown };
}

export type ParsedTemplate =
	| { ok: true; template: Template }
	| { ok: false; problem: 'not-a-template'; fields: string[] }
	| { ok: false; problem: 'broken-body'; error: TemplateError; template: Template };

/** Reads a template from an import, a message or a database row. Nothing is thrown; a broken body keeps the template for repair. */
export function parseTemplate(input: unknown): ParsedTemplate {
	const parsed = TemplateSchema.safeParse(input);
	if (!parsed.success) {
		const fields = new Set(parsed.error.issues.map((issue) => issue.path.join('.')));
		return { ok: false, problem: 'not-a-template', fields: [...fields] };
	}
	const check = checkBody(parsed.data.body);
	if (!check.ok) return { ok: false, problem: 'broken-body', error: check.error, template: parsed.data };
	return { ok: true, template: parsed.data };
}
