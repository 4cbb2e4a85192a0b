/** Most cells and longest cell handed out. */
const MAX_CELLS = 400;
const MAX_CELL = 300;
/** Longest look at a page, in milliseconds: a page with an endless panel must not be held up. */
const BUDGET_MS = 30;
/** Between the parts of a cell. */
const PART = '\t';
const SKIP = new Set([
	'SCRIPT',
	'STYLE',
	'NOSCRIPT',
	'TEMPLATE',
	'TEXTAREA',
	'INPUT',
	'SELECT',
	'SVG',
	'svg',
	'IFRAME',
]);

/**
 * The texts that stand beside an open chat, cell by cell in document order: a cell is what one block element says on its own, with a tab where an
 * element begins or ends inside it. Left out are the
 * messages themselves, what is hidden, and what stands wholly beside the pane on the side where reading begins: the list of other buyers.
 */
export function readCells(document: Document, pane: Element): string[] {
	const cells: string[] = [];
	const end = performance.now() + BUDGET_MS;
	const paneBox = pane.getBoundingClientRect();
	const mirrored = getComputedStyle(pane).direction === 'rtl';
	const around = new Set<Node>();
	for (let at: Node | null = pane; at; at = at.parentNode ?? (at as ShadowRoot).host ?? null) around.add(at);
	/** Text of the open cell, and the block it belongs to. */
	let open = '';
	const close = (): void => {
		const parts = open.split(PART).map((part) => part.replace(/\s+/g, ' ').trim());
		const text = parts.filter(Boolean).join(PART);
		open = '';
		if (text && text.length <= MAX_CELL) cells.push(text);
	};
	const visit = (node: Node): void => {
		if (cells.length >= MAX_CELLS || performance.now() > end) return;
		if (node.nodeType === Node.TEXT_NODE) {
			open += node.nodeValue ?? '';
			return;
		}
		const root = node.nodeType === Node.DOCUMENT_FRAGMENT_NODE;
		if (node.nodeType !== Node.ELEMENT_NODE && !root) return;
		const el = node as Element;
		if (!root) {
			if (el === pane || SKIP.has(el.tagName) || el.hasAttribute('data-rapport')) {
				close();
				return;
			}
			const style = getComputedStyle(el);
			if (style.display === 'none' || style.visibility === 'hidden') return;
			const box = el.getBoundingClientRect();
			const drawn = box.width > 0 && box.height > 0;
			const isList = mirrored ? box.left >= paneBox.right - 2 : box.right <= paneBox.left + 2;
			if (drawn && isList && !around.has(el)) {
				close();
				return;
			}
			// Flex and grid children are blocks whatever they are called.
			const parent = el.parentElement && getComputedStyle(el.parentElement).display;
			const inline = style.display.startsWith('inline') && !/flex|grid/.test(parent ?? '');
			if (inline) {
				open += PART;
				if (el.shadowRoot) visit(el.shadowRoot);
				for (const child of el.childNodes) visit(child);
				open += PART;
				return;
			}
			close();
		}
		if (!root && el.shadowRoot) visit(el.shadowRoot);
		for (const child of node.childNodes) visit(child);
		close();
	};
	visit(document.body);
	return cells;
}
