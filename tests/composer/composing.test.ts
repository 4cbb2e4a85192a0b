import { Window } from 'happy-dom';
import { expect, it } from 'vitest';
import { watchComposing } from '../../lib/composer/composing.ts';

function watched() {
	const window = new Window();
	const end = new AbortController();
	const root = window.document as unknown as Document;
	const composing = watchComposing(root, end.signal);
	const fire = (type: string, init: object = {}) => {
		const event = Object.assign(new window.Event(type, { bubbles: true }), init);
		window.document.body.dispatchEvent(event);
		return composing();
	};
	return { fire, end };
}

it('holds from the start of a composition to its end', () => {
	const { fire } = watched();
	expect(fire('compositionstart')).toBe(true);
	expect(fire('keydown', { isComposing: true, keyCode: 65 })).toBe(true);
	expect(fire('compositionend')).toBe(false);
});

it('knows key code 229 without a composition, until an ordinary key', () => {
	const { fire } = watched();
	expect(fire('keydown', { isComposing: false, keyCode: 229 })).toBe(true);
	expect(fire('keydown', { isComposing: false, keyCode: 49 })).toBe(false);
});

it('ends when the field loses the focus, and hears nothing after the signal', () => {
	const { fire, end } = watched();
	fire('compositionstart');
	expect(fire('focusout')).toBe(false);
	end.abort();
	expect(fire('compositionstart')).toBe(false);
});
