import type { UiLanguage } from '../chat/vocabulary.ts';

/** Regions and scripts written in Traditional characters. */
const TRADITIONAL = /^zh(-\w+)*-(hant|tw|hk|mo)\b/i;

/**
 * The interface language for a browser's preference list (`navigator.languages`): the first one we have, else English.
 * A bare `zh` and Singapore are Simplified; Taiwan, Hong Kong and Macau are Traditional.
 */
export function detectLanguage(preferred: readonly string[]): UiLanguage {
	for (const tag of preferred) {
		if (/^zh\b/i.test(tag)) {
			if (/-hans\b/i.test(tag)) return 'zh-Hans';
			return TRADITIONAL.test(tag) ? 'zh-Hant' : 'zh-Hans';
		}
		if (/^en\b/i.test(tag)) return 'en';
	}
	return 'en';
}
