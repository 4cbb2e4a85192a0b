import React from 'react';
import { createRoot } from 'react-dom/client';
import { createEditor, type Descendant, Node } from 'slate';
import { withHistory } from 'slate-history';
import { Editable, Slate, withReact } from 'slate-react';
import type { Mount } from './editor-page.ts';

/** A Slate composer: plain paragraphs, history, React. */
export const slate: Mount = async ({ parent }) => {
	const editor = withHistory(withReact(createEditor()));
	const initialValue: Descendant[] = [{ children: [{ text: '' }] }];
	const box = document.createElement('div');
	parent.prepend(box);
	const field = React.createElement(Editable, { id: 'field', placeholder: 'Type here' });
	createRoot(box).render(React.createElement(Slate, { editor, initialValue, children: field }));
	while (!box.querySelector('#field')) await new Promise((resolve) => setTimeout(resolve, 5));
	return () => editor.children.map((block) => Node.string(block)).join('\n');
};
