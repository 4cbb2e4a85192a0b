import { isControl } from './editor-kind.ts';
import { fieldText } from './field-text.ts';
import { selectionIn } from './place-caret.ts';

/**
 * Puts text at the selection of a plain field, from the content script's own world. `execCommand` is deprecated but the only call that
 * joins the browser's own undo history and fires a trusted `input` event; no keys are pressed, so Enter-to-send pages do not send.
 */
export function typeText(field: HTMLElement, text: string): void {
	const before = fieldText(field);
	command(field, text);
	if (fieldText(field) === before) setText(field, text);
}

function command(field: HTMLElement, text: string): boolean {
	const page = field.ownerDocument;
	if (isControl(field) || !text.includes('\n') || keepsLineFeeds(field)) {
		return page.execCommand('insertText', false, text);
	}
	// Plain text with line feeds becomes paragraphs in Chromium and several undo steps elsewhere; `<br>` is what Shift+Enter makes.
	return page.execCommand('insertHTML', false, text.split('\n').map(markUp).join('<br>'));
}

function keepsLineFeeds(field: HTMLElement): boolean {
	return (
		field.contentEditable === 'plaintext-only' ||
		/^(pre|break-spaces)/.test(getComputedStyle(field).whiteSpace)
	);
}

/** A line as HTML; spaces that HTML would drop become no-break spaces, as typing does. */
const markUp = (line: string): string =>
	line
		.replace(/&/g, '&amp;')
		.replace(/</g, '&lt;')
		.replace(/>/g, '&gt;')
		.replace(/^ | (?= )| $/g, '&nbsp;');

/** Where the browser refuses the command. Loses native undo, keeps frameworks in step through the `input` event. */
function setText(field: HTMLElement, text: string): void {
	if (isControl(field)) {
		// Past the page's own `value` property, by which React would take the change for its own.
		field.setRangeText(text, field.selectionStart ?? 0, field.selectionEnd ?? 0, 'end');
	} else {
		const range = selectionIn(field)?.getRangeAt(0);
		if (!range) return;
		range.deleteContents();
		const fragment = field.ownerDocument.createDocumentFragment();
		const lines = keepsLineFeeds(field) ? [text] : text.split('\n');
		lines.forEach((line, index) => {
			if (index > 0) fragment.append(field.ownerDocument.createElement('br'));
			fragment.append(line);
		});
		range.insertNode(fragment);
		range.collapse(false);
	}
	const init = { bubbles: true, composed: true };
	field.dispatchEvent(new InputEvent('input', { ...init, inputType: 'insertText', data: text }));
	field.dispatchEvent(new Event('change', init));
}
