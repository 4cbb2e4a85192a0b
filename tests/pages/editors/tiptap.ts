import { Editor } from '@tiptap/core';
import StarterKit from '@tiptap/starter-kit';
import type { Mount } from './editor-page.ts';

/** A TipTap composer with its starter kit. */
export const tipTap: Mount = ({ parent }) => {
	const box = document.createElement('div');
	parent.prepend(box);
	const editor = new Editor({ element: box, extensions: [StarterKit] });
	editor.view.dom.id = 'field';
	return () => editor.getText({ blockSeparator: '\n' });
};
