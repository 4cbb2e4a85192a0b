import { boxOf, extrasOf } from './mark.ts';
import { type Marked, type MarkedRow, SHOP } from './mutation.ts';

/** Takes rows apart and puts them together in another order of parts. */

/** A time as pages print it, one minute further on for every row when the page's truth has none. */
export function clockOf({ truth }: MarkedRow, index: number): string {
	const at = truth.at === null ? new Date(2026, 0, 5, 9, 10 + index) : new Date(truth.at);
	return `${String(at.getHours()).padStart(2, '0')}:${String(at.getMinutes()).padStart(2, '0')}`;
}

/** Messages of people, not notices. */
export function spoken({ rows }: Marked): MarkedRow[] {
	return rows.filter(({ truth }) => truth.from === 'buyer' || truth.from === 'seller');
}

export const authorOf = (row: MarkedRow, page: Marked): string =>
	row.truth.from === 'buyer' ? page.buyer : SHOP;

/** An element with text and a style of its own. */
export function make(doc: Document, tag: string, style: string, text = ''): HTMLElement {
	const el = doc.createElement(tag);
	el.setAttribute('style', style);
	el.textContent = text;
	return el;
}

/** Removes names, times, receipts and pictures that stand beside the words, in the row and (for groups) around it. */
export function removeExtras(page: Marked): void {
	for (const row of spoken(page)) {
		const { texts, avatars } = extrasOf(row);
		for (const el of [...texts, ...avatars]) el.remove();
	}
	for (const el of page.pane.querySelectorAll<HTMLElement>('*')) {
		const holder = page.rows.some(({ row, body }) => row.contains(el) || el.contains(body));
		const { width } = boxOf(el);
		// What is left beside rows belongs to a group of them: its name or picture.
		const small = el.localName === 'img' && width <= 64;
		const named = el.children.length === 0 && [page.buyer, SHOP].includes((el.textContent ?? '').trim());
		if (!holder && (small || named)) el.remove();
	}
}

/** Rows of a virtual list stand anywhere in the document and are placed by style: now they follow each other. */
export function flow(page: Marked): void {
	const placed = page.rows.filter(({ row }) => getComputedStyle(row).position === 'absolute');
	for (const { row } of placed) {
		row.parentElement?.append(row);
		row.style.position = 'static';
		row.style.transform = 'none';
		row.style.height = 'auto';
	}
}

/** The row as a box of its own across the pane, even where the bubble itself was the row. */
export function asRow(marked: MarkedRow, doc: Document): HTMLElement {
	if (marked.row !== marked.bubble) return marked.row;
	const row = doc.createElement('div');
	marked.bubble.replaceWith(row);
	row.append(marked.bubble);
	marked.row = row;
	return row;
}

/** Everything between the pane and the bubble stands at the pane's start. */
export function toStart(page: Marked): void {
	for (const marked of spoken(page)) {
		asRow(marked, page.doc);
		marked.bubble.style.cssText +=
			';margin-left:0;margin-right:0;float:none;align-self:flex-start;position:static';
		for (let el = marked.bubble.parentElement; el && el !== page.pane; el = el.parentElement) {
			const across = 'width:auto;max-width:none;margin-left:0;margin-right:0;float:none';
			el.style.cssText += `;${across};justify-content:flex-start;justify-items:start;align-items:flex-start;align-self:stretch;text-align:left`;
			const style = getComputedStyle(el);
			if (style.flexDirection === 'row-reverse') el.style.flexDirection = 'row';
			if (el !== marked.row && style.display.includes('flex') && style.flexDirection === 'row')
				el.style.flexGrow = '1';
			el.style.paddingLeft = '0';
			el.style.paddingRight = '0';
		}
	}
	// What is left of the old order is taken out by measure.
	const least = Math.min(...spoken(page).map(({ bubble }) => boxOf(bubble).left));
	for (const { bubble } of spoken(page)) {
		const off = boxOf(bubble).left - least;
		if (off > 1) bubble.style.translate = `${-off}px 0`;
	}
}
