import { Window } from 'happy-dom';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { editorKind } from '../../lib/composer/editor-kind.ts';
import { fieldText, sameForm } from '../../lib/composer/field-text.ts';

const window = new Window();
beforeAll(() => {
	vi.stubGlobal('Node', window.Node);
});

function element(html: string): HTMLElement {
	const box = window.document.createElement('section');
	box.innerHTML = html;
	window.document.body.append(box);
	return box.firstElementChild as unknown as HTMLElement;
}

describe('fieldText', () => {
	it.each([
		['', ''],
		['<br>', ''],
		['one', 'one'],
		['one<br>two', 'one\ntwo'],
		['one<br>', 'one'],
		['one<br><br>', 'one\n'],
		['one<br><br>two', 'one\n\ntwo'],
		['<p>one</p><p>two</p>', 'one\ntwo'],
		['<p>one</p><p><br></p><p>two</p>', 'one\n\ntwo'],
		['one<div>two</div><div><br></div><div>four</div>', 'one\ntwo\n\nfour'],
		['<div>one<br>two</div><div>three</div>', 'one\ntwo\nthree'],
		['<div><div><span>one</span></div></div><div>two</div>', 'one\ntwo'],
		['<ul><li>one</li><li>two</li></ul>after', 'one\ntwo\nafter'],
		['hi <b>there</b> <img alt="😀">!', 'hi there 😀!'],
		['<span contenteditable="false">@小明</span> 您好', '@小明 您好'],
		['<span data-slate-placeholder="true">Type here</span>text', 'text'],
		['one<br><img alt="😀">', 'one\n😀'],
		['one<br><div>two</div>', 'one\ntwo'],
	])('reads %j as %j', (html, text) => {
		expect(fieldText(element(`<div contenteditable="true">${html}</div>`))).toBe(text);
	});

	it('reads the value of a control as it is', () => {
		const field = element('<textarea></textarea>') as HTMLTextAreaElement;
		field.value = ' a\n\nb ';
		expect(fieldText(field)).toBe(' a\n\nb ');
	});
});

describe('sameForm', () => {
	it('treats line breaks of every kind, no-break spaces and fillers alike', () => {
		expect(sameForm('\ufeffa\u00a0b\r\nc\rd\u2028e\u200b\n')).toBe('a b\nc\nd\ne');
	});
	it('keeps blank lines and joined emoji', () => {
		expect(sameForm('a\n\n👨‍👩‍👧')).toBe('a\n\n👨‍👩‍👧');
	});
});

describe('editorKind', () => {
	it.each([
		['<textarea></textarea>', 'textarea'],
		['<input>', 'input'],
		['<div contenteditable="true"></div>', 'contenteditable'],
		['<pre contenteditable="plaintext-only"></pre>', 'contenteditable'],
		['<div contenteditable="true" data-lexical-editor="true"></div>', 'lexical'],
		['<div contenteditable="true" class="ql-editor ql-blank"></div>', 'quill'],
		['<div contenteditable="true" data-slate-editor="true"></div>', 'slate'],
		['<div contenteditable="true" class="tiptap ProseMirror"></div>', 'prosemirror'],
		['<div contenteditable="true" class="ck ck-content ck-editor__editable"></div>', 'ckeditor'],
		['<div contenteditable="true" class="notranslate public-DraftEditor-content"></div>', 'draft'],
		['<div contenteditable="true" class="x1"><div data-contents="true"></div></div>', 'draft'],
	])('%s is %s', (html, kind) => {
		expect(editorKind(element(html))).toBe(kind);
	});
	it('looks up to the editing host', () => {
		const host = element('<div class="ql-editor" contenteditable="true"><p>text</p></div>');
		expect(editorKind(host.firstElementChild as HTMLElement)).toBe('quill');
	});
});
