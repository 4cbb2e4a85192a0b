import { CHAT, type Mount, recordSends } from './editor-page.ts';
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
if (asked.has('chat')) document.body.append(conversation());
document.body.append(form);
recordSends(document, sent);

/** A few messages above the composer, the buyer's at the left and the seller's at the right. */
function conversation(): HTMLElement {
	const pane = document.createElement('div');
	pane.style.cssText = 'height: 300px; overflow-y: auto; display: flex; flex-direction: column; gap: 8px';
	for (const [from, text] of CHAT) {
		const row = document.createElement('div');
		row.style.cssText = `display: flex; justify-content: ${from === 'buyer' ? 'start' : 'end'}`;
		const bubble = document.createElement('div');
		bubble.style.cssText = `max-width: 60%; padding: 8px; background: ${from === 'buyer' ? '#eee' : '#cef'}`;
		bubble.textContent = text;
		row.append(bubble);
		pane.append(row);
	}
	return pane;
}

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
