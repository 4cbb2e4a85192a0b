import type { Browser, Page } from 'puppeteer-core';
import type { RunningBrowser } from './browser.ts';
import { eventually, press } from './demo-extension.ts';

/**
 * The real toolbar popup and side panel. Chromium shows both as targets of its own. Firefox shows drivers neither: there they are opened
 * from the browser's own window, read through `extension.getViews` of another page of ours, and pressed by real keys.
 */
export interface ToolbarPopup {
	text(): Promise<string>;
	/** Presses a control by its accessible name, as the seller's own input. */
	press(name: string): Promise<void>;
	/** Closes it, where the action did not. */
	close(): Promise<void>;
}

export interface SidePanels {
	/** What each open side panel shows, in no order. */
	texts(): Promise<string[]>;
	/** Presses a control in the only open side panel. */
	press(name: string): Promise<void>;
}

const PANEL = '/sidebar.html';

/** Clicks Rapport's button in the toolbar of the window that shows `page`. */
export async function openPopup(running: RunningBrowser, page: Page): Promise<ToolbarPopup> {
	return running.kind === 'chromium' ? chromiumPopup(running, page) : firefoxPopup(running, page);
}

async function chromiumPopup(running: RunningBrowser, page: Page): Promise<ToolbarPopup> {
	const { browser } = running;
	await page.bringToFront();
	const id = new URL(await running.extensionOrigin()).host;
	const extension = [...(await browser.extensions()).values()].find((found) => found.id === id);
	const isPopup = (target: { url(): string }) => target.url().endsWith('/popup.html');
	for (const left of browser.targets().filter(isPopup))
		await (await left.asPage()).close().catch(() => undefined);
	const shown = browser.waitForTarget(isPopup, { timeout: 10_000 });
	await extension?.triggerAction(page);
	const popup = await (await shown).asPage();
	await popup.waitForSelector('.rapport-popup-status', { timeout: 10_000 });
	return {
		text: () => popup.evaluate(() => document.body.innerText),
		press: (name) => press(popup, name),
		close: () => popup.close().catch(() => undefined),
	};
}

/** Opens what Chromium would ask the seller about: no driver can answer its prompt, so the answer "yes" is given beforehand. */
export async function approveSites(running: RunningBrowser, hosts: readonly string[]): Promise<void> {
	if (running.kind !== 'chromium') return;
	const origin = await running.extensionOrigin();
	const settings = await running.browser.newPage();
	await settings.goto('chrome://extensions');
	for (const host of hosts) {
		const given = [new URL(origin).host, `https://${host}/*`].map((value) => JSON.stringify(value));
		await settings.evaluate(`chrome.developerPrivate.addHostPermission(${given.join()})`);
	}
	await settings.close();
	// Approved is what was given once; given now is only what the popup asks for.
	const page = await running.openExtensionPage('/dashboard.html');
	for (const host of hosts) {
		await page.evaluate(`chrome.permissions.remove({ origins: ['https://${host}/*'] })`);
	}
	await page.close();
}

/** The browser's own window in Firefox, where scripts run with its rights (`--remote-allow-system-access`). */
async function inFirefoxWindow<T>(browser: Browser, expression: string): Promise<T> {
	type Answer = { result: Record<string, unknown> };
	const { connection } = browser as unknown as {
		connection: { send(method: string, params: object): Promise<Answer> };
	};
	const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
	const windows = tree.result.contexts as { context: string; url: string }[];
	const target = windows.filter(({ url }) => url.endsWith('/browser.xhtml')).at(-1);
	const { result } = await connection.send('script.evaluate', {
		expression: `(async () => { const window = Services.wm.getMostRecentWindow('navigator:browser'); const { document } = window; return JSON.stringify(await (${expression})) ?? 'null'; })()`,
		target: { context: target?.context },
		awaitPromise: true,
	});
	if (result.type !== 'success') throw new Error(JSON.stringify(result).slice(0, 400));
	return JSON.parse((result.result as { value: string }).value) as T;
}

const FIREFOX_ID = 'rapport@rapport.invalid';
const VIEW_BROWSER = (type: string) =>
	`[...document.querySelectorAll('browser'), ...[...document.querySelectorAll('browser#sidebar')].flatMap((outer) => [...(outer.contentDocument?.querySelectorAll('browser') ?? [])])].find((view) => view.getAttribute('webextension-view-type') === '${type}')`;

/** A page of ours to look through: it must exist before the popup opens, for a new tab closes it. */
async function lookingGlass(running: RunningBrowser): Promise<Page> {
	for (const page of await running.browser.pages()) {
		const place = await Promise.race([
			page.evaluate(() => location.href).catch(() => ''),
			new Promise<string>((done) => setTimeout(() => done(''), 1_000)),
		]);
		if (place.includes('/dashboard.html')) return page;
	}
	return running.openExtensionPage('/dashboard.html#/customers');
}

function firefoxView(running: RunningBrowser, glass: Page, type: 'popup' | 'sidebar') {
	const texts = () =>
		glass.evaluate(
			`browser.extension.getViews({ type: '${type}' }).map((view) => view.document.body.innerText)`,
		) as Promise<string[]>;
	async function pressByName(name: string): Promise<void> {
		const find = `(() => { for (const view of browser.extension.getViews({ type: '${type}' })) {
			const nameOf = (el) => (el.getAttribute('aria-label') ?? el.labels?.[0]?.textContent ?? el.textContent).replace(/\\s+/g, ' ').trim();
			const found = [...view.document.querySelectorAll('button, input, [role=menuitem]')].find((el) => nameOf(el) === ${JSON.stringify(name)});
			if (found) { found.focus(); return view.document.activeElement === found && view.document.hasFocus(); }
		} return false; })()`;
		// A popup that just went away may still hand the focus back to the page: look until it is where it should be.
		await eventually(async () => {
			await inFirefoxWindow(
				running.browser,
				`(() => { window.focus(); ${VIEW_BROWSER(type)}?.focus(); return true; })()`,
			);
			await new Promise((done) => setTimeout(done, 200));
			return glass.evaluate(find) as Promise<boolean>;
		}, Boolean);
		await inFirefoxWindow(
			running.browser,
			`(() => {
				const keys = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
				keys.beginInputTransactionForTests(window);
				const space = new window.KeyboardEvent('', { key: ' ', code: 'Space', keyCode: 32 });
				keys.keydown(space);
				return keys.keyup(space);
			})()`,
		);
	}
	return { texts, press: pressByName };
}

async function firefoxPopup(running: RunningBrowser, page: Page): Promise<ToolbarPopup> {
	await lookingGlass(running);
	await page.bringToFront();
	await inFirefoxWindow(
		running.browser,
		`(async () => {
			const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
			const { extension } = WebExtensionPolicy.getByID('${FIREFOX_ID}');
			await ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);
		})()`,
	);
	return firefoxPopupShown(running, page);
}

/** The popup that Firefox shows already: Rapport itself opened it. */
export async function firefoxPopupShown(running: RunningBrowser, page: Page): Promise<ToolbarPopup> {
	const glass = await lookingGlass(running);
	const view = firefoxView(running, glass, 'popup');
	const text = async () => (await view.texts())[0] ?? '';
	await eventually(text, (shown) => shown.includes('\n'));
	return {
		text,
		press: view.press,
		async close() {
			await glass.evaluate(`browser.extension.getViews({ type: 'popup' }).forEach((view) => view.close())`);
			await page.bringToFront();
		},
	};
}

/** The browser's own side panels that show Rapport. */
export async function sidePanels(running: RunningBrowser): Promise<SidePanels> {
	if (running.kind === 'firefox') return firefoxView(running, await lookingGlass(running), 'sidebar');
	const pages = () =>
		Promise.all(
			running.browser
				.targets()
				.filter((target) => target.type() === 'page' && target.url().endsWith(PANEL))
				.map((target) => target.asPage().catch(() => null)),
		).then((all) => all.filter((page) => page !== null));
	return {
		async texts() {
			const read = (page: Page) => page.evaluate(() => document.body.innerText);
			// One that is just closing has no text any more.
			const texts = await Promise.all((await pages()).map((page) => read(page).catch(() => null)));
			return texts.filter((text) => text !== null);
		},
		async press(name) {
			const [panel] = await pages();
			if (!panel) throw new Error('no side panel is open');
			await press(panel, name);
		},
	};
}
