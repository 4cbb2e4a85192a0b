import { LiquidError } from 'liquidjs';
import type { Phrase } from '../chat/assessment.ts';

/** Why a template cannot be used, and where. `line` and `column` count from 1 in the body. */
export interface TemplateError {
	message: Phrase;
	line: number;
	column: number;
}

/** A fault found by our own filters: thrown inside the engine, which adds the place. */
export class TemplateFault extends Error {
	readonly phrase: Phrase;
	constructor(phrase: Phrase) {
		super(phrase.key);
		this.name = 'TemplateFault';
		this.phrase = phrase;
	}
}

/** Longest piece of the author's own text quoted in a message. */
const MAX_QUOTE = 40;
const quote = (text: string) => (text.length > MAX_QUOTE ? `${text.slice(0, MAX_QUOTE - 1)}…` : text);

/**
 * The engine's English messages by pattern. A pattern that a later version of the library no longer matches falls back to the
 * general sentence; the tests notice.
 */
const PATTERNS: [RegExp, (found: string) => Phrase][] = [
	[/undefined filter: (\S+)/u, (name) => ({ key: 'templates.error.unknown-filter', params: { name } })],
	[
		/tag "(end\w+|else|elsif|elseif|when|or)" not found/u,
		(name) => ({ key: 'templates.error.no-opening', params: { name } }),
	],
	[/tag "([^"]*)" not found/u, (name) => ({ key: 'templates.error.unknown-tag', params: { name } })],
	[
		/(?:tag|output) ([\s\S]+?) not closed/u,
		(text) => ({ key: 'templates.error.not-closed', params: { text: quote(text) } }),
	],
	[
		/(parse length|template render|memory alloc) limit exceeded/u,
		() => ({ key: 'templates.error.too-large' }),
	],
];

function phraseOf(error: unknown): Phrase {
	if (error instanceof TemplateFault) return error.phrase;
	const message = error instanceof Error ? error.message : '';
	for (const [pattern, phrase] of PATTERNS) {
		const match = pattern.exec(message);
		if (match) return phrase((match[1] ?? '').replace(/, line:\d+, col:\d+$/u, ''));
	}
	if (error instanceof RangeError) return { key: 'templates.error.too-large' };
	return { key: 'templates.error.syntax' };
}

/** What the engine threw, as a value for the seller. */
export function templateError(error: unknown): TemplateError {
	if (!LiquidError.is(error)) return { message: phraseOf(error), line: 1, column: 1 };
	const found = error as LiquidError;
	const [line, column] = found.token.getPosition();
	const inner = phraseOf(found.originalError);
	const message = inner.key === 'templates.error.syntax' ? phraseOf(found) : inner;
	return { message, line: line ?? 1, column: column ?? 1 };
}
