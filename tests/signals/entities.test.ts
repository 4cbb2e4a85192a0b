import { describe, expect, it } from 'vitest';
import type { EntityKind } from '../../lib/chat/vocabulary.ts';
import { parseNumber } from '../../lib/signals/numbers.ts';
import { readMessage } from '../../lib/signals/read-message.ts';

/** A Wednesday, 10:00 in Shanghai. */
const now = Date.parse('2026-03-11T10:00:00+08:00');
const values = (text: string, kind: EntityKind) =>
	readMessage({ text, now, utcOffsetMinutes: 480 })
		.entities.filter((entity) => entity.kind === kind)
		.map((entity) => entity.value);
const local = (iso: string): number => Date.parse(`${iso}+08:00`);

describe('dates resolved against a fixed moment', () => {
	it.each([
		['今天', '2026-03-11T00:00'],
		['明天下午三点半', '2026-03-12T15:30'],
		['后天', '2026-03-13T00:00'],
		['昨晚', '2026-03-10T20:00'],
		['周五', '2026-03-13T00:00'],
		['周二', '2026-03-17T00:00'],
		['下周二', '2026-03-17T00:00'],
		['上周五', '2026-03-06T00:00'],
		['5月6号', '2026-05-06T00:00'],
		['12月25日', '2025-12-25T00:00'],
		['20号', '2026-03-20T00:00'],
		['3号', '2026-04-03T00:00'],
		['月底', '2026-03-31T00:00'],
		['3天后', '2026-03-14T10:00'],
		['两个小时内', '2026-03-11T12:00'],
		['2026-04-01', '2026-04-01T00:00'],
		['聽日', '2026-03-12T00:00'],
		['下禮拜三晚上八點', '2026-03-18T20:00'],
		['後天上午十點', '2026-03-13T10:00'],
		['尋日', '2026-03-10T00:00'],
		['tomorrow', '2026-03-12T00:00'],
		['tomorrow at 5pm', '2026-03-12T17:00'],
		['by Friday', '2026-03-13T00:00'],
		['next friday at 3:30pm', '2026-03-20T15:30'],
		['last monday', '2026-03-09T00:00'],
		['6 May', '2026-05-06T00:00'],
		['March 20th', '2026-03-20T00:00'],
		['the 15th', '2026-03-15T00:00'],
		['in 3 days', '2026-03-14T10:00'],
		['two weeks ago', '2026-02-25T10:00'],
	])('%s', (text, expected) => {
		expect(values(text, 'datetime')).toEqual([local(expected)]);
	});
	it('counts from the time of the message where it is known', () => {
		const read = readMessage({ text: '明天', at: local('2026-01-01T09:00'), now, utcOffsetMinutes: 480 });
		expect(read.entities[0]?.value).toBe(local('2026-01-02T00:00'));
	});
	it('finds no day that does not exist', () => {
		expect(values('2月31号', 'datetime')).toEqual([]);
	});
});

describe('numbers and values', () => {
	it.each([
		['12', 12],
		['1,200.5', 1200.5],
		['二十三', 23],
		['两百五', 250],
		['一百零五', 105],
		['一万二', 12_000],
		['3千', 3000],
		['廿五', 25],
		['十', 10],
		['twelve', 12],
		['abc', null],
	])('%s reads as %s', (text, expected) => {
		expect(parseNumber(text)).toBe(expected);
	});
	it('normalises amounts, quantities and people', () => {
		expect(values('一共¥1,299.50', 'amount')).toEqual([1299.5]);
		expect(values('便宜到85我就拍', 'amount')).toEqual([85]);
		expect(values('HK$260 okay?', 'amount')).toEqual([260]);
		expect(values('来十二盒', 'quantity')).toEqual([12]);
		expect(values('家里四口', 'household-size')).toEqual([4]);
		expect(values('兩大一小', 'household-size')).toEqual([3]);
		expect(values('2 adults, a toddler at home', 'household-size')).toEqual([3]);
		expect(values('工资15号到账再付', 'pay-day')).toEqual([15]);
		expect(values('电话 138 1234 5678', 'phone')).toEqual(['13812345678']);
	});
	it('does not see a date in a house number or an order number in a phone', () => {
		expect(values('寄到杭州市西湖区文三路12号', 'datetime')).toEqual([]);
		expect(values('13812345678', 'order-number')).toEqual([]);
	});
});
