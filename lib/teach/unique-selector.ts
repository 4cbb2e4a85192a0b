import { finder } from '@medv/finder';
import { isPlainSelector } from '../chat/plain-selector.ts';
import { isReadable } from './readable.ts';
import { isKindValue, isStableAttribute, type Token, tokensOf } from './tokens.ts';

/** Milliseconds and paths that the selector library may spend. */
const FINDER_MS = 400;
const FINDER_PATHS = 4_000;
const MAX_LEVELS = 8;

/** A selector that matches one element alone within its own document or shadow root; null where only its position tells it from others. */
export function uniqueSelector(el: Element): Token | null {
	const root = el.getRootNode() as Document | ShadowRoot;
	const one = (selector: string): boolean => isPlainSelector(selector) && isOnly(root, selector, el);
	const own = tokensOf(el);
	const durable = own.filter((token) => token.durable).map(({ selector }) => selector);
	const tag = CSS.escape(el.localName);
	const short =
		durable.find(one) ??
		[...durable.filter((selector) => /^[.[]/.test(selector)).map((selector) => tag + selector), tag].find(
			one,
		) ??
		pairs(durable.filter((selector) => /^[.[#]/.test(selector))).find(one) ??
		inside(el, [...durable, tag]).find(one) ??
		byLibrary(el, root);
	if (short && one(short)) return { selector: short, durable: isNamed(short) };
	const fragile = own.map(({ selector }) => selector);
	const last = fragile.find(one) ?? inside(el, [...fragile, tag], true).find(one);
	return last ? { selector: last, durable: false } : null;
}

function isOnly(root: ParentNode, selector: string, el: Element): boolean {
	const found = root.querySelectorAll(selector);
	return found.length === 1 && found[0] === el;
}

/** Tags alone change with every redesign; that a page has one text field, or one heading of its kind, lasts longer. */
const isNamed = (selector: string): boolean =>
	/[.#[]/.test(selector) || /(?:^|\s)(?:textarea|h[1-6]|[a-z]+-[a-z-]+)$/.test(selector);

const pairs = (tokens: string[]): string[] =>
	tokens.flatMap((first, index) => tokens.slice(index + 1).map((second) => first + second));

/** Selectors that start at an ancestor, the nearest first. */
function* ancestors(el: Element, all: boolean): Generator<string> {
	let at = el.parentElement;
	for (let level = 0; at && level < MAX_LEVELS; level++, at = at.parentElement)
		for (const { selector, durable } of tokensOf(at)) if (durable || all) yield selector;
}

const inside = (el: Element, own: string[], all = false): string[] =>
	[...ancestors(el, all)].flatMap((outer) => own.map((inner) => `${outer} ${inner}`));

/** Longer ways through several ancestors are the library's work. Ways by position come back too, and are refused. */
function byLibrary(el: Element, root: Document | ShadowRoot): string | null {
	try {
		const found = finder(el, {
			// The library takes a document or a shadow root as well as an element.
			root: root as unknown as Element,
			idName: isReadable,
			className: isReadable,
			attr: (name, value) => isStableAttribute(name) && isKindValue(value),
			timeoutMs: FINDER_MS,
			maxNumberOfPathChecks: FINDER_PATHS,
		});
		return isPlainSelector(found) ? found : null;
	} catch {
		return null;
	}
}
