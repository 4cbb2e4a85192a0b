import type { Span } from '../chat/signals.ts';
import type { UiLanguage } from '../chat/vocabulary.ts';
import type { Entry, TemplateIndex } from './search-index.ts';
import { type Markable, markable, marksIn, soundSpans } from './search-marks.ts';
import { readingsOf } from './search-pinyin.ts';
import { type ParsedQuery, parseQuery } from './search-query.ts';
import { bestOf, scoreAll } from './search-score.ts';
import { type Unit, understand } from './search-units.ts';
import { type TemplateUse, useWeights } from './search-use.ts';
import type { Template } from './template.ts';
import { groupOf } from './variants.ts';

export { createTemplateIndex, type TemplateIndex } from './search-index.ts';
export type { TemplateUse } from './search-use.ts';

export interface SearchOptions {
	/** Templates of this language come first among equals; the others are found too. */
	language?: UiLanguage;
	/** At most so many hits; 50 when absent. */
	limit?: number;
	/** Uses by template id. */
	uses?: Readonly<Record<string, TemplateUse>>;
	/** Templates that may be found; absent: all. */
	allowed?: (template: Template) => boolean;
	/** Variants of one template count once in `total`. */
	grouped?: boolean;
}

export interface TemplateHit {
	template: Template;
	/** Higher is better; only comparable within one search. */
	score: number;
	/** What to mark, in UTF-16 units of the title and of the raw body. */
	ranges: { title: Span[]; body: Span[] };
}

const DEFAULT_LIMIT = 50;
/** Among equals: less than what tells a title from a tag, more than a second field. */
const LANGUAGE_BONUS = 0.12;
const USE_BONUS = 0.1;
const FAVOURITE_BONUS = 0.12;
/** Without words, a mark by hand comes before habit and language. */
const FAVOURITE_FIRST = 4;
/** An abbreviation typed in full is a command. */
const EXACT_ABBREVIATION = 3;
const BEGINS_ABBREVIATION = 0.2;
/** Templates looked at closely. */
const CLOSE_LOOK = 50;
/** A hit answers at least so much of the query, and so much of what the best one does. */
const LEAST = 0.12;
const LEAST_OF_BEST = 0.45;
/** Pinyin of someone who writes English is likelier a word. */
const ENGLISH_PATIENCE = 0.5;

type Allowed = (entry: Entry) => boolean;

/** Does a tag or folder answer what follows `#` or `@`: by any part of it, or by its initials? */
function named(name: string, wanted: string): boolean {
	if (name.includes(wanted)) return true;
	if (!/^[a-z]+$/.test(wanted) || wanted.length > name.length) return false;
	return [...wanted].every((letter, i) =>
		readingsOf(name.charAt(i)).some((reading) => reading.startsWith(letter)),
	);
}

function filterOf({ tags, folders }: ParsedQuery, allowed: SearchOptions['allowed']): Allowed | null {
	if (tags.length + folders.length === 0) return allowed ? ({ template }) => allowed(template) : null;
	return (entry) =>
		(!allowed || allowed(entry.template)) &&
		tags.every((tag) => entry.tags.some((one) => named(one, tag))) &&
		folders.every(
			(folder) => entry.folders.some((one) => named(one, folder)) || entry.folders.join('/').includes(folder),
		);
}

/** What a closer look at the title adds: the words in a row, at its beginning, and little else in it. */
function closeness(entry: Entry, query: ParsedQuery, units: readonly Unit[]): number {
	const { title } = entry;
	const { text } = query;
	let bonus = 0;
	if (title === text) bonus += 0.3;
	if (title.includes(text)) bonus += 0.15 + (title.startsWith(text) ? 0.05 : 0);
	let typed = 0;
	for (const { literal, patterns } of units) {
		if (literal !== null && title.includes(literal)) {
			typed += literal.length;
			continue;
		}
		for (const pattern of patterns) {
			const [span] = soundSpans(title, pattern, true);
			if (!span) continue;
			if (span.start === 0) bonus += 0.05;
			typed += span.end - span.start;
			break;
		}
	}
	return bonus + 0.2 * Math.min(1, typed / title.length);
}

/** Initials are weak signs: pairs of them stand in every longer text. They count in full only where they stand in a row. */
function outOfRow(entry: Entry, units: readonly Unit[]): boolean {
	const [unit] = units;
	if (units.length !== 1 || !unit || unit.patterns.length === 0 || unit.ways[0]?.parts.length === 1)
		return false;
	const fields = [entry.title, ...entry.tags, entry.body];
	return !fields.some((text) => unit.patterns.some((one) => soundSpans(text, one, true).length > 0));
}

interface Ranked {
	entry: Entry;
	doc: number;
	score: number;
}

/** What a template gains besides what it says. */
type Bonus = (template: Template) => number;

function rank(
	index: TemplateIndex,
	query: ParsedQuery,
	readings: readonly (readonly Unit[])[],
	{ language, weights }: { language: UiLanguage | undefined; weights: ReadonlyMap<string, number> },
	allowed: Allowed | null,
	limit: number,
	grouped: boolean,
): { ranked: Ranked[]; total: number } {
	const { entries, languages } = index;
	const { docs: answering, scores } = scoreAll(index, readings);
	const exact = index.abbreviations.get(query.text) ?? [];
	const docs = allowed ? answering.filter((doc) => allowed(entries[doc] as Entry)) : answering;
	let best = 0;
	for (const doc of docs) best = Math.max(best, scores[doc] ?? 0);
	const least = Math.max(LEAST, best * LEAST_OF_BEST);
	let total = 0;
	const groups = grouped ? new Set<string>() : null;
	for (const doc of docs) {
		const score = scores[doc] ?? 0;
		if (score < least) scores[doc] = 0;
		else {
			total++;
			groups?.add(groupOf((entries[doc] as Entry).template));
			if ((entries[doc] as Entry).template.favourite) scores[doc] = (scores[doc] ?? 0) + FAVOURITE_BONUS;
			if (languages[doc] === language) scores[doc] = (scores[doc] ?? 0) + LANGUAGE_BONUS;
		}
	}
	for (const [id, weight] of weights) {
		const doc = index.places.get(id) ?? -1;
		if ((scores[doc] ?? 0) > 0) scores[doc] = (scores[doc] ?? 0) + USE_BONUS * weight;
	}
	for (const doc of exact) if ((scores[doc] ?? 0) > 0) scores[doc] = (scores[doc] ?? 0) + EXACT_ABBREVIATION;
	const ranked = bestOf(docs, scores, Number.MIN_VALUE, Math.max(CLOSE_LOOK, limit)).map((doc) => {
		const entry = entries[doc] as Entry;
		let score = (scores[doc] ?? 0) + Math.max(...readings.map((units) => closeness(entry, query, units)));
		if (entry.abbreviation !== query.text && entry.abbreviation.startsWith(query.text))
			score += BEGINS_ABBREVIATION;
		return { entry, doc, score: readings.every((units) => outOfRow(entry, units)) ? score * 0.6 : score };
	});
	for (const doc of answering) scores[doc] = 0;
	ranked.sort((a, b) => b.score - a.score || a.doc - b.doc);
	return { ranked, total: groups?.size ?? total };
}

/** Without words: what is used most and last, then the language's own, then as they come. */
function listAll(index: TemplateIndex, bonus: Bonus, allowed: Allowed | null): Ranked[] {
	const all = index.entries.map((entry, doc) => ({ entry, doc, score: bonus(entry.template) }));
	const kept = allowed ? all.filter(({ entry }) => allowed(entry)) : all;
	return kept.sort((a, b) => b.score - a.score || a.doc - b.doc);
}

const NOTHING: Markable = { literals: [], patterns: [], terms: new Map(), synonyms: [] };

function toHit({ entry, score }: Ranked, marks: Markable): TemplateHit {
	let ranges: TemplateHit['ranges'] | null = null;
	return {
		template: entry.template,
		score,
		// Worked out when looked at: most hits never are.
		get ranges() {
			ranges ??= { title: marksIn(entry.title, marks), body: marksIn(entry.body, marks) };
			return ranges;
		},
	};
}

/** What a search found: the best, and how many in all. */
export interface Found {
	hits: TemplateHit[];
	total: number;
	/** What of a folded text answers the query. */
	marks: (folded: string) => Span[];
}

/**
 * Finds templates by title, abbreviation, tags, folder and body, in either Chinese script, by pinyin in full or initials, by synonyms, and
 * with slips of the finger. `#tag` and `@folder` narrow. Without words, what is used most and last comes first.
 */
export function findTemplates(index: TemplateIndex, query: string, options: SearchOptions = {}): Found {
	const { language, limit = DEFAULT_LIMIT, uses = {}, grouped = false } = options;
	const parsed = parseQuery(query);
	const weights = useWeights(uses);
	const allowed = filterOf(parsed, options.allowed);
	if (parsed.words.length === 0) {
		if (parsed.text !== '') return { hits: [], total: 0, marks: () => [] };
		// A seller's own habit is a better guess than the language.
		const ranked = listAll(
			index,
			(template) => {
				const use = weights.get(template.id) ?? 0;
				const marked = template.favourite ? FAVOURITE_FIRST : 0;
				return marked + (use > 0 ? 2 + use : 0) + (template.language === language ? 1 : 0);
			},
			allowed,
		);
		return {
			hits: ranked.slice(0, limit).map((one) => toHit(one, NOTHING)),
			total: grouped ? new Set(ranked.map(({ entry }) => groupOf(entry.template))).size : ranked.length,
			marks: () => [],
		};
	}
	const readings = understand(index, parsed, language === 'en' ? ENGLISH_PATIENCE : 1);
	const { ranked, total } = rank(index, parsed, readings, { language, weights }, allowed, limit, grouped);
	const marks = markable(readings, (subject) => index.subjects.words.get(subject) ?? []);
	return {
		hits: ranked.slice(0, limit).map((one) => toHit(one, marks)),
		total,
		marks: (folded) => marksIn(folded, marks),
	};
}

/** The best hits of {@link findTemplates}. */
export function searchTemplates(
	index: TemplateIndex,
	query: string,
	options: SearchOptions = {},
): TemplateHit[] {
	return findTemplates(index, query, options).hits;
}
