/** One row of the editor table: which editor, where it stands, and how the page is served. */
export interface EditorCase {
	name: string;
	/** Name in editors.ts. */
	editor: string;
	place?: 'shadow' | 'nested shadow' | 'frame' | 'foreign frame';
	/** Under a content policy without inline code (`csp`), and with trusted types too (`types`). */
	policy?: 'csp' | 'types';
	/**
	 * Only letters that have a key are typed before. A driver types Chinese without key events, and after that CKEditor 4 forgets redo at the
	 * next undo, of its own `insertText` too.
	 */
	keysOnly?: boolean;
	/** Firefox takes two undo steps to bring back several lines that were replaced; see type-text.ts. */
	twoStepsInFirefox?: boolean;
	/** With a conversation above the composer. */
	chat?: boolean;
	/** Line breaks become spaces. */
	oneLine?: boolean;
}

const inPage = (editor: string): EditorCase => ({ name: editor, editor, oneLine: editor.endsWith('input') });
const inPlace = (place: NonNullable<EditorCase['place']>, editors: string[]): EditorCase[] =>
	editors.map((editor) => ({
		name: `${editor} in a ${place}`,
		editor,
		place,
		twoStepsInFirefox: place.endsWith('shadow') && editor === 'editable div',
	}));
const underPolicy = (policy: NonNullable<EditorCase['policy']>, editors: string[]): EditorCase[] =>
	editors.map((editor) => ({
		name: `${editor}, ${policy === 'csp' ? 'strict policy' : 'strict policy and trusted types'}`,
		editor,
		policy,
	}));

/** Every row of the editor table. */
export const CASES: readonly EditorCase[] = [
	...['textarea', 'input'].map(inPage),
	...['React 16', 'React 17', 'React 18', 'React 19', 'Vue 2', 'Vue 3'].flatMap((framework) => [
		inPage(`${framework} textarea`),
		inPage(`${framework} input`),
	]),
	...['editable div', 'editable div, pre-wrap', 'editable pre', 'editable div, plaintext-only'].map(inPage),
	...['Lexical rich text', 'Lexical plain text', 'Draft.js', 'Slate', 'ProseMirror', 'TipTap'].map(inPage),
	...['Quill 1', 'Quill 2'].map(inPage),
	...['CKEditor 4, own frame', 'CKEditor 4, inline'].map((name) => ({ ...inPage(name), keysOnly: true })),
	inPage('CKEditor 5'),
	...inPlace('shadow', ['textarea', 'editable div']),
	...inPlace('nested shadow', ['React 19 textarea', 'editable div', 'Lexical rich text']),
	...inPlace('frame', ['textarea', 'editable div', 'Lexical rich text']),
	...inPlace('foreign frame', ['textarea', 'editable div', 'Quill 2']),
	...underPolicy('types', ['React 19 textarea', 'editable div', 'Lexical rich text', 'Draft.js', 'Slate']),
	...underPolicy('types', ['ProseMirror']),
	// These make HTML of plain strings themselves, which trusted types forbid.
	...underPolicy('csp', ['TipTap', 'Quill 2', 'CKEditor 5']),
];
