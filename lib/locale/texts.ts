import en from '../../locales/en.json' with { type: 'json' };
import adviceEn from '../../locales/parts/advice.en.json' with { type: 'json' };
import adviceZhHans from '../../locales/parts/advice.zh-Hans.json' with { type: 'json' };
import adviceZhHant from '../../locales/parts/advice.zh-Hant.json' with { type: 'json' };
import draftEn from '../../locales/parts/draft.en.json' with { type: 'json' };
import draftZhHans from '../../locales/parts/draft.zh-Hans.json' with { type: 'json' };
import draftZhHant from '../../locales/parts/draft.zh-Hant.json' with { type: 'json' };
import exchangeEn from '../../locales/parts/exchange.en.json' with { type: 'json' };
import exchangeZhHans from '../../locales/parts/exchange.zh-Hans.json' with { type: 'json' };
import exchangeZhHant from '../../locales/parts/exchange.zh-Hant.json' with { type: 'json' };
import learningEn from '../../locales/parts/learning.en.json' with { type: 'json' };
import learningZhHans from '../../locales/parts/learning.zh-Hans.json' with { type: 'json' };
import learningZhHant from '../../locales/parts/learning.zh-Hant.json' with { type: 'json' };
import organiseEn from '../../locales/parts/organise.en.json' with { type: 'json' };
import organiseZhHans from '../../locales/parts/organise.zh-Hans.json' with { type: 'json' };
import organiseZhHant from '../../locales/parts/organise.zh-Hant.json' with { type: 'json' };
import playbookEn from '../../locales/parts/playbook.en.json' with { type: 'json' };
import playbookZhHans from '../../locales/parts/playbook.zh-Hans.json' with { type: 'json' };
import playbookZhHant from '../../locales/parts/playbook.zh-Hant.json' with { type: 'json' };
import sitesEn from '../../locales/parts/sites.en.json' with { type: 'json' };
import sitesZhHans from '../../locales/parts/sites.zh-Hans.json' with { type: 'json' };
import sitesZhHant from '../../locales/parts/sites.zh-Hant.json' with { type: 'json' };
import teachEn from '../../locales/parts/teach.en.json' with { type: 'json' };
import teachZhHans from '../../locales/parts/teach.zh-Hans.json' with { type: 'json' };
import teachZhHant from '../../locales/parts/teach.zh-Hant.json' with { type: 'json' };
import templatesEn from '../../locales/parts/templates.en.json' with { type: 'json' };
import templatesZhHans from '../../locales/parts/templates.zh-Hans.json' with { type: 'json' };
import templatesZhHant from '../../locales/parts/templates.zh-Hant.json' with { type: 'json' };
import zhHans from '../../locales/zh-Hans.json' with { type: 'json' };
import zhHant from '../../locales/zh-Hant.json' with { type: 'json' };
import type { UiLanguage } from '../chat/vocabulary.ts';

/** Flat texts of one language: key to text with `{param}` places. */
export type Texts = Readonly<Record<string, string>>;

/** All texts: the views' own and those that belong to a layer (`locales/parts/`), one flat map per language. */
export const TEXTS: Readonly<Record<UiLanguage, Texts>> = {
	en: {
		...adviceEn,
		...draftEn,
		...learningEn,
		...organiseEn,
		...playbookEn,
		...teachEn,
		...templatesEn,
		...exchangeEn,
		...sitesEn,
		...en,
	},
	'zh-Hans': {
		...adviceZhHans,
		...draftZhHans,
		...learningZhHans,
		...organiseZhHans,
		...playbookZhHans,
		...teachZhHans,
		...templatesZhHans,
		...exchangeZhHans,
		...sitesZhHans,
		...zhHans,
	},
	'zh-Hant': {
		...adviceZhHant,
		...draftZhHant,
		...learningZhHant,
		...organiseZhHant,
		...playbookZhHant,
		...teachZhHant,
		...templatesZhHant,
		...exchangeZhHant,
		...sitesZhHant,
		...zhHant,
	},
};
