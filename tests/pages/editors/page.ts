import { plainControl, trackedTextarea } from './control-pages.ts';
import { recordSends } from './editor-page.ts';
import { lexicalComposer, quillComposer } from './rich-pages.ts';

/** Mounts the composer named in the address (`?editor=…`) and answers for it as `window.editorPage`. */
const sent: string[] = [];
const form = document.createElement('form');
const send = document.createElement('button');
send.textContent = 'Send';
form.append(send);
document.body.append(form);
recordSends(document, sent);

interface EditableStyle {
	tag?: 'div' | 'pre';
	mode?: string;
	whiteSpace?: string;
}

function editable(
	parent: Node,
	{ tag = 'div', mode = 'true', whiteSpace }: EditableStyle = {},
): () => string {
	const field = document.createElement(tag);
	field.setAttribute('contenteditable', mode);
	if (whiteSpace) field.style.whiteSpace = whiteSpace;
	field.id = 'field';
	parent.appendChild(field);
	let state = '';
	field.addEventListener('input', () => {
		// What chat pages read from such a field.
		state = field.innerText;
	});
	// Browsers keep a line feed for the empty last line.
	return () => state.replace(/\u00a0/g, ' ').replace(/\n$/, '');
}

function inShadow(mount: (root: Node) => () => string): () => string {
	const host = document.createElement('chat-box');
	form.prepend(host);
	const root = host.attachShadow({ mode: 'open' });
	recordSends(root, sent);
	path.unshift('chat-box');
	return mount(root);
}

function inFrame(mount: (root: Node) => () => string): () => string {
	const frame = document.createElement('iframe');
	form.prepend(frame);
	path.unshift('iframe');
	const inner = frame.contentDocument;
	if (!inner) throw new Error('no document in the frame');
	recordSends(inner, sent);
	return mount(inner.body);
}

const path = ['#field'];
const EDITORS: Record<string, () => () => string> = {
	textarea: () => plainControl(form, 'textarea'),
	'short textarea': () => {
		const model = plainControl(form, 'textarea');
		form.querySelector('textarea')?.setAttribute('maxlength', '20');
		return model;
	},
	'read-only textarea': () => {
		const model = plainControl(form, 'textarea');
		form.querySelector('textarea')?.setAttribute('readonly', '');
		return model;
	},
	'locked editable div': () => editable(form, { mode: 'false' }),
	input: () => plainControl(form, 'input'),
	'tracked textarea': () => trackedTextarea(form),
	'refusing textarea': () => trackedTextarea(form, (value) => !value.includes('[')),
	'editable div': () => editable(form),
	'editable div, pre-wrap': () => editable(form, { whiteSpace: 'pre-wrap' }),
	'editable pre': () => editable(form, { tag: 'pre' }),
	'editable div, plaintext-only': () => editable(form, { mode: 'plaintext-only' }),
	'textarea in shadow': () => inShadow((root) => plainControl(root as ShadowRoot, 'textarea')),
	'editable div in shadow': () => inShadow((root) => editable(root)),
	'textarea in frame': () => inFrame((root) => plainControl(root as HTMLElement, 'textarea')),
	lexical: () => lexicalComposer(form, sent),
	quill: () => quillComposer(form, sent),
};

const model = EDITORS[new URLSearchParams(location.search).get('editor') ?? '']?.();
if (!model) throw new Error('no such editor');
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
