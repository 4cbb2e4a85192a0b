import { describe, expect, it } from 'vitest';
import { decodeText } from '../../lib/exchange/decode-text.ts';
import { readAs } from './read.ts';

const TEXT = '快捷短语编码,快捷短语,快捷短语分组\nfh,亲，您好，已发货,发货\n';
const wide = (text: string, big: boolean) => {
	const bytes = new Uint8Array(text.length * 2);
	const view = new DataView(bytes.buffer);
	for (let i = 0; i < text.length; i++) view.setUint16(i * 2, text.charCodeAt(i), !big);
	return bytes;
};
const hex = (digits: string) =>
	Uint8Array.from(digits.match(/../gu) ?? [], (pair) => Number.parseInt(pair, 16));
const ascii = (text: string) => [...new TextEncoder().encode(text)];

/** "亲，您好，已发货" in GBK, "您好，商品已經出貨" in Big5: bytes of the two tables, no encoder for them is in the platform. */
const GBK = hex('c7d7a3acc4fabac3a3acd2d1b7a2bbf5');
const BIG5 = hex('b17aa66ea141b0d3ab7ea477b867a558b366');

describe('text encodings', () => {
	it.each([
		['utf-8', new TextEncoder().encode(TEXT)],
		['utf-8', new TextEncoder().encode(`\ufeff${TEXT}`)],
		['utf-16le', wide(`\ufeff${TEXT}`, false)],
		['utf-16be', wide(`\ufeff${TEXT}`, true)],
		['utf-16le', wide(TEXT, false)],
		['utf-16be', wide(TEXT, true)],
	])('%s', async (encoding, bytes) => {
		expect(decodeText(bytes)).toEqual({ text: TEXT, encoding });
		const result = await readAs('q.csv', bytes);
		expect(result.ok && [result.format, result.encoding, result.entries[0]?.template.body]).toEqual([
			'qianniu',
			encoding,
			'亲，您好，已发货',
		]);
	});

	it('GB18030, as spreadsheets of the mainland save it', async () => {
		const bytes = Uint8Array.from([...ascii('title,text\na,'), ...GBK, ...ascii('\n')]);
		const result = await readAs('g.csv', bytes);
		expect(result.ok && [result.encoding, result.entries[0]?.template.body]).toEqual([
			'gb18030',
			'亲，您好，已发货',
		]);
	});

	it('Big5, as those of Taiwan do', async () => {
		const bytes = Uint8Array.from([...ascii('title,text\na,'), ...BIG5, ...ascii('\n')]);
		const result = await readAs('b.csv', bytes);
		expect(result.ok && [result.encoding, result.entries[0]?.template.body]).toEqual([
			'big5',
			'您好，商品已經出貨',
		]);
		expect(result.ok && result.entries[0]?.template.language).toBe('zh-Hant');
	});

	it('Western accents are no Chinese', () => {
		const bytes = Uint8Array.from([
			...ascii('title,text\na,caf'),
			0xe9,
			...ascii(' dej'),
			0xe0,
			...ascii(' vu\n'),
		]);
		expect(decodeText(bytes)).toEqual({ text: 'title,text\na,café dejà vu\n', encoding: 'windows-1252' });
	});
});
