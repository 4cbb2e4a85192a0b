/** Names of characters that editors of replies write; numbers are read as such. */
const ENTITIES: Record<string, string> = {
	amp: '&',
	lt: '<',
	gt: '>',
	quot: '"',
	apos: "'",
	nbsp: ' ',
	ensp: ' ',
	emsp: ' ',
	ndash: '–',
	mdash: '—',
	hellip: '…',
	lsquo: '‘',
	rsquo: '’',
	ldquo: '“',
	rdquo: '”',
	laquo: '«',
	raquo: '»',
	bull: '•',
	middot: '·',
	copy: '©',
	reg: '®',
	trade: '™',
	euro: '€',
	pound: '£',
	yen: '¥',
	deg: '°',
	times: '×',
};

function decodeEntity(whole: string, name: string): string {
	if (!name.startsWith('#')) return ENTITIES[name] ?? whole;
	const code = /^#x/iu.test(name) ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10);
	return code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff)
		? String.fromCodePoint(code)
		: whole;
}

/** Longer than this is no reply; looking for tags in it could take minutes. It is left as it is, and refused for its length. */
const MOST = 20_000;

const BLOCK = 'p|div|h[1-6]|ul|ol|table|tr|blockquote|pre|section|article';
const TAG = /<\/?[a-z][^<>]*>/iu;

/** Does a text look like HTML, rather than use an angle bracket now and then? */
export function looksLikeHtml(text: string): boolean {
	return /<(?:\/?(?:p|div|br|b|i|u|strong|em|a|ul|ol|li|span|h[1-6]|table|img|font)\b)[^<>]*>/iu.test(text);
}

/**
 * The words of a snippet of HTML as plain lines: paragraphs and line breaks stay, a link keeps its address, an image its description. Formatting
 * has no place in a chat message. Made to be read by people, never to be shown as HTML.
 */
export function htmlToText(html: string): string {
	if (html.length > MOST) return html;
	const text = html
		.replace(/<!--[\s\S]*?-->|<(script|style|head)\b[\s\S]*?<\/\1>/giu, '')
		.replace(/\r?\n/gu, ' ')
		.replace(
			/<a\b[^<>]*\bhref\s*=\s*["']?([^"'<> ]+)[^<>]*>([\s\S]*?)<\/a>/giu,
			(_, address: string, words: string) => {
				const plain = words.replace(new RegExp(TAG, 'giu'), '').trim();
				const bare = address.replace(/^mailto:/iu, '');
				return plain === '' || plain === bare || plain === address ? bare : `${plain} (${bare})`;
			},
		)
		.replace(/<img\b[^<>]*\balt\s*=\s*["']([^"']*)["'][^<>]*>/giu, '$1')
		.replace(/<br\b[^<>]*>/giu, '\n')
		.replace(/<li\b[^<>]*>/giu, '\n• ')
		.replace(/<\/p\s*>/giu, '\n\n')
		.replace(new RegExp(`</?(?:${BLOCK})\\b[^<>]*>`, 'giu'), '\n')
		.replace(new RegExp(TAG, 'giu'), '')
		.replace(/&(#x?[0-9a-f]+|\w+);/giu, decodeEntity);
	return text
		.replace(/[ \t\u00a0]+/gu, ' ')
		.replace(/ *\n */gu, '\n')
		.replace(/\n{3,}/gu, '\n\n')
		.trim();
}
