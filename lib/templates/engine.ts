import { Liquid, type Template as LiquidNode, Tokenizer, TokenKind } from 'liquidjs';
import { installFilters } from './filters.ts';
import { withoutPlaceholders } from './missing-mark.ts';
import { stateOf, written } from './render-state.ts';
import { type TemplateError, templateError } from './template-error.ts';

/** Longest body parsed, in UTF-16 units: more than the schema's 4,000, so that an import can say what is wrong with it. */
const PARSE_LIMIT = 20_000;
/** Milliseconds; a template takes well under one. Generous, because a sleeping laptop must not break a reply. */
const RENDER_LIMIT = 1_000;
/** The engine's own count of characters and objects created. */
const MEMORY_LIMIT = 200_000;
/** Parsed bodies kept. */
const CACHE_SIZE = 400;

/** Tags that read or write one text. No loops, no counters, no includes: a template has no list to walk and no file to load. */
export const TAG_NAMES: readonly string[] = ['assign', 'capture', 'case', 'comment', 'if', 'unless', '#'];

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
		if (!TAG_NAMES.includes(name)) delete engine.tags[name];
	}
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

function parse(body: string): ParseResult {
	try {
		const nodes = engine.parse(body);
		const stray = strayBraces(body);
		if (stray) return { ok: false, error: stray };
		const found = engine.analyzeSync(nodes, { partials: false }).globals;
		const variables = Object.values(found)
			.flat()
			.map(({ segments, location }) => ({
				path: segments.map((part) => (typeof part === 'object' ? null : String(part))),
				line: location.row,
				column: location.col,
			}));
		return { ok: true, parsed: { nodes, variables } };
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
