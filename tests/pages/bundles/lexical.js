import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerRichText } from '@lexical/rich-text';
import {
	$createParagraphNode,
	$createTextNode,
	$getRoot,
	COMMAND_PRIORITY_HIGH,
	createEditor,
	KEY_ENTER_COMMAND,
} from 'lexical';

/** Mounts a real Lexical editor on an element; `onEnter` is called for a plain Enter, `onText` whenever the text changes. */
window.mountLexical = (element, { onEnter, onText }) => {
	const editor = createEditor({
		namespace: 'composer',
		onError: (error) => {
			throw error;
		},
	});
	editor.setRootElement(element);
	registerRichText(editor);
	registerHistory(editor, createEmptyHistoryState(), 300);
	editor.registerCommand(
		KEY_ENTER_COMMAND,
		(event) => {
			if (!event || event.shiftKey || event.isComposing || event.keyCode === 229) return false;
			event.preventDefault();
			onEnter();
			return true;
		},
		COMMAND_PRIORITY_HIGH,
	);
	const get = () =>
		editor.getEditorState().read(() =>
			$getRoot()
				.getChildren()
				.map((child) => child.getTextContent())
				.join('\n'),
		);
	const set = (text) =>
		editor.update(
			() => {
				const root = $getRoot();
				root.clear();
				for (const line of text.split('\n')) {
					const paragraph = $createParagraphNode();
					if (line) paragraph.append($createTextNode(line));
					root.append(paragraph);
				}
				root.selectEnd();
			},
			{ discrete: true, tag: 'history-merge' },
		);
	editor.registerUpdateListener(() => onText?.(get()));
	set('');
	return { editor, get, set };
};
