import { Bold, ClassicEditor, Essentials, Paragraph } from 'ckeditor5';
import { type Mount, textOfHtml } from './editor-page.ts';

/** CKEditor 5, classic, with paragraphs, bold and the essentials (clipboard, undo, soft line breaks). */
export const ckEditor5: Mount = async ({ parent }) => {
	const box = document.createElement('div');
	parent.prepend(box);
	const editor = await ClassicEditor.create(box, {
		licenseKey: 'GPL',
		plugins: [Essentials, Paragraph, Bold],
	});
	// Set in its own view: it removes what it does not know.
	editor.editing.view.change((writer) => {
		const root = editor.editing.view.document.getRoot();
		if (root) writer.setAttribute('id', 'field', root);
	});
	return () => textOfHtml(editor.getData());
};
