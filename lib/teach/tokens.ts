import { classOf } from '../reader/dom.ts';
import { isReadable, stemOf } from './readable.ts';

/** One condition on an element, as a selector. */
export interface Token {
	selector: string;
	/** A person chose these words: they can be expected in the page's next version, and on another seller's screen. */
	durable: boolean;
}

/** Attributes that say something about one element alone, or are in the page's language. */
const SINGLE =
	/^(?:class|id|style|href|src|srcset|sizes|alt|title|value|placeholder|tabindex|width|height|datetime|for|d|points|fill|xmlns|xlink.*|on.*|aria-(?!live|orientation).*|contenteditable|spellcheck|data-(?:react|v-|index|id$|key$|time|timestamp|ts$|date).*)$/;
const MOST_VALUE = 60;

/** Everything about an element that a selector may lean on, durable tokens first. */
export function tokensOf(el: Element): Token[] {
	return [...tagTokens(el), ...idTokens(el), ...classTokens(el), ...attributeTokens(el)].sort(
		(a, b) => Number(b.durable) - Number(a.durable),
	);
}

/** Custom elements are named by people. */
function tagTokens({ localName }: Element): Token[] {
	return localName.includes('-') && isReadable(localName)
		? [{ selector: CSS.escape(localName), durable: true }]
		: [];
}

function idTokens(el: Element): Token[] {
	return isReadable(el.id) ? [{ selector: `#${CSS.escape(el.id)}`, durable: true }] : [];
}

function classTokens(el: Element): Token[] {
	return classOf(el)
		.split(/\s+/)
		.filter((name) => name !== '' && name.length <= 80)
		.map((name) => {
			if (isReadable(name)) return { selector: `.${CSS.escape(name)}`, durable: true };
			const stem = stemOf(name);
			return stem
				? { selector: `[class*="${stem}"]`, durable: true }
				: { selector: `.${CSS.escape(name)}`, durable: false };
		});
}

function attributeTokens(el: Element): Token[] {
	const found: Token[] = [];
	for (const name of el.getAttributeNames()) {
		if (!isStableAttribute(name)) continue;
		const value = el.getAttribute(name) ?? '';
		if (value === '') found.push({ selector: `[${name}]`, durable: true });
		else if (value.length <= MOST_VALUE && !/[\r\n]/.test(value))
			found.push({ selector: `[${name}="${value.replace(/["\\]/g, '\\$&')}"]`, durable: isKindValue(value) });
	}
	return found;
}

/** May a selector lean on an attribute of this name? */
export const isStableAttribute = (name: string): boolean =>
	/^[a-z][a-z-]*$/.test(name) && !SINGLE.test(name) && isReadable(name);

/** A value that names a kind (`buyer`, `true`, `2`), not one account or message. */
export const isKindValue = (value: string): boolean => /^\d{1,2}$/.test(value) || isReadable(value);
