import Quill from 'quill';
import type { Mount } from './editor-page.ts';

/** A Quill 2 composer in which Enter sends. */
export const quill2: Mount = ({ parent, sent }) => {
	const root = document.createElement('div');
	parent.prepend(root);
	const handler = () => {
		sent.push('quill enter');
		return false;
	};
	const quill = new Quill(root, {
		modules: { toolbar: false, keyboard: { bindings: { enter: { key: 'Enter', handler } } } },
	});
	quill.root.id = 'field';
	// Quill's text always ends with a line feed of its own.
	return () => quill.getText().replace(/\n$/, '');
};
