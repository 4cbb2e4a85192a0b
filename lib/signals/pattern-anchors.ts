/**
 * Which pieces of text a regular expression cannot match without. A search through hundreds of expressions asks this first
 * (`pattern-index.ts`): it costs one look at the text instead of hundreds.
 *
 * The source is read as JavaScript does, but only as far as needed: where a construct is not understood, it counts as "anything", which
 * is slower, never wrong.
 */

/** What is known of one part of an expression. */
interface Part {
	/** Every text the part matches, where they are few enough to list. */
	exact: readonly string[] | null;
	/** Texts one of which occurs in everything the part matches; null: unknown. */
	need: readonly string[] | null;
	/** The same once more: other texts one of which occurs as well, where there are such. */
	more: readonly string[] | null;
	/** Where the part may go on after what it begins with: those beginnings. */
	heads?: readonly string[] | undefined;
}

/** Texts listed at most when parts that follow each other are multiplied out. */
const MOST_LISTED = 40;
/** Units of a text that count: longer ones tell hardly more. */
export const LONGEST_ANCHOR = 6;
/** Members of a character range listed at most. */
const MOST_RANGE = 16;

const EMPTY: Part = { exact: [''], need: null, more: null };
const ANYTHING: Part = { exact: null, need: null, more: null };

const exactly = (exact: readonly string[]): Part => ({ exact, need: null, more: null });

/** Characters that nearly every Chinese line holds: poor anchors by themselves. */
const FREQUENT = new Set(
	'的了吗嗎不有我你是么麼什好能可以发發货貨没沒退买買个個这這钱錢一要在怎多就给給到都会會',
);

function commonness(unit: string): number {
	const code = unit.charCodeAt(0);
	if (code >= 0x3400) return FREQUENT.has(unit) ? 0.1 : 0.012;
	return code >= 97 && code <= 122 ? 0.2 : 0.12;
}

/** How often a text is expected to hold one of these. */
function cost(texts: readonly string[]): number {
	let sum = 0;
	for (const text of texts) {
		let share = 1;
		for (const unit of text) share *= commonness(unit);
		sum += share;
	}
	return sum;
}

/** Keeps the two rarest of all needs seen. */
class Needs {
	first: readonly string[] | null = null;
	second: readonly string[] | null = null;
	private firstCost = Number.POSITIVE_INFINITY;
	private secondCost = Number.POSITIVE_INFINITY;

	add(need: readonly string[] | null): void {
		if (!need) return;
		const price = cost(need);
		if (price < this.firstCost) {
			this.second = this.first;
			this.secondCost = this.firstCost;
			this.first = need;
			this.firstCost = price;
		} else if (price < this.secondCost) {
			this.second = need;
			this.secondCost = price;
		}
	}
}

/** A list of exact texts as a need: nothing where the empty text is among them. */
const asNeed = (exact: readonly string[]): readonly string[] | null =>
	exact.some((text) => text === '') ? null : exact;

const needOf = (part: Part): readonly string[] | null => (part.exact ? asNeed(part.exact) : part.need);

/** Every text of the first list followed by every one of the second. */
function product(starts: readonly string[], ends: readonly string[]): string[] {
	const texts: string[] = [];
	for (const start of starts) for (const end of ends) texts.push(start + end);
	return texts;
}

/** A reader of one expression's source. */
class Reader {
	private at = 0;
	private readonly source: string;
	private readonly unicode: boolean;
	constructor(source: string, unicode: boolean) {
		this.source = source;
		this.unicode = unicode;
	}

	read(): Part {
		const part = this.alternatives();
		if (this.at !== this.source.length)
			throw new Error(`Unreadable expression at ${this.at}: ${this.source}`);
		return part;
	}

	private peek(ahead = 0): string {
		return this.source[this.at + ahead] ?? '';
	}

	private take(): string {
		const unit = this.unicode ? String.fromCodePoint(this.source.codePointAt(this.at) ?? 0) : this.peek();
		this.at += unit.length;
		return unit;
	}

	private alternatives(): Part {
		const branches = [this.sequence()];
		while (this.peek() === '|') {
			this.at += 1;
			branches.push(this.sequence());
		}
		const [only] = branches;
		if (only && branches.length === 1) return only;
		if (branches.every((branch) => branch.exact)) {
			return exactly([...new Set(branches.flatMap((branch) => branch.exact ?? []))]);
		}
		const needs = branches.map(needOf);
		if (needs.some((need) => need === null)) return ANYTHING;
		const more = branches.some((branch) => branch.more)
			? branches.flatMap((branch, i) => branch.more ?? needs[i] ?? [])
			: null;
		return {
			exact: null,
			need: [...new Set(needs.flatMap((need) => need ?? []))],
			more: more && [...new Set(more)],
		};
	}

	private sequence(): Part {
		let run: readonly string[] = [''];
		const needs = new Needs();
		let whole = true;
		while (this.at < this.source.length && this.peek() !== '|' && this.peek() !== ')') {
			const part = this.quantified();
			if (part === EMPTY) continue;
			// Long enough to tell: what follows starts a new run.
			if ((run[0] as string).length >= LONGEST_ANCHOR && run.every((text) => text.length >= LONGEST_ANCHOR)) {
				whole = false;
				needs.add(run);
				run = [''];
			}
			if (part.exact && run.length * part.exact.length <= MOST_LISTED) {
				run = product(run, part.exact);
				continue;
			}
			whole = false;
			if (part.heads && run.length * part.heads.length <= MOST_LISTED) {
				needs.add(asNeed(product(run, part.heads)));
				run = [''];
				continue;
			}
			needs.add(asNeed(run));
			run = part.exact ?? [''];
			if (!part.exact) {
				needs.add(part.need);
				needs.add(part.more);
			}
		}
		if (whole) return exactly(run);
		needs.add(asNeed(run));
		return { exact: null, need: needs.first, more: needs.second };
	}

	private quantified(): Part {
		const part = this.atom();
		const [least, most] = this.quantifier();
		if (least === 1 && most === 1) return part;
		if (least === 0) return most === 1 && part.exact ? exactly([...part.exact, '']) : ANYTHING;
		return { exact: null, need: needOf(part), more: part.more, heads: part.exact ?? undefined };
	}

	private quantifier(): readonly [least: number, most: number] {
		const braces =
			this.peek() === '{' ? /^\{(\d+)(,(\d*))?\}/.exec(this.source.slice(this.at, this.at + 16)) : null;
		let range: readonly [number, number] | null = null;
		if (braces) {
			this.at += braces[0].length;
			const least = Number(braces[1]);
			range = [
				least,
				braces[2] === undefined ? least : braces[3] ? Number(braces[3]) : Number.POSITIVE_INFINITY,
			];
		} else if (this.peek() === '*' || this.peek() === '+' || this.peek() === '?') {
			const sign = this.take();
			range = sign === '?' ? [0, 1] : [sign === '+' ? 1 : 0, Number.POSITIVE_INFINITY];
		}
		if (!range) return [1, 1];
		if (this.peek() === '?') this.at += 1;
		return range;
	}

	private atom(): Part {
		const unit = this.take();
		if (unit === '(') return this.group();
		if (unit === '[') return this.members();
		if (unit === '.') return ANYTHING;
		if (unit === '^' || unit === '$') return EMPTY;
		if (unit === '\\') return this.escape();
		return exactly([unit]);
	}

	private group(): Part {
		const sign =
			this.peek() === '?'
				? (/^\?(?:[:=!]|<[=!]|<[^>]+>)/.exec(this.source.slice(this.at, this.at + 40))?.[0] ?? '')
				: '';
		this.at += sign.length;
		const part = this.alternatives();
		this.at += 1;
		return /^\?<?[=!]$/.test(sign) ? EMPTY : part;
	}

	private escape(): Part {
		const unit = this.take();
		if (unit === 'b' || unit === 'B') return EMPTY;
		if (unit === 'd') return exactly([...'0123456789']);
		if (/[DwWsS1-9]/.test(unit)) return ANYTHING;
		if (unit === 'p' || unit === 'P' || unit === 'k') {
			while (this.at < this.source.length && !'}>'.includes(this.take()));
			return ANYTHING;
		}
		return exactly([this.escaped(unit)]);
	}

	/** The character that an escape stands for. */
	private escaped(unit: string): string {
		const code = unit === 'x' ? 2 : unit === 'u' && this.peek() !== '{' ? 4 : 0;
		if (code > 0) {
			const digits = this.source.slice(this.at, this.at + code);
			this.at += code;
			return String.fromCharCode(Number.parseInt(digits, 16));
		}
		if (unit === 'u') {
			const end = this.source.indexOf('}', this.at);
			const digits = this.source.slice(this.at + 1, end);
			this.at = end + 1;
			return String.fromCodePoint(Number.parseInt(digits, 16));
		}
		return { n: '\n', t: '\t', r: '\r', f: '\f', v: '\v', 0: '\0' }[unit] ?? unit;
	}

	private members(): Part {
		let known = this.peek() !== '^';
		const members: string[] = [];
		let from: string | null = null;
		while (this.at < this.source.length && this.peek() !== ']') {
			let unit = this.take();
			if (unit === '\\') {
				const next = this.take();
				if (next === 'd') {
					members.push(...'0123456789');
					continue;
				}
				if (/[DwWsSpPb]/.test(next)) {
					known = false;
					if (next === 'p' || next === 'P') while (this.at < this.source.length && this.take() !== '}');
					continue;
				}
				unit = this.escaped(next);
			}
			if (from !== null) {
				const first = from.codePointAt(0) ?? 0;
				const last = unit.codePointAt(0) ?? 0;
				if (last - first > MOST_RANGE) known = false;
				else for (let code = first + 1; code <= last; code += 1) members.push(String.fromCodePoint(code));
				from = null;
				continue;
			}
			members.push(unit);
			if (this.peek() === '-' && this.peek(1) !== ']' && this.peek(1) !== '') {
				from = unit;
				this.at += 1;
			}
		}
		this.at += 1;
		return known ? exactly([...new Set(members)]) : ANYTHING;
	}
}

/** What a text must hold for an expression to match: one of the first texts and, where there are any, one of the second. */
export interface Anchors {
	first: readonly string[];
	second: readonly string[] | null;
}

/** Other letters than ASCII have cases of their own. */
const CASED = /[\u0080-\u2fff\ufb00-\ufb06\uff21-\uff5a]/;

function usable(texts: readonly string[] | null, ignoreCase: boolean): readonly string[] | null {
	if (!texts || !ignoreCase) return texts;
	if (texts.some((text) => CASED.test(text))) return null;
	return texts.map((text) => text.replace(/[A-Z]/g, (letter) => letter.toLowerCase()));
}

/**
 * What every text that `pattern` matches holds; null where nothing is known. For an expression that ignores case the anchors are in small
 * letters, and the text must be looked at in small letters (ASCII) too.
 */
export function anchorsOf(pattern: RegExp): Anchors | null {
	const part = new Reader(pattern.source, pattern.unicode).read();
	const first = usable(needOf(part), pattern.ignoreCase);
	return first && { first, second: part.exact ? null : usable(part.more, pattern.ignoreCase) };
}
