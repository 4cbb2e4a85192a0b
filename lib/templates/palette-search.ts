import type { Span } from '../chat/signals.ts';
import type { ServiceKind, UiLanguage } from '../chat/vocabulary.ts';
import { renderTemplate } from './render.ts';
import { findTemplates, type SearchOptions, type TemplateIndex } from './search.ts';
import { foldForSearch } from './search-text.ts';
import type { Template } from './template.ts';

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
	/** What to mark, in UTF-16 units. */
	marks: { title: Span[]; preview: Span[] };
}

/** Letters of a preview: more than its two lines hold. */
const PREVIEW = 300;
const previews = new WeakMap<Template, string>();

function previewOf(template: Template): string {
	let preview = previews.get(template);
	if (preview === undefined) {
		const rendered = renderTemplate(template, {}, { now: 0, utcOffsetMinutes: 0 });
		preview = (rendered.ok ? rendered.text : template.body).slice(0, PREVIEW);
		previews.set(template, preview);
	}
	return preview;
}

/** What the palette shows for a query: the best hits, and how many there are in all. */
export function paletteSearch(
	index: TemplateIndex,
	query: string,
	options: SearchOptions,
): { hits: PaletteHit[]; total: number } {
	const { hits, total, marks } = findTemplates(index, query, options);
	return {
		total,
		hits: hits.map(({ template, ranges }) => {
			const preview = previewOf(template);
			return {
				id: template.id,
				title: template.title,
				language: template.language,
				service: template.service,
				abbreviation: template.abbreviation ?? '',
				preview,
				marks: { title: ranges.title, preview: marks(foldForSearch(preview)) },
			};
		}),
	};
}
