import type { Language } from '../chat/vocabulary.ts';
import { ENGLISH_WORDS, OTHER_LATIN_WORDS } from './lexicon/latin-words.ts';
import { SIMPLIFIED_ONLY, TRADITIONAL_ONLY } from './lexicon/script-characters.ts';

/** The language of a text, and whether lines of another one are mixed in. */
export interface LanguageReading {
	language: Language;
	/** Chinese without one character that only one of the scripts uses. */
	scriptUnknown: boolean;
	/** Enough English inside Chinese, or Chinese inside English, to be read with its own rules. */
	mixed: boolean;
}

interface Counts {
	han: number;
	simplified: number;
	traditional: number;
	latinWords: number;
	english: number;
	otherLatin: number;
	foreign: number;
}

const FOREIGN_SCRIPT =
	/[\u0370-\u052f\u0590-\u06ff\u0900-\u0dff\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\uac00-\ud7af]/;
const VIETNAMESE = /[ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/;
const WORD = /[a-z\u00c0-\u024f']/;

const HAN = 1;
const SIMPLIFIED = 2;
const TRADITIONAL = 4;
const FOREIGN = 8;
const LETTER = 16;

let kinds: Uint8Array | null = null;

/** For each UTF-16 unit what it tells of the language, worked out once. */
function kindsOfUnits(): Uint8Array {
	const table = new Uint8Array(0x10000);
	for (let code = 0; code < 0xd800; code += 1) {
		const unit = String.fromCharCode(code);
		const han = code >= 0x3400 && code <= 0x9fff;
		table[code] =
			(han ? HAN : 0) |
			(han && SIMPLIFIED_ONLY.has(unit) ? SIMPLIFIED : han && TRADITIONAL_ONLY.has(unit) ? TRADITIONAL : 0) |
			(!han && (FOREIGN_SCRIPT.test(unit) || VIETNAMESE.test(unit)) ? FOREIGN : 0) |
			(!han && WORD.test(unit) ? LETTER : 0);
	}
	return table;
}

function countWord(word: string, counts: Counts): void {
	if (word.length < 2 && word !== 'i' && word !== 'u') return;
	counts.latinWords += 1;
	if (ENGLISH_WORDS.has(word)) counts.english += 1;
	else if (OTHER_LATIN_WORDS.has(word)) counts.otherLatin += 1;
}

function count(text: string): Counts {
	kinds ??= kindsOfUnits();
	const counts: Counts = {
		han: 0,
		simplified: 0,
		traditional: 0,
		latinWords: 0,
		english: 0,
		otherLatin: 0,
		foreign: 0,
	};
	let word = -1;
	for (let at = 0; at < text.length; at += 1) {
		const kind = kinds[text.charCodeAt(at)] as number;
		if (kind & LETTER) {
			if (word < 0) word = at;
		} else if (word >= 0) {
			countWord(text.slice(word, at), counts);
			word = -1;
		}
		if (kind & HAN) counts.han += 1;
		if (kind & SIMPLIFIED) counts.simplified += 1;
		else if (kind & TRADITIONAL) counts.traditional += 1;
		if (kind & FOREIGN) counts.foreign += 1;
	}
	if (word >= 0) countWord(text.slice(word), counts);
	return counts;
}

function chinese(counts: Counts, context: string | null): LanguageReading {
	const { simplified, traditional } = counts;
	const mixed = counts.english >= 2 && counts.latinWords * 3 >= counts.han;
	if (simplified || traditional)
		return {
			language: traditional > simplified ? 'zh-Hant' : 'zh-Hans',
			scriptUnknown: false,
			mixed,
		};
	const around = context === null ? null : count(context);
	const language = around && around.traditional > around.simplified ? 'zh-Hant' : 'zh-Hans';
	return { language, scriptUnknown: true, mixed };
}

/**
 * Reads the language from characters that only one script uses and from function words. `context` is text around the
 * message (the seller's last, the buyer's before): it decides for Chinese without a telling character.
 */
export function readLanguage(text: string, context: string | null): LanguageReading {
	const counts = count(text);
	// Kana or Hangul among Han means Japanese or Korean, which have no rules here.
	if (counts.foreign > 0 && counts.foreign * 3 >= counts.han + counts.latinWords * 3)
		return { language: 'other', scriptUnknown: false, mixed: counts.english >= 2 };
	if (counts.han > 0 && counts.han >= counts.latinWords) return chinese(counts, context);
	if (counts.latinWords > 0) {
		const other = counts.otherLatin > counts.english;
		return { language: other ? 'other' : 'en', scriptUnknown: false, mixed: counts.han >= 2 };
	}
	// Digits, faces and punctuation only: the language spoken around it.
	if (context !== null && /[\u3400-\u9fff]/.test(context))
		return { language: chinese(count(context), null).language, scriptUnknown: true, mixed: false };
	return {
		language: context && /[a-z]{3}/i.test(context) ? 'en' : 'other',
		scriptUnknown: false,
		mixed: false,
	};
}
