/** Longest value that a template inserts, in UTF-16 units: names and item titles are far shorter, pages can hold anything. */
export const MAX_VALUE = 500;

/** C0 and C1 controls, line and paragraph separators: they become a space, so that words stay apart. */
const CONTROLS = /[\p{Cc}\u2028\u2029]+/gu;
/**
 * Invisible characters that change how the rest of the line reads: bidi embeddings, overrides and isolates (UAX #9), byte
 * order marks, interlinear annotation, tag characters, and the noncharacters that mark missing values while rendering.
 * Zero-width joiners stay: emoji and several scripts need them.
 */
const HIDDEN = /[\u202a-\u202e\u2066-\u2069\ufeff\ufff9-\ufffb\ufdd0-\ufdef\u{e0001}\u{e0020}-\u{e007f}]/gu;
const LONE_SURROGATES = /[\ud800-\udfff]/gu;

/**
 * A value from a page, an import or the seller as one line of harmless text. Markup and Liquid in it stay as they are: they
 * are inserted after parsing and never read again.
 */
export function plainText(value: string): string {
	return value
		.slice(0, MAX_VALUE * 4)
		.replace(HIDDEN, '')
		.replace(LONE_SURROGATES, '')
		.replace(CONTROLS, ' ')
		.replace(/\s+/gu, ' ')
		.slice(0, MAX_VALUE)
		.replace(LONE_SURROGATES, '')
		.trim();
}
