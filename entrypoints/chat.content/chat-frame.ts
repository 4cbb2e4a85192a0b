import { browser } from 'wxt/browser';
import { type InsertResult, insertText } from '../../lib/composer/insert.ts';
import { AfterSnapshotSchema, type FromContent, ToContentSchema } from '../../lib/messaging/content.ts';
import { observeChat } from '../../lib/reader/observe-chat.ts';
import type { SiteHints } from '../../lib/reader/sites/site-hints.ts';
import type { ShortcutKeys } from '../../lib/shortcuts/shortcut-keys.ts';

interface ChatFrameOptions {
	signal: AbortSignal;
	isAlive: () => boolean;
	hints: SiteHints | null;
	keys: ShortcutKeys;
}

/** Reads this frame's chat and writes into its composer when asked. Idle until a chat is found. */
export function runChatFrame({ signal, isAlive, hints, keys }: ChatFrameOptions): void {
	let inserting: AbortController | null = null;

	const send = (message: FromContent): Promise<unknown> =>
		isAlive() ? browser.runtime.sendMessage(message) : Promise.reject(new Error('extension is gone'));

	async function sendSnapshot(snapshot: Extract<FromContent, { type: 'chat/snapshot' }>['snapshot']) {
		const after = AfterSnapshotSchema.safeParse(
			await send({ type: 'chat/snapshot', snapshot }).catch(() => null),
		);
		if (after.success) keys.set(after.data.shortcuts);
	}

	const chat = observeChat({
		root: document,
		hints,
		host: location.hostname,
		signal,
		isAlive,
		onSnapshot: (result) => void sendSnapshot(result.snapshot),
		onGone: () => void send({ type: 'chat/gone' }).catch(() => undefined),
	});

	async function insert(text: string, conversation: string | null): Promise<InsertResult> {
		inserting?.abort();
		const mine = new AbortController();
		inserting = mine;
		const field = chat.readNow()?.composer;
		if (!field) return { status: 'no-field' };
		return insertText(field, text, {
			mode: 'append',
			stillRight: () => conversation === null || chat.readNow()?.snapshot.conversation === conversation,
			runInPage: async (request) => (await send({ type: 'insert/in-page', ...request })) === true,
			signal: AbortSignal.any([signal, mine.signal]),
		});
	}

	const onMessage = (message: unknown): Promise<unknown> | undefined => {
		const parsed = ToContentSchema.safeParse(message);
		if (!parsed.success) return undefined;
		const request = parsed.data;
		if (request.type === 'shortcuts') keys.set(request.shortcuts);
		if (request.type === 'insert') return insert(request.text, request.conversation);
		if (request.type === 'chat/focus-composer') chat.readNow()?.composer?.focus();
		if (request.type === 'chat/read-now') {
			const result = chat.readNow();
			if (result) void sendSnapshot(result.snapshot);
		}
		return undefined;
	};
	browser.runtime.onMessage.addListener(onMessage);
	signal.addEventListener('abort', () => browser.runtime?.onMessage?.removeListener(onMessage));
}
