import { describe, expect, it } from 'vitest';
import { parseRoute, routeHref } from '../../components/dashboard/route.ts';
import { quoteOf } from '../../components/sidebar/quote.ts';
import { confidence } from '../../components/ui/belief-words.ts';
import { fromLocalInput, presetTime, toLocalInput } from '../../components/ui/due.ts';
import type { HistoryMessage } from '../../lib/messaging/view.ts';

describe('due times', () => {
	const at = (day: number, hour: number, minute = 0) => new Date(2026, 10, day, hour, minute).getTime();
	it('never fall into the night', () => {
		expect(presetTime('hour', at(22, 15, 20))).toBe(at(22, 16, 20));
		expect(presetTime('evening', at(22, 15))).toBe(at(22, 18));
		expect(presetTime('evening', at(22, 18))).toBe(at(23, 18));
		expect(presetTime('tomorrow', at(22, 23, 59))).toBe(at(23, 10));
		expect(presetTime('week', at(22, 1))).toBe(at(29, 10));
	});
	it('go through the datetime field unchanged to the minute', () => {
		const time = at(5, 9, 7);
		expect(fromLocalInput(toLocalInput(time))).toBe(time);
		expect(fromLocalInput('')).toBeNull();
		expect(fromLocalInput('2026-13-40T99:00')).toBeNull();
	});
});

describe('quotes', () => {
	const message = (text: string): ReadonlyMap<string, HistoryMessage> =>
		new Map([['m', { id: 'm', from: 'buyer', text, at: null, recalled: false }]]);
	const shown = (text: string, evidence: { text: string; start?: number; end?: number }) => {
		const { text: quote, mark } = quoteOf({ message: 'm', weight: 1, ...evidence }, message(text));
		return [quote, mark && quote.slice(mark.start, mark.end)];
	};
	it('mark the words in their message', () => {
		expect(shown('can you do 35 please', { text: 'do 35', start: 8, end: 13 })).toEqual([
			'can you do 35 please',
			'do 35',
		]);
	});
	it('find the words when the offsets do not fit', () => {
		expect(shown('do 35?', { text: '35', start: 90, end: 99 })).toEqual(['do 35?', '35']);
	});
	it('cut long messages around the words, never inside a character', () => {
		// One letter on each side, so that both cuts would fall between the halves of a surrogate pair.
		const long = `${'😀'.repeat(100)}xHEREy${'😀'.repeat(100)}`;
		const [quote, mark] = shown(long, { text: 'HERE' });
		expect(mark).toBe('HERE');
		expect(quote?.startsWith('…😀')).toBe(true);
		expect(quote?.endsWith('😀…')).toBe(true);
	});
	it('do not mark a whole message', () => {
		expect(shown('hello??', { text: 'hello??' })).toEqual(['hello??', undefined]);
	});
	it('stand alone when the message is not kept', () => {
		expect(quoteOf({ message: 'gone', text: 'do 35', weight: 1 }, new Map())).toEqual({
			text: 'do 35',
			mark: undefined,
		});
	});
});

describe('addresses of the dashboard', () => {
	it.each([
		['', 'customers', null],
		['#/customers/b%201', 'customers', 'b 1'],
		['#/settings', 'settings', null],
		['#/nonsense/x', 'customers', 'x'],
		['#/templates/%E0%A4%A', 'templates', '%E0%A4%A'],
	])('%s', (hash, section, id) => {
		expect(parseRoute(hash)).toEqual({ section, id });
	});
	it('go there and back', () => {
		const id = 'a/b?#ü';
		expect(parseRoute(routeHref('templates', id))).toEqual({ section: 'templates', id });
	});
});

describe('confidence', () => {
	it('has three words', () => {
		const levels = [0.55, 0.69, 0.7, 0.87, 0.88, 1].map(
			(p) => confidence({ id: 'x', p, evidence: [] }).level,
		);
		expect(levels).toEqual([1, 1, 2, 2, 3, 3]);
	});
});
