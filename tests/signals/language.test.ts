import { describe, expect, it } from 'vitest';
import { readMessage } from '../../lib/signals/read-message.ts';

const now = 0;
const language = (text: string, prev: string | null = null) => readMessage({ text, prev, now }).language;

describe('language', () => {
	it.each([
		['这个多少钱', 'zh-Hans'],
		['這個多少錢', 'zh-Hant'],
		['呢隻仲有冇貨呀', 'zh-Hant'],
		['有嘅', 'zh-Hant'],
		['how much is it', 'en'],
		['COD available?', 'en'],
		['barang ini masih ada tidak kak', 'other'],
		['この商品はありますか', 'other'],
		['สวัสดีครับ', 'other'],
		['cái này bao nhiêu tiền vậy shop', 'other'],
		['这款 size M 还有吗', 'zh-Hans'],
		['🙂', 'other'],
	])('%s is %s', (text, expected) => {
		expect(language(text)).toBe(expected);
	});
	it('takes the script of the conversation where the text does not tell', () => {
		expect(language('好')).toBe('zh-Hans');
		expect(language('好', '請問需要幫您保留嗎')).toBe('zh-Hant');
		expect(language('42', 'Which size do you need?')).toBe('en');
	});
	it('reads English inside Chinese and Chinese inside English', () => {
		const ids = (text: string) => readMessage({ text, now }).intents.map((intent) => intent.id);
		expect(ids('老板 is it still available in stock please')).toContain('ask-stock');
	});
});
