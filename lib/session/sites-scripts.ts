import { browser } from 'wxt/browser';
import { DECLARED } from './sites-patterns.ts';

/** Registration of the content script for the sites that the seller switched on: one entry, whose patterns follow the permissions. */
const SCRIPT_ID = 'switched-on-sites';
const FILE = '/content-scripts/chat.js' as const;

function scriptFor(patterns: string[]) {
	return {
		id: SCRIPT_ID,
		js: [FILE as string],
		matches: patterns,
		// There the manifest's own entry runs it.
		excludeMatches: [...DECLARED],
		allFrames: true,
		// Frames of the site without an address of their own: `about:blank`, `blob:`, `data:`.
		matchOriginAsFallback: true,
		persistAcrossSessions: true,
		runAt: 'document_idle' as const,
	};
}

let registering: Promise<unknown> = Promise.resolve();

/** Makes the registration what it should be; touches nothing when it is. Runs one after another: two at once would collide. */
export function registerFor(patterns: string[]): Promise<void> {
	const step = registering.then(async () => {
		const [before] = await browser.scripting.getRegisteredContentScripts({ ids: [SCRIPT_ID] });
		if (patterns.length === 0) {
			if (before) await browser.scripting.unregisterContentScripts({ ids: [SCRIPT_ID] });
			return;
		}
		const script = scriptFor(patterns);
		if (before && same(before.matches, patterns) && same(before.excludeMatches, DECLARED)) return;
		if (before) await browser.scripting.updateContentScripts([script]);
		else await browser.scripting.registerContentScripts([script]);
	});
	registering = step.catch(() => undefined);
	return step;
}

function same(a: readonly string[] | undefined, b: readonly string[]): boolean {
	return a?.length === b.length && [...a].sort().join() === [...b].sort().join();
}

/** Runs the content script in a tab that is open already. It stays the only one where it runs; false where it may not. */
export async function runIn(tabId: number): Promise<boolean> {
	try {
		await browser.scripting.executeScript({ target: { tabId, allFrames: true }, files: [FILE] });
		return true;
	} catch {
		return false;
	}
}

/** Runs the content script in every open tab of a site. */
export async function runInOpenTabs(pattern: string): Promise<void> {
	const tabs = await browser.tabs.query({ url: pattern });
	await Promise.all(tabs.map(({ id }) => (id === undefined ? false : runIn(id))));
}
