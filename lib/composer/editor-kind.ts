import type { EditorKind } from '../chat/snapshot.ts';

/** Marks that editors put on their own markup: the only thing a content script can see of them (expandos stay in the page's world). */
const MARKS: [selector: string, kind: EditorKind][] = [
	['[data-lexical-editor]', 'lexical'],
	['.ql-editor', 'quill'],
	['[data-slate-editor]', 'slate'],
	['.ProseMirror', 'prosemirror'],
	['.ck-editor__editable,.cke_editable', 'ckeditor'],
	['.public-DraftEditor-content', 'draft'],
];

/** Which editor owns a message field, from DOM marks on the field or its editing host. Unknown rich editors are `contenteditable`. */
export function editorKind(field: HTMLElement): EditorKind {
	if (field.localName === 'textarea') return 'textarea';
	if (field.localName === 'input') return 'input';
	for (const [selector, kind] of MARKS) {
		if (field.closest(selector)) return kind;
	}
	// Draft with its class names renamed still marks the node that holds its blocks.
	return field.querySelector(':scope > [data-contents]') ? 'draft' : 'contenteditable';
}

/** A textarea or a one-line input. By name, not by class: the field may belong to another frame's realm. */
export function isControl(field: HTMLElement): field is HTMLTextAreaElement | HTMLInputElement {
	return field.localName === 'textarea' || field.localName === 'input';
}

/** The field itself, or the editable body of the frame that stands for it (CKEditor 4 has one of its own). */
export function editableOf(field: HTMLElement): HTMLElement {
	return (field as HTMLIFrameElement).contentDocument?.body ?? field;
}
