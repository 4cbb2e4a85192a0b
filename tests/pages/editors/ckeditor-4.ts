import { type Mount, recordSends, textOfHtml } from './editor-page.ts';

interface Editor4 {
	getData: () => string;
	editable: () => { $: HTMLElement };
	once: (event: string, then: () => void) => void;
}
interface CkEditor4 {
	replace: (element: Element, config: object) => Editor4;
	inline: (element: Element, config: object) => Editor4;
	disableAutoInline: boolean;
}
declare global {
	interface Window {
		CKEDITOR?: CkEditor4;
		CKEDITOR_BASEPATH?: string;
	}
}

/** CKEditor 4: with its editable body in a frame of its own, or an editable element of the page. */
export const ckEditor4 =
	(kind: 'frame' | 'inline'): Mount =>
	async ({ parent, path, sent }) => {
		window.CKEDITOR_BASEPATH = '/ckeditor4/';
		await new Promise((resolve) => {
			const script = document.createElement('script');
			script.src = '/ckeditor4/ckeditor.js';
			script.onload = resolve;
			document.head.append(script);
		});
		const api = window.CKEDITOR;
		if (!api) throw new Error('no CKEditor');
		api.disableAutoInline = true;
		const box = document.createElement(kind === 'frame' ? 'textarea' : 'div');
		if (kind === 'inline') box.contentEditable = 'true';
		parent.prepend(box);
		const config = { customConfig: '', versionCheck: false, removePlugins: 'scayt,wsc,exportpdf' };
		const editor = kind === 'frame' ? api.replace(box, config) : api.inline(box, config);
		await new Promise<void>((resolve) => editor.once('instanceReady', resolve));
		const field = editor.editable().$;
		field.id = 'field';
		if (kind === 'frame') {
			path.unshift('iframe');
			recordSends(field.ownerDocument, sent);
		}
		return () => textOfHtml(editor.getData());
	};
