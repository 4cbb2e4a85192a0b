import type { Span } from '../chat/signals.ts';
import { type ServiceKind, UI_LANGUAGES, type UiLanguage } from '../chat/vocabulary.ts';
import { type PartialSource, partialsOf } from './partials.ts';
import { renderTemplate } from './render.ts';
import { findTemplates, type SearchOptions, type TemplateIndex } from './search.ts';
import { foldForSearch } from './search-text.ts';
import type { Template } from './template.ts';
import { bestVariant, groupOf, groupVariants } from './variants.ts';

/** A template as the palette draws it: rendered, with what answers the query marked. */
export interface PaletteHit {
	id: string;
	title: string;
	language: UiLanguage;
	service: ServiceKind;
	/** What the seller types for it; empty when it has none. */
	abbreviation: string;
	/** The text as it reads with nothing known: no raw tags, missing values as marks. A broken template shows its body, to be mended. */
	preview: string;
	/** The folder it lies in, outermost first; empty: none, or the starter library. */
	folder: readonly string[];
	/** Marked by the seller. */
	favourite: boolean;
	/** The same template in every language it has, this one among them. */
	variants: { id: string; language: UiLanguage }[];
	/** What to mark, in UTF-16 units. */
	marks: { title: Span[]; preview: Span[] };
}

/** Letters of a preview: more than its two lines hold. */
const PREVIEW = 300;
/** By index: what a template reuses belongs to the library it stands in. */
const previews = new WeakMap<TemplateIndex, { partials: PartialSource; texts: Map<Template, string> }>();

/** A template's text as it reads with nothing known, for the eye. */
export function previewOf(index: TemplateIndex, template: Template): string {
	const kept = previews.get(index) ?? {
		partials: partialsOf(index.entries.map((entry) => entry.template)),
		texts: new Map<Template, string>(),
	};
	previews.set(index, kept);
	let preview = kept.texts.get(template);
	if (preview === undefined) {
		const rendered = renderTemplate(template, {}, { now: 0, utcOffsetMinutes: 0, partials: kept.partials });
		preview = (rendered.ok ? rendered.text : template.body).slice(0, PREVIEW);
		kept.texts.set(template, preview);
	}
	return preview;
}

const setsOf = new WeakMap<TemplateIndex, Map<string, Template[]>>();

/** All templates of an index by group, made once. */
function variantsIn(index: TemplateIndex): Map<string, Template[]> {
	const known = setsOf.get(index);
	if (known) return known;
	const sets = new Map<string, Template[]>();
	for (const { template } of index.entries) {
		const group = groupOf(template);
		const set = sets.get(group);
		if (set) set.push(template);
		else sets.set(group, [template]);
	}
	setsOf.set(index, sets);
	return sets;
}

/**
 * What the palette shows for a query: the best hits, and how many there are in all. The variants of one template are one hit, shown in the language
 * asked for, or the nearest to it, under the title that answered: a seller who types Chinese knows it by that. A second template of the group in that language
 * stands by itself.
 */
export function paletteSearch(
	index: TemplateIndex,
	query: string,
	options: SearchOptions & { limit: number },
): { hits: PaletteHit[]; total: number } {
	const { limit, language, allowed = () => true } = options;
	const most = limit * UI_LANGUAGES.length;
	const { hits, total, marks } = findTemplates(index, query, { ...options, limit: most, grouped: true });
	const shown = new Set<string>();
	const out: PaletteHit[] = [];
	for (const { template: found, ranges } of hits) {
		if (out.length >= limit) break;
		const set = (variantsIn(index).get(groupOf(found)) ?? [found]).filter(allowed);
		const together = groupVariants(set)[0]?.variants ?? [];
		const variants = together.includes(found) ? together : [found];
		const template = (language && bestVariant(variants, language)) ?? found;
		if (shown.has(template.id)) continue;
		shown.add(template.id);
		const preview = previewOf(index, template);
		out.push({
			id: template.id,
			title: found.title,
			language: template.language,
			service: template.service,
			abbreviation: template.abbreviation ?? '',
			preview,
			folder: template.folder ?? [],
			favourite: template.favourite ?? false,
			variants: variants.map((one) => ({ id: one.id, language: one.language })),
			marks: {
				title: ranges.title,
				preview: marks(foldForSearch(preview)),
			},
		});
	}
	return { total, hits: out };
}
