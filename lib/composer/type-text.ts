import { isControl } from './editor-kind.ts';
import { fieldText } from './field-text.ts';
import { selectionIn } from './selection-in.ts';

/**
 * Puts text at the selection of a plain field, from the content script's own world. `execCommand` is deprecated but the only call that
 * joins the browser's own undo history and fires a trusted `input` event; no keys are pressed, so Enter-to-send pages do not send.
 */
export function typeText(field: HTMLElement, text: string): void {
	const before = fieldText(field);
	if (!command(field, text) && fieldText(field) === before) setText(field, text);
}

function command(field: HTMLElement, text: string): boolean {
	const page = field.ownerDocument;
	const run = (name: string, value?: string): boolean => page.execCommand(name, false, value);
	const lines = text.split('\n');
	// Firefox makes line breaks of line feeds, as one undo step; its insertHTML fails over a selection in a shadow root.
	const firefox = CSS.supports('-moz-appearance', 'none');
	if (isControl(field) || lines.length === 1 || firefox) {
		if (firefox && field.getRootNode() !== page) erasePiecemeal(field, run);
		return run('insertText', text);
	}
	// Chromium would make paragraphs of them; `<br>` is what Shift+Enter makes.
	if (field.contentEditable !== 'plaintext-only') {
		return run('insertHTML', rendered(field, lines).map(escaped).join('<br>'));
	}
	// No markup allowed here, but Chromium joins typing commands into one undo step.
	return lines.every(
		(line, index) => (index === 0 || run('insertLineBreak')) && (line === '' || run('insertText', line)),
	);
}

/**
 * Firefox deletes no selection over several nodes in a shadow root. It does delete backwards there, as a second undo step, however long
 * the selection is.
 */
function erasePiecemeal(field: HTMLElement, run: (name: string) => boolean): void {
	const selection = selectionIn(field);
	if (isControl(field) || !selection || selection.isCollapsed) return;
	if (selection.anchorNode === selection.focusNode && selection.anchorNode?.nodeType === Node.TEXT_NODE)
		return;
	const left = fieldText(field).length - selection.toString().length;
	selection.collapseToEnd();
	for (let was = Number.POSITIVE_INFINITY; ; ) {
		const now = fieldText(field).length;
		if (now <= left || now >= was) return;
		was = now;
		run('delete');
	}
}

/** Lines as the element will show them: spaces that it would drop become no-break spaces, as typing makes them. */
function rendered(field: HTMLElement, lines: string[]): string[] {
	if (/^(pre|break-spaces)/.test(getComputedStyle(field).whiteSpace)) return lines;
	return lines.map((line) => line.replace(/^ | (?= )| $/g, '\u00a0'));
}

const escaped = (line: string): string =>
	line.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

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
		rendered(field, text.split('\n')).forEach((line, index) => {
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
