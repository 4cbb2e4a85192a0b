import type { Runtime } from 'webextension-polyfill';
import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import type { ViewOrigin } from '../messaging/view-origin.ts';
import { VIEW_PORT, VIEW_WINDOW } from '../messaging/view-port.ts';

/**
 * Who may ask for what. Any web page may put our sidebar's address into a frame of its own; only the frame that our content script made
 * presents a token registered for that tab, and each token serves one frame. The dashboard is not web-accessible and must be
 * a top-level page. Nothing here trusts a message's contents: only the browser's `sender`.
 */
export type ViewKind = 'sidebar' | 'dashboard' | 'popup';

const TokensSchema = z.record(z.string(), z.object({ tabId: z.number(), frameId: z.nullable(z.number()) }));
type Tokens = z.infer<typeof TokensSchema>;

/** Kept while the browser runs, so that a background that slept still knows its views. */
const KEY = 'view-tokens';
/** A tab needs one token per frame made; older ones are dropped. */
const MOST_TOKENS = 200;

async function readTokens(): Promise<Tokens> {
	const stored = await browser.storage.session.get(KEY);
	const tokens = TokensSchema.safeParse(stored[KEY] ?? {});
	return tokens.success ? tokens.data : {};
}

let writing: Promise<unknown> = Promise.resolve();
/** Serialises read-modify-write of the token table. */
function updateTokens<T>(change: (tokens: Tokens) => T): Promise<T> {
	const step = writing.then(async () => {
		const tokens = await readTokens();
		const result = change(tokens);
		const entries = Object.entries(tokens).slice(-MOST_TOKENS);
		await browser.storage.session.set({ [KEY]: Object.fromEntries(entries) });
		return result;
	});
	writing = step.catch(() => undefined);
	return step;
}

/** The content script of `tabId` announces the token of the frame it is about to attach. */
export function registerToken(tabId: number, token: string): Promise<void> {
	return updateTokens((tokens) => {
		tokens[token] = { tabId, frameId: null };
	});
}

/** True when the port comes from the frame that the token was made for; the first such frame keeps it. */
export function claimToken(token: string, tabId: number, frameId: number): Promise<boolean> {
	return updateTokens((tokens) => {
		const entry = tokens[token];
		if (!entry || entry.tabId !== tabId) return false;
		if (entry.frameId !== null && entry.frameId !== frameId) return false;
		entry.frameId = frameId;
		return true;
	});
}

/** The view page a sender is, by its own address; null for anything that is not one of our pages. */
export function pageOf(sender: Runtime.MessageSender): ViewKind | null {
	if (sender.id !== browser.runtime.id || !sender.url) return null;
	const url = new URL(sender.url);
	if (`${url.protocol}//${url.host}` !== new URL(browser.runtime.getURL('/')).href.replace(/\/$/, ''))
		return null;
	if (url.pathname === '/sidebar.html') return 'sidebar';
	if (url.pathname === '/dashboard.html') return isTopLevel(sender) ? 'dashboard' : null;
	if (url.pathname === '/popup.html') return isTopLevel(sender) ? 'popup' : null;
	return null;
}

/** A tab's own page, or the browser's side panel (which has no tab). */
export function isTopLevel(sender: Runtime.MessageSender): boolean {
	return sender.tab === undefined || sender.frameId === 0;
}

/**
 * May this sender act as a view? A framed sidebar only with its token's frame. A sidebar without a tab is the browser's side panel and
 * names its window; a page of some other extension could hold a frame of ours without a tab, and such a frame never names one.
 */
export async function allowedView(
	sender: Runtime.MessageSender,
	origin: ViewOrigin,
): Promise<ViewKind | null> {
	const page = pageOf(sender);
	if (page === 'sidebar' && sender.tab === undefined) return origin.fromWindow === undefined ? null : page;
	if (page === null || isTopLevel(sender)) return page;
	const { tab, frameId } = sender;
	if (tab?.id === undefined || frameId === undefined) return null;
	const tokens = await readTokens();
	const own = Object.values(tokens).some((entry) => entry.tabId === tab.id && entry.frameId === frameId);
	return own ? page : null;
}

/** What a view port's name says: the token of a framed view, or the window of a top-level one. Null when the port is no view's. */
export function placeOfPort(name: string): { token: string } | { windowId: number | null } | null {
	if (!name.startsWith(VIEW_PORT)) return null;
	const place = name.slice(VIEW_PORT.length);
	if (!place.startsWith(VIEW_WINDOW)) return { token: place };
	const id = place.slice(VIEW_WINDOW.length);
	return { windowId: /^\d+$/.test(id) ? Number(id) : null };
}
