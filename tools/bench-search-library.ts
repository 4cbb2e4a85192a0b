import { readFileSync } from 'node:fs';
import { UI_LANGUAGES, type UiLanguage } from '../lib/chat/vocabulary.ts';
import type { Template } from '../lib/templates/template.ts';
import { DISTRACTORS, ITEMS, SHOPS } from './bench-search-items.ts';

/** Templates of the library that the search bench runs on. */
const LIBRARY_SIZE = 10_000;

/**
 * The starter library as it stood when the queries were written. A copy, so that the marks of one month can be compared with those of
 * the next: new starter templates would be right answers that no query names.
 */
type Seed = Pick<Template, 'id' | 'language' | 'title' | 'body' | 'tags' | 'abbreviation'>;
const folder = new URL('../tests/templates/', import.meta.url);
const readJson = (name: string): unknown => JSON.parse(readFileSync(new URL(name, folder), 'utf8'));

/** A query of the bench with what its author wanted: `slug` any variant, `slug!` the plain one, `slug@item` that item's. */
export interface BenchQuery {
	query: string;
	kind: string;
	language: UiLanguage;
	right: string[];
}
export const benchQueries = (): BenchQuery[] => readJson('search-queries.json') as BenchQuery[];

const whole = (seed: Seed): Template => ({ ...seed, service: 'information', situation: {} });

function variant(seed: Seed, item: string, shop: number): Template {
	const name = ITEMS[item]?.[seed.language] ?? item;
	const shopName = SHOPS[shop]?.[seed.language] ?? '';
	const body = seed.body
		.replaceAll(/\{\{ ?(item\.name|order\.item)[^}]*\}\}/g, name)
		.replaceAll(/\{\{ ?shop\.name[^}]*\}\}/g, shopName);
	const latin = seed.language === 'en';
	return {
		...whole(seed),
		id: `${seed.id}@${item}#${shop}`,
		title: latin ? `${seed.title} – ${name}` : `${seed.title}（${name}）`,
		body: latin ? `${shopName}: ${body}` : `${shopName}：${body}`,
		tags: [...seed.tags, name],
		abbreviation: `${seed.abbreviation ?? 'x'}-${item}${shop || ''}`,
	};
}

function distractor(topic: string, language: UiLanguage, item: string, shop: number): Template {
	const name = ITEMS[item]?.[language] ?? item;
	const text = DISTRACTORS[topic];
	return {
		id: `${language}.${topic}@${item}#${shop}`,
		language,
		title: `${text?.title[language] ?? topic} ${name}`,
		body: `${SHOPS[shop]?.[language] ?? ''} ${(text?.body[language] ?? '').replaceAll('%', name)}`,
		tags: [name],
		service: 'information',
		situation: {},
	};
}

/** The library, and what each of its ids stands for: `language.slug@item#shop`. */
export interface BenchLibrary {
	templates: Template[];
	labels: Map<string, string>;
}

/**
 * Ten thousand templates of three shops in three languages: the starter's for every item, and much that is beside the point. Always the
 * same. Their ids say nothing, as a seller's own do, so that no search can find by them.
 */
export function benchLibrary(): BenchLibrary {
	const seeds = readJson('search-seed.json') as Seed[];
	const items = Object.keys(ITEMS);
	const library = seeds.map(whole);
	for (let shop = 0; shop < SHOPS.length; shop++)
		for (const item of items) {
			library.push(...seeds.map((seed) => variant(seed, item, shop)));
			if (shop === SHOPS.length - 1) continue;
			for (const topic of Object.keys(DISTRACTORS))
				library.push(...UI_LANGUAGES.map((language) => distractor(topic, language, item, shop)));
		}
	const labels = new Map<string, string>();
	const templates = library.slice(0, LIBRARY_SIZE).map((template, i) => {
		const id = `01J${String(i).padStart(23, '0')}`;
		labels.set(id, template.id);
		return { ...template, id };
	});
	return { templates, labels };
}

/** Is a template what the author of a query wanted? For a Chinese query the template of either script will do. */
export function isRight(query: BenchQuery, label: string): boolean {
	const chinese = query.language !== 'en';
	if (chinese === label.startsWith('en.')) return false;
	const [slug = '', variantOf = ''] = label.slice(label.indexOf('.') + 1).split('@');
	return query.right.some((right) => {
		if (right.endsWith('!')) return variantOf === '' && slug === right.slice(0, -1);
		const [wanted, item] = right.split('@');
		return slug === wanted && (item === undefined || variantOf.split('#')[0] === item);
	});
}
