import type { UiLanguage } from '../../lib/chat/vocabulary.ts';

/** Languages in as few signs as a row of a list has room for; each says itself, so none is translated. */
export const LANGUAGE_SHORT: Readonly<Record<UiLanguage, string>> = {
	en: 'EN',
	'zh-Hans': '简',
	'zh-Hant': '繁',
};
