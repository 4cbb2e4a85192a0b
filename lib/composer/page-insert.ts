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

	// Quill 1 answers no synthetic paste; it hangs its instance on its box, where only the page's world sees it.
	interface Quill1 {
		history?: { cutoff?: () => void };
		getSelection: (focus: boolean) => { index: number; length: number } | null;
		updateContents: (delta: object, source: string) => void;
		setSelection: (index: number, length: number, source: string) => void;
	}
	const quill = (field.parentElement as (HTMLElement & { __quill?: Quill1 }) | null)?.__quill;
	const range = quill?.updateContents && quill.getSelection(true);
	if (quill && range) {
		const { index, length } = range;
		const ops = [{ retain: index }, { insert: text }, { delete: length }];
		quill.history?.cutoff?.();
		// Deltas may not hold empty steps.
		quill.updateContents({ ops: ops.filter((op) => Object.values(op)[0]) }, 'user');
		quill.setSelection(index + text.length, 0, 'user');
		return true;
	}

	const lines = text.split('\n');
	const markup = (line: string): string => {
		const span = view.document.createElement('span');
		span.textContent = line;
		return span.innerHTML;
	};

	// CKEditor 4 undoes a synthetic paste in pieces. It keeps its instances in the window that made the editor: this one, or the one
	// around the frame of the editable body.
	interface Instance4 {
		editable: () => { $: unknown } | null;
		insertHtml: (html: string) => void;
	}
	type Window4 = Window & { CKEDITOR?: { instances: Record<string, Instance4> } };
	const windows4 = /\bcke_editable\b/.test(field.className) ? [view as Window4, view.parent as Window4] : [];
	const editor4 = windows4
		.flatMap((at) => Object.values(at.CKEDITOR?.instances ?? {}))
		.find((instance) => instance.editable()?.$ === field);
	if (editor4) {
		const spaced = lines.map((line) => markup(line.replace(/^ | (?= )| $/g, '\u00a0')));
		editor4.insertHtml(spaced.join('<br>'));
		return true;
	}

	// Quill 2 and ProseMirror join changes that are less than a second apart into one undo step. An undo and a redo close the open step
	// and leave the text as it was.
	if (/\b(ql-editor|ProseMirror)\b/.test(field.className) && field.textContent) {
		const page = field.ownerDocument;
		const root = field.getRootNode() as ShadowRoot & { getSelection?: () => Selection | null };
		const selection = (root.getSelection ? root : page).getSelection?.() ?? null;
		/** Child indexes that lead from the field to a node: nodes are drawn anew, their places stay. */
		const way = (node: Node | null): number[] => {
			const steps: number[] = [];
			for (let at = node; at && at !== field; at = at.parentNode) {
				let index = 0;
				for (let before = at.previousSibling; before; before = before.previousSibling) index++;
				steps.unshift(index);
			}
			return steps;
		};
		const [from, to] = [way(selection?.anchorNode ?? null), way(selection?.focusNode ?? null)];
		const [fromOffset, toOffset] = [selection?.anchorOffset ?? 0, selection?.focusOffset ?? 0];
		const before = field.innerHTML;
		const history = (inputType: string) =>
			field.dispatchEvent(new view.InputEvent('beforeinput', { inputType, bubbles: true, cancelable: true }));
		history('historyUndo');
		if (field.innerHTML !== before) history('historyRedo');
		if (field.innerHTML === before) {
			const follow = (steps: number[]) =>
				steps.reduce<Node | undefined>((at, step) => at?.childNodes[step], field);
			const [start, end] = [follow(from), follow(to)];
			if (start && end) selection?.setBaseAndExtent(start, fromOffset, end, toOffset);
		}
		// The text may have moved under the content script's checks: asked again.
		if (field.dispatchEvent(new view.Event(ask.type, { cancelable: true }))) return false;
	}
	// The browser's own event of the caret that was just placed comes a task later: too late for the editor.
	field.ownerDocument.dispatchEvent(new view.Event('selectionchange'));

	// CKEditor 5 drops the blank lines and double spaces of pasted text; its editable element leads to its instance.
	interface Writer5 {
		createDocumentFragment: () => object;
		appendElement: (name: string, to: object) => void;
		appendText: (text: string, to: object) => void;
	}
	interface Instance5 {
		model: {
			schema: { isRegistered: (name: string) => boolean };
			change: (then: (writer: Writer5) => void) => void;
			insertContent: (content: object) => void;
		};
	}
	const model5 = (field as HTMLElement & { ckeditorInstance?: Instance5 }).ckeditorInstance?.model;
	if (model5?.schema.isRegistered('softBreak')) {
		model5.change((writer) => {
			const content = writer.createDocumentFragment();
			lines.forEach((line, index) => {
				if (index > 0) writer.appendElement('softBreak', content);
				if (line) writer.appendText(line, content);
			});
			model5.insertContent(content);
		});
		return true;
	}

	const data = new view.DataTransfer();
	data.setData('text/plain', text);
	if (strategy === 'paste-paragraphs') {
		// ProseMirror's own mark of a copied stretch: open at both ends, spaces kept.
		const mark = 'data-pm-slice="1 1 []"';
		data.setData('text/html', `<p ${mark}>${lines.map(markup).join('</p><p>')}</p>`);
	} else if (strategy === 'beforeinput-breaks' && lines.length > 1) {
		const kept = lines.map((line) => `<span style="white-space: pre-wrap">${markup(line)}</span>`);
		data.setData('text/html', kept.join('<br>'));
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
