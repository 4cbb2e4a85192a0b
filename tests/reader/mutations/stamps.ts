import type { Mutation } from './mutation.ts';
import { asRow, authorOf, clockOf, flow, make, removeExtras, spoken } from './rebuild.ts';

const SMALL = 'font-size:11px;color:#888;display:block';

/** Name before and time after the words, in the painted box. */
export const stampsInside: Mutation = {
	id: 'stamps inside',
	what: 'name and time of every message inside its bubble',
	apply(page) {
		flow(page);
		removeExtras(page);
		for (const [index, marked] of spoken(page).entries()) {
			const { bubble } = marked;
			const box = bubble === marked.body ? wrapContent(bubble) : bubble;
			box.prepend(make(page.doc, 'div', SMALL, authorOf(marked, page)));
			box.append(make(page.doc, 'div', SMALL, clockOf(marked, index)));
		}
	},
};

/** Name over and time under the painted box. */
export const stampsOutside: Mutation = {
	id: 'stamps outside',
	what: 'name over and time under the bubble of every message',
	apply(page) {
		flow(page);
		removeExtras(page);
		for (const [index, marked] of spoken(page).entries()) {
			asRow(marked, page.doc);
			const { bubble } = marked;
			const column = make(page.doc, 'div', 'display:flex;flex-direction:column;min-width:0;flex:0 1 auto');
			const own = getComputedStyle(bubble);
			// The column takes the bubble's place, with what kept it there.
			column.style.maxWidth = own.maxWidth;
			column.style.marginLeft = marginOf(bubble, 'margin-left');
			column.style.marginRight = marginOf(bubble, 'margin-right');
			column.style.alignSelf = own.alignSelf;
			column.style.cssFloat = own.cssFloat;
			column.style.width = 'fit-content';
			bubble.replaceWith(column);
			bubble.style.cssText += ';max-width:none;margin-left:0;margin-right:0;float:none;align-self:auto';
			column.append(
				make(page.doc, 'div', SMALL, authorOf(marked, page)),
				bubble,
				make(page.doc, 'div', SMALL, clockOf(marked, index)),
			);
		}
	},
};

const marginOf = (el: HTMLElement, side: string): string =>
	el.computedStyleMap().get(side)?.toString() ?? '0';

/** The words get an element of their own, so that something can stand beside them. */
function wrapContent(box: HTMLElement): HTMLElement {
	if (/^(?:img|video|audio)$/.test(box.localName)) {
		const around = make(box.ownerDocument, 'div', 'display:inline-block;background:#e8e8e8');
		box.replaceWith(around);
		around.append(box);
		return around;
	}
	const inner = make(box.ownerDocument, 'div', 'display:block');
	inner.append(...Array.from(box.childNodes));
	box.append(inner);
	return box;
}
