import type { Runtime } from 'webextension-polyfill';
import { browser } from 'wxt/browser';
import type { ViewPush } from '../messaging/view.ts';
import { claimToken, isTopLevel, pageOf, tokenOfPort } from './view-access.ts';

/** The sidebars that are open: docked ones belong to a tab, the browser's own side panel follows the active tab of its window. */
export interface Views {
	/** Handles a new port; ports that are not views', or may not be, are closed. */
	connect(port: Runtime.Port): Promise<void>;
	/** The active tab of some window changed. */
	activated(): Promise<void>;
	push(tabId: number, message: ViewPush): void;
	pushAll(message: (tabId: number) => Promise<ViewPush>): Promise<void>;
	/** Is a view of this tab open? */
	has(tabId: number): boolean;
	/** The tab that a view's page belongs to: its own, or for a top-level view the active one. */
	tabOf(sender: Runtime.MessageSender): Promise<number | null>;
}

interface View {
	port: Runtime.Port;
	/** Null while a following view has no tab to follow. */
	tabId: number | null;
	follows: boolean;
}

/** `opened` is told which tab's state a view needs now. */
export function createViews(
	opened: (tabId: number | null, push: (message: ViewPush) => void) => Promise<void>,
): Views {
	const views = new Set<View>();

	function send(view: View, message: ViewPush): void {
		try {
			view.port.postMessage(message);
		} catch {
			views.delete(view);
		}
	}
	const show = (view: View) => opened(view.tabId, (message) => send(view, message));

	return {
		async connect(port) {
			const token = tokenOfPort(port.name);
			const { sender } = port;
			if (token === null || !sender || pageOf(sender) === null) return;
			const follows = isTopLevel(sender);
			let tabId: number | null;
			if (follows) tabId = await activeTab(sender);
			else {
				tabId = sender.tab?.id ?? null;
				const own = tabId !== null && (await claimToken(token, tabId, sender.frameId ?? -1));
				if (!own) {
					port.disconnect();
					return;
				}
			}
			const view: View = { port, tabId, follows };
			views.add(view);
			port.onDisconnect.addListener(() => views.delete(view));
			await show(view);
		},
		async activated() {
			for (const view of views) {
				if (!view.follows || !view.port.sender) continue;
				const tabId = await activeTab(view.port.sender);
				if (tabId === view.tabId) continue;
				view.tabId = tabId;
				await show(view);
			}
		},
		push(tabId, message) {
			for (const view of views) if (view.tabId === tabId) send(view, message);
		},
		async pushAll(message) {
			for (const view of views) if (view.tabId !== null) send(view, await message(view.tabId));
		},
		has: (tabId) => [...views].some((view) => view.tabId === tabId),
		tabOf: (sender) => (isTopLevel(sender) ? activeTab(sender) : Promise.resolve(sender.tab?.id ?? null)),
	};
}

/**
 * The tab that a top-level view follows: the active one of the last focused window; a sidebar opened as a tab of its own follows
 * the tab that was used last besides itself.
 */
async function activeTab(sender: Runtime.MessageSender): Promise<number | null> {
	const own = sender.tab?.id;
	const tabs = await browser.tabs.query(own === undefined ? { active: true, lastFocusedWindow: true } : {});
	const others = tabs.filter((tab) => tab.id !== undefined && tab.id !== own);
	others.sort((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0));
	return others[0]?.id ?? null;
}
