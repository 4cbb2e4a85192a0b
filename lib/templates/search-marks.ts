import type { Span } from '../chat/signals.ts';
import { type Sounds, sounds } from './search-pinyin.ts';
import { isHan, mergeSpans, occurrences, runsOf } from './search-text.ts';
import type { Unit } from './search-units.ts';

/** Everything of a query that can be marked in a text. */
export interface Markable {
	literals: string[];
	patterns: Sounds[];
	/** Single terms that were taken for what was typed, with how much of it was typed: a near spelling, a character of the same sound. */
	terms: Map<string, string>;
	/** Other words for the same thing. */
	synonyms: string[];
}

/** Where characters in a row sound so; with `first`, only the first such place. */
export function soundSpans(text: string, { sounds: wanted }: Sounds, first = false): Span[] {
	const spans: Span[] = [];
	for (let at = 0; at + wanted.length <= text.length; at++) {
		if (!isHan(text.charCodeAt(at))) continue;
		let length = 0;
		for (const one of wanted) {
			if (!sounds(text.charAt(at + length), one)) break;
			length++;
		}
		if (length < wanted.length) continue;
		spans.push({ start: at, end: at + length });
		if (first) break;
	}
	return spans;
}

/** What the units of a query can be marked by. `synonymsOf` names the phrases of a subject. */
export function markable(
	readings: readonly (readonly Unit[])[],
	synonymsOf: (subject: string) => readonly string[],
): Markable {
	const units = readings.flat();
	const terms = new Map<string, string>();
	for (const { ways, literal, patterns } of units) {
		const [way] = ways;
		// Sounds are marked as they run, not pair by pair.
		if (!way || (literal === null && patterns.length > 0)) continue;
		for (const [term] of way.parts.flat()) if (!term.startsWith('§')) terms.set(term, literal ?? term);
	}
	return {
		literals: [...new Set(units.flatMap(({ literal }) => literal ?? []))],
		patterns: units.flatMap(({ patterns }) => patterns),
		terms,
		synonyms: [...new Set(units.flatMap(({ subjects }) => subjects.flatMap(synonymsOf)))],
	};
}

/** Words in Latin script begin at a word's start; Chinese stands anywhere. */
function placesOf(text: string, literal: string): Span[] {
	const spans = occurrences(text, literal);
	if (isHan(literal.charCodeAt(0))) return spans;
	return spans.filter(({ start }) => start === 0 || !/[\p{L}\p{N}]/u.test(text.charAt(start - 1)));
}

/** Terms in a text: whole words, or the beginning that was typed; pairs of characters. */
function termSpans(text: string, terms: ReadonlyMap<string, string>): Span[] {
	const spans: Span[] = [];
	if (terms.size === 0) return spans;
	for (const { han, text: run, start } of runsOf(text)) {
		const typed = terms.get(run);
		if (!han && typed !== undefined)
			spans.push({ start, end: start + (run.startsWith(typed) ? typed.length : run.length) });
		for (let i = 1; han && i < run.length; i++)
			if (terms.has(run.slice(i - 1, i + 1))) spans.push({ start: start + i - 1, end: start + i + 1 });
	}
	return spans;
}

/** What to mark in a folded text: what was typed, or what sounds so; only where neither stands, other words for it. */
export function marksIn(text: string, { literals, patterns, terms, synonyms }: Markable): Span[] {
	const direct = [
		...literals.flatMap((one) => placesOf(text, one)),
		...patterns.flatMap((one) => soundSpans(text, one)),
		...termSpans(text, terms),
	];
	return mergeSpans(direct.length > 0 ? direct : synonyms.flatMap((one) => placesOf(text, one)));
}
