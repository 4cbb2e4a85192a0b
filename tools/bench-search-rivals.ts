import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import type { UiLanguage } from '../lib/chat/vocabulary.ts';
import { createTemplateIndex, searchTemplates } from '../lib/templates/search.ts';
import type { Template } from '../lib/templates/template.ts';

/** A search made ready on a library: ids for a query, the best first. */
export type Search = (query: string, language: UiLanguage) => string[];

export interface Contestant {
	name: string;
	build: (templates: readonly Template[]) => Search;
}

/** Hits asked of each: as many as the palette draws. */
const MOST = 40;

const KEYS = [
	{ name: 'title', weight: 1 },
	{ name: 'abbreviation', weight: 1 },
	{ name: 'tags', weight: 0.9 },
	{ name: 'body', weight: 0.45 },
];

/** Fuse's words one by one, so that their order does not matter to it; the alternative below is its plain matching. */
const fuse = (name: string, tokens: boolean): Contestant => ({
	name,
	build(templates) {
		const searcher = new Fuse(templates, {
			keys: KEYS,
			ignoreLocation: true,
			ignoreDiacritics: true,
			threshold: 0.34,
			useExtendedSearch: tokens,
		});
		return (query) => searcher.search(query, { limit: MOST }).map(({ item }) => item.id);
	},
});

/** Chinese by pairs of characters and single ones, for a search that otherwise knows only words with spaces between. */
function pairs(text: string): string[] {
	return (text.toLowerCase().match(/[\u3400-\u9fff]+|[\p{L}\p{N}]+/gu) ?? []).flatMap((run) =>
		/^[\u3400-\u9fff]/.test(run) && run.length > 1
			? Array.from({ length: run.length - 1 }, (_, i) => run.slice(i, i + 2))
			: [run],
	);
}

const mini = (name: string, tokenize?: (text: string) => string[]): Contestant => ({
	name,
	build(templates) {
		const searcher = new MiniSearch<Template>({
			fields: ['title', 'abbreviation', 'tags', 'body'],
			extractField: (template, field) => {
				const value = template[field as keyof Template];
				return Array.isArray(value) ? value.join(' ') : String(value ?? '');
			},
			...(tokenize ? { tokenize } : {}),
			searchOptions: {
				prefix: true,
				fuzzy: 0.2,
				boost: { title: 1, abbreviation: 1, tags: 0.9, body: 0.45 },
				...(tokenize ? { tokenize } : {}),
			},
		});
		searcher.addAll(templates);
		return (query) =>
			searcher
				.search(query)
				.slice(0, MOST)
				.map(({ id }) => String(id));
	},
});

/** Ours, and each rival as its manual sets it up and as it serves best here. */
export const CONTESTANTS: readonly Contestant[] = [
	{
		name: 'Rapport',
		build(templates) {
			const index = createTemplateIndex(templates);
			return (query, language) =>
				searchTemplates(index, query, { language, limit: MOST }).map(({ template }) => template.id);
		},
	},
	mini('minisearch'),
	mini('minisearch, Chinese in pairs', pairs),
	fuse('fuse.js', false),
	fuse('fuse.js, word by word', true),
];
