/** Attribute that marks the field for the moment of one insertion; its value is the nonce. */
export const TARGET_ATTRIBUTE = 'data-rapport-target';

/** Type of the event by which the page-world function asks the content script for leave; see {@link insertInPage}. */
export const consentEvent = (nonce: string): string => `rapport-insert-${nonce}`;

/**
 * Which event carries the text, and in what form besides plain text.
 * - `paste`: a paste event, plain text.
 * - `paste-paragraphs`: also HTML with one paragraph per line (editors that drop blank lines of plain text).
 * - `beforeinput`: `insertReplacementText`, plain text.
 * - `beforeinput-breaks`: also HTML with `<br>` between lines (editors that make paragraphs of plain lines).
 */
export const PAGE_STRATEGIES = ['paste', 'paste-paragraphs', 'beforeinput', 'beforeinput-breaks'] as const;
export type PageStrategy = (typeof PAGE_STRATEGIES)[number];

/**
 * Puts text into the field marked with `nonce`. Runs in the PAGE's world through `scripting.executeScript({ world: 'MAIN', func })`,
 * so it is self-contained: no imports, no closures, nothing left behind. Events made here reach editors whole; Firefox empties the
 * DataTransfer of events made in a content script.
 *
 * Right before inserting it asks the content script with a cancelable event on the field. Only a cancelled event is leave: the content
 * script then has, in the same turn, checked the open conversation and placed the caret. Nobody answers, nothing is inserted.
 *
 * Returns whether the editor took the event. It never presses a key, clicks or submits.
 */
export function insertInPage(nonce: string, text: string, strategy: string): boolean {
	const search = (root: Document | ShadowRoot): HTMLElement | null => {
		const here = root.querySelector<HTMLElement>(`[data-rapport-target="${CSS.escape(nonce)}"]`);
		if (here) return here;
		for (const element of root.querySelectorAll('*')) {
			let inner: Document | ShadowRoot | null = element.shadowRoot;
			if (element.localName === 'iframe') inner = (element as HTMLIFrameElement).contentDocument;
			const found = inner && search(inner);
			if (found) return found;
		}
		return null;
	};
	const field = search(document);
	const view = field?.ownerDocument.defaultView as (Window & typeof globalThis) | null | undefined;
	if (!field || !view || !/^(paste|beforeinput)(-|$)/.test(strategy)) return false;

	const ask = new view.Event(`rapport-insert-${nonce}`, { cancelable: true });
	if (field.dispatchEvent(ask)) return false;

	// Quill joins changes less than a second apart into one undo step. An undo and a redo end its open step and change nothing else.
	if (field.classList.contains('ql-editor') && field.textContent) {
		const before = field.innerHTML;
		const history = (inputType: string) =>
			field.dispatchEvent(new view.InputEvent('beforeinput', { inputType, bubbles: true, cancelable: true }));
		history('historyUndo');
		if (field.innerHTML !== before) history('historyRedo');
		// Undo moved the caret; leave is asked again so that the content script puts it back.
		if (field.dispatchEvent(new view.Event(ask.type, { cancelable: true }))) return false;
	}

	const data = new view.DataTransfer();
	data.setData('text/plain', text);
	const lines = text.split('\n').map((line) => {
		const span = view.document.createElement('span');
		span.textContent = line;
		return span.innerHTML;
	});
	if (strategy === 'paste-paragraphs') {
		data.setData('text/html', lines.map((line) => `<p>${line}</p>`).join(''));
	} else if (strategy === 'beforeinput-breaks' && lines.length > 1) {
		data.setData(
			'text/html',
			lines.map((line) => `<span style="white-space: pre-wrap">${line}</span>`).join('<br>'),
		);
	}
	const shared = { bubbles: true, cancelable: true, composed: true };
	const paste = strategy.startsWith('paste');
	const event = paste
		? new view.ClipboardEvent('paste', { ...shared, clipboardData: data })
		: new view.InputEvent('beforeinput', {
				...shared,
				inputType: 'insertReplacementText',
				dataTransfer: data,
			});
	// Some browser versions ignore the transfer given to the constructor.
	const name = paste ? 'clipboardData' : 'dataTransfer';
	const carried: DataTransfer | null | undefined = (event as ClipboardEvent & InputEvent)[name];
	if (carried?.getData('text/plain') !== text) Object.defineProperty(event, name, { value: data });
	field.dispatchEvent(event);
	return event.defaultPrevented;
}
