import { selectionIn } from '../composer/selection-in.ts';

/** Styles that decide where a character of a textarea stands. */
const COPIED = [
	'direction',
	'box-sizing',
	'width',
	'overflow-x',
	'overflow-y',
	'border-top-width',
	'border-right-width',
	'border-bottom-width',
	'border-left-width',
	'border-style',
	'padding-top',
	'padding-right',
	'padding-bottom',
	'padding-left',
	'font-style',
	'font-variant',
	'font-weight',
	'font-stretch',
	'font-size',
	'line-height',
	'font-family',
	'text-align',
	'text-transform',
	'text-indent',
	'letter-spacing',
	'word-spacing',
	'tab-size',
];

/** Where the caret stands in the window, in CSS pixels: the upper and lower end of its line. Falls back to the field's own box. */
export function caretRect(field: HTMLElement): { left: number; top: number; bottom: number } {
	const box = field.getBoundingClientRect();
	const found =
		field instanceof HTMLTextAreaElement
			? inTextarea(field, box)
			: field.isContentEditable
				? inEditable(field)
				: null;
	if (!found || found.top < box.top - 4 || found.bottom > box.bottom + 40) return box;
	return found;
}

function inEditable(field: HTMLElement): { left: number; top: number; bottom: number } | null {
	const selection = selectionIn(field);
	if (!selection || selection.rangeCount === 0) return null;
	const rect = selection.getRangeAt(0).getBoundingClientRect();
	return rect.height > 0 ? rect : null;
}

/** A textarea tells no caret position: the same text is laid out once in a hidden box of the same style. */
function inTextarea(field: HTMLTextAreaElement, box: DOMRect): { left: number; top: number; bottom: number } {
	const style = getComputedStyle(field);
	const mirror = document.createElement('div');
	for (const name of COPIED) mirror.style.setProperty(name, style.getPropertyValue(name));
	for (const [name, value] of Object.entries({
		position: 'fixed',
		left: `${box.left}px`,
		top: `${box.top}px`,
		height: `${box.height}px`,
		visibility: 'hidden',
		'pointer-events': 'none',
		'white-space': 'pre-wrap',
		'overflow-wrap': 'break-word',
	}))
		mirror.style.setProperty(name, value, 'important');
	const at = field.selectionEnd ?? field.value.length;
	mirror.textContent = field.value.slice(0, at);
	const mark = document.createElement('span');
	mark.textContent = '\u200b';
	mirror.append(mark);
	// A shadow root of our own keeps the page's styles and observers off the copy.
	const host = document.createElement('div');
	host.attachShadow({ mode: 'closed' }).append(mirror);
	document.documentElement.append(host);
	const rect = mark.getBoundingClientRect();
	host.remove();
	return { left: rect.left, top: rect.top - field.scrollTop, bottom: rect.bottom - field.scrollTop };
}
