import { describe, expect, it } from 'vitest';
import { isTime, readStamp, readTime, type TimeContext, timeParts } from '../../lib/reader/read-time.ts';
import { leastTime } from '../least-time.ts';

/** Sunday 22 November 2026, 10:00 in Shanghai. */
const NOW = Date.UTC(2026, 10, 22, 2, 0);
const CONTEXT: TimeContext = { now: NOW, utcOffsetMinutes: 480 };
/** A moment on the seller's clock. */
const at = (year: number, month: number, day: number, hour: number, minute = 0, second = 0) =>
	Date.UTC(year, month - 1, day, hour, minute, second) - 480 * 60_000;

describe('readTime', () => {
	it.each([
		['2026-09-08 17:12', at(2026, 9, 8, 17, 12)],
		['2026/9/8 17:12:14', at(2026, 9, 8, 17, 12, 14)],
		['2026年09月08日 17:12:14', at(2026, 9, 8, 17, 12, 14)],
		['9月8日 下午3:07', at(2026, 9, 8, 15, 7)],
		['昨天 21:04', at(2026, 11, 21, 21, 4)],
		['前天 上午9:30', at(2026, 11, 20, 9, 30)],
		['今天 凌晨12:30', at(2026, 11, 22, 0, 30)],
		['昨天 中午12:05', at(2026, 11, 21, 12, 5)],
		['昨天 晚上8点15分', at(2026, 11, 21, 20, 15)],
		['星期五 14:05', at(2026, 11, 20, 14, 5)],
		['週五 14:05', at(2026, 11, 20, 14, 5)],
		['06-03 21:50', at(2026, 6, 3, 21, 50)],
		['12-31 23:59', at(2025, 12, 31, 23, 59)],
		['Yesterday, 3:07 PM', at(2026, 11, 21, 15, 7)],
		['Today at 12:10 AM', at(2026, 11, 22, 0, 10)],
		['Fri 2:05 pm', at(2026, 11, 20, 14, 5)],
		['Sep 8, 2026, 3:07 PM', at(2026, 9, 8, 15, 7)],
		['8 September 2026 15:07', at(2026, 9, 8, 15, 7)],
		['25/12/2025 10:00', at(2025, 12, 25, 10)],
		['10:00, 12/25/2025', at(2025, 12, 25, 10)],
		['20 Nov 00:37', at(2026, 11, 20, 0, 37)],
	])('%s', (shown, wanted) => {
		expect(readTime(shown, CONTEXT)).toBe(wanted);
	});

	it.each([
		['a clock alone', '21:04'],
		['a day alone', '昨天'],
		['March or April', '03/04/2026 10:00'],
		["today's own weekday, which may be a week ago", 'Sunday 9:00'],
		['not a time', 'see you at 10:30 by the shop'],
		['a price', '¥25.30'],
		['a number', '114-3941689-8772232'],
		['an impossible hour', '25:99'],
		['nothing', ''],
	])('gives nothing for %s', (_why, shown) => {
		expect(readTime(shown, CONTEXT)).toBeNull();
	});

	it('takes the day of a separator for a clock alone', () => {
		expect(readTime('21:04', { ...CONTEXT, day: { year: 2026, month: 11, day: 19 } })).toBe(
			at(2026, 11, 19, 21, 4),
		);
	});
});

describe('isTime', () => {
	it.each(['10:30', '下午 3:07', '昨天', 'Nov 20 2026', 'Saturday 21 November', '20/11/2026', '1:09 AM'])(
		'%s',
		(text) => {
			expect(isTime(text)).toBe(true);
		},
	);
	it.each([
		'?',
		'ok',
		'好的',
		'10',
		'3.5',
		'2 pieces',
		'today please',
		'周二能到吗',
		'may',
		'sat on it',
		'5',
		'二',
	])('%s is no time', (text) => {
		expect(isTime(text)).toBe(false);
	});
	it('is quick on long and hostile texts', () => {
		const readAll = () => {
			for (let index = 0; index < 300; index++) {
				timeParts('1'.repeat(60));
				timeParts(`${'1:'.repeat(29)}x`);
				timeParts('at on '.repeat(10));
				timeParts('sat'.repeat(19));
			}
		};
		expect(leastTime(readAll, 1_000)).toBeLessThan(1_000);
	});
});

describe('readStamp', () => {
	it('reads epochs and ISO times', () => {
		expect(readStamp('1788858734000', 480)).toBe(1_788_858_734_000);
		expect(readStamp('1788858734', 480)).toBe(1_788_858_734_000);
		expect(readStamp('2026-09-08T17:12:14+08:00', 0)).toBe(at(2026, 9, 8, 17, 12, 14));
		expect(readStamp('2026-09-08 17:12', 480)).toBe(at(2026, 9, 8, 17, 12));
		expect(readStamp('soon', 480)).toBeNull();
	});
});
