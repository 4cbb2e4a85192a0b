import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import type { FromContent } from '../../lib/messaging/from-content.ts';
import { createShortcutKeys } from '../../lib/shortcuts/shortcut-keys.ts';
import { runChatFrame } from './chat-frame.ts';

export default defineContentScript({
	// The manifest declares it for the marketplaces (wxt.config.ts), so that their addresses weigh nothing here.
	registration: 'runtime',
	noScriptStartedPostMessage: true,
	main() {
		// Not WXT's own context signal: it ends on a document event, which any page can dispatch to silence us.
		const life = new AbortController();
		const { signal } = life;
		const isAlive = () => {
			if (!browser.runtime?.id) life.abort();
			return !signal.aborted;
		};
		// The background runs this file in open pages too, when the seller switches a site on: a living one stays the only one.
		const world = globalThis as { rapportLives?: () => boolean };
		if (world.rapportLives?.()) return;
		world.rapportLives = isAlive;
		const keys = createShortcutKeys(
			window,
			(action, native) => {
				const message: FromContent = { type: 'shortcut', action, native };
				if (!isAlive()) return false;
				void browser.runtime.sendMessage(message).catch(() => undefined);
				return true;
			},
			signal,
		);
		const stop = () => life.abort();
		runChatFrame({ signal, isAlive, keys, stop });
	},
});
