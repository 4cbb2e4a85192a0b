import { browser } from 'wxt/browser';
import { type ViewPush, ViewPushSchema } from './view.ts';
import { ownWindow } from './view-origin.ts';

/** Prefix of the port name; the rest is the token that the dock registered, or for a top-level page {@link VIEW_WINDOW} and its window. */
export const VIEW_PORT = 'view:';
export const VIEW_WINDOW = 'window=';

/** Milliseconds before a lost connection is tried again: the background sleeps when idle, and wakes on connect. */
const RETRY_MS = 250;

/**
 * Keeps a view subscribed to the background until `signal` aborts. The token of a docked view stands in its address behind `#`.
 */
export function connectView(onPush: (push: ViewPush) => void, signal: AbortSignal): void {
	// A frame is known by its token alone: whoever framed this page must not be able to have it act for a window.
	const framed = window !== window.top;
	const connect = async (): Promise<void> => {
		const place = framed ? location.hash.slice(1) : `${VIEW_WINDOW}${(await ownWindow()) ?? ''}`;
		if (signal.aborted || !browser.runtime?.id) return;
		const port = browser.runtime.connect({ name: VIEW_PORT + place });
		const stop = () => port.disconnect();
		port.onMessage.addListener((message: unknown) => {
			const push = ViewPushSchema.safeParse(message);
			if (push.success) onPush(push.data);
			else console.error('Rapport: the background sent what this view cannot read', push.error);
		});
		port.onDisconnect.addListener(() => {
			signal.removeEventListener('abort', stop);
			setTimeout(() => void connect(), RETRY_MS);
		});
		signal.addEventListener('abort', stop, { once: true });
	};
	void connect();
}
