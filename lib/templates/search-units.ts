import type { TemplateIndex } from './search-index.ts';
import { matchWord } from './search-latin.ts';
import { readAsPinyin, readingsOf, type Sound, type Sounds, soundOf, sounds } from './search-pinyin.ts';
import type { ParsedQuery } from './search-query.ts';
import { termsOfPhrase } from './search-subjects.ts';

/** One of a part's terms, and how surely it is what was meant (0-1). */
export type WeightedTerm = readonly [term: string, weight: number];

/** A way to find a unit: its parts should all be there; with `strict` they must. */
export interface Way {
	weight: number;
	parts: WeightedTerm[][];
	strict: boolean;
}

/** A piece of the query with the ways to find it: as typed, as pinyin, by another word. */
export interface Unit {
	ways: Way[];
	/** What to mark: text as it stands, or characters that sound so. */
	literal: string | null;
	patterns: Sounds[];
	subjects: string[];
	/** What it tells, next to other units; 1 when absent. */
	weight?: number;
}

const SUBJECT = 0.75;
const SAME_SOUND = 0.75;
/** One character of a pair. */
const HALF_PAIR = 0.3;
const WHOLE_SYLLABLES = 0.95;
const INITIALS = 0.85;
/** A word as it stands, its beginning or another ending of it. */
const SURE = 0.71;
/** Letters that are a word of the library are meant as that word. */
const KNOWN_WORD = 0.45;

type Index = Pick<TemplateIndex, 'terms' | 'words' | 'byInitials' | 'subjects'>;

const firstLetter = (sound: Sound): string[] =>
	sound.kind === 'read'
		? [sound.letters.charAt(0)]
		: [...new Set(readingsOf(sound.char).map((r) => r.charAt(0)))];

/** Pairs of characters of the library that sound like two neighbouring sounds (one, where there is only one). */
function termsSounding(index: Index, wanted: readonly Sound[]): string[] {
	const [first, second] = wanted;
	if (!first) return [];
	const found = new Set<string>();
	for (const a of firstLetter(first))
		for (const b of second ? firstLetter(second) : [''])
			for (const term of index.byInitials.get(a + b) ?? [])
				if (sounds(term.charAt(0), first) && (!second || sounds(term.charAt(1), second))) found.add(term);
	return [...found];
}

function pinyinWay(index: Index, { sounds: all, whole }: Sounds, weight: number): Way | null {
	const parts: WeightedTerm[][] = [];
	const last = Math.max(1, all.length - 1);
	for (let i = 0; i < last; i++) {
		const terms = termsSounding(index, all.slice(i, i + 2));
		if (terms.length === 0) return null;
		parts.push(terms.map((term) => [term, 1] as const));
	}
	return { weight: weight * (whole ? WHOLE_SYLLABLES : INITIALS), parts, strict: true };
}

/** Subjects that have a word beginning so: `replen` is on its way to `replenish`. */
function subjectsBeginning(index: Index, start: string): string[] {
	if (start.length < 4 || index.words.known.has(start) || !/^[a-z]+$/.test(start)) return [];
	const found = new Set<string>();
	for (const [phrase, subjects] of index.subjects.phrases)
		if (phrase.startsWith(start)) for (const subject of subjects) found.add(subject);
	return [...found];
}

function subjectWays(index: Index, phrase: string): { ways: Way[]; subjects: string[] } {
	const subjects = index.subjects.phrases.get(phrase) ?? subjectsBeginning(index, phrase);
	const ways = subjects
		.filter((subject) => (index.terms.get(subject)?.docs.length ?? 0) > 0)
		.map((subject) => ({ weight: SUBJECT, parts: [[[subject, 1] as const]], strict: true }));
	return { ways, subjects };
}

/** A unit of letters, or of letters and characters mixed (`fa票`). */
function soundUnit(index: Index, typed: string, patience: number): Unit {
	const ways: Way[] = [];
	const latin = /^[^\u3400-\u9fff]+$/.test(typed);
	const said = subjectWays(index, typed);
	// A word of the synonyms is no slip of the finger: what is only near to it would be noise.
	const matches = latin
		? matchWord(index.words, typed).filter(({ weight }) => said.ways.length === 0 || weight >= SURE)
		: [];
	if (matches.length > 0)
		ways.push({
			weight: 1,
			parts: [matches.map(({ word, weight }) => [word, weight] as const)],
			strict: true,
		});
	const known = typed.length > 2 && index.words.known.has(typed);
	const patterns = readAsPinyin(typed);
	for (const pattern of patterns) {
		const way = pinyinWay(index, pattern, patience * (known && !pattern.whole ? KNOWN_WORD : 1));
		if (way) ways.push(way);
	}
	return { ways: [...ways, ...said.ways], literal: latin ? typed : null, patterns, subjects: said.subjects };
}

const soundsOf = (char: string): Sound[] => readingsOf(char).map((letters) => soundOf(letters, false));

/** Characters that only hold a sentence together. */
const PARTICLE = /[的了吗呢吧呀啊是]/;

/** A pair as typed; one that the library does not have by its sound, and by either of its characters. */
function pairPart(index: Index, pair: string): WeightedTerm[] {
	if (index.terms.has(pair)) return [[pair, 1]];
	const part: WeightedTerm[] = [];
	for (const a of soundsOf(pair.charAt(0)))
		for (const b of soundsOf(pair.charAt(1)))
			for (const term of termsSounding(index, [a, b])) part.push([term, SAME_SOUND]);
	for (const char of pair) if (index.terms.has(char)) part.push([char, HALF_PAIR]);
	return part;
}

function chineseUnit(index: Index, text: string): Unit {
	const { ways, subjects } = subjectWays(index, text);
	const pairs = termsOfPhrase(text);
	const part = (pair: string): WeightedTerm[] =>
		pair.length === 1 || ways.length > 0 ? [[pair, 1]] : pairPart(index, pair);
	const asTyped: Way = { weight: 1, parts: pairs.map(part), strict: false };
	const weight = pairs.every((pair) => PARTICLE.test(pair)) ? 0.15 : 1;
	return { ways: [asTyped, ...ways], literal: text, patterns: [], subjects, weight };
}

/** Cuts Chinese at the phrases of subjects, the longest first: 怎么退钱 is 怎么 and 退钱. */
function cutAtSubjects(index: Index, text: string): string[] {
	const pieces: string[] = [];
	let rest = '';
	for (let at = 0; at < text.length; ) {
		let length = Math.min(index.subjects.longest, text.length - at);
		while (length > 1 && !index.subjects.phrases.has(text.slice(at, at + length))) length--;
		if (length > 1) {
			if (rest) pieces.push(rest);
			rest = '';
			pieces.push(text.slice(at, at + length));
		} else rest += text.charAt(at);
		at += Math.max(1, length);
	}
	if (rest) pieces.push(rest);
	return pieces;
}

/** Words of a phrase with spaces: `money back`. */
function phraseUnit(index: Index, words: readonly string[]): Unit {
	const parts = words.map((word) => matchWord(index.words, word).map((m) => [m.word, m.weight] as const));
	const { ways, subjects } = subjectWays(index, words.join(' '));
	return {
		ways: [{ weight: 1, parts, strict: false }, ...ways],
		literal: words.join(' '),
		patterns: [],
		subjects,
	};
}

function unitsOfRuns(
	index: Index,
	runs: readonly { han: boolean; text: string }[],
	patience: number,
): Unit[] {
	const units: Unit[] = [];
	for (let at = 0; at < runs.length; ) {
		const run = runs[at];
		if (!run) break;
		if (run.han) {
			units.push(...cutAtSubjects(index, run.text).map((piece) => chineseUnit(index, piece)));
			at++;
			continue;
		}
		let taken = 1;
		for (let length = Math.min(5, runs.length - at); length > 1; length--) {
			const words = runs.slice(at, at + length);
			if (words.some(({ han }) => han)) continue;
			const texts = words.map(({ text }) => text);
			if (!index.subjects.phrases.has(texts.join(' '))) continue;
			units.push(phraseUnit(index, texts));
			taken = length;
			break;
		}
		if (taken === 1) units.push(soundUnit(index, run.text, patience));
		at += taken;
	}
	return units;
}

/**
 * The ways to understand a query: word by word; letters and characters that stand together as one sound (`发huo`); and short words in a
 * row as one (`fa huo`). `patience` (0-1) is what pinyin is worth against words.
 */
export function understand(index: Index, { words }: ParsedQuery, patience: number): Unit[][] {
	const readings = [unitsOfRuns(index, words.flat(), patience)];
	const joined = words.map((runs) => runs.map(({ text }) => text).join(''));
	const mixed = words.some((runs) => runs.length > 1 && runs.some(({ han }) => !han));
	if (mixed)
		readings.push(
			words.flatMap((runs, i) =>
				runs.length > 1 ? [soundUnit(index, joined[i] ?? '', patience)] : unitsOfRuns(index, runs, patience),
			),
		);
	const spelled = words.length > 1 && words.every((runs) => runs.every(({ han }) => !han));
	if (spelled && joined.every((one) => /^[a-z']{1,6}$/.test(one))) {
		const whole = soundUnit(index, joined.join(''), patience);
		if (whole.patterns.length > 0) readings.push([{ ...whole, literal: null }]);
	}
	return readings;
}
