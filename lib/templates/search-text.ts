import type { Span } from '../chat/signals.ts';
import { foldToHans } from './hans-fold.ts';

/**
 * Text as it is compared: lower case, full-width letters as half-width, Traditional as Simplified. Always one UTF-16 unit for
 * one, so that a match found here can be shown in the original.
 */
export function foldForSearch(text: string): string {
	let folded = '';
	for (let i = 0; i < text.length; i++) {
		const unit = text.charAt(i);
		const plain = unit.normalize('NFKC').toLowerCase();
		folded += plain.length === 1 ? plain : unit;
	}
	return foldToHans(folded);
}

/** A body without its Liquid tags, each replaced by as many spaces: a search for "order" should not find every variable. */
export function withoutTags(body: string): string {
	return body.replace(/\{\{[\s\S]*?\}\}|\{%[\s\S]*?%\}/gu, (tag) => ' '.repeat(tag.length));
}

/** Whether a folded text holds Chinese characters. */
export function hasHan(text: string): boolean {
	return /\p{Script=Han}/u.test(text);
}

/** Every place where `needle` stands in `text`; both folded. */
export function occurrences(text: string, needle: string): Span[] {
	const spans: Span[] = [];
	if (needle === '') return spans;
	for (let at = text.indexOf(needle); at >= 0; at = text.indexOf(needle, at + needle.length)) {
		spans.push({ start: at, end: at + needle.length });
	}
	return spans;
}

/** Pairs of neighbouring characters, for Chinese text that no space divides. */
export function bigrams(text: string): string[] {
	const pairs: string[] = [];
	for (let i = 0; i + 2 <= text.length; i++) pairs.push(text.slice(i, i + 2));
	return pairs;
}

/** Sorted, without overlaps: what a view can mark. */
export function mergeSpans(spans: Span[]): Span[] {
	const merged: Span[] = [];
	for (const span of spans.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
		const last = merged.at(-1);
		if (last && span.start <= last.end) last.end = Math.max(last.end, span.end);
		else merged.push({ ...span });
	}
	return merged;
}
