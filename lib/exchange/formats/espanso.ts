import type { Document, LineCounter, Node } from 'yaml';
import * as z from 'zod/mini';
import type { Phrase } from '../../chat/assessment.ts';
import { escapeLiquid } from '../../templates/escape-liquid.ts';
import { htmlToText } from '../html-text.ts';
import { excerpt, type ImportProblem, type Place, type ReadOptions } from '../imported.ts';
import { joinReused } from '../join-reused.ts';
import { clockTag, convertBody, dayTag, fillIn, oneOf, type Replaced } from '../liquid-text.ts';
import { bareAbbreviation } from '../make-entry.ts';
import { CURSOR_TAG, reuseTag, tagFor } from '../placeholder-names.ts';
import { type Collected, collect, collectProblem } from './collect.ts';
import { ownTemplate, unchangedSince } from './espanso-export.ts';
import { TEMPLATE_FIELDS } from './own-json.ts';

/**
 * espanso match files: `matches:` with `trigger`, `triggers` or `regex`, and `replace`, `form`, `markdown`, `html` or `image_path`; `label`; `vars` and
 * `global_vars` of the types date (`format`, `offset` in seconds), echo, random, choice, clipboard, form, match, shell, script; `{{name}}` in the text,
 * `[[field]]` in a form, `$|$` for the cursor. Source: espanso.org/docs (Matches: Basics, Variables, Extensions, Forms); sample files of the project.
 * Unsure: nothing that the formats above need; `imports` and options such as `word` or `propagate_case` mean nothing here and are passed over.
 */
const VarSchema = z.looseObject({
	name: z.string(),
	type: z.optional(z.string()),
	params: z.optional(z.nullable(z.looseObject({}))),
});
type Var = z.infer<typeof VarSchema>;

const text = z.optional(z.nullable(z.union([z.string(), z.number(), z.boolean()])));
const MatchSchema = z.looseObject({
	trigger: text,
	triggers: z.optional(z.array(z.union([z.string(), z.number()]))),
	regex: text,
	replace: text,
	form: text,
	markdown: text,
	html: text,
	image_path: text,
	label: text,
	vars: z.optional(z.nullable(z.array(VarSchema))),
});
const FileSchema = z.looseObject({
	matches: z.optional(z.nullable(z.array(z.unknown()))),
	global_vars: z.optional(z.nullable(z.array(z.unknown()))),
});

const words = (value: unknown): string => (value === null || value === undefined ? '' : String(value));
const list = (value: unknown): string[] =>
	Array.isArray(value)
		? value.map((one) =>
				typeof one === 'object' && one !== null ? words((one as { label?: unknown }).label) : words(one),
			)
		: words(value)
				.split('\n')
				.filter((line) => line.trim() !== '');

/** Fields of a form in a variable or a match: their defaults and choices. */
function fieldTag(name: string, fields: unknown): Replaced {
	const found =
		typeof fields === 'object' && fields !== null ? (fields as Record<string, unknown>)[name] : undefined;
	const field = (typeof found === 'object' && found !== null ? found : {}) as Record<string, unknown>;
	const offered = words(field.default);
	const options = list(field.values);
	if ((field.type === 'choice' || field.type === 'list') && options.length > 0) {
		return tagFor(name, { type: 'choice', options, offered });
	}
	return tagFor(name, { offered, ...(field.multiline === true && { lines: 3 }) });
}

/** Wordings may name other variables. */
function choicesOf(vars: readonly Var[], choices: readonly string[]): string[] {
	const others = vars.filter(({ type }) => type !== 'random');
	return choices.map((choice) => (choice.includes('{{') ? convertEspanso(choice, others).body : choice));
}

function variable(vars: readonly Var[], path: string): Replaced {
	const [name = '', field] = path.split('.');
	const found = vars.find((one) => one.name === name);
	const params = found?.params ?? {};
	switch (found?.type) {
		case 'date': {
			const seconds = Number(params.offset ?? 0) || 0;
			const format = words(params.format);
			// strftime: %H %I %M %p write the clock; anything else a date.
			const clock = /%[-_0^#]?[HIMpPTRrkl]/u.test(format) && !/%[-_0^#]?[YyymdeAaBbDFxc]/u.test(format);
			return {
				to: clock ? clockTag(Math.round(seconds / 3_600)) : dayTag(Math.round(seconds / 86_400)),
				kind: 'value',
			};
		}
		case 'echo':
			return { to: escapeLiquid(words(params.echo)), kind: 'value' };
		case 'random':
			return { to: oneOf(choicesOf(vars, list(params.choices))), kind: 'value' };
		case 'choice': {
			const options = list(params.values);
			return options.length > 0
				? tagFor(name, { type: 'choice', options })
				: { to: fillIn(name), kind: 'fill-in' };
		}
		case 'match':
			return reuseTag(words(params.trigger));
		case 'form':
			return field ? fieldTag(field, params.fields) : { to: fillIn(name), kind: 'fill-in' };
		default:
			return tagFor(field ?? name);
	}
}

/** The text of one match in our language. */
export function convertEspanso(body: string, vars: readonly Var[] = [], formFields?: unknown) {
	return convertBody(
		body,
		/\{\{\s*([\w.\-\p{L}]+)\s*\}\}|\[\[\s*([^[\]]+?)\s*\]\]|\$\|\$/gu,
		([, path, field]) => {
			if (path !== undefined) return variable(vars, path);
			if (field !== undefined) return formFields === undefined ? null : fieldTag(field, formFields);
			return CURSOR_TAG;
		},
	);
}

function placeOf(node: unknown, lines: LineCounter): Place {
	const start = (node as Node | null | undefined)?.range?.[0] ?? 0;
	const { line, col } = lines.linePos(start);
	return { line, column: col };
}

/** A match's text and what its markers are; null where it writes no text. */
function bodyOf(match: z.infer<typeof MatchSchema>, vars: readonly Var[]) {
	if (match.form !== undefined && match.form !== null) {
		return convertEspanso(words(match.form), vars, match.form_fields ?? {});
	}
	if (match.html !== undefined && match.html !== null)
		return convertEspanso(htmlToText(words(match.html)), vars);
	return convertEspanso(words(match.replace ?? match.markdown), vars);
}

function readMatch(
	found: Collected,
	raw: unknown,
	place: Place,
	globals: readonly Var[],
	folder: string,
	options: ReadOptions,
): void {
	const parsed = MatchSchema.safeParse(raw);
	if (!parsed.success) {
		collectProblem(found, place, 'exchange.error.fields', parsed.error);
		return;
	}
	const match = parsed.data;
	if (match.image_path && match.replace === undefined && match.form === undefined) {
		found.problems.push({
			place,
			message: { key: 'exchange.error.image-only' },
			text: excerpt(words(match.trigger)),
		});
		return;
	}
	const triggers = [words(match.trigger), ...(match.triggers ?? []).map(words)].filter((one) => one !== '');
	const [first = '', ...others] = triggers;
	const notes: Phrase[] = [];
	if (others.length > 0) notes.push({ key: 'exchange.note.triggers', params: { text: others.join(' ') } });
	const regex = words(match.regex);
	if (regex !== '') notes.push({ key: 'exchange.note.regex', params: { text: excerpt(regex) } });
	const draft = {
		place,
		...bodyOf(match, [...(match.vars ?? []), ...globals]),
		title: words(match.label),
		abbreviation: first,
		folder: [folder],
		tags: others.map(bareAbbreviation),
		notes,
	};
	// Without a label the trigger is what the seller knows it by.
	collect(found, { ...draft, title: draft.title || bareAbbreviation(first) }, options);
}

/**
 * Reads a match file. `folder`: its name without the ending, as espanso parts matches by file. A fault of the YAML is told with line and
 * column; matches that could be read nevertheless are kept.
 */
export async function readEspanso(
	source: string,
	folder: string,
	options: ReadOptions,
): Promise<Collected | null> {
	const { isMap, isSeq, LineCounter, parseDocument } = await import('yaml');
	const lines = new LineCounter();
	const document: Document = parseDocument(source, { lineCounter: lines, prettyErrors: false });
	const problems: ImportProblem[] = document.errors.slice(0, 100).map((error) => {
		const { line, col } = lines.linePos(error.pos[0]);
		return {
			place: { line, column: col },
			message: { key: 'exchange.error.yaml' },
			text: excerpt(source.slice(error.pos[0], error.pos[0] + 80)),
		};
	});
	const found: Collected = { entries: [], problems };
	const root = document.contents;
	const matches = isMap(root) ? root.get('matches', true) : null;
	if (!isMap(root) || !isSeq(matches)) return problems.length > 0 ? found : null;
	const plain = FileSchema.safeParse(safeJs(document));
	const raw = plain.success ? (plain.data.matches ?? []) : [];
	const globals = (plain.success ? (plain.data.global_vars ?? []) : []).flatMap((one) => {
		const parsed = VarSchema.safeParse(one);
		return parsed.success ? [parsed.data] : [];
	});
	// The comment over the first match belongs to the list, in the parser's eyes.
	const own = matches.items.map((node, index) =>
		ownTemplate((node as Node).commentBefore ?? (index === 0 ? matches.commentBefore : null)),
	);
	const library = own.filter((one) => one !== null);
	for (const [index, node] of matches.items.entries()) {
		const place = placeOf(node, lines);
		// A match over which the parser stumbled may be cut: it is told already, at its own line.
		if (!document.errors.some((error) => within(error.pos[0], node))) {
			const kept = own[index];
			if (kept && unchangedSince(kept, raw[index], library)) {
				found.entries.push({ place, template: kept, stated: TEMPLATE_FIELDS, conversions: [], notes: [] });
			} else readMatch(found, raw[index], place, globals, folder, options);
		}
	}
	joinReused(found.entries.filter(({ stated }) => stated !== TEMPLATE_FIELDS));
	return found;
}

function within(offset: number, node: unknown): boolean {
	const range = (node as Node | null)?.range;
	return range ? offset >= range[0] && offset <= range[2] : false;
}

/** The document as plain values; aliases without end are refused by the parser. */
function safeJs(document: Document): unknown {
	try {
		return document.toJS({ maxAliasCount: 1_000 });
	} catch {
		return null;
	}
}
