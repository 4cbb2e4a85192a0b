import type { LanguageReading } from '../language.ts';
import { type IndexedRules, ruleBook } from '../rule-index.ts';

const NONE: readonly IndexedRules[] = [];

/** The rule sets to read a text with: two for mixed lines and for Chinese whose script cannot be told. */
export function rulesFor(reading: LanguageReading): readonly IndexedRules[] {
	const { language, scriptUnknown, mixed } = reading;
	const { en, zhHans, zhHant } = ruleBook();
	if (language === 'other') return mixed ? [en] : NONE;
	if (language === 'en') return mixed ? [en, zhHans, zhHant] : [en];
	if (scriptUnknown) return mixed ? [zhHans, zhHant, en] : [zhHans, zhHant];
	const own = language === 'zh-Hant' ? zhHant : zhHans;
	return mixed ? [own, en] : [own];
}
