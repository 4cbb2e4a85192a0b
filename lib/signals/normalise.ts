import type { Span } from '../chat/signals.ts';

/** Longest stretch analysed from the start and from the end of a message, in UTF-16 units: bounds the time any text can take. */
const HEAD = 1600;
const TAIL = 600;

/** A message made ready for patterns; `span` turns a position in `text` back into one in the original. */
export interface Normalised {
	/** As written, but cut to head and tail. */
	raw: string;
	/** Same length as `raw`: ASCII lower-cased, full-width forms and curly quotes made plain, links blanked. */
	text: string;
	span(start: number, end: number): Span;
}

const FOLD: Record<string, string> = {
	'’': "'",
	'‘': "'",
	'´': "'",
	'`': "'",
	'“': '"',
	'”': '"',
	'「': '"',
	'」': '"',
	'『': '"',
	'』': '"',
	'\u3000': ' ',
	'\u00a0': ' ',
	'﹖': '?',
	'。': '.',
	'｡': '.',
	'–': '-',
	'—': '-',
};

function foldChar(char: string): string {
	const code = char.charCodeAt(0);
	if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0);
	return FOLD[char] ?? char;
}

/** The text with A to Z as a to z and nothing else changed. */
export const inSmallLetters = (text: string): string =>
	text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());

/** Cuts, folds and lower-cases without changing the length, so that positions stay true. */
export function normalise(source: string): Normalised {
	const cut = source.length > HEAD + TAIL;
	const raw = cut ? `${source.slice(0, HEAD)}\n${source.slice(-TAIL)}` : source;
	const shift = cut ? source.length - TAIL - (HEAD + 1) : 0;
	const at = (position: number): number => (position <= HEAD || !cut ? position : position + shift);
	const folded = inSmallLetters(
		raw.replace(/[\u00a0\u00b4`\u2013-\u201d\u3000-\u300f\uff01-\uff61\ufe56]/g, foldChar),
	);
	const text = folded.includes('://')
		? folded.replace(/https?:\/\/\S{1,500}/g, (link) => ' '.repeat(link.length))
		: folded;
	return { raw, text, span: (start, end) => ({ start: at(start), end: at(end) }) };
}
