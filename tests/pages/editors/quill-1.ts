import Quill from 'quill-1';
import type { Mount } from './editor-page.ts';

/** A Quill 1 composer in which Enter sends. Its text is put together from its Delta. */
export const quill1: Mount = ({ parent, sent }) => {
	const root = document.createElement('div');
	parent.prepend(root);
	const handler = () => {
		sent.push('quill enter');
		return false;
	};
	const quill = new Quill(root, {
		modules: { toolbar: false, keyboard: { bindings: { enter: { key: 13, handler } } } },
	});
	quill.root.id = 'field';
	return () =>
		quill
			.getContents()
			.ops.map(({ insert }) => (typeof insert === 'string' ? insert : ''))
			.join('')
			.replace(/\n$/, '');
};
