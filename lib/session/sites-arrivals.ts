import { browser } from 'wxt/browser';
import { isDeclaredPage } from './sites-patterns.ts';
import { runIn } from './sites-scripts.ts';

/**
 * Marketplaces that change their address without loading a page: a seller who comes to the chat from another page of the site finds no content
 * script there, for the manifest's entry only runs where a page loads. It is run when the address becomes a declared one. The browser tells of
 * addresses only for hosts that we may read anyway.
 */
export function watchArrivals(failed: (error: unknown) => void): void {
	browser.tabs.onUpdated.addListener((tabId, change, tab) => {
		if (!(change.url || change.status === 'complete') || tab.status !== 'complete') return;
		if (!tab.url || !URL.canParse(tab.url) || !isDeclaredPage(new URL(tab.url))) return;
		void runIn(tabId).catch(failed);
	});
}
