import { Window } from 'happy-dom';
import { beforeEach, expect, it, vi } from 'vitest';
import { fieldText } from '../../lib/composer/field-text.ts';
import { typeText } from '../../lib/composer/type-text.ts';

/** A browser that refuses the editing command, so that the fallback has to do. */
let document: Document;
beforeEach(() => {
	const window = new Window();
	for (const name of [
		'Node',
		'Event',
		'InputEvent',
		'HTMLTextAreaElement',
		'getComputedStyle',
		'CSS',
	] as const) {
		vi.stubGlobal(name, window[name]);
	}
	document = window.document as unknown as Document;
	vi.stubGlobal('document', document);
	document.execCommand = () => false;
	vi.stubGlobal('CSS', { supports: () => false });
});

it('puts text over the selection of a control', () => {
	const field = document.body.appendChild(document.createElement('textarea'));
	field.value = 'abcd';
	field.setSelectionRange(1, 3);
	typeText(field, 'X');
	expect(field.value).toBe('aXd');
});

it('breaks lines of an editable element and tells the page', () => {
	const field = document.body.appendChild(document.createElement('div'));
	field.setAttribute('contenteditable', 'true');
	field.append('draft');
	const heard: string[] = [];
	field.addEventListener('input', () => heard.push(fieldText(field)));
	document.getSelection()?.collapse(field.firstChild, 5);
	typeText(field, '\n<b>\n\nend');
	expect(heard).toEqual(['draft\n<b>\n\nend']);
	expect(field.querySelector('b')).toBeNull();
});

it('leaves a field alone that the command has changed', () => {
	const field = document.body.appendChild(document.createElement('textarea'));
	document.execCommand = () => {
		field.value = 'done';
		return false;
	};
	typeText(field, 'text');
	expect(field.value).toBe('done');
});
