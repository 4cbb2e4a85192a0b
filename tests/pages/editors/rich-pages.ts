import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerRichText } from '@lexical/rich-text';
import {
	$createParagraphNode,
	$getRoot,
	COMMAND_PRIORITY_HIGH,
	createEditor,
	HISTORY_MERGE_TAG,
	KEY_ENTER_COMMAND,
} from 'lexical';
import Quill from 'quill';

/** A Lexical rich-text composer in which Enter sends and Shift+Enter breaks the line. */
export function lexicalComposer(parent: Node, sent: string[]): () => string {
	const root = document.createElement('div');
	root.id = 'field';
	root.contentEditable = 'true';
	parent.appendChild(root);
	const editor = createEditor({
		namespace: 'chat',
		onError: (error) => {
			throw error;
		},
	});
	editor.setRootElement(root);
	registerRichText(editor);
	registerHistory(editor, createEmptyHistoryState(), 300);
	// As Lexical's own React composer starts: without a first paragraph even typing could not be undone to nothing.
	editor.update(() => void $getRoot().append($createParagraphNode()), { tag: HISTORY_MERGE_TAG });
	editor.registerCommand(
		KEY_ENTER_COMMAND,
		(event) => {
			if (event?.shiftKey) return false;
			sent.push('lexical enter');
			event?.preventDefault();
			return true;
		},
		COMMAND_PRIORITY_HIGH,
	);
	return () => editor.getEditorState().read(() => $getRoot().getTextContent());
}

/** A Quill 2 composer in which Enter sends. */
export function quillComposer(parent: Node, sent: string[]): () => string {
	const root = document.createElement('div');
	parent.appendChild(root);
	const quill = new Quill(root, {
		modules: {
			toolbar: false,
			keyboard: {
				bindings: {
					enter: {
						key: 'Enter',
						handler: () => {
							sent.push('quill enter');
							return false;
						},
					},
				},
			},
		},
	});
	quill.root.id = 'field';
	// Quill's text always ends with a line feed of its own.
	return () => quill.getText().replace(/\n$/, '');
}
