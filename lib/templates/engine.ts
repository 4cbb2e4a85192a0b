import { Liquid, type Template as LiquidNode, Tokenizer, TokenKind, toValueSync } from 'liquidjs';
import { type FieldSpec, MAX_FIELDS } from './fields.ts';
import { installFilters } from './filters.ts';
import { withoutPlaceholders } from './missing-mark.ts';
import { stateOf, written } from './render-state.ts';
import { CursorTag } from './tags/cursor-tag.ts';
import { FieldTag } from './tags/field-tag.ts';
import { RenderTag } from './tags/render-tag.ts';
import { VariantTag } from './tags/variant-tag.ts';
import { type TemplateError, templateError } from './template-error.ts';

/** Longest body parsed, in UTF-16 units: more than the schema's 4,000, so that an import can say what is wrong with it. */
const PARSE_LIMIT = 20_000;
/** Milliseconds; a template takes well under one. Generous, because a sleeping laptop must not break a reply. */
const RENDER_LIMIT = 1_000;
/** The engine's own count of characters and objects created. */
const MEMORY_LIMIT = 200_000;
/** Parsed bodies kept. */
const CACHE_SIZE = 400;

/** Liquid's tags that read or write one text. No loops, no counters, no includes: a template has no list to walk and no file to load. */
const LIQUID_TAGS: readonly string[] = ['assign', 'capture', 'case', 'comment', 'if', 'unless', '#'];

/** Ours. `render` reuses another template of the seller's, which is not Liquid's file. */
const OWN_TAGS: Record<string, Parameters<Liquid['registerTag']>[1]> = {
	cursor: CursorTag,
	field: FieldTag,
	render: RenderTag,
	variant: VariantTag,
};

/** Names of all tags that a template may use. */
export const TAG_NAMES: readonly string[] = [...LIQUID_TAGS, ...Object.keys(OWN_TAGS)];

function createEngine(): Liquid {
	const engine = new Liquid({
		strictFilters: true,
		ownPropertyOnly: true,
		parseLimit: PARSE_LIMIT,
		renderLimit: RENDER_LIMIT,
		memoryLimit: MEMORY_LIMIT,
		// An empty set of partials instead of a file system.
		templates: {},
		outputEscape(this: unknown, value: unknown) {
			const { context } = this as { context: Parameters<typeof stateOf>[0] };
			return written(value, stateOf(context));
		},
	});
	for (const name of Object.keys(engine.tags)) {
		if (!LIQUID_TAGS.includes(name)) delete engine.tags[name];
	}
	for (const [name, tag] of Object.entries(OWN_TAGS)) engine.registerTag(name, tag);
	installFilters(engine);
	return engine;
}

/** The engine: no state of its own between renderings. It uses no `eval`, so it runs under an extension's content policy. */
export const engine = createEngine();

/** A variable's path as written, e.g. ["buyer", "name"]; null stands for a part that is only known while rendering. */
export interface VariablePath {
	path: (string | null)[];
	line: number;
	column: number;
}

export interface ParsedBody {
	nodes: LiquidNode[];
	variables: VariablePath[];
	/** Fields that it declares, in the order of the text; of one declared twice the first. */
	fields: FieldSpec[];
	/** What it reuses. */
	renders: { name: string; line: number; column: number }[];
	/** The most wordings of one of its choices; 1 where there is none. */
	variants: number;
}

export type ParseResult = { ok: true; parsed: ParsedBody } | { ok: false; error: TemplateError };

const cache = new Map<string, ParseResult>();

/** Leftover braces would reach the buyer as they are: usually a tag that lost its other half. */
function strayBraces(body: string): TemplateError | null {
	const tokens = new Tokenizer(body).readTopLevelTokens();
	for (const token of tokens) {
		if (token.kind !== TokenKind.HTML) continue;
		const stray = /\}\}|%\}|\{\{|\{%/u.exec(token.getText());
		if (!stray) continue;
		const before = body.slice(0, token.begin + stray.index).split('\n');
		return {
			message: { key: 'templates.error.stray', params: { text: stray[0] } },
			line: before.length,
			column: (before.at(-1) ?? '').length + 1,
		};
	}
	return null;
}

function allNodes(nodes: readonly LiquidNode[]): LiquidNode[] {
	return nodes.flatMap((node) => [
		node,
		...(node.children ? allNodes(toValueSync(node.children(false, true)) as LiquidNode[]) : []),
	]);
}

/** What our own tags declare. */
function declared(nodes: readonly LiquidNode[], body: string): Omit<ParsedBody, 'nodes' | 'variables'> {
	const fields = new Map<string, FieldSpec>();
	const renders: ParsedBody['renders'] = [];
	let variants = /\|\s*one_of\b/u.test(body) ? 2 : 1;
	for (const node of allNodes(nodes)) {
		if (node instanceof FieldTag && !fields.has(node.spec.name)) fields.set(node.spec.name, node.spec);
		if (node instanceof VariantTag) variants = Math.max(variants, node.branches.length);
		if (node instanceof RenderTag) {
			const [line, column] = node.token.getPosition();
			renders.push({ name: node.target, line: line ?? 1, column: column ?? 1 });
		}
	}
	return { fields: [...fields.values()], renders, variants };
}

/** More questions than a form should hold. */
function tooManyFields(fields: readonly FieldSpec[]): TemplateError | null {
	const first = fields[MAX_FIELDS];
	if (!first) return null;
	const { line, column } = first;
	return { message: { key: 'templates.error.too-many-fields', params: { most: MAX_FIELDS } }, line, column };
}

function parse(body: string): ParseResult {
	try {
		const nodes = engine.parse(body);
		const stray = strayBraces(body);
		if (stray) return { ok: false, error: stray };
		const ours = declared(nodes, body);
		const tooMany = tooManyFields(ours.fields);
		if (tooMany) return { ok: false, error: tooMany };
		const found = engine.analyzeSync(nodes, { partials: false }).globals;
		const variables = Object.values(found)
			.flat()
			.map(({ segments, location }) => ({
				path: segments.map((part) => (typeof part === 'object' ? null : String(part))),
				line: location.row,
				column: location.col,
			}));
		return { ok: true, parsed: { nodes, variables, ...ours } };
	} catch (error) {
		return { ok: false, error: templateError(error) };
	}
}

/** Parses a body once; later calls with the same body are answered from memory. */
export function parseBody(source: string): ParseResult {
	const known = cache.get(source);
	if (known) {
		// Re-inserting moves it to the young end, so that the oldest unused is the first key.
		cache.delete(source);
		cache.set(source, known);
		return known;
	}
	const result = parse(withoutPlaceholders(source.replace(/\r\n?/gu, '\n')));
	const oldest = cache.keys().next();
	if (cache.size >= CACHE_SIZE && !oldest.done) cache.delete(oldest.value);
	cache.set(source, result);
	return result;
}
