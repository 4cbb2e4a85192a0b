import type { ServiceKind, UiLanguage } from '../../chat/vocabulary.ts';
import type { Situation, Tone } from '../template.ts';

/** The words of one starter template in one language. */
export interface StarterText {
	title: string;
	/** Liquid. It reads well with any values missing, and marks at most one of them. */
	body: string;
	/** Words a seller may search for. */
	tags: string[];
}

/** One reply in three languages, side by side: a missing language does not compile. */
export interface StarterEntry {
	/** Stable: stored in counts of use and in sellers' references as `<language>.<slug>`. */
	slug: string;
	service: ServiceKind;
	/** Absent: plain, neither warmer nor shorter than usual. */
	tone?: Tone;
	/** What a seller types for it: English sellers a short word, Chinese sellers pinyin initials. Only the most used have one. */
	abbreviation?: { latin: string; pinyin: string };
	/** Only what truly calls for this reply, because ranking reads every id as a reason. The same in all languages. */
	situation: Situation;
	texts: Record<UiLanguage, StarterText>;
}
