import { thaw } from './freeze.ts';
import type { Marked, Mutation } from './mutation.ts';

/** The page's whole content inside a frame of the same origin; the reader runs in both documents. */
export const framed: Mutation = {
	id: 'frame',
	what: 'the whole chat inside a same-origin frame; the reader runs inside and outside',
	apply(page) {
		const html = `<!doctype html>${page.doc.documentElement.outerHTML}`;
		const { doc } = page;
		doc.body.replaceChildren();
		doc.body.setAttribute('style', 'margin:0');
		const frame = doc.createElement('iframe');
		frame.setAttribute('style', 'display:block;border:0;width:100vw;height:100vh');
		doc.body.append(frame);
		const inner = frame.contentDocument;
		if (!inner) return { kind: 'n/a', reason: 'no frame' };
		thaw(inner, html);
		return { documents: [doc, inner] };
	},
};

/** The same inside a frame that cannot see its parent; the tool that runs the table puts the page there. */
export const foreignFrame: Mutation = {
	id: 'foreign frame',
	what: 'the whole chat inside a frame of another origin; the reader runs inside it',
	foreignFrame: true,
	apply: () => undefined,
};

/** The page's whole content below three open shadow roots, each message in one of its own. */
export const shadowed: Mutation = {
	id: 'shadow roots',
	what: 'the whole chat below nested open shadow roots, every message in a root of its own',
	apply(page) {
		for (const { row } of page.rows) enclose(row, page);
		enclose(page.pane, page);
		const around = page.doc.createElement('div');
		around.setAttribute('style', 'display:contents');
		around.append(...Array.from(page.doc.body.childNodes));
		page.doc.body.append(around);
		enclose(around, page);
	},
};

/** Moves an element's children into an open shadow root of its own. */
function enclose(el: HTMLElement, { sheet }: Marked): void {
	// Pictures and table parts can have no root.
	if (!/^(?:div|section|article|main|p|span|header|footer|aside|nav|blockquote|body|h\d)$/.test(el.localName))
		return;
	const content = Array.from(el.childNodes);
	const root = el.attachShadow({ mode: 'open' });
	root.append(sheet.cloneNode(true), ...content);
}
