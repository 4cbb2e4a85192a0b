/**
 * Hands a picture to the field marked with `nonce`, as a paste does. Runs in the PAGE's world through `scripting.executeScript({ world: 'MAIN', func })`, so
 * it is self-contained: no imports, no closures, nothing left behind. (In Firefox the files of an event made in a content script do not reach the page.)
 *
 * Returns whether a listener took the event. It presses no key, clicks nothing and submits nothing.
 */
export function pasteImageInPage(nonce: string, name: string, mime: string, data: string): boolean {
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
	if (!field || !view) return false;
	const bytes = Uint8Array.from(atob(data), (char) => char.charCodeAt(0));
	const transfer = new view.DataTransfer();
	transfer.items.add(new view.File([bytes], name, { type: mime }));
	const event = new view.ClipboardEvent('paste', {
		bubbles: true,
		cancelable: true,
		composed: true,
		clipboardData: transfer,
	});
	// Some browser versions ignore the transfer given to the constructor.
	if (event.clipboardData?.files.length !== 1)
		Object.defineProperty(event, 'clipboardData', { value: transfer });
	// The browser's own event of the caret that was just placed comes a task later: too late for the editor.
	field.ownerDocument.dispatchEvent(new view.Event('selectionchange'));
	field.dispatchEvent(event);
	return event.defaultPrevented;
}
