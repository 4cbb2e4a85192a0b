/**
 * Takes a drawn page down as a static document: every element with its computed style, open shadow trees and slots flattened, scripts
 * left out. What a page's own scripts or style sheets would undo or hide, a frozen page keeps; that is what mutations work on.
 */

/** Inherited: written down where they differ from the parent's. */
const INHERITED =
	'border-collapse border-spacing color direction font-family font-size font-style font-weight letter-spacing line-height list-style-type overflow-wrap pointer-events text-align text-indent text-transform visibility white-space word-break'.split(
		' ',
	);
const OWN =
	'align-content align-items align-self aspect-ratio background-color background-image border-bottom-color border-bottom-left-radius border-bottom-right-radius border-bottom-style border-bottom-width border-left-color border-left-style border-left-width border-right-color border-right-style border-right-width border-top-color border-top-left-radius border-top-right-radius border-top-style border-top-width bottom box-shadow box-sizing clear clip clip-path column-gap display flex-basis flex-direction flex-grow flex-shrink flex-wrap float grid-auto-columns grid-auto-flow grid-auto-rows grid-column-end grid-column-start grid-row-end grid-row-start grid-template-areas grid-template-columns grid-template-rows height justify-content justify-items justify-self left margin-bottom margin-left margin-right margin-top max-height max-width min-height min-width object-fit opacity order overflow-x overflow-y padding-bottom padding-left padding-right padding-top position right row-gap table-layout text-overflow top transform translate vertical-align width z-index'.split(
		' ',
	);
const LEFT_OUT = new Set(['script', 'noscript', 'template', 'style', 'link', 'meta', 'base', 'title']);
const SVG = 'http://www.w3.org/2000/svg';

type Styles = Map<string, string>;

/** A frozen page. */
export interface Frozen {
	html: string;
}

export function freeze(source: Document): Frozen {
	const target = document.implementation.createHTMLDocument('');
	const bare = source.createElement('iframe');
	bare.style.cssText = 'position:fixed;width:0;height:0;border:0;visibility:hidden';
	source.documentElement.append(bare);
	const plain = new Map<string, Styles>();
	const rules = new Map<string, number>();

	/** What an element of this kind has by itself. */
	function plainOf(el: Element): Styles {
		const kind = `${el.localName} ${el.getAttribute('type') ?? ''}`;
		let styles = plain.get(kind);
		const doc = bare.contentDocument;
		if (!styles && doc) {
			const example = doc.createElement(el.localName);
			if (el.hasAttribute('type')) example.setAttribute('type', el.getAttribute('type') ?? '');
			doc.body.append(example);
			styles = stylesOf(example, [...OWN, ...INHERITED]);
			example.remove();
			plain.set(kind, styles);
		}
		return styles ?? new Map();
	}

	function ruleOf(el: Element, parent: Styles | null): { rule: string; inherited: Styles } {
		const styles = stylesOf(el, [...OWN, ...INHERITED]);
		const byItself = plainOf(el);
		const ordinary = plainOf(source.createElement('div'));
		const lines: string[] = [];
		for (const name of OWN)
			if (styles.get(name) !== byItself.get(name)) lines.push(`${name}:${styles.get(name)}`);
		for (const name of INHERITED) {
			const own = byItself.get(name) !== ordinary.get(name);
			// The page's own `dir` decides, so that a mutation can change it.
			if (name === 'direction' && !parent) continue;
			if (own || styles.get(name) !== parent?.get(name)) lines.push(`${name}:${styles.get(name)}`);
		}
		return { rule: lines.join(';'), inherited: styles };
	}

	function copy(el: Element, parent: Styles | null): Element | null {
		if (LEFT_OUT.has(el.localName) || el === bare) return null;
		if (el.namespaceURI === SVG) return target.importNode(el, true);
		const { rule, inherited } = ruleOf(el, parent);
		// Custom elements would wake up again under their own name.
		const out = target.createElement(el.localName.includes('-') ? 'div' : el.localName);
		for (const { name, value } of el.attributes)
			if (!/^(?:on|srcset$|loading$|sizes$)/.test(name)) out.setAttribute(name, value);
		if (el.localName.includes('-') && !rule.includes('display:'))
			out.style.display = getComputedStyle(el).display;
		if (!rules.has(rule)) rules.set(rule, rules.size + 1);
		out.setAttribute('x', String(rules.get(rule)));
		// Pictures may come from the page's server; their size is what counts.
		if (el.localName === 'img') {
			const { width, height } = el.getBoundingClientRect();
			if (!/^data:/.test(out.getAttribute('src') ?? ''))
				out.setAttribute('src', `data:,${out.getAttribute('src')}`);
			out.setAttribute('style', `${out.getAttribute('style') ?? ''};width:${width}px;height:${height}px`);
		}
		if (el.scrollTop > 0) out.setAttribute('scrolled', String(el.scrollTop));
		if (el.localName === 'iframe') return out;
		for (const node of contentOf(el)) {
			if (node.nodeType === 3) out.append(target.createTextNode((node as Text).data));
			else if (node.nodeType === 1) {
				const kid = copy(node as Element, inherited);
				if (kid) out.append(kid);
			}
		}
		return out;
	}

	const html = copy(source.documentElement, null) as HTMLElement;
	bare.remove();
	target.replaceChild(html, target.documentElement);
	const sheet = target.createElement('style');
	sheet.textContent = [...rules].map(([rule, id]) => `[x="${id}"]{${rule}}`).join('\n');
	const head =
		target.querySelector('head') ?? html.insertBefore(target.createElement('head'), html.firstChild);
	head.replaceChildren(sheet);
	return { html: `<!doctype html>${html.outerHTML}` };
}

function contentOf(el: Element): Node[] {
	if (el.localName === 'slot') {
		const given = (el as HTMLSlotElement).assignedNodes();
		if (given.length > 0) return given;
	}
	return Array.from((el.shadowRoot ?? el).childNodes);
}

/** Values as they were meant (`auto`, `66%`), not as they came out. */
function stylesOf(el: Element, names: string[]): Styles {
	const meant = (el as HTMLElement).computedStyleMap();
	const used = el.ownerDocument.defaultView?.getComputedStyle(el) ?? getComputedStyle(el);
	return new Map(
		names.map((name) => [name, meant.get(name)?.toString() ?? used.getPropertyValue(name)] as const),
	);
}

/** Puts a frozen page into a document, in place of what is there. */
export function thaw(doc: Document, html: string): void {
	const parsed = new DOMParser().parseFromString(html, 'text/html');
	doc.replaceChild(doc.adoptNode(parsed.documentElement), doc.documentElement);
	for (const el of doc.querySelectorAll('[scrolled]')) {
		el.scrollTop = Number(el.getAttribute('scrolled'));
		el.removeAttribute('scrolled');
	}
}
