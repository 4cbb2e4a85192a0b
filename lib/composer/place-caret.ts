import { isControl } from './editor-kind.ts';

/** Where the text goes: over everything, after everything, or at the caret (after everything when the caret is elsewhere). */
export type Place = 'all' | 'end' | 'caret';

type ScopedRoot = ShadowRoot & { getSelection?: () => Selection | null };

const scope = (field: HTMLElement): Document | ShadowRoot => field.getRootNode() as Document | ShadowRoot;

/** Chromium scopes selections to a shadow root by a method of its own; Firefox's document selection sees into open ones. */
export function selectionIn(field: HTMLElement): Selection | null {
	const root = scope(field) as ScopedRoot;
	return (root.getSelection ? root : field.ownerDocument).getSelection?.() ?? null;
}

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

/** Focuses the field and selects the place. Returns the selected stretch for textareas and inputs. */
export function placeCaret(field: HTMLElement, place: Place): void {
	if (isControl(field)) {
		focusField(field);
		const end = field.value.length;
		if (place !== 'caret') field.setSelectionRange(place === 'all' ? 0 : end, end);
		return;
	}
	const kept = place === 'caret' ? rangeWithin(field) : null;
	focusField(field);
	const range = kept ?? field.ownerDocument.createRange();
	if (!kept) {
		range.selectNodeContents(field);
		if (place !== 'all') range.collapse(false);
	}
	const selection = selectionIn(field);
	selection?.removeAllRanges();
	selection?.addRange(range);
}

function rangeWithin(field: HTMLElement): Range | null {
	const selection = selectionIn(field);
	if (!selection?.rangeCount) return null;
	const range = selection.getRangeAt(0);
	return field.contains(range.commonAncestorContainer) ? range.cloneRange() : null;
}
