import { browser } from 'wxt/browser';
import type { PopupState } from '../messaging/site-requests.ts';
import { SITES, siteFor } from '../reader/sites/sites.ts';
import type { RapportDatabase } from '../store/database.ts';
import { getSetting } from '../store/settings.ts';
import type { ChatSessions } from './chat-sessions.ts';
import { toContent } from './dock-messages.ts';
import { coversSite, hostOf, isDeclaredPage, isDeclaredSite, readableSite } from './sites-patterns.ts';
import { placeOf } from './sites-place.ts';
import { runIn } from './sites-scripts.ts';
import { allowedSites, switchedOnSites } from './sites-switched-on.ts';
import { activeFrame, isSure } from './tab-session.ts';

export type PageUnderPopup = Omit<PopupState, 'due' | 'settings'>;

const BLOCKED: PageUnderPopup = {
	page: 'blocked',
	name: null,
	pattern: null,
	switchedOn: false,
	buyer: null,
	place: 'docked',
	dockOpen: false,
	narrowLayout: false,
};

/** The site's own name: the marketplace's where the address is a chat page of one, or any page of its host. */
function nameOf(url: URL, pattern: string): string {
	const declared =
		siteFor(url) ?? SITES.find(({ matches }) => matches.some((wide) => coversSite(wide, pattern)));
	return declared?.name ?? hostOf(pattern);
}

/** What the popup says of the tab under it. On a page that is switched on, and where nothing answers yet, reading starts now. */
export async function pageUnderPopup(
	db: RapportDatabase | null,
	tabId: number | null,
	sessions: ChatSessions,
): Promise<PageUnderPopup> {
	if (tabId === null) return BLOCKED;
	const tab = await browser.tabs.get(tabId).catch(() => null);
	const pattern = readableSite(tab?.url);
	if (!tab?.url || pattern === null) return BLOCKED;
	const url = new URL(tab.url);
	const switchedOn = (await switchedOnSites()).some((wide) => coversSite(wide, pattern));
	const allowed = (await allowedSites()).some((wide) => coversSite(wide, pattern));
	const session = sessions.get(tabId);
	const active = session ? activeFrame(session) : null;
	const site = active?.snapshot.site ?? siteFor(url)?.id ?? url.hostname;
	const known = SITES.find(({ id }) => id === site);
	const seen: PageUnderPopup = {
		page: 'no-chat',
		name: nameOf(url, pattern),
		pattern,
		switchedOn,
		buyer: active?.snapshot.buyer.name ?? null,
		place: await placeOf(db, site),
		dockOpen: (db ? (await getSetting(db, 'dock'))[site]?.open : undefined) ?? true,
		narrowLayout: known?.narrowLayout === true,
	};
	if (active) return { ...seen, page: isSure(active.snapshot) ? 'reading' : 'unsure' };
	if (!switchedOn && !(allowed && isDeclaredPage(url))) {
		return { ...seen, page: allowed && isDeclaredSite(pattern) ? 'elsewhere' : 'off' };
	}
	// Opened before the extension was there, or read by a background that slept since.
	if (!(await runIn(tabId))) return BLOCKED;
	await toContent(tabId, { type: 'chat/read-now' });
	return seen;
}
