// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { caretInText, cursorWithin, placedText } from '../../lib/composer/caret-in-text.ts';
import { fieldText } from '../../lib/composer/field-text.ts';

afterEach(() => document.body.replaceChildren());

function editable(html: string): HTMLElement {
	const field = document.createElement('div');
	field.setAttribute('contenteditable', 'true');
	field.innerHTML = html;
	document.body.append(field);
	return field;
}

describe('the text of an editable and its places', () => {
	it.each([
		'Hi you',
		'Hi<br>you',
		'<p>Hi</p><p>you</p>',
		'<div>Hi</div><div><br></div><div>you</div>',
		'<p>Hi <b>dear</b> you<br>two</p><p>three</p>',
		'<p>a<img alt="☺">b</p>',
		'one<div>two</div>three',
	])('%s reads as it does everywhere else', (html) => {
		const field = editable(html);
		const { text, places } = placedText(field);
		expect(text).toBe(fieldText(field));
		// Every unit, and the end, has a place to stand at.
		expect(Array.from({ length: text.length + 1 }, (_, at) => places[at]?.node.isConnected)).not.toContain(
			undefined,
		);
	});

	it('leaves out what editors put in as fillers', () => {
		expect(placedText(editable('a\u200bb\u00a0c')).text).toBe('ab c');
	});
});

describe('where the cursor stands', () => {
	it.each([
		['Dear , bye', 'Dear , bye', 5, 5],
		['My draft\nDear , bye', 'Dear , bye', 5, 14],
		['Dear , bye and Dear , bye', 'Dear , bye', 5, 20],
		['Dear\u00a0, bye'.replace('\u00a0', ' '), 'Dear\u00a0, bye', 5, 5],
		// Lines kept in another way: the caret stands before what is printed next, or behind what was before.
		['Hi Bye now', 'Hi\n\nBye now', 4, 3],
		['Hi\n\n\nBye', 'Hi\nBye', 3, 5],
		['Hi Bye', 'Hi  Bye', 3, 2],
		['something else', 'Dear , bye', 5, null],
		['', '', 0, 0],
	])('in %j of %j at %i: %j', (field, text, cursor, expected) => {
		expect(cursorWithin(field, text, cursor)).toBe(expected);
	});
});

describe('putting the caret there', () => {
	it('in a textarea, with the focus', async () => {
		const field = document.createElement('textarea');
		document.body.append(field);
		field.value = 'draft\nDear , bye';
		field.setSelectionRange(field.value.length, field.value.length);
		expect(await caretInText(field, 'Dear , bye', 5)).toBe(true);
		expect([field.selectionStart, field.selectionEnd, document.activeElement]).toEqual([11, 11, field]);
	});

	it('in a one-line field, where line ends became spaces', async () => {
		const field = document.createElement('input');
		document.body.append(field);
		field.value = 'Hi Dear , bye';
		field.setSelectionRange(13, 13);
		expect(await caretInText(field, 'Hi\nDear , bye', 8)).toBe(true);
		expect(field.selectionStart).toBe(8);
	});

	it('nowhere, when the text is gone or the seller typed on behind it', async () => {
		const field = document.createElement('textarea');
		document.body.append(field);
		field.value = 'Dear , bye and more';
		field.setSelectionRange(19, 19);
		expect(await caretInText(field, 'Dear , bye', 5)).toBe(false);
		expect(field.selectionStart).toBe(19);
		expect(await caretInText(field, 'not there', 2)).toBe(false);
	});
});
