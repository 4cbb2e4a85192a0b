import { Window } from 'happy-dom';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { textBeforeCaret } from '../../lib/composer/text-before-caret.ts';

const window = new Window();
const document = window.document as unknown as Document;
beforeAll(() => {
	vi.stubGlobal('Node', window.Node);
});

/** A field with the caret where `|` stands. */
function withCaret(html: string): HTMLElement {
	document.body.innerHTML = html;
	const field = document.body.firstElementChild as HTMLElement;
	const walker = document.createTreeWalker(field);
	for (let node = walker.nextNode(); node; node = walker.nextNode()) {
		const at = node.nodeType === 3 ? (node.nodeValue ?? '').indexOf('|') : -1;
		if (at < 0) continue;
		node.nodeValue = (node.nodeValue ?? '').replace('|', '');
		document.getSelection()?.collapse(node, at);
	}
	return field;
}

describe('textBeforeCaret', () => {
	it.each([
		['您好 ;hi|', '您好 ;hi'],
		['您好 ;h|i', '您好 ;h'],
		['|;hi', ''],
		['one<br>;hi|', ';hi'],
		['<p>one</p><p>;hi|</p>', ';hi'],
		['one<div>;hi|</div>', ';hi'],
		['<p>one</p>;hi|', ';hi'],
		['<b>bold</b> and <i>;</i>hi|', 'bold and ;hi'],
		['<span>a</span><span>;<b>h</b></span>i|', 'a;hi'],
		['<img alt="😀">;hi|', ';hi'],
		['<span contenteditable="false">@Ming</span> ;hi|', ' ;hi'],
		['one\ntwo ;hi|', 'two ;hi'],
		['\ufeffa&nbsp;;hi\u200b|', 'a ;hi'],
	])('of %j is %j', (html, text) => {
		expect(textBeforeCaret(withCaret(`<div contenteditable="true">${html}</div>`))).toBe(text);
	});

	it('finds a caret that stands between elements', () => {
		const field = withCaret('<div contenteditable="true"><p>one <b>;hi</b><i>more</i></p></div>');
		document.getSelection()?.collapse(field.firstChild, 2);
		expect(textBeforeCaret(field)).toBe('one ;hi');
		document.getSelection()?.collapse(field.firstChild, 3);
		expect(textBeforeCaret(field)).toBe('one ;himore');
		document.getSelection()?.collapse(field, 0);
		expect(textBeforeCaret(field)).toBe('');
	});

	it('takes no more than asked for', () => {
		expect(textBeforeCaret(withCaret('<div contenteditable="true">ab<b>cd</b>ef|</div>'), 3)).toBe('def');
	});

	it('reads the line of a textarea', () => {
		const field = withCaret('<textarea></textarea>') as HTMLTextAreaElement;
		field.value = 'one\ntwo ;hi and more';
		field.setSelectionRange(11, 11);
		expect(textBeforeCaret(field)).toBe('two ;hi');
		expect(textBeforeCaret(field, 3)).toBe(';hi');
	});

	it('is not known where something is selected or the caret is elsewhere', () => {
		const area = withCaret('<textarea></textarea>') as HTMLTextAreaElement;
		area.value = 'text';
		area.setSelectionRange(1, 3);
		expect(textBeforeCaret(area)).toBeNull();
		const field = withCaret('<div contenteditable="true">text|</div><p>other</p>');
		document.getSelection()?.setBaseAndExtent(field.firstChild ?? field, 0, field.firstChild ?? field, 2);
		expect(textBeforeCaret(field)).toBeNull();
		document.getSelection()?.collapse(document.querySelector('p'), 0);
		expect(textBeforeCaret(field)).toBeNull();
	});
});
