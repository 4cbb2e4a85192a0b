import { afterAll, describe, expect, it } from 'vitest';
import { dayWords } from '../../lib/reader/day-words.ts';
import { learnWords, readTime, timeParts } from '../../lib/reader/read-time.ts';

/** 2026-11-22 12:00 UTC, a Sunday. */
const NOW = Date.UTC(2026, 10, 22, 12);
const read = (language: string, shown: string) => {
	learnWords(dayWords([language]));
	const at = readTime(shown, { now: NOW, utcOffsetMinutes: 0 });
	return at === null ? null : new Date(at).toISOString().slice(0, 16);
};

afterAll(() => learnWords({}));

describe('times in languages that no list here names', () => {
	it.each([
		['ru', 'вчера в 14:32', '2026-11-21T14:32'],
		['ru', '20 ноября 2026 г. в 14:32', '2026-11-20T14:32'],
		['pl', 'Dzisiaj, 09:05', '2026-11-22T09:05'],
		['pt-BR', 'Ontem às 14:32', '2026-11-21T14:32'],
		['fr', '20 novembre à 14h32', '2026-11-20T14:32'],
		['fr', "aujourd'hui 08:00", '2026-11-22T08:00'],
		['de', '20. November, 14:32 Uhr', '2026-11-20T14:32'],
		['th', 'เมื่อวาน 10:05', '2026-11-21T10:05'],
		['ar', 'أمس ١٠:٠٥', '2026-11-21T10:05'],
		['id', 'Kemarin 10:05', '2026-11-21T10:05'],
		['vi', 'Hôm qua 10:05', '2026-11-21T10:05'],
		['es', 'ayer a las 10:05', '2026-11-21T10:05'],
	])('%s: %s', (language, shown, at) => {
		expect(read(language, shown)).toBe(at);
	});

	it('keeps English and Chinese beside them', () => {
		expect(read('ru', 'Yesterday 3:07 PM')).toBe('2026-11-21T15:07');
		expect(read('pl', '昨天 21:04')).toBe('2026-11-21T21:04');
	});

	it.each([
		['ru', 'спасибо за вчера'],
		['ru', 'май'],
		['de', 'so'],
		['pt-BR', 'sex'],
		// The month's figure is part of its name: what cannot be known is not guessed.
		['vi', '22 tháng 11 10:05'],
		['fr', 'à'],
	])('%s: "%s" is no time', (language, shown) => {
		learnWords(dayWords([language]));
		expect(timeParts(shown)).toBeNull();
	});

	it('leaves out what is no language', () => {
		expect(dayWords(['', 'not a language', '12'])).toEqual({});
	});
});
