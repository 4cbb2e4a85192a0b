import type { Span } from '../../chat/signals.ts';
import type { MessageContext } from '../message-context.ts';
import { findConcepts } from './concepts.ts';
import { FeatureCollector, type FeatureGroup, type Features } from './feature-list.ts';
import { FNV_START, fnvStep } from './fnv.ts';
import { foldScript } from './script-fold.ts';

const LONGEST_GRAM = 5;
const PREV_GRAM = 3;
/** Only the end of the seller's message before is looked at: that is what gets answered. */
const PREV_LENGTH = 120;

const SPACE = 32;
const DIGIT = 48;
const QUESTION = 63;
const EXCLAMATION = 33;
const START = 0x02;
const END = 0x03;

const isHan = (unit: number): boolean => unit >= 0x3400 && unit <= 0x9fff;
const isLatin = (unit: number): boolean =>
	(unit >= 97 && unit <= 122) || (unit >= 0xe0 && unit <= 0x24f) || unit === 39;
const isDigit = (unit: number): boolean => unit >= 48 && unit <= 57;
const isOtherLetter = (unit: number): boolean => unit >= 0x370;

/** A text reduced to what the model counts: units with the positions they came from. */
interface Reduced {
	units: number[];
	from: number[];
	to: number[];
}

function reducedUnit(unit: number): number {
	if (isHan(unit)) return foldScript(unit);
	if (isDigit(unit)) return DIGIT;
	if (isLatin(unit) || isOtherLetter(unit) || unit === QUESTION || unit === EXCLAMATION) return unit;
	return SPACE;
}

/** Folds the script, makes every number one digit, other punctuation one space; marks the start and the end. */
function reduce(text: string, { start, end }: Span = { start: 0, end: text.length }): Reduced {
	const reduced: Reduced = { units: [START], from: [start], to: [start] };
	let last = START;
	for (let i = start; i < end; i += 1) {
		const unit = reducedUnit(text.charCodeAt(i));
		if (unit === last && (unit === DIGIT || unit === SPACE)) {
			reduced.to[reduced.to.length - 1] = i + 1;
			continue;
		}
		last = unit;
		reduced.units.push(unit);
		reduced.from.push(i);
		reduced.to.push(i + 1);
	}
	reduced.units.push(END);
	reduced.from.push(end);
	reduced.to.push(end);
	return reduced;
}

/** The hash of a circumstance by its name. */
function named(name: string, into: FeatureCollector): void {
	let hash = FNV_START;
	for (let i = 0; i < name.length; i += 1) hash = fnvStep(hash, name.charCodeAt(i));
	into.add(hash, 2, -1, -1);
}

/** Runs of one to `longest` units with a Chinese character in them; shorter ones may be punctuation with a mark. */
function characterGrams(
	reduced: Reduced,
	longest: number,
	seed: number,
	group: FeatureGroup,
	into: FeatureCollector,
): void {
	const { units, from, to } = reduced;
	for (let i = 0; i < units.length; i += 1) {
		let hash = fnvStep(FNV_START, seed);
		let han = false;
		for (let n = 0; n < longest && i + n < units.length; n += 1) {
			const unit = units[i + n] ?? 0;
			hash = fnvStep(hash, unit);
			han ||= isHan(unit);
			if (han || unit === QUESTION || unit === EXCLAMATION || isOtherLetter(unit))
				into.add(
					hash,
					group,
					group === 0 ? (from[i] as number) : -1,
					group === 0 ? (to[i + n] as number) : -1,
				);
		}
	}
}

interface Word {
	start: number;
	end: number;
	hash: number;
}

function wordsOf(reduced: Reduced, seed: number): Word[] {
	const words: Word[] = [];
	const { units } = reduced;
	for (let i = 0; i < units.length; i += 1) {
		const first = units[i] ?? 0;
		if (!isLatin(first) && first !== DIGIT && first !== QUESTION && first !== EXCLAMATION) continue;
		const start = i;
		let hash = fnvStep(fnvStep(FNV_START, seed), first);
		if (isLatin(first) || first === DIGIT)
			while (i + 1 < units.length) {
				const unit = units[i + 1] ?? 0;
				if (!isLatin(unit) && unit !== DIGIT) break;
				hash = fnvStep(hash, unit);
				i += 1;
			}
		words.push({ start, end: i + 1, hash });
	}
	return words;
}

/** Words, pairs and threes of words, and for misspellings runs of three to five letters inside a word. */
function wordGrams(
	reduced: Reduced,
	seed: number,
	group: FeatureGroup,
	letters: boolean,
	into: FeatureCollector,
): void {
	const { units, from, to } = reduced;
	const words = wordsOf(reduced, seed);
	const add = (hash: number, start: number, end: number, within: FeatureGroup = group): void =>
		into.add(
			hash,
			within,
			group === 0 ? (from[start] as number) : -1,
			group === 0 ? (to[end - 1] as number) : -1,
		);
	for (const [i, word] of words.entries()) {
		add(word.hash, word.start, word.end);
		const before = words[i - 1];
		const hash = fnvStep(Math.imul(before?.hash ?? START, 31), word.hash);
		add(hash, before?.start ?? word.start, word.end);
		const earlier = words[i - 2];
		if (earlier && before && letters)
			add(fnvStep(Math.imul(earlier.hash, 961), hash), earlier.start, word.end);
		if (!letters || word.end - word.start < 3) continue;
		for (let at = word.start - 1; at < word.end; at += 1) {
			let gram = fnvStep(FNV_START, seed + 1);
			for (let n = 0; n < LONGEST_GRAM && at + n <= word.end; n += 1) {
				const outside = at + n < word.start || at + n === word.end;
				gram = fnvStep(gram, outside ? SPACE : (units[at + n] ?? 0));
				if (n >= 2) add(gram, Math.max(at, word.start), Math.min(at + n + 1, word.end), 3);
			}
		}
	}
}

/** From this message of the buyer on it is all the same which. */
const LAST_TURN = 4;
const LENGTHS = [2, 4, 7, 12, 20, 32, 50, 80, 140];

function circumstances(context: MessageContext, into: FeatureCollector): void {
	const { text } = context.normalised;
	const prev = context.prev;
	const length = LENGTHS.findIndex((limit) => text.length <= limit);
	const family = context.language.startsWith('zh') ? 'zh' : context.language;
	named(`language ${context.language}`, into);
	named(`length ${family} ${length}`, into);
	named(context.asks ? 'asks' : 'states', into);
	named(`asks ${family} ${context.asks} ${length < 0 ? 9 : length >> 1}`, into);
	named(`phase ${context.phase}`, into);
	named(`phase ${context.phase} asks ${context.asks}`, into);
	const asked = prev === null ? 'first' : /[?吗嗎呢么麼]/.test(prev.slice(-12)) ? 'asked' : 'told';
	named(`prev ${asked}`, into);
	named(`prev ${asked} length ${family} ${length}`, into);
	named(`order ${context.input.orderStatus ?? 'unknown'}`, into);
	const { prevBuyer } = context.input;
	named(`turn ${prevBuyer ? Math.min(LAST_TURN, prevBuyer.length) : 'unknown'}`, into);
	if (/\?/.test(text)) named('question mark', into);
	if (/\?\s*\?/.test(text)) named('question marks', into);
	if (/!\s*!/.test(text)) named('exclamation marks', into);
	if (/\d/.test(text)) named('digits', into);
	if (/\.\.|…/.test(text)) named('ellipsis', into);
	if (/"[^"]{2,}"/.test(text)) named('quotation', into);
	if (/[A-Z]{4,}/.test(context.normalised.raw)) named('capitals', into);
}

/** The concepts of the message and of what the seller said before: a word that training never saw still counts as its concept. */
function conceptFeatures(context: MessageContext, stretch: Span | undefined, into: FeatureCollector): void {
	const whole = context.normalised.text;
	const offset = stretch?.start ?? 0;
	const step = (seed: number, concept: number): number =>
		fnvStep(fnvStep(fnvStep(fnvStep(FNV_START, 9), seed), concept), 999);
	const hits = findConcepts(stretch ? whole.slice(stretch.start, stretch.end) : whole);
	for (const { concept, start, end } of hits) into.add(step(1, concept), 4, offset + start, offset + end);
	const before = context.prev === null ? [] : findConcepts(context.prev.slice(-PREV_LENGTH));
	if (hits.length === 0) into.add(step(5, before.length === 0 ? 0 : 1), 4, -1, -1);
	for (const { concept } of before) into.add(step(6, concept), 4, -1, -1);
}

const collector = new FeatureCollector();

/**
 * Everything the trained model sees of a message, or of a stretch of a long one. Training and reading use this same function. The lists
 * are views, good until the next call: copy what must stay.
 */
export function extractFeatures(context: MessageContext, stretch?: Span): Features {
	collector.clear();
	const text = reduce(context.normalised.text, stretch);
	characterGrams(text, LONGEST_GRAM, 1, 0, collector);
	wordGrams(text, 2, 0, true, collector);
	if (context.prev !== null && context.prev !== '') {
		const prev = reduce(context.prev.slice(-PREV_LENGTH));
		characterGrams(prev, PREV_GRAM, 5, 1, collector);
		wordGrams(prev, 6, 1, false, collector);
	}
	circumstances(context, collector);
	conceptFeatures(context, stretch, collector);
	return collector.list();
}
