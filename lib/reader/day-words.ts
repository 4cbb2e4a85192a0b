import { keyOf } from './read-time.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const WEEKDAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];

/**
 * "вчера", "5 de enero", "วันนี้" and the small words between them, each with the English word that the reader's steps know ('' for one that
 * means nothing). The browser itself knows them, so no list of languages is shipped. Languages as BCP 47 tags, in order of trust; what is
 * no language is left out. The background makes them for `learnWords`.
 */
export function dayWords(languages: readonly string[]): Record<string, string> {
	const words: Record<string, string> = {};
	const learn = (shown: string, word: string) => {
		const key = keyOf(shown.replace(/^[^\p{L}]+|[^\p{L}\p{M}]+$/gu, ''));
		// Figures are understood as they are, and so is "14h32"; a single letter may mean anything.
		if (!/\d|^\s*h\s*$/.test(shown) && key.length > (word ? 1 : 0)) words[key] ??= word;
	};
	for (const language of languages) {
		try {
			const days = new Intl.RelativeTimeFormat(language, { numeric: 'auto' });
			learn(days.format(0, 'day'), 'today');
			learn(days.format(-1, 'day'), 'yesterday');
			for (const style of ['long', 'short'] as const) learnStyle(language, style, learn);
		} catch {
			// Not a language.
		}
	}
	return words;
}

function learnStyle(
	language: string,
	style: 'long' | 'short',
	learn: (shown: string, word: string) => void,
): void {
	const formats = [
		new Intl.DateTimeFormat(language, { dateStyle: style, timeStyle: style }),
		new Intl.DateTimeFormat(language, { weekday: style, month: style, day: 'numeric' }),
		new Intl.DateTimeFormat(language, { month: style }),
	];
	for (let month = 0; month < 12; month++) {
		// The first days of the months of 2026 are every day of the week.
		const date = new Date(2026, month, 1, month * 2);
		for (const { type, value } of formats.flatMap((format) => format.formatToParts(date))) {
			if (type === 'month') learn(value, MONTHS[month] ?? '');
			if (type === 'weekday') learn(value, WEEKDAYS[date.getDay()] + (style === 'long' ? 'day' : ''));
			if (type === 'dayPeriod') learn(value, month < 6 ? 'am' : 'pm');
			if (type === 'literal') for (const word of value.split(/\s/)) learn(word, '');
		}
	}
}
