import type { Span } from '../../chat/signals.ts';
import type { Language } from '../../chat/vocabulary.ts';
import { EN } from './en.ts';
import { type Lexicon, PHRASE_IDS, type PhraseId } from './phrase-ids.ts';
import { ZH_HANS } from './zh-hans.ts';
import { ZH_HANT } from './zh-hant.ts';

/** Longest stretch of a message searched, in UTF-16 units: what follows adds time, not knowledge. */
const SEARCHED = 2_000;
/** Latin words needed before a Chinese message is searched with the English lexicon too. */
const LATIN = /[a-z]{3,}[^a-z]+[a-z]{2,}/i;

type Compiled = readonly { id: PhraseId; pattern: RegExp }[];

function compile(lexicon: Lexicon): Compiled {
	return PHRASE_IDS.flatMap((id) => {
		const sources = lexicon[id];
		return sources ? [{ id, pattern: new RegExp(sources.join('|'), 'i') }] : [];
	});
}

const COMPILED: Record<'zh-Hans' | 'zh-Hant' | 'en', Compiled> = {
	'zh-Hans': compile(ZH_HANS),
	'zh-Hant': compile(ZH_HANT),
	en: compile(EN),
};

function lexiconsFor(text: string, language: Language): Compiled[] {
	if (language === 'other') return [COMPILED.en];
	if (language === 'en') return [COMPILED.en];
	return LATIN.test(text) ? [COMPILED[language], COMPILED.en] : [COMPILED[language]];
}

/** Which phrases a message shows, each once, with the stretch that shows it. */
export function findPhrases(text: string, language: Language): { id: PhraseId; span: Span }[] {
	const searched = text.slice(0, SEARCHED).replace(/[\u2018\u2019]/g, "'");
	const found = new Map<PhraseId, Span>();
	for (const lexicon of lexiconsFor(searched, language)) {
		for (const { id, pattern } of lexicon) {
			if (found.has(id)) continue;
			const match = pattern.exec(searched);
			if (match?.[0]) found.set(id, { start: match.index, end: match.index + match[0].length });
		}
	}
	return [...found].map(([id, span]) => ({ id, span }));
}
