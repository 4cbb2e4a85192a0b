import type { Runtime } from 'webextension-polyfill';
import { browser } from 'wxt/browser';
import { toContent } from './dock-messages.ts';
import { coversSite, isDeclaredPage, sitePattern } from './sites-patterns.ts';
import { registerFor, runInOpenTabs } from './sites-scripts.ts';
import { allowedSites, forgetSite, rememberSite, switchedOnSites } from './sites-switched-on.ts';

/** Which pages may be read, and what follows when that changes. */
export interface SiteAccess {
	/** May the frame of this content script be read? Asked for each of its messages. */
	allows(sender: Runtime.MessageSender): Promise<boolean>;
	/** Has this frame's page still a reason to be read? Asked when the permissions changed. */
	goesOn(sender: Runtime.MessageSender): Promise<boolean>;
	/** The seller switched a site on: from now on, and in open tabs at once. False when the browser does not allow it. */
	switchOn(pattern: string): Promise<boolean>;
	/** The seller switched a site off: nothing is read there any more, in open tabs too. */
	switchOff(pattern: string): Promise<void>;
	/** Registers the content script as the browser's permissions stand now. */
	reconcile(): Promise<void>;
}

/** Watches the browser's permissions from now on: the seller may change them in the browser's own pages too. */
export function watchSiteAccess(failed: (error: unknown) => void): SiteAccess {
	let allowed: Promise<string[]> | null = null;
	const sites = () => {
		allowed ??= allowedSites().catch((error) => {
			allowed = null;
			throw error;
		});
		return allowed;
	};

	async function reconcile(): Promise<void> {
		await registerFor(await switchedOnSites());
	}

	/** Every frame asks for itself: where a page stands, only the browser's word on the sender counts. */
	async function askFrames(): Promise<void> {
		const tabs = await browser.tabs.query({});
		await Promise.all(
			tabs.map(({ id }) => (id === undefined ? undefined : toContent(id, { type: 'access/check' }))),
		);
	}

	async function added(patterns: readonly string[]): Promise<void> {
		await reconcile();
		await Promise.all(patterns.map(runInOpenTabs));
	}

	browser.permissions.onAdded.addListener(({ origins = [] }) => {
		allowed = null;
		if (origins.length > 0) void added(origins).catch(failed);
	});
	browser.permissions.onRemoved.addListener(({ origins = [] }) => {
		allowed = null;
		if (origins.length > 0) void reconcile().then(askFrames).catch(failed);
	});

	async function allows(sender: Runtime.MessageSender): Promise<boolean> {
		const site = sitePattern(originOf(sender));
		return site !== null && (await sites()).some((wide) => coversSite(wide, site));
	}

	return {
		allows,
		async goesOn(sender) {
			if (!(await allows(sender))) return false;
			const site = sitePattern(originOf(sender)) ?? '';
			if ((await switchedOnSites()).some((wide) => coversSite(wide, site))) return true;
			const address = [sender.url, sender.tab?.url].find((url) => url && /^https?:/.test(url));
			return address !== undefined && isDeclaredPage(new URL(address));
		},
		async switchOn(pattern) {
			if (!(await rememberSite(pattern))) return false;
			allowed = null;
			await added([pattern]);
			return true;
		},
		async switchOff(pattern) {
			await forgetSite(pattern);
			allowed = null;
			await reconcile();
			await askFrames();
		},
		reconcile,
	};
}

/** The site of the sending frame, with a slash; a frame without one of its own (sandboxed, about:blank) has its tab's. */
function originOf(sender: Runtime.MessageSender): string {
	// Not in the polyfill's types; Chromium and Firefox 126 have it.
	const { origin } = sender as { origin?: string };
	for (const address of [origin, sender.url, sender.tab?.url]) {
		if (address && /^https?:/.test(address)) return `${address}/`;
	}
	return '';
}
