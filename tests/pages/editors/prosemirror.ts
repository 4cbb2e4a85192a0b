import { baseKeymap } from '@tiptap/pm/commands';
import { history, redo, undo } from '@tiptap/pm/history';
import { keymap } from '@tiptap/pm/keymap';
import { Schema } from '@tiptap/pm/model';
import { EditorState } from '@tiptap/pm/state';
import { EditorView } from '@tiptap/pm/view';
import type { Mount } from './editor-page.ts';

const schema = new Schema({
	nodes: {
		doc: { content: 'paragraph+' },
		paragraph: { content: 'inline*', group: 'block', parseDOM: [{ tag: 'p' }], toDOM: () => ['p', 0] },
		text: { group: 'inline' },
		hardBreak: { inline: true, group: 'inline', parseDOM: [{ tag: 'br' }], toDOM: () => ['br'] },
	},
});

/** A ProseMirror composer: paragraphs and hard breaks, history, and the usual keys. */
export const proseMirror: Mount = ({ parent }) => {
	const box = document.createElement('div');
	parent.prepend(box);
	const view = new EditorView(box, {
		state: EditorState.create({
			schema,
			plugins: [history(), keymap({ 'Mod-z': undo, 'Mod-y': redo, 'Shift-Mod-z': redo }), keymap(baseKeymap)],
		}),
	});
	view.dom.id = 'field';
	return () => view.state.doc.textBetween(0, view.state.doc.content.size, '\n', '\n');
};
