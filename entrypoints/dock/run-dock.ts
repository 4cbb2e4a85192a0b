import { browser } from 'wxt/browser';
import { sharedChat } from '../../lib/assist/chat-host.ts';
import { type Dock, mountDock } from '../../lib/dock/dock.ts';
import { fieldSpan } from '../../lib/dock/field-span.ts';
import type { FromContent } from '../../lib/messaging/from-content.ts';
import { isToContent } from '../../lib/messaging/is-to-content.ts';
import type { ToContent } from '../../lib/messaging/to-content.ts';

/** What the content script of this page left for us: is it still at work? A new one takes an ended one's place. */
interface PageWorld {
	rapportLives?: () => boolean;
	/** The content script that the dock here belongs to. */
	rapportDock?: () => boolean;
}

/** How often the dock looks whether the extension was updated, or the page changed around it, in milliseconds. Only while it stands. */
const ALIVE_CHECK_MS = 2_000;

/** Shows the dock in the top frame when the background says that some frame of the tab holds a chat. Runs once per content script. */
export function runDock(): void {
	const world = globalThis as PageWorld;
	const lives = world.rapportLives;
	if (!lives?.() || world.rapportDock === lives) return;
	world.rapportDock = lives;
	const isAlive: () => boolean = lives;
	let dock: Dock | null = null;
	let standing: AbortController | null = null;

	/** Once the extension is gone the browser throws at once: that too is a promise that fails. */
	const send = async (message: FromContent): Promise<unknown> => browser.runtime.sendMessage(message);

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
			if (isAlive()) return current.check();
			clearInterval(timer);
			// The extension is there and this page may no longer be read: the dock goes. Else it stays, with its note.
			if (browser.runtime?.id) leave();
			else current.showReloadNote();
		}, ALIVE_CHECK_MS);
		stop.addEventListener('abort', () => clearInterval(timer));
	}

	function show(request: Extract<ToContent, { type: 'dock/show' }>): void {
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
			field: () => fieldSpan(document, sharedChat()?.chat()?.composer ?? null),
			onChange: (state) => void send({ type: 'dock/changed', ...state }).catch(() => undefined),
			signal: standing.signal,
		});
		watchExtension(dock, standing.signal);
	}

	function leave(): void {
		hide();
		browser.runtime?.onMessage?.removeListener(onMessage);
	}

	/** Answers `dock/show` with true: the background then knows that the dock is here. */
	const onMessage = (
		request: unknown,
		_sender: unknown,
		sendResponse: (answer: unknown) => void,
	): true | undefined => {
		if (!isToContent(request)) return undefined;
		if (!isAlive()) {
			leave();
			return undefined;
		}
		if (request.type === 'dock/show') {
			if (dock) dock.check();
			else show(request);
			sendResponse(true);
			return true;
		}
		if (request.type === 'dock/hide') hide();
		if (request.type === 'dock/toggle') dock?.toggle();
		if (request.type === 'dock/focus') dock?.focus();
		if (request.type === 'access/check') {
			void send({ type: 'access/check' }).then(
				(may) => may === false && leave(),
				() => undefined,
			);
		}
		return undefined;
	};
	browser.runtime.onMessage.addListener(onMessage);
}
