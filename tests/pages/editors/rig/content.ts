import { caretInText } from '../../../../lib/composer/caret-in-text.ts';
import { watchComposing } from '../../../../lib/composer/composing.ts';
import { type InsertOptions, insertText } from '../../../../lib/composer/insert.ts';
import { textBeforeCaret } from '../../../../lib/composer/text-before-caret.ts';
import { readPage } from '../../../../lib/reader/read-page.ts';

/** What a test asks of the rig's content script, as JSON on `<html data-rig>`. */
export interface RigRequest {
	path: string[];
	text: string;
	/** Read the chat as the reader does, and put the text into the composer that it finds. */
	chat?: boolean;
	/** Only read the text before the caret. */
	look?: boolean;
	mode?: InsertOptions['mode'];
	eraseBefore?: number;
	replaceDraft?: boolean;
	focus?: boolean;
	/** How many times `stillRight` says yes; then no. */
	rightFor?: number;
	/** An input method is composing. */
	composing?: boolean;
	/** Where the caret is to stand in the text once it is there. */
	cursor?: number;
	/** The browser refuses editing commands. */
	noCommands?: boolean;
	/** The background does not answer. */
	unreachable?: boolean;
	/** Milliseconds that reaching the page's world takes longer. */
	delay?: number;
}

declare const chrome: { runtime: { sendMessage: (message: unknown) => Promise<boolean> } };

function find(path: string[]): HTMLElement | null {
	let root: ParentNode | null = document;
	let found: HTMLElement | null = null;
	for (const selector of path) {
		found = root?.querySelector(selector) ?? null;
		root = found?.shadowRoot ?? (found as HTMLIFrameElement | null)?.contentDocument ?? null;
	}
	return found;
}

document.addEventListener('rig', async () => {
	const html = document.documentElement;
	const request: RigRequest = JSON.parse(html.dataset.rig ?? '{}');
	const read = request.chat
		? readPage(document, { hints: null, host: location.hostname, now: Date.now() })
		: null;
	const field = request.chat ? (read?.composer ?? null) : find(request.path);
	if (request.look) {
		html.dataset.rigResult = JSON.stringify({ before: field && textBeforeCaret(field) });
		return;
	}
	const done = new AbortController();
	if (request.noCommands) document.execCommand = () => false;
	const composing = watchComposing(field?.ownerDocument ?? document, done.signal);
	if (request.composing)
		field?.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true, composed: true }));
	let asked = 0;
	const result = field
		? await insertText(field, request.text, {
				mode: request.mode,
				eraseBefore: request.eraseBefore,
				replaceDraft: request.replaceDraft,
				focus: request.focus,
				isComposing: composing,
				stillRight: () => asked++ < (request.rightFor ?? Number.POSITIVE_INFINITY),
				runInPage: async (message) => {
					if (request.unreachable) throw new Error('no background');
					await new Promise((resolve) => setTimeout(resolve, request.delay ?? 0));
					return chrome.runtime.sendMessage(message);
				},
			})
		: { status: 'rig-found-no-field' };
	done.abort();
	const placed =
		field && request.cursor !== undefined && result.status === 'inserted'
			? await caretInText(field, request.text, request.cursor)
			: undefined;
	html.dataset.rigResult = JSON.stringify({
		...result,
		placed,
		rows: read?.snapshot.rows.map(({ from, text }) => [from, text]),
		editor: read?.snapshot.composer?.editor,
		marked: field?.hasAttribute('data-rapport-target'),
	});
});
