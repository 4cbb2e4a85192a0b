import type { Mutation } from './mutation.ts';

/** Letters only, as a build would make them; the same for the same text. */
function token(text: string): string {
	let sum = 2166136261;
	for (const character of text) sum = Math.imul(sum ^ (character.codePointAt(0) ?? 0), 16777619) >>> 0;
	return `q${sum.toString(36)}`;
}

/** Class names as a build with hashed names makes them. */
export const shuffled: Mutation = {
	id: 'shuffled',
	what: 'every class name replaced by a random token, the same for the same name',
	apply({ doc }) {
		for (const el of doc.querySelectorAll('[class]'))
			el.setAttribute(
				'class',
				(el.getAttribute('class') ?? '').split(/\s+/).filter(Boolean).map(token).join(' '),
			);
	},
};

/** No two elements share a class: nothing can be learned from which classes repeat. */
export const scattered: Mutation = {
	id: 'scattered',
	what: 'every class name replaced by a random token, another one on every element',
	apply({ doc }) {
		for (const [index, el] of doc.querySelectorAll('body *').entries())
			if (el.hasAttribute('class') || el.children.length > 0)
				el.setAttribute('class', token(`${index} ${el.className}`));
	},
};
