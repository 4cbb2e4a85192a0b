import type { EngineMessage } from '../chat/conversation.ts';
import type { MessageSignals } from '../chat/signals.ts';
import type { Language, UiLanguage } from '../chat/vocabulary.ts';

/** Messages looked at, newest first: a buyer may change language and is then answered in the new one. */
const LOOKED_AT = 12;
const LETTERS = /\p{L}/gu;

/** The language to answer in: what the buyer wrote most of lately; `fallback` while they wrote nothing with letters. */
export function buyerLanguage(
	messages: readonly EngineMessage[],
	signals: Readonly<Record<string, MessageSignals>>,
	fallback: UiLanguage,
): Language {
	const votes = new Map<Language, number>();
	let weight = 1;
	for (const message of messages
		.filter(({ from }) => from === 'buyer')
		.slice(-LOOKED_AT)
		.reverse()) {
		const read = signals[message.id];
		const letters = message.text.replace(/\[[^\]]{1,12}\]/g, '').match(LETTERS)?.length ?? 0;
		if (!read || letters === 0) continue;
		votes.set(read.language, (votes.get(read.language) ?? 0) + weight * Math.min(letters, 30));
		weight *= 0.8;
	}
	const best = [...votes].sort((a, b) => b[1] - a[1])[0];
	return best?.[0] ?? fallback;
}

/** The language of templates for a buyer: templates exist in three, so another language gets the fallback. */
export function replyLanguage(language: Language, fallback: UiLanguage): UiLanguage {
	return language === 'other' ? fallback : language;
}
