import type { Span } from '../chat/signals.ts';
import { simplifiedForm } from './hans-fold.ts';

/** Folded code unit by code unit; 0 where it has not been asked for yet. */
const folded = new Uint16Array(0x1_0000);

/** One UTF-16 unit as it is compared: half-width, lower case, without accent, Simplified. */
function foldUnit(code: number): number {
	const unit = String.fromCharCode(code);
	const plain = unit.normalize('NFKC').toLowerCase();
	// An accented letter becomes its letter; Hangul and kana, which also decompose, stay.
	const bare = /\p{Script=Latin}/u.test(plain) ? plain.normalize('NFD').replace(/\p{M}+/gu, '') : plain;
	const one = bare.length === 1 ? bare : plain.length === 1 ? plain : unit;
	return simplifiedForm(one).charCodeAt(0);
}

/**
 * Text as it is compared: lower case, full-width letters as half-width, accents off, Traditional as Simplified. Always one UTF-16 unit
 * for one, so that a match found here can be shown in the original.
 */
export function foldForSearch(text: string): string {
	const codes = new Array<number>(text.length);
	for (let i = 0; i < text.length; i++) {
		const code = text.charCodeAt(i);
		codes[i] = folded[code] || foldUnit(code);
		folded[code] = codes[i] ?? 0;
	}
	let all = '';
	for (let i = 0; i < codes.length; i += 4_096) all += String.fromCharCode(...codes.slice(i, i + 4_096));
	return all;
}

/** A body without its Liquid tags, each replaced by as many spaces: a search for "order" should not find every variable. */
export function withoutTags(body: string): string {
	return body.replace(/\{\{[\s\S]*?\}\}|\{%[\s\S]*?%\}/gu, (tag) => ' '.repeat(tag.length));
}

/** Is a folded UTF-16 unit a Chinese character? The basic block and its first extension: what people type. */
export function isHan(code: number): boolean {
	return (code >= 0x4e00 && code <= 0x9fff) || (code >= 0x3400 && code <= 0x4dbf) || code === 0x3007;
}

/** A stretch of one script in a folded text. */
export interface Run {
	han: boolean;
	text: string;
	start: number;
}

const RUNS = /[\u3400-\u4dbf\u4e00-\u9fff\u3007]+|[\p{L}\p{N}]+/gu;

/** The words of other scripts and the unbroken stretches of Chinese in a folded text. */
export function runsOf(text: string): Run[] {
	const runs: Run[] = [];
	for (const match of text.matchAll(RUNS)) {
		const whole = match[0];
		if (isHan(whole.charCodeAt(0))) {
			runs.push({ han: true, text: whole, start: match.index });
			continue;
		}
		// The second alternative takes Chinese too where a word runs into it: "A款".
		for (const part of whole.matchAll(
			/[\u3400-\u4dbf\u4e00-\u9fff\u3007]+|[^\u3400-\u4dbf\u4e00-\u9fff\u3007]+/gu,
		))
			runs.push({
				han: isHan(part[0].charCodeAt(0)),
				text: part[0],
				start: match.index + part.index,
			});
	}
	return runs;
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
