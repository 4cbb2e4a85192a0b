import type { UiLanguage } from '../chat/vocabulary.ts';
import { type ParsedBody, parseBody } from './engine.ts';
import type { Template } from './template.ts';
import type { TemplateError } from './template-error.ts';

/** Finds what `{% render "name" %}` means for a template of a language: a body, or null. */
export type PartialSource = (name: string, language: UiLanguage) => string | null;

/** How deep templates may reuse each other. */
const MOST_DEEP = 6;
/** Most different templates that one may reuse, directly or not. */
const MOST_REUSED = 40;

/** The name under which a template can be reused, as it is compared: case does not count. */
const folded = (name: string): string => name.normalize('NFKC').toLowerCase();

/** Can its text be reused under this name? */
export function isCalled(template: Pick<Template, 'partial'>, name: string): boolean {
	return template.partial !== undefined && folded(template.partial) === folded(name);
}

/** How many templates write this one in themselves: they lose it when it goes. */
export function countReusers(
	{ partial }: Pick<Template, 'partial'>,
	library: readonly Pick<Template, 'body'>[],
): number {
	if (partial === undefined) return 0;
	return library.filter(({ body }) => {
		if (!body.includes('render')) return false;
		const result = parseBody(body);
		return result.ok && result.parsed.renders.some(({ name }) => isCalled({ partial }, name));
	}).length;
}

/** Looks names up among templates: one of the same language first, else the first of any; of two in a language the first. */
export function partialsOf(templates: Iterable<Reusable>): PartialSource {
	let byName: ReturnType<typeof bodiesByName> | null = null;
	return (name, language) => {
		// Most templates reuse nothing: the library is looked through at the first that does.
		byName ??= bodiesByName(templates);
		const bodies = byName.get(folded(name));
		return bodies?.[language] ?? Object.values(bodies ?? {})[0] ?? null;
	};
}

type Reusable = Pick<Template, 'partial' | 'language' | 'body'>;

function bodiesByName(templates: Iterable<Reusable>) {
	const byName = new Map<string, Partial<Record<UiLanguage, string>>>();
	for (const { partial, language, body } of templates) {
		if (partial === undefined) continue;
		const bodies = byName.get(folded(partial)) ?? {};
		bodies[language] ??= body;
		byName.set(folded(partial), bodies);
	}
	return byName;
}

export type Reused = { ok: true; partials: Map<string, ParsedBody> } | { ok: false; error: TemplateError };

interface Visit {
	source: PartialSource;
	language: UiLanguage;
	partials: Map<string, ParsedBody>;
	finished: Set<string>;
}

/**
 * Everything that a body reuses, directly or not. Refused when a name is not there, when one of them is broken, and when they lead back to each other:
 * in branches that are not written, too, so that a template is whole or reported. The place is the tag in the body itself. `self` is the body's own name.
 */
export function reusedBy(
	body: ParsedBody,
	source: PartialSource,
	language: UiLanguage,
	self: string | undefined,
): Reused {
	const visit: Visit = { source, language, partials: new Map(), finished: new Set() };
	for (const { name, line, column } of body.renders) {
		const fault = follow(visit, name, self === undefined ? [] : [self]);
		if (fault) return { ok: false, error: { message: fault, line, column } };
	}
	return { ok: true, partials: visit.partials };
}

function follow(visit: Visit, name: string, path: readonly string[]): TemplateError['message'] | null {
	const { source, language, partials, finished } = visit;
	const chain = [...path, name];
	if (path.some((one) => folded(one) === folded(name))) {
		return { key: 'templates.error.partial-cycle', params: { chain: chain.join(' → ') } };
	}
	if (finished.has(name)) return null;
	if (chain.length > MOST_DEEP || partials.size >= MOST_REUSED) return { key: 'templates.error.too-large' };
	const text = source(name, language);
	if (text === null) return { key: 'templates.error.no-partial', params: { name } };
	const result = parseBody(text);
	if (!result.ok) return { key: 'templates.error.broken-partial', params: { name } };
	partials.set(name, result.parsed);
	for (const inner of result.parsed.renders) {
		const fault = follow(visit, inner.name, chain);
		if (fault) return fault;
	}
	finished.add(name);
	return null;
}
