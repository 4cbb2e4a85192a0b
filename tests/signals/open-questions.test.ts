import { describe, expect, it } from 'vitest';
import type { EngineMessage } from '../../lib/chat/conversation.ts';
import type { MessageSignals } from '../../lib/chat/signals.ts';
import { openQuestions } from '../../lib/signals/open-questions.ts';
import { readMessage } from '../../lib/signals/read-message.ts';

function open(...lines: readonly (readonly ['buyer' | 'seller' | 'system', string])[]): string[] {
	const messages: EngineMessage[] = lines.map(([from, text], i) => ({ id: `m${i}`, from, text, at: null }));
	const signals: Record<string, MessageSignals> = {};
	for (const message of messages)
		if (message.from === 'buyer') signals[message.id] = readMessage({ text: message.text, now: 0 });
	return openQuestions(messages, signals).map((question) => question.message);
}

describe('open questions', () => {
	it('keeps a question until the seller answers it', () => {
		expect(open(['buyer', '多久能到'])).toEqual(['m0']);
		expect(open(['buyer', '多久能到'], ['seller', '三天左右'])).toEqual([]);
	});
	it('keeps it open through an acknowledgement, a system line and another question', () => {
		expect(open(['buyer', '还有蓝色吗'], ['seller', '稍等，我看一下'])).toEqual(['m0']);
		expect(open(['buyer', 'is it waterproof?'], ['seller', 'Let me check for you'])).toEqual(['m0']);
		expect(open(['buyer', '請問有現貨嗎'], ['seller', '請稍等喔'], ['buyer', '運費多少'])).toEqual([
			'm0',
			'm2',
		]);
		expect(open(['buyer', '还有蓝色吗'], ['system', '订单已创建'])).toEqual(['m0']);
	});
	it('keeps the text and ignores statements, thanks and threats', () => {
		expect(open(['buyer', '好的谢谢'], ['buyer', '要蓝色'], ['buyer', 'Blue.'])).toEqual([]);
		expect(open(['buyer', '再不处理我就投诉你们'])).toEqual([]);
	});
});

describe('calls for attention', () => {
	it.each([
		'?',
		'？？',
		'在吗',
		'在吗？',
		'人呢??',
		'你好，在不在',
		'老闆？',
		'hello?',
		'anyone there?',
		'...?',
	])('%s keeps the question before it and is none itself', (ping) => {
		expect(open(['buyer', '多久能到'], ['buyer', ping])).toEqual(['m0']);
		expect(open(['buyer', ping])).toEqual([]);
	});
	it('is not a call for attention once it asks something', () => {
		expect(open(['buyer', '在吗，蓝色还有货吗'])).toEqual(['m0']);
		expect(open(['buyer', 'hello, is the blue one in stock?'])).toEqual(['m0']);
	});
});
