import { editable, plainControl, trackedTextarea } from './control-pages.ts';
import type { Mount } from './editor-page.ts';

const here = (mount: Mount) => () => Promise.resolve(mount);

/** Every editor of the tests, by the name that the table in docs/composer.md shows. Real ones come from npm, each in a script of its own. */
export const EDITORS: Record<string, () => Promise<Mount>> = {
	textarea: here(plainControl('textarea')),
	input: here(plainControl('input')),
	'short textarea': here(plainControl('textarea', { maxlength: '20' })),
	'read-only textarea': here(plainControl('textarea', { readonly: '' })),
	'refusing textarea': here(trackedTextarea((value) => !value.includes('['))),
	'React 16 textarea': async () => (await import('./react-16.ts')).control('textarea'),
	'React 16 input': async () => (await import('./react-16.ts')).control('input'),
	'React 17 textarea': async () => (await import('./react-17.ts')).control('textarea'),
	'React 17 input': async () => (await import('./react-17.ts')).control('input'),
	'React 18 textarea': async () => (await import('./react-18.ts')).control('textarea'),
	'React 18 input': async () => (await import('./react-18.ts')).control('input'),
	'React 19 textarea': async () => (await import('./react-19.ts')).control('textarea'),
	'React 19 input': async () => (await import('./react-19.ts')).control('input'),
	'Vue 2 textarea': async () => (await import('./vue-2.ts')).control('textarea'),
	'Vue 2 input': async () => (await import('./vue-2.ts')).control('input'),
	'Vue 3 textarea': async () => (await import('./vue-3.ts')).control('textarea'),
	'Vue 3 input': async () => (await import('./vue-3.ts')).control('input'),
	'editable div': here(editable()),
	'editable div, pre-wrap': here(editable({ whiteSpace: 'pre-wrap' })),
	'editable pre': here(editable({ tag: 'pre' })),
	'editable div, plaintext-only': here(editable({ mode: 'plaintext-only' })),
	'locked editable div': here(editable({ mode: 'false' })),
	'Lexical rich text': async () => (await import('./lexical.ts')).lexical('rich'),
	'Lexical plain text': async () => (await import('./lexical.ts')).lexical('plain'),
	'Draft.js': async () => (await import('./draft.ts')).draft,
	Slate: async () => (await import('./slate.ts')).slate,
	ProseMirror: async () => (await import('./prosemirror.ts')).proseMirror,
	TipTap: async () => (await import('./tiptap.ts')).tipTap,
	'Quill 1': async () => (await import('./quill-1.ts')).quill1,
	'Quill 2': async () => (await import('./quill-2.ts')).quill2,
	'CKEditor 4, own frame': async () => (await import('./ckeditor-4.ts')).ckEditor4('frame'),
	'CKEditor 4, inline': async () => (await import('./ckeditor-4.ts')).ckEditor4('inline'),
	'CKEditor 5': async () => (await import('./ckeditor-5.ts')).ckEditor5,
};
