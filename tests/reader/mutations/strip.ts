import type { Mutation } from './mutation.ts';

/** Every attribute that a reader could learn from, by name or by prefix. */
const TELLING = /^(?:class|id|role|title|name|style|part|slot|alt|href|for|data-.*|aria-.*|item.*)$/;

/** The look goes into the elements themselves; names, hooks and roles go. */
export const strip: Mutation = {
	id: 'strip',
	what: 'every class, id, data-*, aria-*, role, title, name and alt removed; the look stays as inline style',
	apply({ doc, sheet }) {
		const rules = new Map<string, string>();
		for (const line of (sheet.textContent ?? '').split('\n')) {
			const [, id = '', rule = ''] = /^\[x="(\d+)"\]\{(.*)\}$/.exec(line) ?? [];
			rules.set(id, rule);
		}
		for (const el of doc.querySelectorAll('[x]')) {
			const style = `${rules.get(el.getAttribute('x') ?? '') ?? ''};${el.getAttribute('style') ?? ''}`;
			for (const name of el.getAttributeNames()) {
				// The alternative text of an emoji is what was said.
				if (TELLING.test(name) && !(name === 'alt' && isEmoji(el))) el.removeAttribute(name);
			}
			el.removeAttribute('x');
			el.setAttribute('style', style);
		}
		for (const el of doc.querySelectorAll('svg,svg *'))
			for (const name of ['class', 'id']) el.removeAttribute(name);
		sheet.remove();
	},
};

const isEmoji = (el: Element): boolean => /[^\x20-\x7e]|^\[.*\]$/.test(el.getAttribute('alt') ?? '');
