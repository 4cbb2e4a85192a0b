import type { UiLanguage } from '../chat/vocabulary.ts';
import { ABBREVIATIONS } from './starter/abbreviations.ts';
import { EN } from './starter/en.ts';
import { FRAMES, type StarterSlug, type StarterText } from './starter/frames.ts';
import { ZH_HANS } from './starter/zh-hans.ts';
import { ZH_HANT } from './starter/zh-hant.ts';
import type { Template } from './template.ts';

/** Slugs of the starter templates, in the order of a sale: from greeting to replenishment. */
export const STARTER_SLUGS = Object.keys(FRAMES) as StarterSlug[];

function library(language: UiLanguage, texts: Record<StarterSlug, StarterText>): Template[] {
	return STARTER_SLUGS.map((slug) => ({
		id: `${language}.${slug}`,
		language,
		...texts[slug],
		...FRAMES[slug],
		abbreviation: ABBREVIATIONS[slug][language === 'en' ? 'latin' : 'pinyin'],
	}));
}

/**
 * The templates that come with the product: thirty situations in each of three languages, id `<language>.<slug>`. They are
 * in the program, not in the database; a seller's edited copy is a template of its own.
 */
export const STARTER_TEMPLATES: readonly Template[] = [
	...library('en', EN),
	...library('zh-Hans', ZH_HANS),
	...library('zh-Hant', ZH_HANT),
];
