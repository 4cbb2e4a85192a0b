import type { UiLanguage } from '../chat/vocabulary.ts';
import { foldToHans } from '../templates/hans-fold.ts';

/**
 * The language of a template by its characters: Chinese where there are Chinese characters, Traditional where more of them have a simpler form than
 * are such a form. Characters of both scripts tell nothing: then `fallback` if it is Chinese, else Simplified.
 */
export function guessLanguage(text: string, fallback: UiLanguage): UiLanguage {
	const chinese = text.match(/\p{Script=Han}/gu) ?? [];
	if (chinese.length === 0) return /\p{L}/u.test(text) ? 'en' : fallback;
	let traditional = 0;
	let simplified = 0;
	for (const char of chinese) {
		if (foldToHans(char) !== char) traditional++;
		else if (ONLY_SIMPLIFIED.test(char)) simplified++;
	}
	if (traditional === simplified) return fallback === 'en' ? 'zh-Hans' : fallback;
	return traditional > simplified ? 'zh-Hant' : 'zh-Hans';
}

/** Frequent forms that Traditional text does not use. */
const ONLY_SIMPLIFIED =
	/[这们个会来请问谢亲单订发货递换卖买给对时间过还没动开关应该样经两为产价实现东车马鱼鸟门长张场边达运远连选进载说话语读让认识记试课谁调谈议评证词译详误请诉钱银铁错锁键镜贝财责败账质费资赔赚赠]/u;
