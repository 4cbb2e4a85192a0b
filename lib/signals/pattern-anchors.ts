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
	/** Where the part may go on after what it begins with: those beginnings. */
	heads?: readonly string[] | undefined;
}

/** Texts listed at most when parts that follow each other are multiplied out. */
const MOST_LISTED = 40;
/** Units of a text that count: longer ones tell hardly more. */
export const LONGEST_ANCHOR = 4;
/** Members of a character range listed at most. */
const MOST_RANGE = 16;

const EMPTY: Part = { exact: [''], need: null };
const ANYTHING: Part = { exact: null, need: null };

/** Characters that nearly every Chinese line holds: poor anchors by themselves. */
const FREQUENT = new Set('的了吗嗎不有我你是么麼什好能可以发發货貨没沒退买買个個这這钱錢一要在怎多就给給到都会會');

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

function better(a: readonly string[] | null, b: readonly string[] | null): readonly string[] | null {
	if (!a || !b) return a ?? b;
	return cost(a) <= cost(b) ? a : b;
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
		if (this.at !== this.source.length) throw new Error(`Unreadable expression at ${this.at}: ${this.source}`);
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
			return { exact: [...new Set(branches.flatMap((branch) => branch.exact ?? []))], need: null };
		}
		const needs = branches.map(needOf);
		return {
			exact: null,
			need: needs.every((need) => need !== null) ? [...new Set(needs.flatMap((need) => need ?? []))] : null,
		};
	}

	private sequence(): Part {
		let run: readonly string[] = [''];
		let need: readonly string[] | null = null;
		let whole = true;
		while (this.at < this.source.length && this.peek() !== '|' && this.peek() !== ')') {
			const part = this.quantified();
			if (part === EMPTY) continue;
			// Long enough to tell: what follows starts a new run.
			if ((run[0] as string).length >= LONGEST_ANCHOR && run.every((text) => text.length >= LONGEST_ANCHOR)) {
				whole = false;
				need = better(need, run);
				run = [''];
			}
			if (part.exact && run.length * part.exact.length <= MOST_LISTED) {
				run = product(run, part.exact);
				continue;
			}
			whole = false;
			if (part.heads && run.length * part.heads.length <= MOST_LISTED) {
				need = better(need, asNeed(product(run, part.heads)));
				run = [''];
				continue;
			}
			need = better(need, asNeed(run));
			run = part.exact ?? [''];
			if (!part.exact) need = better(need, part.need);
		}
		return whole ? { exact: run, need: null } : { exact: null, need: better(need, asNeed(run)) };
	}

	private quantified(): Part {
		const part = this.atom();
		const [least, most] = this.quantifier();
		if (least === 1 && most === 1) return part;
		if (least === 0) return most === 1 && part.exact ? { exact: [...part.exact, ''], need: null } : ANYTHING;
		return { exact: null, need: needOf(part), heads: part.exact ?? undefined };
	}

	private quantifier(): readonly [least: number, most: number] {
		const braces =
			this.peek() === '{' ? /^\{(\d+)(,(\d*))?\}/.exec(this.source.slice(this.at, this.at + 16)) : null;
		let range: readonly [number, number] | null = null;
		if (braces) {
			this.at += braces[0].length;
			const least = Number(braces[1]);
			range = [least, braces[2] === undefined ? least : braces[3] ? Number(braces[3]) : Number.POSITIVE_INFINITY];
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
		return { exact: [unit], need: null };
	}

	private group(): Part {
		const sign =
			this.peek() === '?' ? (/^\?(?:[:=!]|<[=!]|<[^>]+>)/.exec(this.source.slice(this.at, this.at + 40))?.[0] ?? '') : '';
		this.at += sign.length;
		const part = this.alternatives();
		this.at += 1;
		return /^\?<?[=!]$/.test(sign) ? EMPTY : part;
	}

	private escape(): Part {
		const unit = this.take();
		if (unit === 'b' || unit === 'B') return EMPTY;
		if (unit === 'd') return { exact: [...'0123456789'], need: null };
		if (/[DwWsS1-9]/.test(unit)) return ANYTHING;
		if (unit === 'p' || unit === 'P' || unit === 'k') {
			while (this.at < this.source.length && !'}>'.includes(this.take()));
			return ANYTHING;
		}
		return { exact: [this.escaped(unit)], need: null };
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
		return known ? { exact: [...new Set(members)], need: null } : ANYTHING;
	}
}

/**
 * Texts one of which occurs in everything that `pattern` matches; null where none are known. For an expression that
 * ignores case they are in small letters, and the text must be looked at in small letters (ASCII) too.
 */
export function anchorsOf(pattern: RegExp): readonly string[] | null {
	const need = needOf(new Reader(pattern.source, pattern.unicode).read());
	if (!need || !pattern.ignoreCase) return need;
	// Other letters than ASCII have cases of their own: such an expression is always tried.
	if (need.some((text) => /[\u0080-\u2fff\ufb00-\ufb06\uff21-\uff5a]/.test(text))) return null;
	return need.map((text) => text.replace(/[A-Z]/g, (letter) => letter.toLowerCase()));
}
