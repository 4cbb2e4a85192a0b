import type { Phrase } from '../chat/assessment.ts';
import type { UiLanguage } from '../chat/vocabulary.ts';
import type { ImageRef, Template } from '../templates/template.ts';

/** Where in a file something stands: a line and column (both from 1, columns in UTF-16 units), or a cell of a sheet. */
export type Place = { line: number; column: number } | { cell: string };

/** The formats that can be read. Their names are the locale keys `exchange.format.<id>`. */
export const FORMATS = [
	'rapport-json',
	'rapport-table',
	'text-blaze',
	'beeftext-json',
	'beeftext-csv',
	'espanso',
	'briskine',
	'chatwoot-json',
	'chatwoot-csv',
	'zammad',
	'qianniu',
	'plain',
] as const;
export type FormatId = (typeof FORMATS)[number];

/** What became of one placeholder of the other tool. */
export interface Conversion {
	/** As it stood in the file. */
	from: string;
	/** As it stands in the template; empty for what was left out. */
	to: string;
	/**
	 * `value`: one of our values, filled in by itself. `fill-in`: nothing of ours means the same, the seller is asked for it each time.
	 * `left-out`: it made no text (a key press, a pause), the template goes without.
	 */
	kind: 'value' | 'fill-in' | 'left-out';
}

/** A template of a file that can be taken. */
export interface ImportedTemplate {
	place: Place;
	/** Complete; the id is the file's own or empty. */
	template: Template;
	/** Which fields the file says; the others are defaults and never replace anything. */
	stated: readonly (keyof Template)[];
	conversions: Conversion[];
	/** What else the seller should know: a shortened title, more triggers than one. */
	notes: Phrase[];
}

/** A row or a file that cannot be taken, and why. */
export interface ImportProblem {
	/** Null: the whole file. */
	place: Place | null;
	message: Phrase;
	/** What exactly is wrong inside, as a second sentence. */
	detail?: Phrase;
	/** The beginning of what stands there, to find it again. */
	text: string;
}

/** A picture in a file of ours, its bytes as base64. */
export type FilePicture = ImageRef & { data: string };

export type ReadResult =
	| {
			ok: true;
			format: FormatId;
			/** The text encoding found, e.g. "gb18030"; null for a workbook. */
			encoding: string | null;
			entries: ImportedTemplate[];
			problems: ImportProblem[];
			/** Pictures that came along, by the ids that the templates name. */
			pictures: FilePicture[];
	  }
	| { ok: false; problem: ImportProblem };

/** How texts are understood that do not say their language. */
export interface ReadOptions {
	/** The seller's choice for the whole file; null: by the characters of each text. */
	language: UiLanguage | null;
	/** For a text whose characters do not tell, such as 您好. */
	fallback: UiLanguage;
}

/** Largest file, in bytes. */
export const MAX_FILE_BYTES = 10 * 1024 * 1024;
/** Most templates of one file. */
export const MAX_TEMPLATES = 20_000;

/** A file that cannot be read at all. */
export function refusal(
	key: string,
	params: Record<string, string | number> = {},
	place: Place | null = null,
) {
	return { ok: false as const, problem: { place, message: { key, params }, text: '' } };
}

/** The beginning of a text on one line. */
export function excerpt(text: string): string {
	const line = text.replace(/\s+/gu, ' ').trim();
	return line.length > 80 ? `${line.slice(0, 79)}…` : line;
}
