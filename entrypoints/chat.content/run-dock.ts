import { browser } from 'wxt/browser';
import { type Dock, mountDock } from '../../lib/dock/dock.ts';
import type { FromContent } from '../../lib/messaging/from-content.ts';
import { isToContent } from '../../lib/messaging/is-to-content.ts';
import type { ShortcutKeys } from '../../lib/shortcuts/shortcut-keys.ts';

interface RunDockOptions {
	signal: AbortSignal;
	isAlive: () => boolean;
	keys: ShortcutKeys;
}

/** How often the dock looks whether the extension was updated under the page, in milliseconds. Only while the dock stands. */
const ALIVE_CHECK_MS = 2_000;

/** Shows the dock in the top frame when the background says that some frame of the tab holds a chat. */
export function runDock({ signal, isAlive, keys }: RunDockOptions): void {
	let dock: Dock | null = null;
	let standing: AbortController | null = null;

	const send = (message: FromContent): Promise<unknown> => browser.runtime.sendMessage(message);

	async function frameUrl(): Promise<string> {
		const token = crypto.randomUUID();
		await send({ type: 'dock/token', token });
		return `${browser.runtime.getURL('/sidebar.html')}#${token}`;
	}

	function hide(): void {
		standing?.abort();
		standing = null;
		dock = null;
	}

	function watchExtension(current: Dock, stop: AbortSignal): void {
		const timer = setInterval(() => {
			if (isAlive()) return;
			current.showReloadNote();
			clearInterval(timer);
		}, ALIVE_CHECK_MS);
		stop.addEventListener('abort', () => clearInterval(timer));
	}

	const onMessage = (request: unknown): undefined => {
		if (!isToContent(request)) return;
		if (request.type === 'dock/show') {
			keys.set(request.shortcuts);
			if (dock) return;
			standing = new AbortController();
			// The dock outlives the extension: after an update it stays with its note, so only the page's end takes it down.
			dock = mountDock({
				document,
				open: request.open,
				width: request.width,
				overlay: request.overlay === true,
				texts: request.texts,
				frameUrl,
				isAlive,
				onChange: (state) => void send({ type: 'dock/changed', ...state }).catch(() => undefined),
				signal: standing.signal,
			});
			watchExtension(dock, standing.signal);
		}
		if (request.type === 'dock/hide') hide();
		if (request.type === 'dock/toggle') dock?.toggle();
		if (request.type === 'dock/focus') dock?.focus();
	};
	browser.runtime.onMessage.addListener(onMessage);
	signal.addEventListener('abort', () => {
		browser.runtime?.onMessage?.removeListener(onMessage);
		// The extension is there and this page may no longer be read: the dock goes too.
		if (browser.runtime?.id) hide();
	});
}
