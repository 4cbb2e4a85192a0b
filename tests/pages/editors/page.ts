import { type Mount, recordSends } from './editor-page.ts';
import { EDITORS } from './editors.ts';

/**
 * Mounts the composer named in the address (`?editor=…`), there where the address says (`&place=…`), and answers for it as
 * `window.editorPage`.
 */
const sent: string[] = [];
const path = ['#field'];
const asked = new URLSearchParams(location.search);
const form = document.createElement('form');
const send = document.createElement('button');
send.textContent = 'Send';
form.append(send);
document.body.append(form);
recordSends(document, sent);

function shadow(outer: ParentNode & Node): ShadowRoot {
	const host = document.createElement('chat-box');
	outer.prepend(host);
	const root = host.attachShadow({ mode: 'open' });
	recordSends(root, sent);
	path.unshift('chat-box');
	return root;
}

function frame(outer: ParentNode & Node): HTMLElement {
	const element = document.createElement('iframe');
	outer.prepend(element);
	path.unshift('iframe');
	const inner = element.contentDocument;
	if (!inner) throw new Error('no document in the frame');
	recordSends(inner, sent);
	return inner.body;
}

const PLACES: Record<string, () => ParentNode & Node> = {
	page: () => form,
	shadow: () => shadow(form),
	'nested shadow': () => shadow(shadow(form)),
	frame: () => frame(form),
};

async function start(): Promise<void> {
	if (asked.get('place') === 'foreign frame') {
		// The same server under its other name is another site; the page in the frame answers for itself.
		const element = document.createElement('iframe');
		const address = new URL(location.href);
		address.hostname = 'localhost';
		address.searchParams.delete('place');
		element.src = address.href;
		form.prepend(element);
		return;
	}
	const mount: Mount | undefined = await EDITORS[asked.get('editor') ?? '']?.();
	const place = PLACES[asked.get('place') ?? 'page'];
	if (!mount || !place) throw new Error('no such editor or place');
	const parent = place();
	const model = await mount({ parent, sent, path });
	window.editorPage = {
		model,
		sent,
		path,
		focus: () => {
			let root: ParentNode = document;
			for (const selector of path) {
				const element: HTMLElement | null = root.querySelector(selector);
				if (!element) return;
				if (selector === '#field') element.focus();
				root = element.shadowRoot ?? (element as HTMLIFrameElement).contentDocument ?? element;
			}
		},
	};
}

void start();
