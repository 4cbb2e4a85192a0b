import Fuse from 'fuse.js';
import type { Span } from '../chat/signals.ts';
import type { UiLanguage } from '../chat/vocabulary.ts';
import { bigrams, foldForSearch, hasHan, mergeSpans, occurrences, withoutTags } from './search-text.ts';
import type { Template } from './template.ts';

/** How often and when a template was inserted. */
export interface TemplateUse {
	count: number;
	/** Milliseconds since the epoch. */
	lastAt: number;
}

export interface SearchOptions {
	/** Templates of this language come first among equals; the others are found too. */
	language?: UiLanguage;
	/** At most so many hits; 50 when absent. */
	limit?: number;
	/** Uses by template id. */
	uses?: Readonly<Record<string, TemplateUse>>;
}

export interface TemplateHit {
	template: Template;
	/** Higher is better; only comparable within one search. */
	score: number;
	/** What to mark, in UTF-16 units of the title and of the raw body. */
	ranges: { title: Span[]; body: Span[] };
}

interface Entry {
	template: Template;
	order: number;
	/** Folded texts; `body` keeps its offsets. */
	title: string;
	body: string;
	tags: string;
	id: string;
}

/** Built once per set of templates, then searched on every key press. */
export interface TemplateIndex {
	entries: Entry[];
	fuse: Fuse<Entry>;
}

const DEFAULT_LIMIT = 50;
/** What a word is worth where it is found. A title says what a template is for; a body mentions many things. */
const WEIGHT = { title: 1, tags: 0.9, id: 0.7, body: 0.5 } as const;
/** More than a title beats a tag, less than a title beats a body. */
const LANGUAGE_BONUS = 0.25;
const USE_BONUS = 0.15;
/** A use counts half after two weeks. */
const HALF_LIFE_MS = 14 * 86_400_000;
/** Share of a Chinese query's character pairs that must be found when the whole is not. */
const MIN_PAIRS = 0.5;
/** Shortest word that may be misspelt: shorter ones are near to everything. */
const MIN_NEAR = 4;

export function createTemplateIndex(templates: readonly Template[]): TemplateIndex {
	const entries = templates.map((template, order) => ({
		template,
		order,
		title: foldForSearch(template.title),
		body: foldForSearch(withoutTags(template.body)),
		tags: foldForSearch(template.tags.join('\n')),
		id: foldForSearch(template.id),
	}));
	const fuse = new Fuse(entries, {
		keys: [
			{ name: 'title', weight: WEIGHT.title },
			{ name: 'tags', weight: WEIGHT.tags },
			{ name: 'id', weight: WEIGHT.id },
		],
		includeScore: true,
		includeMatches: true,
		ignoreLocation: true,
		minMatchCharLength: 3,
		// Two letters swapped count as two errors: "refnud" is 2 of 6.
		threshold: 0.34,
	});
	return { entries, fuse };
}

type Ranges = TemplateHit['ranges'];
interface Found {
	score: number;
	ranges: Ranges;
}

/** Best place of one word, and all its places. */
function findWord(entry: Entry, word: string): Found | null {
	const title = occurrences(entry.title, word);
	const body = occurrences(entry.body, word);
	// A word at the beginning of a title is what the seller typed first.
	const lead = title[0]?.start === 0 ? 0.1 : 0;
	let score = 0;
	if (title.length > 0) score = WEIGHT.title + lead;
	else if (entry.tags.includes(word)) score = WEIGHT.tags;
	else if (entry.id.includes(word)) score = WEIGHT.id;
	else if (body.length > 0) score = WEIGHT.body;
	return score > 0 ? { score, ranges: { title, body } } : null;
}

type NearHits = Map<Entry, Found>;

/** A misspelt Latin word, by Fuse's approximate matching. */
function findNear(index: TemplateIndex, word: string): NearHits {
	const hits: NearHits = new Map();
	for (const { item, score, matches } of index.fuse.search(word)) {
		const title = (matches ?? [])
			.filter((match) => match.key === 'title')
			.flatMap((match) => match.indices.map(([start, end]) => ({ start, end: end + 1 })));
		hits.set(item, { score: 0.9 * (1 - (score ?? 1)), ranges: { title, body: [] } });
	}
	return hits;
}

/** All words must be there, each anywhere, as typed or nearly so. */
function findAll(entry: Entry, words: string[], near: Map<string, NearHits>): Found | null {
	const ranges: Ranges = { title: [], body: [] };
	let score = 0;
	for (const word of words) {
		const exact = findWord(entry, word);
		const found = exact ?? near.get(word)?.get(entry);
		if (!found) return null;
		score += (found.score + (exact ? 1 : 0)) / words.length;
		ranges.title.push(...found.ranges.title);
		ranges.body.push(...found.ranges.body);
	}
	return { score, ranges };
}

/** Chinese that stands nowhere as typed: how many of its character pairs do. */
function findPairs(entry: Entry, query: string): Found | null {
	if (!hasHan(query)) return null;
	const pairs = [...new Set(bigrams(query.replace(/\s+/gu, '')))];
	if (pairs.length < 2) return null;
	const found = pairs.map((pair) => findWord(entry, pair)).filter((one) => one !== null);
	const share = found.length / pairs.length;
	if (share < MIN_PAIRS) return null;
	return {
		score: share * Math.max(...found.map((one) => one.score)) * 0.9,
		ranges: {
			title: found.flatMap((one) => one.ranges.title),
			body: found.flatMap((one) => one.ranges.body),
		},
	};
}

/** 0-1 by frequency and recency; recency counts from the newest use of all, so no clock is needed. */
function useWeights(uses: Readonly<Record<string, TemplateUse>>): Map<string, number> {
	const newest = Math.max(...Object.values(uses).map((use) => use.lastAt));
	const raw = Object.entries(uses).map(
		([id, use]) => [id, use.count * 0.5 ** ((newest - use.lastAt) / HALF_LIFE_MS)] as const,
	);
	const top = Math.max(...raw.map(([, weight]) => weight));
	return new Map(raw.map(([id, weight]) => [id, top > 0 ? weight / top : 0]));
}

/**
 * Finds templates by title, tags, id and body. Words as typed come first, then near misses: approximate spelling in Latin
 * script, shared character pairs in Chinese. An empty query lists what is used most and last, then the language's own.
 */
export function searchTemplates(
	index: TemplateIndex,
	query: string,
	options: SearchOptions = {},
): TemplateHit[] {
	const { language, limit = DEFAULT_LIMIT, uses = {} } = options;
	const wanted = foldForSearch(query.slice(0, 200)).trim();
	const words = wanted.split(/\s+/u).filter((word) => word !== '');
	const weights = useWeights(uses);
	const near = new Map<string, NearHits>();
	for (const word of words) {
		// A word that stands somewhere as typed is no misspelling: its neighbours would only be noise.
		if (word.length < MIN_NEAR || hasHan(word) || index.entries.some((entry) => findWord(entry, word)))
			continue;
		near.set(word, findNear(index, word));
	}

	const hits: (TemplateHit & { order: number })[] = [];
	for (const entry of index.entries) {
		const found =
			words.length === 0
				? { score: 0, ranges: { title: [], body: [] } }
				: (findAll(entry, words, near) ?? findPairs(entry, wanted));
		if (!found) continue;
		const use = weights.get(entry.template.id) ?? 0;
		// Without a query, use decides before language: a seller's own habit is the better guess.
		const useBonus =
			words.length === 0 ? use * 2 * LANGUAGE_BONUS + (use > 0 ? LANGUAGE_BONUS : 0) : use * USE_BONUS;
		const languageBonus = entry.template.language === language ? LANGUAGE_BONUS : 0;
		hits.push({
			template: entry.template,
			order: entry.order,
			score: found.score + useBonus + languageBonus,
			ranges: { title: mergeSpans(found.ranges.title), body: mergeSpans(found.ranges.body) },
		});
	}
	hits.sort((a, b) => b.score - a.score || a.order - b.order);
	return hits.slice(0, limit).map(({ order: _, ...hit }) => hit);
}
