import type { Mount } from './editor-page.ts';

/** A textarea or input that nothing but the browser looks after. */
export const plainControl =
	(tag: 'textarea' | 'input', attributes: Record<string, string> = {}): Mount =>
	({ parent }) => {
		const field = document.createElement(tag);
		field.id = 'field';
		for (const [name, value] of Object.entries(attributes)) field.setAttribute(name, value);
		parent.prepend(field);
		return () => field.value;
	};

interface EditableStyle {
	tag?: 'div' | 'pre';
	mode?: string;
	whiteSpace?: string;
}

/** An editable element whose page reads its `innerText` after each `input` event. */
export const editable =
	({ tag = 'div', mode = 'true', whiteSpace }: EditableStyle = {}): Mount =>
	({ parent }) => {
		const field = document.createElement(tag);
		field.setAttribute('contenteditable', mode);
		if (whiteSpace) field.style.whiteSpace = whiteSpace;
		field.id = 'field';
		parent.prepend(field);
		let state = '';
		field.addEventListener('input', () => {
			state = field.innerText;
		});
		// Browsers keep a line feed for the empty last line.
		return () => state.replace(/\u00a0/g, ' ').replace(/\n$/, '');
	};

/**
 * A controlled textarea as React does it since version 15: the page puts its own `value` property on the element, remembers the last
 * value it saw, ignores `input` events that seem to change nothing, and writes its state back after every accepted one.
 */
export const trackedTextarea =
	(accept: (value: string) => boolean): Mount =>
	({ parent }) => {
		const field = document.createElement('textarea');
		field.id = 'field';
		parent.prepend(field);
		const native = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value');
		if (!native?.get || !native.set) throw new Error('no value property');
		const { get, set } = native;
		let seen = '';
		Object.defineProperty(field, 'value', {
			configurable: true,
			get: () => get.call(field),
			set: (value: string) => {
				seen = String(value);
				set.call(field, value);
			},
		});
		let state = '';
		field.addEventListener('input', () => {
			const now: string = get.call(field);
			if (now === seen) return;
			seen = now;
			if (accept(now)) state = now;
			if (get.call(field) !== state) field.value = state;
		});
		return () => state;
	};
