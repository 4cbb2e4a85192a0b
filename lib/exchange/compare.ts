import { sameFields } from '../templates/same-template.ts';
import type { Template } from '../templates/template.ts';
import type { ImportedTemplate } from './imported.ts';

/**
 * How an imported template stands to the library. `new`: nothing like it. `same`: it is there already. `differs`: an own template with the same id,
 * abbreviation or title says something else. `double`: it stood earlier in the same import.
 */
export type PreviewState = 'new' | 'same' | 'differs' | 'double';

export interface PreviewRow {
	entry: ImportedTemplate;
	state: PreviewState;
	/** The own template that would be replaced; null where none is concerned. */
	mine: Template | null;
}

const fold = (text: string) => text.trim().toLowerCase();

function index<K>(
	templates: readonly Template[],
	keyOf: (template: Template) => K | undefined,
): Map<K, Template[]> {
	const map = new Map<K, Template[]>();
	for (const template of templates) {
		const key = keyOf(template);
		if (key === undefined) continue;
		const known = map.get(key);
		if (known) known.push(template);
		else map.set(key, [template]);
	}
	return map;
}

/** Of a thousand templates of one title only so many are looked at. */
const MOST_ALIKE = 50;

/**
 * Compares with what the seller has. `library`: all templates at hand; only those that `isOwn` accepts can be replaced, the others only count as "there
 * already". Every own template is replaced at most once.
 */
export function compareWithLibrary(
	entries: readonly ImportedTemplate[],
	library: readonly Template[],
	isOwn: (template: Template) => boolean,
): PreviewRow[] {
	const own = library.filter(isOwn);
	const ids = index(own, ({ id }) => id || undefined);
	const abbreviations = index(own, ({ abbreviation }) => abbreviation && fold(abbreviation));
	const titles = index(own, ({ title }) => fold(title));
	const bodies = index(library, ({ body }) => body.trim());
	const claimed = new Set<string>();
	const seen = new Set<string>();
	return entries.map((entry) => {
		const { template, stated } = entry;
		const key = JSON.stringify(stated.map((field) => (field === 'id' ? '' : template[field])));
		if (seen.has(key)) return { entry, state: 'double', mine: null };
		seen.add(key);
		const alike = [
			...(ids.get(template.id) ?? []),
			...(template.abbreviation ? (abbreviations.get(fold(template.abbreviation)) ?? []) : []),
			...(stated.includes('title') ? (titles.get(fold(template.title)) ?? []) : []),
		].slice(0, MOST_ALIKE);
		const same = [...alike, ...(bodies.get(template.body.trim()) ?? []).slice(0, MOST_ALIKE)].find((one) =>
			sameFields(one, template, stated),
		);
		if (same) return { entry, state: 'same', mine: null };
		// Language variants share a title: the one in the same language is meant.
		const free = alike.filter(({ id }) => !claimed.has(id));
		const mine = free.find(({ language }) => language === template.language) ?? free[0];
		if (!mine) return { entry, state: 'new', mine: null };
		claimed.add(mine.id);
		return { entry, state: 'differs', mine };
	});
}

/** The own template with what the file says; everything that the file does not say stays. */
export function takeTheirs(mine: Template, { template, stated }: ImportedTemplate): Template {
	const whole = stated.includes('situation');
	if (whole) return { ...template, id: mine.id };
	const said = Object.fromEntries(stated.map((field) => [field, template[field]]));
	// The file's tags join the seller's: tags are the seller's own order, and no other tool keeps them for us.
	const tags = stated.includes('tags') ? [...new Set([...mine.tags, ...template.tags])] : mine.tags;
	return { ...mine, ...said, tags, id: mine.id };
}
