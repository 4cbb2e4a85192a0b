import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerPlainText } from '@lexical/plain-text';
import { registerRichText } from '@lexical/rich-text';
import {
	$createParagraphNode,
	$getRoot,
	COMMAND_PRIORITY_HIGH,
	createEditor,
	HISTORY_MERGE_TAG,
	KEY_ENTER_COMMAND,
} from 'lexical';
import type { Mount } from './editor-page.ts';

/** A Lexical composer in which Enter sends and Shift+Enter breaks the line. */
export const lexical =
	(kind: 'rich' | 'plain'): Mount =>
	({ parent, sent }) => {
		const root = document.createElement('div');
		root.id = 'field';
		root.contentEditable = 'true';
		parent.prepend(root);
		const editor = createEditor({
			namespace: 'chat',
			onError: (error) => {
				throw error;
			},
		});
		editor.setRootElement(root);
		if (kind === 'rich') registerRichText(editor);
		else registerPlainText(editor);
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
	};
