import { READINGS } from './search-readings.ts';
import { isHan } from './search-text.ts';

/** What one character of a text must be: a character itself, or one read so. */
export type Sound =
	| { kind: 'char'; char: string }
	/** A whole syllable, or (with `begins`) the letters its reading begins with. */
	| { kind: 'read'; letters: string; begins: boolean; known: Map<string, boolean> };

/** Sounds of neighbouring characters. `whole`: every one a full syllable or a character, as typed by someone who spells it out. */
export interface Sounds {
	sounds: Sound[];
	whole: boolean;
}

interface Table {
	readings: Map<string, string[]>;
	syllables: Set<string>;
	/** Beginnings of syllables. */
	beginnings: Set<string>;
}

let table: Table | null = null;

/** Decoded on first use: a background that wakes up for something else has no need of it. */
function pinyin(): Table {
	if (table) return table;
	const readings = new Map<string, string[]>();
	const syllables = new Set<string>();
	const beginnings = new Set<string>();
	for (const row of READINGS.split(' ')) {
		const syllable = row.match(/^[a-z]+/)?.[0] ?? '';
		// 呣 and 嗯 aside, m and ng are no syllables that anybody means; a, e and o are covered as initials.
		if (syllable.length > 1 && /[aeiouv]/.test(syllable)) syllables.add(syllable);
		for (let end = 1; end < syllable.length; end++) beginnings.add(syllable.slice(0, end));
		for (const char of row.slice(syllable.length)) {
			const known = readings.get(char);
			if (known) known.push(syllable);
			else readings.set(char, [syllable]);
		}
	}
	table = { readings, syllables, beginnings };
	return table;
}

const NONE: readonly string[] = [];

/** All readings of a folded character, without tones, ü as v. Empty for anything else. */
export function readingsOf(char: string): readonly string[] {
	return pinyin().readings.get(char) ?? NONE;
}

/** Characters by how they sound, as far as asked for (syllables and their beginnings, a bounded number): a search asks the same ones often. */
const answers = new Map<string, Map<string, boolean>>();

/** The sound of a syllable, or with `begins` of every one that begins with these letters. */
export function soundOf(letters: string, begins: boolean): Sound {
	const key = begins ? `${letters}*` : letters;
	const known = answers.get(key) ?? new Map<string, boolean>();
	answers.set(key, known);
	return { kind: 'read', letters, begins, known };
}

/** Does a folded character sound so? */
export function sounds(char: string, wanted: Sound): boolean {
	if (wanted.kind === 'char') return char === wanted.char;
	const { letters, begins, known } = wanted;
	let answer = known.get(char);
	if (answer === undefined) {
		answer = readingsOf(char).some((reading) => (begins ? reading.startsWith(letters) : reading === letters));
		known.set(char, answer);
	}
	return answer;
}

/** Letters that a syllable can begin with, as typed for the whole of it. */
const INITIAL = /^(?:[zcs]h|[bpmfdtnlgkhjqxrzcsywaoe])/;
/** Readings of one spelling that are followed up: `xian` is xian and xi an; more would only be noise. */
const MOST_READINGS = 5;

interface Path {
	sounds: Sound[];
	at: number;
	/** Less is likelier: whole syllables cost least, and few of them. */
	cost: number;
}

function steps(text: string, { sounds: before, at, cost }: Path): Path[] {
	if (isHan(text.charCodeAt(at))) {
		const char = text.charAt(at);
		return [{ sounds: [...before, { kind: 'char', char }], at: at + 1, cost }];
	}
	const { syllables, beginnings } = pinyin();
	const next: Path[] = [];
	const add = (letters: string, begins: boolean, price: number) =>
		next.push({
			sounds: [...before, soundOf(letters, begins)],
			at: at + letters.length,
			cost: cost + price,
		});
	for (let length = 1; length <= 6 && at + length <= text.length; length++) {
		const letters = text.slice(at, at + length);
		if (syllables.has(letters)) add(letters, false, 1);
		// The last syllable may still be being typed.
		if (length > 1 && at + length === text.length && beginnings.has(letters)) add(letters, true, 1.4);
	}
	const initial = text.slice(at).match(INITIAL)?.[0];
	if (initial) add(initial, true, 1.6);
	if (initial?.length === 2) add(initial.charAt(0), true, 1.6);
	return next;
}

/** How letters, or letters and characters mixed, can be read as pinyin; the likeliest first. Empty when they cannot. */
export function readAsPinyin(typed: string): Sounds[] {
	const text = typed.replaceAll("'", '').replaceAll('ü', 'v');
	if (text.length < 2 || text.length > 40 || !/^[a-z\u3400-\u9fff]+$/.test(text)) return [];
	const done: Path[] = [];
	const open: Path[][] = [[{ sounds: [], at: 0, cost: 0 }]];
	for (let at = 0; at < text.length; at++) {
		const here = (open[at] ?? []).sort((a, b) => a.cost - b.cost).slice(0, MOST_READINGS);
		for (const path of here.flatMap((one) => steps(text, one))) {
			if (path.at === text.length) done.push(path);
			else {
				open[path.at] ??= [];
				open[path.at]?.push(path);
			}
		}
	}
	return done
		.sort((a, b) => a.cost - b.cost)
		.slice(0, MOST_READINGS)
		.map(({ sounds: found }) => ({
			sounds: found,
			whole: found.every((one) => one.kind === 'char' || !one.begins),
		}));
}
