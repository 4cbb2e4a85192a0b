import { isControl } from './editor-kind.ts';

/** Elements that begin and end a line. */
export const BLOCKS = 'address,blockquote,div,dd,dl,dt,h1,h2,h3,h4,h5,h6,li,ol,p,pre,section,ul';

const isBlock = (node: Node): boolean =>
	node.nodeType === Node.ELEMENT_NODE && (node as Element).matches(BLOCKS);

/** Characters that editors put in as fillers and that nobody typed. */
export const FILLERS = /[\u200b\u2060\ufeff]/g;

/**
 * The text in a field, line breaks as `\n`. Own walk instead of `innerText`: it forces no layout, gives the same lines in every
 * browser whatever the page's margins are, and reads emoji that pages draw as pictures.
 */
export function fieldText(field: HTMLElement): string {
	return isControl(field) ? field.value : editableText(field);
}

function editableText(root: HTMLElement): string {
	const lines = [''];
	/** A block has ended or begun: the next text starts a new line, unless nothing is on this one yet. */
	let broken = false;
	let started = false;
	const write = (text: string): void => {
		if (broken && started) lines.push('');
		broken = false;
		started = true;
		lines[lines.length - 1] += text;
	};
	const walk = (parent: Node): void => {
		for (const node of parent.childNodes) {
			if (node.nodeType === Node.TEXT_NODE) {
				if (node.nodeValue) write(node.nodeValue);
			} else if (node.nodeType === Node.ELEMENT_NODE) {
				element(node as HTMLElement);
			}
		}
	};
	const element = (node: HTMLElement): void => {
		const name = node.localName;
		if (node.hasAttribute('data-slate-placeholder')) return;
		if (name === 'img') write(node.getAttribute('alt') ?? '');
		else if (name === 'br') {
			write('');
			// The last break of a block only holds the empty line open, and the block's end already counts.
			if (isLast(node, root)) broken = true;
			else lines.push('');
		} else if (isBlock(node)) {
			broken = true;
			walk(node);
			broken = true;
		} else walk(node);
	};
	walk(root);
	return lines.join('\n');
}

/** Nothing follows this node within its block. */
function isLast(node: Node, root: Node): boolean {
	for (let at: Node | null = node; at && at !== root; at = at.parentNode) {
		let next = at.nextSibling;
		while (next && !next.textContent && next.nodeName !== 'BR' && next.nodeName !== 'IMG')
			next = next.nextSibling;
		if (next) return isBlock(next);
		if (isBlock(at)) return true;
	}
	return true;
}

/** Texts that a seller would call the same: line breaks of one kind, no-break spaces as spaces, no fillers, outer blanks dropped. */
export function sameForm(text: string): string {
	return text
		.replace(/\r\n?|[\u2028\u2029]/g, '\n')
		.replace(/\u00a0/g, ' ')
		.replace(FILLERS, '')
		.trim();
}
