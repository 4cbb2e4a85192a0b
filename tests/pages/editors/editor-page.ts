/** What an editor test page tells its test, from the page's own model and never from the DOM that Rapport writes to. */
export interface EditorPage {
	/** The text as the page would send it. */
	model: () => string;
	/** Everything that could have sent: key events, submits, clicks, Enter-like input types. */
	sent: string[];
	/** Ways to the field: one selector per shadow root or frame to go through. */
	path: string[];
	focus: () => void;
}

declare global {
	interface Window {
		editorPage: EditorPage;
	}
}

/** Records every event that a chat page sends on, in this document or shadow root. */
export function recordSends(root: Document | ShadowRoot, sent: string[]): void {
	for (const type of ['keydown', 'keypress', 'keyup', 'submit', 'click', 'beforeinput']) {
		root.addEventListener(
			type,
			(event) => {
				const what = (event as KeyboardEvent).key ?? (event as InputEvent).inputType ?? '';
				if (type === 'beforeinput' && !/Paragraph|LineBreak/.test(what)) return;
				sent.push(`${type} ${what}`.trim());
			},
			true,
		);
	}
}
