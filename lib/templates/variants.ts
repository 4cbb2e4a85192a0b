import { UI_LANGUAGES, type UiLanguage } from '../chat/vocabulary.ts';
import type { Template } from './template.ts';

/** Starter templates are `<language>.<slug>`; a seller's own have a ULID. */
export const isStarterId = (id: string): boolean =>
	UI_LANGUAGES.some((language) => id.startsWith(`${language}.`));

/** The slug in a starter's id. */
export const slugOf = (starterId: string): string => starterId.slice(starterId.indexOf('.') + 1);

type Grouped = Pick<Template, 'id' | 'variantOf'>;

/** What all language variants of one template have in common. A template that is nobody's variant is a group of its own. */
export function groupOf({ id, variantOf }: Grouped): string {
	return isStarterId(id) ? `starter.${slugOf(id)}` : (variantOf ?? id);
}

/** The group of an own copy of a starter: its copies in other languages join it. Not the starter's own, which stays as it is. */
export const copiesOf = (starterId: string): string => `copy.${slugOf(starterId)}`;

/** Languages that serve when the one wanted is missing, best first. */
const NEXT_BEST: Record<UiLanguage, readonly UiLanguage[]> = {
	en: ['en', 'zh-Hans', 'zh-Hant'],
	'zh-Hans': ['zh-Hans', 'zh-Hant', 'en'],
	'zh-Hant': ['zh-Hant', 'zh-Hans', 'en'],
};

/** The variant for a reader of `language`: that language, else the nearest. */
export function bestVariant<T extends Pick<Template, 'language'>>(
	variants: readonly T[],
	language: UiLanguage,
): T | undefined {
	for (const wanted of NEXT_BEST[language]) {
		const found = variants.find((one) => one.language === wanted);
		if (found) return found;
	}
	return variants[0];
}

/** One template in its languages, each at most once, in the order of `UI_LANGUAGES`. Never empty. */
export interface VariantSet<T extends Grouped> {
	group: string;
	variants: T[];
}

/** Puts variants together, in the order of their first. A second one in the same language stands by itself, so that none is hidden. */
export function groupVariants<T extends Grouped & Pick<Template, 'language'>>(
	templates: readonly T[],
): VariantSet<T>[] {
	const sets: VariantSet<T>[] = [];
	const open = new Map<string, VariantSet<T>>();
	for (const template of templates) {
		const group = groupOf(template);
		const set = open.get(group);
		if (set && !set.variants.some(({ language }) => language === template.language)) {
			set.variants.push(template);
			continue;
		}
		const fresh = { group: set ? template.id : group, variants: [template] };
		if (!set) open.set(group, fresh);
		sets.push(fresh);
	}
	for (const { variants } of sets)
		variants.sort((a, b) => UI_LANGUAGES.indexOf(a.language) - UI_LANGUAGES.indexOf(b.language));
	return sets;
}
