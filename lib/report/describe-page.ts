/** Most elements described, and deepest nesting. */
const MAX_ELEMENTS = 1_500;
const MAX_DEPTH = 40;
/** Attributes whose values are words of the page's makers, not of people. Every other attribute is named without its value. */
const MAKERS = [
	'role',
	'type',
	'contenteditable',
	'data-testid',
	'data-cy',
	'data-qa-id',
	'data-e2e',
	'aria-live',
	'dir',
];
const SKIP = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'LINK', 'META']);

/**
 * The page's structure as text, one element a line: tag, id and classes with every digit as 0, attribute names, place and size. All words of
 * people are masked: of a text only its length and script remain. Open shadow roots are described, frames only named.
 */
export function describePage(document: Document): string {
	const lines: string[] = [];
	const visit = (node: Node, depth: number): void => {
		if (lines.length >= MAX_ELEMENTS || depth > MAX_DEPTH) return;
		if (node.nodeType === Node.TEXT_NODE) {
			const shape = maskText(node.nodeValue ?? '');
			if (shape) lines.push(`${'  '.repeat(depth)}${shape}`);
			return;
		}
		if (node.nodeType === Node.DOCUMENT_FRAGMENT_NODE) {
			lines.push(`${'  '.repeat(depth)}#shadow-root`);
			for (const child of node.childNodes) visit(child, depth + 1);
			return;
		}
		if (node.nodeType !== Node.ELEMENT_NODE) return;
		const el = node as Element;
		if (SKIP.has(el.tagName) || el.hasAttribute('data-rapport')) return;
		lines.push(`${'  '.repeat(depth)}${describeElement(el)}`);
		if (el.tagName.toLowerCase() === 'svg') return;
		if (el.shadowRoot) visit(el.shadowRoot, depth + 1);
		for (const child of el.childNodes) visit(child, depth + 1);
	};
	visit(document.body, 0);
	if (lines.length >= MAX_ELEMENTS) lines.push('…');
	return lines.join('\n');
}

function describeElement(el: Element): string {
	const id = el.id ? `#${maskName(el.id)}` : '';
	const classes = [...el.classList].map((name) => `.${maskName(name)}`).join('');
	const attributes = [...el.attributes]
		.filter(({ name }) => !['id', 'class', 'style'].includes(name))
		.map(({ name, value }) =>
			MAKERS.includes(name) ? `[${name}=${maskName(value)}]` : `[${maskName(name)}]`,
		)
		.join('');
	const { left, top, width, height } = el.getBoundingClientRect();
	const box = width || height ? ` ${[left, top, width, height].map(Math.round).join(',')}` : ' not drawn';
	return `${el.tagName.toLowerCase()}${id}${classes}${attributes}${box}`;
}

/** Names of the page's makers: numbers may be somebody's, and a long run of letters and digits is an id. */
function maskName(name: string): string {
	return name
		.slice(0, 80)
		.replace(/[^\x20-\x7e]/g, '?')
		.replace(/\S*@\S*/g, '*')
		.replace(/\d/g, '0');
}

/** "‹12 Han›": how long, and in which script; null for blanks. */
export function maskText(text: string): string | null {
	const trimmed = text.trim();
	if (trimmed === '') return null;
	const scripts = ['Han', 'Latin', 'Cyrillic', 'Thai', 'Arabic', 'Hangul', 'Hiragana', 'Katakana'].filter(
		(script) => new RegExp(`\\p{Script=${script}}`, 'u').test(trimmed),
	);
	if (/\d/.test(trimmed)) scripts.push('digits');
	return `‹${[...trimmed].length} ${scripts.join('+') || 'signs'}›`;
}
