import type { Marked, MarkedRow, Truth, TruthRow } from './mutation.ts';

/** Finds the messages of a drawn page by their words alone: what a mutation moves must not depend on what the reader thinks. */

/** Text as drawn, pictures of emoji by their alternative text, without any white space. */
export function wordsIn(el: Element): string {
	let text = '';
	for (const node of el.childNodes) {
		if (node.nodeType === 3) text += (node as Text).data;
		else if (node.nodeType === 1) {
			const kid = node as Element;
			if (kid.localName === 'img') text += kid.getAttribute('alt') ?? '';
			else if (kid.localName !== 'style') text += wordsIn(kid);
		}
	}
	return squeeze(text);
}

export const squeeze = (text: string): string => text.replace(/\s+/g, '');

export const boxOf = (el: Element): DOMRect => el.getBoundingClientRect();

/** Marks every message, or throws: a message that is not on the page makes the cell meaningless. */
export function mark(doc: Document, truth: Truth): Marked {
	const words = new Map<Element, string>();
	const all = Array.from(doc.body.querySelectorAll<HTMLElement>('*')).filter(
		(el) => !el.closest('style,select,option,textarea'),
	);
	for (const el of all) words.set(el, wordsIn(el));
	const found = truth.messages.map((message) => candidatesFor(message, all, words));
	const pane = paneOf(doc, found, truth);
	const rows: MarkedRow[] = [];
	const inOrder = (list: HTMLElement[]) =>
		list.filter((el) => pane.contains(el)).sort((a, b) => boxOf(a).top - boxOf(b).top || before(a, b));
	let last: HTMLElement | null = null;
	const bodies: HTMLElement[] = [];
	for (const [index, candidates] of found.entries()) {
		const next = inOrder(candidates).find(
			(el) =>
				!bodies.includes(el) && (last === null || boxOf(el).top > boxOf(last).top - 1) && !el.contains(last),
		);
		if (!next)
			throw new Error(`message ${index} is not on the page: ${truth.messages[index]?.text.slice(0, 60)}`);
		bodies.push(next);
		last = next;
	}
	for (const [index, body] of bodies.entries()) {
		const message = truth.messages[index];
		if (!message) continue;
		const others = bodies.filter((other) => other !== body);
		let row = body;
		while (
			row.parentElement &&
			row.parentElement !== pane &&
			!others.some((other) => row.parentElement?.contains(other))
		)
			row = row.parentElement;
		rows.push({ truth: message, row, body, bubble: bubbleOf(body, row, pane) });
	}
	const sheet = doc.querySelector('style');
	if (!sheet) throw new Error('no style sheet');
	return { doc, pane, rows, buyer: truth.buyer.name ?? '', sheet, truth };
}

/** Smallest elements that hold exactly the words; where none does, the smallest that hold them and a little more (a time, a receipt). */
function candidatesFor(message: TruthRow, all: HTMLElement[], words: Map<Element, string>): HTMLElement[] {
	const text = squeeze(message.text);
	if (text === '') {
		return all.filter(
			(el) =>
				/^(?:img|video|audio)$/.test(el.localName) && (boxOf(el).width >= 64 || el.localName === 'audio'),
		);
	}
	const smallest = (fits: (own: string) => boolean) =>
		all.filter(
			(el) => fits(words.get(el) ?? '') && !Array.from(el.children).some((kid) => fits(words.get(kid) ?? '')),
		);
	const exact = smallest((own) => own === text);
	const loose = smallest((own) => own.includes(text) && own.length <= text.length + 24);
	return text.length >= 4 ? [...new Set([...exact, ...loose])] : exact.length > 0 ? exact : loose;
}

function paneOf(doc: Document, found: HTMLElement[][], truth: Truth): HTMLElement {
	const counts = new Map<HTMLElement, number>();
	for (const [index, candidates] of found.entries()) {
		if (truth.messages[index]?.text === '') continue;
		const above = new Set<HTMLElement>();
		for (const el of candidates) for (let at = el.parentElement; at; at = at.parentElement) above.add(at);
		for (const el of above) counts.set(el, (counts.get(el) ?? 0) + 1);
	}
	const most = Math.max(0, ...counts.values());
	const full = [...counts].filter(([, count]) => count === most).map(([el]) => el);
	return full.find((el) => !full.some((other) => other !== el && el.contains(other))) ?? doc.body;
}

/** The outermost painted box between the words and their row, narrower than the pane. */
function bubbleOf(body: HTMLElement, row: HTMLElement, pane: HTMLElement): HTMLElement {
	let bubble = body;
	for (let el: HTMLElement | null = body; el && pane.contains(el) && el !== pane; el = el.parentElement) {
		if (isPainted(el) && boxOf(el).width < pane.clientWidth * 0.94) bubble = el;
		if (el === row) break;
	}
	return bubble;
}

export function isPainted(el: HTMLElement): boolean {
	const style = getComputedStyle(el);
	const seen = (colour: string) => !/^(?:transparent|rgba\(.*, 0\))$/.test(colour);
	return (
		seen(style.backgroundColor) ||
		style.backgroundImage !== 'none' ||
		style.boxShadow !== 'none' ||
		(Number.parseFloat(style.borderTopWidth) > 0 && Number.parseFloat(style.borderLeftWidth) > 0)
	);
}

function before(a: Node, b: Node): number {
	return a.compareDocumentPosition(b) & 4 ? -1 : 1;
}

/** What else a row shows beside its message: elements without element children (names, times, receipts), and small pictures. */
export function extrasOf({ row, body, truth }: MarkedRow): { texts: HTMLElement[]; avatars: HTMLElement[] } {
	const said = squeeze(truth.text);
	const texts: HTMLElement[] = [];
	const avatars: HTMLElement[] = [];
	for (const el of row.querySelectorAll<HTMLElement>('*')) {
		if (el === body || el.contains(body)) continue;
		const { width } = boxOf(el);
		const pictured = el.localName === 'img' || getComputedStyle(el).backgroundImage.startsWith('url');
		if (!body.contains(el) && pictured && width > 0 && width <= 64) avatars.push(el);
		else if (el.children.length === 0) {
			const text = wordsIn(el);
			if (text !== '' && !(body.contains(el) && said.includes(text))) texts.push(el);
		}
	}
	return { texts, avatars };
}
