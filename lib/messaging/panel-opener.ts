import { browser } from 'wxt/browser';

/** The browser's own side panel: Chromium's `sidePanel`, Firefox's `sidebarAction`, or neither; no browser's types have both. */
export interface PanelApis {
	sidePanel?: { open(options: { windowId: number }): Promise<void> };
	sidebarAction?: { open(): Promise<void> };
}

/**
 * How a page of ours opens the side panel of its window, or null where the browser has none. The window is looked up beforehand: the
 * opener must be called in the seller's click or key press, before any wait.
 */
export async function panelOpener(): Promise<(() => Promise<void>) | null> {
	const { sidePanel, sidebarAction } = browser as unknown as PanelApis;
	const windowId = sidePanel && (await browser.windows.getCurrent().catch(() => null))?.id;
	if (sidePanel && windowId !== undefined) return () => sidePanel.open({ windowId });
	if (sidebarAction) return () => sidebarAction.open();
	return null;
}
