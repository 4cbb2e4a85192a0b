import { browser } from 'wxt/browser';

/** The browser's own side panel: Chromium's `sidePanel`, Firefox's `sidebarAction`, or neither; no browser's types have both. */
export interface PanelApis {
	sidePanel?: { open(options: { windowId: number }): Promise<void> };
	sidebarAction?: { open(): Promise<void> };
}

/**
 * How a page of ours opens the side panel of its window, or null where the browser has none. The window is looked up right away, for the
 * opener must reach the browser in the seller's click or key press, before any wait.
 */
export function panelOpener(): (() => Promise<void>) | null {
	const { sidePanel, sidebarAction } = browser as unknown as PanelApis;
	if (sidebarAction) return () => sidebarAction.open();
	if (!sidePanel) return null;
	let windowId: number | undefined;
	void browser.windows.getCurrent().then(
		(window) => {
			windowId = window.id;
		},
		() => undefined,
	);
	return async () => {
		if (windowId !== undefined) await sidePanel.open({ windowId });
	};
}
