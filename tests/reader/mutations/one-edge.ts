import { boxOf } from './mark.ts';
import type { Marked, Mutation } from './mutation.ts';
import { authorOf, flow, make, removeExtras, spoken, toStart } from './rebuild.ts';

const BUYER_FACE = face('#4a6fa5');
const SELLER_FACE = face('#a5784a');

function face(colour: string): string {
	const markup = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40"><rect width="40" height="40" fill="${colour}"/></svg>`;
	return `data:image/svg+xml,${encodeURIComponent(markup)}`;
}

/** Both sides at the start, told apart by the name over each message. */
export const oneEdgeNames: Mutation = {
	id: 'one edge, names',
	what: 'both sides at the same edge, a name over every message',
	apply(page) {
		flow(page);
		removeExtras(page);
		toStart(page);
		for (const marked of spoken(page)) {
			const name = make(page.doc, 'div', 'font-size:12px;color:#777;display:block', authorOf(marked, page));
			marked.row.style.display = 'block';
			marked.row.prepend(name);
		}
	},
};

/** Both sides at the start, told apart by pictures; the buyer's is also in the header, as it is on real pages. */
export const oneEdgeFaces: Mutation = {
	id: 'one edge, avatars',
	what: 'both sides at the same edge, an avatar beside every message, the buyer’s also beside the name in the header',
	apply(page) {
		const name = headerName(page);
		if (!name) return { kind: 'n/a', reason: 'no name over the conversation' };
		flow(page);
		removeExtras(page);
		toStart(page);
		for (const { row, truth } of spoken(page)) {
			row.style.cssText += ';display:flex;flex-direction:row;gap:8px;align-items:flex-start';
			row.prepend(picture(page.doc, truth.from === 'buyer' ? BUYER_FACE : SELLER_FACE));
		}
		name.before(picture(page.doc, BUYER_FACE));
	},
};

function picture(doc: Document, src: string): HTMLElement {
	const img = make(doc, 'img', 'width:32px;height:32px;border-radius:50%;flex:none');
	img.setAttribute('src', src);
	img.setAttribute('alt', '');
	return img;
}

/** The buyer's name as it stands over the conversation. */
export function headerName({ doc, pane, buyer }: Marked): HTMLElement | null {
	const box = boxOf(pane);
	const found = Array.from(doc.body.querySelectorAll<HTMLElement>('*')).filter((el) => {
		const own = Array.from(el.childNodes).some(
			(node) => node.nodeType === 3 && (node as Text).data.trim() === buyer,
		);
		const place = boxOf(el);
		return (
			own && !pane.contains(el) && place.width > 0 && place.left < box.right && place.right > box.left + 1
		);
	});
	return found.sort((a, b) => boxOf(b).top - boxOf(a).top)[0] ?? null;
}
