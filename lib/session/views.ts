import type { Runtime } from 'webextension-polyfill';
import { browser } from 'wxt/browser';
import type { ViewPush } from '../messaging/view.ts';
import type { ViewOrigin } from '../messaging/view-origin.ts';
import { claimToken, isTopLevel, pageOf, placeOfPort } from './view-access.ts';

/** The sidebars that are open: docked ones belong to a tab, the browser's own side panel follows the active tab of its window. */
export interface Views {
	/** Handles a new port; ports that are not views', or may not be, are closed. */
	connect(port: Runtime.Port): Promise<void>;
	/** The active tab of some window changed, or moved to another window. */
	activated(): Promise<void>;
	push(tabId: number, message: ViewPush): void;
	/** To the side panel of a window; false when none is open there. */
	pushToPanel(windowId: number, message: ViewPush): boolean;
	pushAll(message: (tabId: number) => Promise<ViewPush>): Promise<void>;
	/** Is a view of this tab open? */
	has(tabId: number): boolean;
	/** The tab that a view's page belongs to: its own, the popup's, or the active one of a side panel's window. */
	tabOf(sender: Runtime.MessageSender, origin: ViewOrigin): Promise<number | null>;
}

interface View {
	port: Runtime.Port;
	/** Null while a following view has no tab to follow. */
	tabId: number | null;
	/** A top-level view: the side panel of this window, or with null a tab of its own. Undefined for a docked view. */
	follows: number | null | undefined;
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

	async function viewFor(port: Runtime.Port): Promise<View | null> {
		const place = placeOfPort(port.name);
		const { sender } = port;
		if (!place || !sender) return null;
		if ('windowId' in place) {
			if (!isTopLevel(sender) || (sender.tab === undefined && place.windowId === null)) return null;
			const follows = sender.tab === undefined ? place.windowId : null;
			return { port, tabId: await followed(sender, follows), follows };
		}
		const tabId = sender.tab?.id;
		if (tabId === undefined || !(await claimToken(place.token, tabId, sender.frameId ?? -1))) return null;
		return { port, tabId, follows: undefined };
	}

	return {
		async connect(port) {
			if (!port.sender || pageOf(port.sender) === null || placeOfPort(port.name) === null) return;
			const view = await viewFor(port);
			if (!view) {
				port.disconnect();
				return;
			}
			views.add(view);
			port.onDisconnect.addListener(() => views.delete(view));
			await show(view);
		},
		async activated() {
			for (const view of views) {
				if (view.follows === undefined || !view.port.sender) continue;
				const tabId = await followed(view.port.sender, view.follows);
				if (tabId === view.tabId) continue;
				view.tabId = tabId;
				await show(view);
			}
		},
		push(tabId, message) {
			for (const view of views) if (view.tabId === tabId) send(view, message);
		},
		pushToPanel(windowId, message) {
			const panels = [...views].filter(({ follows }) => follows === windowId);
			for (const panel of panels) send(panel, message);
			return panels.length > 0;
		},
		async pushAll(message) {
			for (const view of views) if (view.tabId !== null) send(view, await message(view.tabId));
		},
		has: (tabId) => [...views].some((view) => view.tabId === tabId),
		async tabOf(sender, { fromWindow, forTab }) {
			if (pageOf(sender) === 'popup' && forTab !== undefined) return forTab;
			if (isTopLevel(sender)) return followed(sender, fromWindow ?? null);
			return sender.tab?.id ?? null;
		},
	};
}

/**
 * The tab that a top-level view follows: the active one of its window; a sidebar opened as a tab of its own follows the tab that was
 * used last besides itself, in any window.
 */
async function followed(sender: Runtime.MessageSender, windowId: number | null): Promise<number | null> {
	const own = sender.tab?.id;
	const tabs = await browser.tabs.query(
		own !== undefined
			? {}
			: windowId === null
				? { active: true, lastFocusedWindow: true }
				: { active: true, windowId },
	);
	const others = tabs.filter((tab) => tab.id !== undefined && tab.id !== own);
	others.sort((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0));
	return others[0]?.id ?? null;
}
