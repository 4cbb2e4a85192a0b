/**
 * What the text before the caret asks for. Full-width forms count like the plain ones: with a Chinese input method on, `;` and `/` arrive as
 * `；`, `／` or `、`.
 */

const FULL_WIDTH: Record<string, string> = {
	';': ';；',
	'/': '/／',
	',': ',，',
	'.': '.。',
	':': ':：',
	'!': '!！',
};
const MENU = '/／、';
/** Longest query of the menu, in UTF-16 units. */
const MAX_QUERY = 24;

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
/** Where a trigger may stand: at the beginning, or after anything but a letter or digit of a word ("https://" and "a;b" do not count). */
const START = '(?:^|[^\\p{Script=Latin}\\p{N}:/])';

export interface Typed {
	/** As it stands before the caret, trigger included. */
	typed: string;
	/** Without the trigger, in lower case. */
	word: string;
}

/** The abbreviation that ends at the caret, if it is one of `known`. */
export function abbreviationBefore(text: string, prefix: string, known: ReadonlySet<string>): Typed | null {
	const first = [...prefix].map((char) => `[${escaped(FULL_WIDTH[char] ?? char)}]`).join('');
	const match = new RegExp(`${START}(${first}([^\\s${escaped(prefix)}]{1,40}))$`, 'u').exec(text);
	const [, typed, word] = match ?? [];
	if (typed === undefined || word === undefined) return null;
	const folded = word.toLowerCase();
	return known.has(folded) ? { typed, word: folded } : null;
}

/** The menu's query: what follows a `/` that begins a word; null when there is none. */
export function menuQuery(text: string): Typed | null {
	const match = new RegExp(`(?:^|[^\\p{L}\\p{N}:/<])([${MENU}]([^\\s${MENU}]{0,${MAX_QUERY}}))$`, 'u').exec(
		text,
	);
	const [, typed, word] = match ?? [];
	if (typed === undefined || word === undefined) return null;
	// An enumeration comma is a menu only at the very beginning: inside a sentence it is a comma.
	if (typed.startsWith('、') && text !== typed) return null;
	return { typed, word: word.toLowerCase() };
}
