import { browser } from 'wxt/browser';
import { shareChat } from '../../lib/assist/chat-host.ts';
import type { Snapshot } from '../../lib/chat/snapshot.ts';
import { watchComposing } from '../../lib/composer/composing.ts';
import { editableOf } from '../../lib/composer/editor-kind.ts';
import { fieldText } from '../../lib/composer/field-text.ts';
import { type InsertResult, insertText } from '../../lib/composer/insert.ts';
import { textBeforeCaret } from '../../lib/composer/text-before-caret.ts';
import type { FromContent } from '../../lib/messaging/from-content.ts';
import { isToContent } from '../../lib/messaging/is-to-content.ts';
import type { ReadResult } from '../../lib/reader/chat-reader.ts';
import { observeChat } from '../../lib/reader/observe-chat.ts';
import { learnWords } from '../../lib/reader/read-time.ts';
import type { SiteHints } from '../../lib/reader/sites/site-hints.ts';
import type { ShortcutKeys } from '../../lib/shortcuts/shortcut-keys.ts';

interface ChatFrameOptions {
	signal: AbortSignal;
	isAlive: () => boolean;
	keys: ShortcutKeys;
	/** Ends all reading: the seller took the permission for this page back. */
	stop: () => void;
}

/** Reads this frame's chat and writes into its composer when asked. Idle until a chat is found. */
export function runChatFrame({ signal, isAlive, keys, stop }: ChatFrameOptions): void {
	let inserting: AbortController | null = null;
	let isComposing: (() => boolean) | null = null;
	let shown: ReadResult | null = null;
	let assisting = false;

	const send = (message: FromContent): Promise<unknown> =>
		isAlive() ? browser.runtime.sendMessage(message) : Promise.reject(new Error('extension is gone'));

	const sendSnapshot = (snapshot: Snapshot) =>
		void send({ type: 'chat/snapshot', snapshot }).catch(() => undefined);

	const chat = observeChat({
		root: document,
		// The background knows every marketplace and what the seller taught; its answer is our own data.
		hints: async () => {
			const language = document.documentElement.lang.slice(0, 40);
			const [words, hints] = await Promise.all([
				send({ type: 'words/get', language }),
				send({ type: 'hints/get' }),
			]);
			learnWords(words as Record<string, string>);
			return (hints ?? null) as SiteHints | null;
		},
		host: location.hostname,
		signal,
		isAlive,
		onSnapshot: (result) => {
			isComposing ??= watchComposing(document, signal);
			sendSnapshot(result.snapshot);
			shown = result;
			if (result.composer && !assisting) assisting = share();
		},
		onGone: () => void send({ type: 'chat/gone' }).catch(() => undefined),
	});

	/** The typing help is put beside this script by the background, where the seller has it on. */
	function share(): true {
		shareChat({
			signal,
			isAlive,
			chat: () => {
				if (!shown?.composer?.isConnected) shown = chat.readNow();
				return (
					shown && { composer: shown.composer, pane: shown.pane, conversation: shown.snapshot.conversation }
				);
			},
			isComposing: () => isComposing?.() ?? false,
		});
		void send({ type: 'assist/wanted' }).catch(() => undefined);
		return true;
	}

	async function insert(
		text: string,
		conversation: string | null,
		erase: string | null,
		instead: string | undefined,
	): Promise<InsertResult> {
		inserting?.abort();
		const mine = new AbortController();
		inserting = mine;
		const field = chat.readNow()?.composer;
		if (!field) return { status: 'no-field' };
		if (erase && textBeforeCaret(field, erase.length) !== erase) return { status: 'caret-moved' };
		if (instead !== undefined && fieldText(editableOf(field)) !== instead) return { status: 'caret-moved' };
		return insertText(field, text, {
			// Our own last text, unedited, gives way; a draft of the seller's is kept and the text goes after it.
			mode: erase ? 'caret' : 'replace',
			eraseBefore: erase?.length,
			replaceDraft: instead !== undefined,
			stillRight: () =>
				(instead === undefined || fieldText(editableOf(field)) === instead) &&
				(conversation === null || chat.readNow()?.snapshot.conversation === conversation),
			runInPage: async (request) => (await send({ type: 'insert/in-page', ...request })) === true,
			isComposing: isComposing ?? undefined,
			signal: AbortSignal.any([signal, mine.signal]),
		});
	}

	// Answers go through `sendResponse`: it is what both browsers understand without a polyfill.
	const onMessage = (
		request: unknown,
		_sender: unknown,
		sendResponse: (answer: unknown) => void,
	): true | undefined => {
		if (!isToContent(request)) return undefined;
		if (request.type === 'shortcuts') keys.set(request.shortcuts, request.native);
		if (request.type === 'access/check') {
			void send({ type: 'access/check' }).then(
				(may) => may === false && stop(),
				() => undefined,
			);
		}
		if (request.type === 'chat/focus-composer') chat.readNow()?.composer?.focus();
		if (request.type === 'hints/set') chat.setHints(request.hints as SiteHints | null);
		if (request.type === 'chat/read-now') {
			const result = chat.readNow();
			if (result) sendSnapshot(result.snapshot);
		}
		if (request.type !== 'insert') return undefined;
		insert(request.text, request.conversation, request.erase, request.instead).then(sendResponse, () =>
			sendResponse({ status: 'no-field' }),
		);
		return true;
	};
	window.addEventListener(
		'pagehide',
		() => chat.readNow() && void send({ type: 'chat/gone' }).catch(() => undefined),
		{ signal },
	);
	browser.runtime.onMessage.addListener(onMessage);
	signal.addEventListener('abort', () => browser.runtime?.onMessage?.removeListener(onMessage));
}
