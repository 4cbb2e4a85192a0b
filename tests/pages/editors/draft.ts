import { Editor, EditorState } from 'draft-js';
import React from 'react-17';
import ReactDOM from 'react-dom-17';
import type { Mount } from './editor-page.ts';

/** A Draft.js composer in which Enter sends. It runs on React 17, the last one its package allows for. */
export const draft: Mount = ({ parent, sent }) => {
	let state = EditorState.createEmpty();
	function Composer(): unknown {
		const [editorState, setEditorState] = React.useState(state);
		state = editorState;
		const handleReturn = () => {
			sent.push('draft enter');
			return 'handled';
		};
		return React.createElement(Editor, { editorState, onChange: setEditorState, handleReturn });
	}
	const box = document.createElement('div');
	parent.prepend(box);
	ReactDOM.render(React.createElement(Composer), box);
	const field = box.querySelector('[contenteditable]');
	if (field) field.id = 'field';
	return () => state.getCurrentContent().getPlainText('\n');
};
