import { childrenOf, parentOf } from '../reader/dom.ts';

/** The element and everything around it, innermost first, shadow roots crossed. */
export function pathOf(el: Element): Element[] {
	const path: Element[] = [];
	for (let at: Element | null = el; at; at = parentOf(at)) path.push(at);
	return path;
}

/** The smallest element around both. */
export function commonOf(a: Element, b: Element): Element | null {
	const around = new Set(pathOf(a));
	return pathOf(b).find((el) => around.has(el)) ?? null;
}

/** The child of `outer` that `inner` stands in, or null when it does not. */
export function childTowards(outer: Element, inner: Element): Element | null {
	const path = pathOf(inner);
	const at = path.indexOf(outer);
	return at > 0 ? (path[at - 1] ?? null) : null;
}

/** All elements as many levels below `top` as `sample` is: its siblings and cousins. At most `most`. */
export function levelOf(top: Element, sample: Element, most: number): Element[] {
	const depth = pathOf(sample).indexOf(top);
	let level = [top];
	for (let step = 0; step < depth; step++) level = level.flatMap(childrenOf).slice(-most * 4);
	return level.slice(-most);
}
