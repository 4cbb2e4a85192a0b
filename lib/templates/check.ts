import type { UiLanguage } from '../chat/vocabulary.ts';
import { parseBody } from './engine.ts';
import type { FieldSpec } from './fields.ts';
import { type PartialSource, reusedBy } from './partials.ts';
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
			/** What the seller is asked, in the order of the text; what it reuses comes last. */
			fields: FieldSpec[];
			/** It says the same in several ways. */
			varies: boolean;
	  }
	| { ok: false; error: TemplateError };

/** Around a body: what can be reused, and the body's own name and language. Without it only the body itself is checked. */
export interface Surroundings {
	partials: PartialSource;
	language: UiLanguage;
	partial?: string | undefined;
}

/** Most wordings that are tried out for faults. */
const MOST_TRIALS = 8;

/** Says whether a body can be used, and where it is broken: for the template editor and for imports. */
export function checkBody(body: string, around?: Surroundings): BodyCheck {
	const result = parseBody(body);
	if (!result.ok) return result;
	const { parsed } = result;
	const reused = around && reusedBy(parsed, around.partials, around.language, around.partial);
	if (reused && !reused.ok) return reused;
	const all = [parsed, ...(reused?.partials.values() ?? [])];
	// Some faults show only while rendering, such as an unknown date style: in each of the wordings.
	const trials = Math.min(MOST_TRIALS, Math.max(...all.map(({ variants }) => variants)));
	for (let turn = 0; turn < trials; turn++) {
		const template = { body, language: around?.language ?? 'en', partial: around?.partial };
		const random = () => turn / trials;
		const partials = around?.partials ?? 'trial';
		const trial = renderTemplate(template, {}, { now: 0, utcOffsetMinutes: 0, random, partials });
		if (!trial.ok) return trial;
	}
	const fields = new Map<string, FieldSpec>();
	for (const { fields: own } of all) {
		for (const spec of own) if (!fields.has(spec.name)) fields.set(spec.name, spec);
	}
	const variables = new Set<VariableName>();
	const unknown: UnknownVariable[] = [];
	for (const { path, line, column } of parsed.variables) {
		const name = path.slice(0, 2).join('.');
		const isField = path[0] === 'field' && typeof path[1] === 'string' && fields.has(path[1]);
		if (isVariableName(name)) variables.add(name);
		else if (!path.includes(null) && !isField) unknown.push({ name: path.join('.'), line, column });
	}
	return { ok: true, variables: [...variables], unknown, fields: [...fields.values()], varies: trials > 1 };
}

export type ParsedTemplate =
	| { ok: true; template: Template }
	| { ok: false; problem: 'not-a-template'; fields: string[] }
	| { ok: false; problem: 'broken-body'; error: TemplateError; template: Template };

/**
 * Reads a template from an import, a message or a database row. Nothing is thrown; a broken body keeps the template for repair. What it reuses is not looked
 * for: it may come with the next line of the file.
 */
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
