import type { LanguageReading } from '../language.ts';
import type { LanguageRules } from '../rule-format.ts';
import { EN } from './en.ts';
import { ZH_HANS } from './zh-hans.ts';
import { ZH_HANT } from './zh-hant.ts';

const NONE: readonly LanguageRules[] = [];
const EITHER_CHINESE = [ZH_HANS, ZH_HANT];

/** The rule sets to read a text with: two for mixed lines and for Chinese whose script cannot be told. */
export function rulesFor(reading: LanguageReading): readonly LanguageRules[] {
	const { language, scriptUnknown, mixed } = reading;
	if (language === 'other') return mixed ? [EN] : NONE;
	if (language === 'en') return mixed ? [EN, ...EITHER_CHINESE] : [EN];
	if (scriptUnknown) return mixed ? [...EITHER_CHINESE, EN] : EITHER_CHINESE;
	const own = language === 'zh-Hant' ? ZH_HANT : ZH_HANS;
	return mixed ? [own, EN] : [own];
}
