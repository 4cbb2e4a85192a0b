import { browser } from 'wxt/browser';
import { type ViewPush, ViewPushSchema } from './view.ts';

/** Prefix of the port name; the rest is the token that the dock registered, empty for a top-level page. */
export const VIEW_PORT = 'view:';

/** Milliseconds before a lost connection is tried again: the background sleeps when idle, and wakes on connect. */
const RETRY_MS = 250;

/**
 * Keeps a view subscribed to the background until `signal` aborts. The token of a docked view stands in its address behind `#`.
 */
export function connectView(onPush: (push: ViewPush) => void, signal: AbortSignal): void {
	const token = location.hash.slice(1);
	const connect = (): void => {
		if (signal.aborted || !browser.runtime?.id) return;
		const port = browser.runtime.connect({ name: VIEW_PORT + token });
		const stop = () => port.disconnect();
		port.onMessage.addListener((message: unknown) => {
			const push = ViewPushSchema.safeParse(message);
			if (push.success) onPush(push.data);
			else console.error('Rapport: the background sent what this view cannot read', push.error);
		});
		port.onDisconnect.addListener(() => {
			signal.removeEventListener('abort', stop);
			setTimeout(connect, RETRY_MS);
		});
		signal.addEventListener('abort', stop, { once: true });
	};
	connect();
}
