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
		editorPage?: EditorPage;
	}
}

/** The conversation that a page with `&chat` shows above its composer. */
export const CHAT: readonly (readonly ['buyer' | 'seller', string])[] = [
	['buyer', 'Hello, is the blue one still available?'],
	['seller', 'Yes, we have three left.'],
	['buyer', 'How long does shipping to Lyon take?'],
	['seller', 'Four working days.'],
	['buyer', 'Great, and can you gift wrap it?'],
];

/** Where an editor is put, and where it reports what could have sent. It may lengthen `path`, the way to `#field`. */
export interface Stage {
	parent: ParentNode & Node;
	sent: string[];
	path: string[];
}

/** Puts an editor on the page; the answer reads its model. */
export type Mount = (stage: Stage) => (() => string) | Promise<() => string>;

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

/** The text of HTML that an editor gives out as its data: a line for each block and `<br>`, an empty block a blank line. */
export function textOfHtml(html: string): string {
	// Line feeds in the source are only there for the eye.
	const page = new DOMParser().parseFromString(html.replace(/\n\t*/g, ''), 'text/html');
	for (const br of page.querySelectorAll('br')) br.replaceWith('\n');
	const blocks = [...page.body.children].filter((element) => /^(P|DIV|PRE)$/.test(element.tagName));
	const lines = blocks.length > 0 ? blocks : [page.body];
	return lines
		.map((line) => (line.textContent ?? '').replace(/^\u00a0$/, '').replace(/\u00a0/g, ' '))
		.join('\n');
}
