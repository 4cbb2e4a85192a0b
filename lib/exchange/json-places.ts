import type { Place } from './imported.ts';
import { linePlaces } from './line-places.ts';

/**
 * JSON with places: the engine's own parser tells neither where an object stood nor, in every browser, the line of a fault. Values are
 * the same as those of `JSON.parse`.
 */
export type JsonResult =
	| { ok: true; value: unknown; placeOf: (value: unknown) => Place | null }
	| { ok: false; place: Place };

/** Deeper than any export; a file of a million brackets must not exhaust the stack. */
const MOST_DEPTH = 100;

const BLANK = /[ \t\n\r]*/y;
const TOKEN = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

/** The offset after the string that begins at `open`; -1 where it has no end. No pattern: a long text would exhaust its stack. */
function endOfString(text: string, open: number): number {
	for (let at = text.indexOf('"', open + 1); at >= 0; at = text.indexOf('"', at + 1)) {
		let slashes = 0;
		while (text[at - 1 - slashes] === '\\') slashes++;
		if (slashes % 2 === 0) return at + 1;
	}
	return -1;
}

class JsonFault extends Error {
	override readonly name = 'JsonFault';
	readonly at: number;
	constructor(at: number) {
		super();
		this.at = at;
	}
}

function createReader(text: string, starts: Map<object, number>) {
	let at = 0;
	const skip = () => {
		BLANK.lastIndex = at;
		BLANK.exec(text);
		at = BLANK.lastIndex;
	};
	const take = (char: string): boolean => {
		skip();
		if (text[at] !== char) return false;
		at++;
		return true;
	};
	const need = (char: string) => {
		if (!take(char)) throw new JsonFault(at);
	};
	const quoted = (): unknown => {
		const start = at;
		at = endOfString(text, start);
		if (at < 0) throw new JsonFault(start);
		try {
			return JSON.parse(text.slice(start, at));
		} catch {
			// A line end or a wrong escape inside.
			throw new JsonFault(start);
		}
	};
	const scalar = (): unknown => {
		if (text[at] === '"') return quoted();
		TOKEN.lastIndex = at;
		const token = TOKEN.exec(text)?.[0];
		if (token === undefined) throw new JsonFault(at);
		at = TOKEN.lastIndex;
		return JSON.parse(token);
	};
	const members = (depth: number): Record<string, unknown> => {
		const pairs: [string, unknown][] = [];
		if (take('}')) return {};
		do {
			skip();
			if (text[at] !== '"') throw new JsonFault(at);
			const key = String(scalar());
			need(':');
			pairs.push([key, value(depth + 1)]);
		} while (take(','));
		need('}');
		// From entries, so that a key named __proto__ is a key like any other.
		return Object.fromEntries(pairs);
	};
	const items = (depth: number): unknown[] => {
		const list: unknown[] = [];
		if (take(']')) return list;
		do list.push(value(depth + 1));
		while (take(','));
		need(']');
		return list;
	};
	const value = (depth: number): unknown => {
		skip();
		const start = at;
		if (depth > MOST_DEPTH) throw new JsonFault(start);
		let found: object;
		if (take('{')) found = members(depth);
		else if (take('[')) found = items(depth);
		else return scalar();
		starts.set(found, start);
		return found;
	};
	return () => {
		const found = value(0);
		skip();
		if (at < text.length) throw new JsonFault(at);
		return found;
	};
}

/** Parses a whole text. `placeOf` knows objects and arrays. */
export function parseJson(text: string): JsonResult {
	const starts = new Map<object, number>();
	const place = linePlaces(text);
	try {
		const value = createReader(text, starts)();
		return {
			ok: true,
			value,
			placeOf: (one) => {
				const start = typeof one === 'object' && one !== null ? starts.get(one) : undefined;
				return start === undefined ? null : place(start);
			},
		};
	} catch (error) {
		if (error instanceof JsonFault) return { ok: false, place: place(error.at) };
		throw error;
	}
}
