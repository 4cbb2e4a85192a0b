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
	/^(?:class|id|style|href|src|srcset|sizes|alt|title|value|placeholder|tabindex|width|height|datetime|rows|cols|maxlength|minlength|autocomplete|autocorrect|autocapitalize|wrap|translate|draggable|lang|hidden|disabled|readonly|checked|selected|open|target|rel|loading|decoding|for|d|points|fill|xmlns|xlink.*|on.*|aria-(?!live|orientation).*|contenteditable|spellcheck|data-(?:rapport.*|react|v-|index|id$|key$|time|timestamp|ts$|date).*)$/;
const MOST_VALUE = 60;

/** Classes that say how something is drawn, not what it is: the last of the durable ones. */
const UTILITY =
	/^\.(?:[a-z]{2}-)?(?:flex|grid|block|inline|grow|shrink|items|justify|gap|p[xytblr]?|m[xytblr]?|w|h|min|max|font|leading|bg|border|rounded|shadow|overflow|resize|relative|absolute|fixed|sticky|static|inset|z|cursor|select|pointer|whitespace|truncate|break|opacity|transition|visible)(?:-|$)/;

/** Everything about an element that a selector may lean on, the most telling first. */
export function tokensOf(el: Element): Token[] {
	const rank = ({ selector, durable }: Token) => (!durable ? 2 : UTILITY.test(selector) ? 1 : 0);
	return [...tagTokens(el), ...idTokens(el), ...attributeTokens(el), ...classTokens(el)].sort(
		(a, b) => rank(a) - rank(b),
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
