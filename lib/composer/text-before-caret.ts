import { editableOf, isControl } from './editor-kind.ts';
import { BLOCKS, FILLERS } from './field-text.ts';
import { selectionIn } from './selection-in.ts';

/**
 * The text right before the caret on the caret's line, at most `limit` UTF-16 units of it. Null when something is selected or the caret
 * is not in the field. Cheap: looks at as many text nodes as hold `limit` units and forces no layout. A picture, a chip or a line break
 * ends it; no-break spaces read as spaces, an editor's fillers not at all.
 */
export function textBeforeCaret(field: HTMLElement, limit = 64): string | null {
	return beforeCaret(editableOf(field), limit)?.text ?? null;
}

/** The same, and the place where that text begins: in a control an offset, else in `node`. */
export function beforeCaret(
	field: HTMLElement,
	limit: number,
): { text: string; node?: Node; offset: number } | null {
	if (isControl(field)) {
		const { selectionStart: end, selectionEnd } = field;
		if (end === null || end !== selectionEnd) return null;
		const text =
			field.value
				.slice(Math.max(0, end - limit), end)
				.split('\n')
				.at(-1) ?? '';
		return { text, offset: end - text.length };
	}
	const selection = selectionIn(field);
	const anchor = selection?.anchorNode;
	if (!selection?.isCollapsed || !anchor || !field.contains(anchor)) return null;
	const end = selection.anchorOffset;
	const found = { text: '', node: anchor, offset: end };
	const walker = field.ownerDocument.createTreeWalker(field);
	const next = anchor.childNodes[end];
	walker.currentNode = next ?? anchor;
	if (next) walker.previousNode();
	else while (walker.lastChild());
	for (let node: Node | null = walker.currentNode; node && node !== field; node = walker.previousNode()) {
		if (lineOf(node) !== lineOf(anchor) || /^(BR|IMG)$/.test(node.nodeName)) break;
		if (node.nodeType !== Node.TEXT_NODE) continue;
		const all = node.nodeValue ?? '';
		for (let at = node === anchor ? end : all.length; at--; ) {
			if (found.text.length >= limit || all[at] === '\n') return found;
			const typed = (all[at] ?? '').replace(FILLERS, '').replace('\u00a0', ' ');
			found.text = typed + found.text;
			found.node = node;
			found.offset = at;
		}
	}
	return found;
}

/** The nearest element around (or at) a node whose edges end the line, or which cannot be typed in. */
const lineOf = (node: Node): Element | null | undefined =>
	(node.nodeType === Node.ELEMENT_NODE ? (node as Element) : node.parentElement)?.closest(
		`${BLOCKS},[contenteditable="false"]`,
	);
