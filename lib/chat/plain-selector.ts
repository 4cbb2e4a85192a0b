/**
 * CSS selectors that a lesson may hold. Lessons come from files that strangers share and run on a seller's chat page, so only what can be
 * matched in time that grows with the page and nothing more is let in: tags, ids, classes, attributes, `:not()` of those, descendant and
 * child combinators. No `:has()`, no other pseudo-classes, no lists, no universal selector.
 */

/** Longest selector, in UTF-16 units. */
export const MAX_SELECTOR = 300;
/** Most elements named in one selector, and most conditions on one element. */
const MAX_COMPOUNDS = 6;
const MAX_CONDITIONS = 6;

const ESCAPE = String.raw`\\(?:[0-9a-fA-F]{1,6} ?|[^0-9a-fA-F\r\n])`;
const IDENT = String.raw`-{0,2}(?:[A-Za-z_\u0080-\uffff]|${ESCAPE})(?:[\w\u0080-\uffff-]|${ESCAPE})*`;
const STRING = String.raw`"(?:[^"\\\r\n]|\\[^\r\n])*"`;
const TAG = new RegExp(IDENT, 'y');
const CONDITION = new RegExp(
	String.raw`[#.]${IDENT}|\[${IDENT}(?:[~|^$*]?=(?:${STRING}|${IDENT})(?: i)?)?\]`,
	'y',
);
const NOT = /:not\(/y;
const COMBINATOR = / > | /y;

class Reader {
	readonly #text: string;
	at = 0;
	constructor(text: string) {
		this.#text = text;
	}
	/** Reads what the sticky pattern matches here. */
	take(pattern: RegExp): boolean {
		pattern.lastIndex = this.at;
		const found = pattern.exec(this.#text);
		if (found) this.at += found[0].length;
		return found !== null;
	}
	takeText(text: string): boolean {
		const found = this.#text.startsWith(text, this.at);
		if (found) this.at += text.length;
		return found;
	}
	get done(): boolean {
		return this.at === this.#text.length;
	}
}

/** Is this one of the selectors that a lesson may hold? Reads each character once. */
export function isPlainSelector(text: string): boolean {
	if (text === '' || text.length > MAX_SELECTOR) return false;
	const reader = new Reader(text);
	for (let compounds = 1; compounds <= MAX_COMPOUNDS; compounds++) {
		if (!takeCompound(reader, true)) return false;
		if (reader.done) return true;
		if (!reader.take(COMBINATOR)) return false;
	}
	return false;
}

/** One element's conditions. `outer`: not itself inside a `:not()`. */
function takeCompound(reader: Reader, outer: boolean): boolean {
	let count = reader.take(TAG) ? 1 : 0;
	for (; count <= MAX_CONDITIONS; count++) {
		if (reader.take(CONDITION)) continue;
		if (!outer || count === 0 || !reader.take(NOT)) return count > 0;
		if (!takeCompound(reader, false) || !reader.takeText(')')) return false;
	}
	return false;
}
