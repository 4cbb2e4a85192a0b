import type { UiLanguage } from '../chat/vocabulary.ts';
import { plainText } from './plain-text.ts';
import { type VariableName, variableMark } from './variables.ts';

/** A mark in a rendered text, in UTF-16 units, end exclusive. */
export interface MissingMark {
	/** Name of the variable, or what the author typed when it is not in the catalogue ('' when it cannot be named). */
	name: string;
	start: number;
	end: number;
}

/** A rendered text with what it still lacks, in order of appearance. */
export interface RenderedText {
	text: string;
	missing: MissingMark[];
	/** Where the caret should stand, in UTF-16 units of the text; absent: at its end. */
	cursor?: number;
}

/**
 * While rendering, the n-th missing name is one Unicode noncharacter, U+FDD0 + n: no filter can cut it in half, and values
 * never contain it (see plainText). There are 31; the last stands for "any other".
 */
const FIRST = 0xfdd0;
const COUNT = 31;
/** The noncharacter after those: where the caret should stand. */
export const CURSOR = '\ufdef';
const HOLDERS = /[\ufdd0-\ufdef]/gu;

/** Removes placeholders that an author might have typed or pasted. */
export function withoutPlaceholders(body: string): string {
	return body.replace(HOLDERS, '');
}

/** Gives out placeholders for one rendering, and writes the marks in the end. */
export class MissingNames {
	private readonly names: string[] = [];

	placeholder(name: string): string {
		let index = this.names.indexOf(name);
		if (index < 0) {
			index = this.names.length < COUNT - 1 ? this.names.push(name) - 1 : COUNT - 1;
		}
		return String.fromCharCode(FIRST + index);
	}

	/** The text with every placeholder replaced by its visible mark. */
	write(raw: string, language: UiLanguage): RenderedText {
		const missing: MissingMark[] = [];
		let text = '';
		let last = 0;
		let cursor: number | null = null;
		for (const match of raw.matchAll(HOLDERS)) {
			if (match[0] === CURSOR) {
				text += raw.slice(last, match.index);
				last = match.index + 1;
				// Of several the first counts.
				cursor ??= text.length;
				continue;
			}
			const name = this.names[match[0].charCodeAt(0) - FIRST] ?? '';
			text += raw.slice(last, match.index);
			const start = text.length;
			text += `〔${variableMark(name, language)}〕`;
			missing.push({ name, start, end: text.length });
			last = match.index + match[0].length;
		}
		return { text: text + raw.slice(last), missing, ...(cursor === null ? {} : { cursor }) };
	}
}

/**
 * Puts the seller's answers where the marks are. Answers are plain text like any other value; a blank answer leaves its mark.
 * Marks are found by position, never by their words, so a buyer whose name looks like a mark changes nothing.
 */
export function fillMissing(
	rendered: RenderedText,
	answers: Partial<Record<VariableName | (string & {}), string>>,
): RenderedText {
	const missing: MissingMark[] = [];
	let text = '';
	let last = 0;
	let cursor = rendered.cursor;
	for (const mark of rendered.missing) {
		const given = Object.hasOwn(answers, mark.name) ? answers[mark.name] : undefined;
		const answer = plainText(given ?? '');
		text += rendered.text.slice(last, mark.start);
		const start = text.length;
		text += answer === '' ? rendered.text.slice(mark.start, mark.end) : answer;
		if (answer === '') missing.push({ name: mark.name, start, end: text.length });
		last = mark.end;
		if (rendered.cursor !== undefined && rendered.cursor >= mark.end) {
			cursor = rendered.cursor + text.length - mark.end;
		}
	}
	return { text: text + rendered.text.slice(last), missing, ...(cursor === undefined ? {} : { cursor }) };
}
