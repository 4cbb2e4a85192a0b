/** Textareas and inputs: plain, and with the value tracking that React uses for controlled ones. */
export function plainControl(parent: ParentNode & Node, tag: 'textarea' | 'input'): () => string {
	const field = document.createElement(tag);
	field.id = 'field';
	parent.append(field);
	return () => field.value;
}

/**
 * A controlled textarea as React does it since version 15: the page puts its own `value` property on the element, remembers the last
 * value it saw, ignores `input` events that seem to change nothing, and writes its state back after every accepted one.
 */
export function trackedTextarea(parent: Node, accept: (value: string) => boolean = () => true): () => string {
	const field = document.createElement('textarea');
	field.id = 'field';
	parent.appendChild(field);
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
}
