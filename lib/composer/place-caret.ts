import { isControl } from './editor-kind.ts';
import { scope, selectionIn } from './selection-in.ts';
import { beforeCaret } from './text-before-caret.ts';

/** Where the text goes: over everything, after everything, or at the caret (after everything when the caret is elsewhere). */
export type Place = 'all' | 'end' | 'caret';

/** Gives the field the focus unless it, or the editing host around it, has it already. */
export function focusField(field: HTMLElement): void {
	if (!hasFocus(field)) field.focus({ preventScroll: true });
}

const hasFocus = (field: HTMLElement): boolean => {
	const active = scope(field).activeElement;
	return (
		active === field || (active !== field.ownerDocument.body && !!active?.contains(field) && !isFrame(active))
	);
};

const isFrame = (element: Element): boolean => element.localName === 'iframe';

/** Focuses the field and selects the place; at the caret also the `erase` characters before it, unless something is selected already. */
export function placeCaret(field: HTMLElement, place: Place, erase = 0): void {
	if (isControl(field)) {
		focusField(field);
		const end = field.value.length;
		if (place !== 'caret') field.setSelectionRange(place === 'all' ? 0 : end, end);
		else if (erase) {
			const from = beforeCaret(field, erase)?.offset;
			if (from !== undefined) field.setSelectionRange(from, field.selectionEnd);
		}
		return;
	}
	const kept = place === 'caret' ? rangeWithin(field) : null;
	focusField(field);
	const selection = selectionIn(field);
	if (kept) {
		selection?.setBaseAndExtent(kept.startContainer, kept.startOffset, kept.endContainer, kept.endOffset);
		const from = erase ? beforeCaret(field, erase) : null;
		if (from?.node) selection?.setBaseAndExtent(from.node, from.offset, kept.endContainer, kept.endOffset);
	} else if (place === 'all') selection?.setBaseAndExtent(field, 0, field, field.childNodes.length);
	else selection?.collapse(...endOf(field));
}

/** The last place to type at, inside the last block: behind that block Firefox would begin a new one. */
function endOf(field: HTMLElement): [Node, number] {
	for (let at: Node = field; ; ) {
		const last: ChildNode | null = at.lastChild;
		const length = at.childNodes.length;
		if (last?.nodeType === Node.TEXT_NODE) return [last, last.nodeValue?.length ?? 0];
		// A last break only holds the line open.
		if (last?.nodeName === 'BR') return [at, length - 1];
		// Behind pictures and chips, not in them.
		if (!last || last.nodeName === 'IMG' || !(last as HTMLElement).isContentEditable) return [at, length];
		at = last;
	}
}

function rangeWithin(field: HTMLElement): Range | null {
	const selection = selectionIn(field);
	if (!selection?.rangeCount) return null;
	const range = selection.getRangeAt(0);
	return field.contains(range.commonAncestorContainer) ? range.cloneRange() : null;
}

/** What is selected in the field, as text. */
export function selectedText(field: HTMLElement): string {
	if (isControl(field)) return field.value.slice(field.selectionStart ?? 0, field.selectionEnd ?? 0);
	return rangeWithin(field)?.toString() ?? '';
}
