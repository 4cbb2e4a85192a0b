import { browser } from 'wxt/browser';
import type { PanelApis } from '../messaging/panel-opener.ts';

/** Not in every browser; the polyfill's types have it without its window. */
interface PopupApi {
	action: { openPopup?: (options?: { windowId?: number }) => Promise<void> };
}

/**
 * Opens the side panel of a window; call it before the first await, for both browsers want the seller's own gesture. Chromium takes a
 * key pressed in the page for one, Firefox only what was done in a page of ours: there the popup opens, with the button for it.
 */
export async function openPanel(windowId: number): Promise<void> {
	const apis = browser as unknown as PanelApis & PopupApi;
	try {
		if (apis.sidePanel) await apis.sidePanel.open({ windowId });
		else if (apis.sidebarAction) await apis.sidebarAction.open();
	} catch {
		await apis.action.openPopup?.({ windowId }).catch(() => undefined);
	}
}
