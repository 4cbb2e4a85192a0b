import { createWordList, type WordList } from './search-latin.ts';
import { readingsOf } from './search-pinyin.ts';
import { addSubjects, type Subjects } from './search-subjects.ts';
import { foldForSearch, runsOf, withoutTags } from './search-text.ts';
import type { Template } from './template.ts';

/** Where in a template a term stands: one bit each. */
export const FIELD = { title: 1, tags: 2, abbreviation: 4, name: 8, body: 16 } as const;

/** The templates that have a term, in order, and the fields it stands in. */
export interface Postings {
	docs: number[];
	fields: number[];
}

/** A template as it is searched. The texts are folded and keep their offsets. */
export interface Entry {
	template: Template;
	title: string;
	body: string;
	tags: string[];
	folders: string[];
	abbreviation: string;
}

/** Built once per set of templates, then searched on every key press. */
export interface TemplateIndex {
	entries: Entry[];
	/** By word, by pair of neighbouring Chinese characters, and in titles and tags by single character. */
	terms: Map<string, Postings>;
	words: WordList;
	/** Pairs of Chinese characters by the first letters of their readings, and single ones by theirs. */
	byInitials: Map<string, string[]>;
	subjects: Subjects;
	/** Languages in the order of the entries, and places by id. */
	languages: string[];
	places: Map<string, number>;
	/** Templates by abbreviation. */
	abbreviations: Map<string, number[]>;
	/** Room for the sums of one search. */
	sums: Record<'part' | 'whole' | 'unit' | 'reading' | 'total', Float32Array> & { count: Uint8Array };
}

/** The seller's folders are text parts; a template of an older version has none. */
function foldersOf(template: Template): string[] {
	const { folder } = template as { folder?: unknown };
	return Array.isArray(folder) ? folder.filter((part) => typeof part === 'string').map(foldForSearch) : [];
}

/** What a starter is called in its id. An own template's id says nothing. */
function nameIn(id: string): string {
	const [language = '', slug = ''] = id.split('.', 2);
	return /^(?:en|zh)/.test(language) ? slug : '';
}

/** What else a template's folders are called: the starters' have a name in each language. */
export type FolderNames = (template: Template) => readonly string[];

function toEntry(template: Template, moreFolders: FolderNames): Entry {
	return {
		template,
		title: foldForSearch(template.title),
		body: foldForSearch(withoutTags(template.body)),
		tags: template.tags.map(foldForSearch),
		folders: [...foldersOf(template), ...moreFolders(template).map(foldForSearch)],
		abbreviation: foldForSearch(template.abbreviation ?? ''),
	};
}

type Terms = Map<string, number>;

/** Words as they are; Chinese as pairs of neighbours, and with `single` also character by character. */
function gather(terms: Terms, text: string, field: number, single: boolean): void {
	const add = (term: string) => terms.set(term, (terms.get(term) ?? 0) | field);
	for (const run of runsOf(text)) {
		if (!run.han) {
			add(run.text);
			continue;
		}
		for (let i = 0; i < run.text.length; i++) {
			if (single) add(run.text.charAt(i));
			if (i > 0) add(run.text.slice(i - 1, i + 1));
		}
	}
}

function termsOf(entry: Entry): Terms {
	const terms: Terms = new Map();
	gather(terms, entry.title, FIELD.title, true);
	for (const tag of entry.tags) gather(terms, tag, FIELD.tags, true);
	gather(terms, entry.abbreviation, FIELD.abbreviation, false);
	gather(terms, foldForSearch(nameIn(entry.template.id)), FIELD.name, false);
	for (const folder of foldersOf(entry.template)) gather(terms, folder, FIELD.name, true);
	gather(terms, entry.body, FIELD.body, false);
	return terms;
}

/** First letters of all readings of a character. */
function initials(char: string): Set<string> {
	return new Set(readingsOf(char).map((reading) => reading.charAt(0)));
}

function listByInitials(terms: Iterable<string>): Map<string, string[]> {
	const lists = new Map<string, string[]>();
	const add = (key: string, term: string) => {
		const list = lists.get(key);
		if (list) list.push(term);
		else lists.set(key, [term]);
	};
	for (const term of terms) {
		const seconds = term.length > 1 ? initials(term.charAt(1)) : [''];
		for (const first of initials(term.charAt(0))) for (const second of seconds) add(first + second, term);
	}
	return lists;
}

/** Makes templates ready to be searched. `moreFolders`: names for `@folder` besides the template's own; words do not find them. */
export function createTemplateIndex(
	templates: readonly Template[],
	moreFolders: FolderNames = () => [],
): TemplateIndex {
	const entries = templates.map((template) => toEntry(template, moreFolders));
	const terms = new Map<string, Postings>();
	const abbreviations = new Map<string, number[]>();
	for (const [doc, entry] of entries.entries()) {
		const { abbreviation } = entry;
		if (abbreviation !== '')
			abbreviations.set(abbreviation, [...(abbreviations.get(abbreviation) ?? []), doc]);
		for (const [term, fields] of termsOf(entry)) {
			let postings = terms.get(term);
			if (!postings) {
				postings = { docs: [], fields: [] };
				terms.set(term, postings);
			}
			postings.docs.push(doc);
			postings.fields.push(fields);
		}
	}
	const names = [...terms.keys()];
	const chinese = names.filter((term) => /^[\u3400-\u9fff\u3007]/.test(term));
	const words = createWordList(names.filter((term) => !/^[\u3400-\u9fff\u3007]/.test(term)));
	const size = entries.length;
	const room = () => new Float32Array(size);
	return {
		entries,
		terms,
		words,
		byInitials: listByInitials(chinese),
		subjects: addSubjects(terms, size),
		languages: entries.map(({ template }) => template.language),
		places: new Map(entries.map(({ template }, doc) => [template.id, doc])),
		abbreviations,
		sums: {
			part: room(),
			whole: room(),
			unit: room(),
			reading: room(),
			total: room(),
			count: new Uint8Array(size),
		},
	};
}
