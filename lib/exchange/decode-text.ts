/** A file's text and the encoding it was in, by its name in the Encoding Standard. */
export interface DecodedText {
	text: string;
	encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030' | 'big5' | 'windows-1252';
}

/**
 * Characters that fill every Chinese shop chat, Simplified and Traditional: in a text read by the wrong table they are rare. Our own
 * choice, no frequency list.
 */
const COMMON = new Set(
	'的一是不了在有我你您好人这這个個们們会會可以到来來请請问問谢謝亲親单單订訂发發货貨快递遞物流退换換款店商品卖賣买買家收件日天小大中上下为為和就要没沒都已后後前间間时時客服价價格钱錢元包邮郵寄送',
);

/** Accented letters read as Chinese make rare characters: fewer everyday ones than this is no Chinese text. */
const LEAST_COMMON = 0.05;

function tryDecode(bytes: Uint8Array, encoding: string): string | null {
	try {
		return new TextDecoder(encoding, { fatal: true }).decode(bytes);
	} catch {
		return null;
	}
}

/** Share of the Chinese characters that are everyday ones. */
function plausible(text: string): number {
	let chinese = 0;
	let common = 0;
	for (const char of text.slice(0, 200_000)) {
		if (!/\p{Script=Han}/u.test(char)) continue;
		chinese++;
		if (COMMON.has(char)) common++;
	}
	return chinese === 0 ? 0 : common / chinese;
}

/** UTF-16 without a mark: its commas, spaces and line ends leave zero bytes, all on one side. */
function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
	let even = 0;
	let odd = 0;
	const end = Math.min(bytes.length, 100_000);
	for (let i = 0; i < end; i++) if (bytes[i] === 0) i % 2 === 0 ? even++ : odd++;
	if (even + odd === 0) return null;
	return odd >= even ? 'utf-16le' : 'utf-16be';
}

/** Do bytes over 127 come in runs, as in Chinese encodings, or alone between letters, as the accents of Western ones do? */
function comesInRuns(bytes: Uint8Array): boolean {
	let runs = 0;
	let alone = 0;
	for (let i = 0; i < bytes.length; i++) {
		if ((bytes[i] ?? 0) < 0x80) continue;
		const start = i;
		while ((bytes[i + 1] ?? 0) >= 0x80) i++;
		if (i > start) runs++;
		else alone++;
	}
	return runs >= alone;
}

/**
 * Reads bytes as text: by their mark, else UTF-8 if they are valid UTF-8, else UTF-16 if there are zero bytes, else the Chinese encoding
 * (GB18030 of the mainland, which holds GBK and GB2312, or Big5 of Taiwan) that makes the more everyday characters. Spreadsheets on Chinese Windows
 * still save CSV in these.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
	const [a, b, c] = bytes;
	if (a === 0xef && b === 0xbb && c === 0xbf) {
		return { text: new TextDecoder('utf-8').decode(bytes), encoding: 'utf-8' };
	}
	if (a === 0xff && b === 0xfe)
		return { text: new TextDecoder('utf-16le').decode(bytes), encoding: 'utf-16le' };
	if (a === 0xfe && b === 0xff)
		return { text: new TextDecoder('utf-16be').decode(bytes), encoding: 'utf-16be' };
	const wide = wideEncoding(bytes);
	if (wide) return { text: new TextDecoder(wide).decode(bytes), encoding: wide };
	const utf8 = tryDecode(bytes, 'utf-8');
	if (utf8 !== null) return { text: utf8, encoding: 'utf-8' };
	const found = (['gb18030', 'big5'] as const)
		.flatMap((encoding) => {
			const text = tryDecode(bytes, encoding);
			return text === null ? [] : [{ encoding, text, score: plausible(text) }];
		})
		.sort((x, y) => y.score - x.score)[0];
	if (found && (found.score >= LEAST_COMMON || comesInRuns(bytes))) {
		return { text: found.text, encoding: found.encoding };
	}
	return { text: new TextDecoder('windows-1252').decode(bytes), encoding: 'windows-1252' };
}
