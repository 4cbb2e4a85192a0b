import { describe, expect, it } from 'vitest';
import type { MessageInput } from '../../lib/signals/message-context.ts';
import { readMessage } from '../../lib/signals/read-message.ts';
import { leastTime } from '../least-time.ts';
import { INTENT_EXAMPLES } from './examples.ts';

const now = Date.parse('2026-03-11T10:00:00+08:00');
const MEGABYTE = 1_000_000;

describe('hostile input', () => {
	it.each([
		['letters', 'a'],
		['digits', '1'],
		['spaces', ' '],
		['question marks', '?'],
		['Han', '我'],
		['address marks', '市'],
		['a phrase', '换一个吧，多少钱 and 还没到 '],
		['numbers and units', '12号3件x4 '],
		['dots', '。…'],
		['emoji', '😀'],
		['brackets', '<script>[('],
	])('a megabyte of %s takes under 100 ms', (_name, unit) => {
		const text = unit.repeat(Math.ceil(MEGABYTE / unit.length));
		readMessage({ text, now });
		expect(leastTime(() => readMessage({ text, now }), 100)).toBeLessThan(100);
	});
	it('reads the head and the tail of a long message with true positions', () => {
		const text = `多少钱${'啊'.repeat(MEGABYTE)}我要退货退款`;
		const { intents } = readMessage({ text, now });
		for (const id of ['ask-price', 'refund-return'] as const) {
			const span = intents.find((intent) => intent.id === id)?.evidence[0];
			expect(span && text.slice(span.start, span.end)).toMatch(/多少钱|退货|退款|要退/);
		}
	});
	it.each([
		'',
		' ',
		'\ud83d',
		'\udc00多少钱',
		'\u202e\u202d多少钱',
		'<img src=x onerror=alert(1)>',
		'\u0000',
		'[图片]',
		'%s {{y}}',
	])('%j is plain text', (text) => {
		const read = readMessage({ text, now });
		for (const entity of read.entities) expect(text.slice(entity.start, entity.end)).toBe(entity.text);
		for (const number of Object.values(read.style)) expect(Number.isFinite(number)).toBe(true);
		expect(Number.isFinite(read.emotion.p)).toBe(true);
	});
	it('survives strange times', () => {
		for (const at of [0, -1e15, 8.64e15, Number.NaN])
			expect(() => readMessage({ text: '明天下午三点 tomorrow 5pm 20号', at, now })).not.toThrow();
	});
});

describe('purity', () => {
	it('gives the same signals for the same input, in any order', () => {
		const inputs: MessageInput[] = Object.values(INTENT_EXAMPLES).flatMap((examples) =>
			Object.values(examples).map((text) => ({ text, now })),
		);
		const first = inputs.map((input) => JSON.stringify(readMessage(input)));
		const second = [...inputs].reverse().map((input) => JSON.stringify(readMessage(input)));
		expect(second.reverse()).toEqual(first);
	});
	it('leaves its input alone', () => {
		const input: MessageInput = Object.freeze({ text: '多少钱', prevBuyer: Object.freeze([]), now });
		expect(() => readMessage(input)).not.toThrow();
	});
});
