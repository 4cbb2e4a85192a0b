import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { BROWSERS } from './browser.ts';
import { askBackground, eventually, inDemo, press, useDemoExtension } from './demo-extension.ts';
import { sidebarOf } from './sidebar-page.ts';
import { approveSites, openPopup } from './toolbar.ts';

const SMALLSHOP = 'https://chat.smallshop.example/';
const BAZAAR = 'https://desk.bazaar.example/';
const PLAINEDIT = 'https://chat.plainedit.example/';
const HOSTS = [SMALLSHOP, BAZAAR, PLAINEDIT].map((url) => new URL(url).host);

const USE = 'Use Rapport on this site';
const STOP = 'Stop using Rapport on this site';

const buyerOf = (page: Page) => inDemo(page, (d) => d.truth().buyer.name);
const wait = (ms: number) => new Promise((done) => setTimeout(done, ms));
/** Frames beside the page's own: the dock, if it stands. */
const docks = (page: Page) => page.frames().length - 1;

describe.each(BROWSERS)('a site that Rapport has never seen, in %s', (kind) => {
	const demo = useDemoExtension(kind);

	/** Texts of everything kept, asked through a dashboard of its own. */
	async function stored(): Promise<string[]> {
		const dashboard = await demo.running.openExtensionPage('/dashboard.html#/settings');
		const request = { type: 'data/export', format: 'json', buyerId: null };
		const answer = await askBackground<{ result: { content: string } }>(dashboard, request);
		await dashboard.close();
		const tables = JSON.parse(answer.result.content).tables as { messages: { text: string }[] };
		return tables.messages.map(({ text }) => text);
	}

	async function switchOn(page: Page): Promise<void> {
		const popup = await openPopup(demo.running, page);
		expect(await popup.text()).toContain('Not switched on here');
		await popup.press(USE);
		await eventually(popup.text, (text) => text.includes('Reading the chat with')).catch(async (error) => {
			// A browser may close its popup when the page takes the focus.
			if ((await popup.text().catch(() => '')) !== '') throw error;
		});
		await popup.close();
	}

	it('is not read before it is switched on', async () => {
		await approveSites(demo.running, HOSTS);
		const page = await demo.open(SMALLSHOP);
		await wait(2_500);
		expect(docks(page)).toBe(0);
		expect(await stored()).toEqual([]);
		await page.close();
	});

	it('is switched on in the popup, read without a reload, written to, switched off in the settings, and quiet', async () => {
		const page = await demo.open(SMALLSHOP);
		await switchOn(page);
		const sidebar = await sidebarOf(page);
		await sidebar.forBuyer(await buyerOf(page));
		const truth = await inDemo(page, (d) => d.truth());
		await press(sidebar.frame, 'Menu');
		await press(sidebar.frame, 'What Rapport reads here');
		const reading = JSON.parse(
			await eventually(
				() => sidebar.frame.$eval('pre', (pre) => pre.textContent ?? ''),
				(text) => text !== '',
			),
		);
		expect(reading.site).toBe('generic');
		expect(reading.messages.map(({ from, text }: { from: string; text: string }) => [from, text])).toEqual(
			truth.messages.map(({ from, text }) => [from, text]),
		);
		await press(sidebar.frame, 'Back');
		const [reply = ''] = await sidebar.replies();
		expect(await sidebar.insertReply(1)).toContain('In the message field');
		expect(await inDemo(page, (d) => d.composerText())).toContain(reply.split('〔')[0]?.slice(0, 30));
		expect(await inDemo(page, (d) => d.sent.length)).toBe(0);
		expect((await stored()).length).toBeGreaterThan(0);

		const dashboard = await demo.running.openExtensionPage('/dashboard.html#/settings');
		await press(dashboard, 'Stop using Rapport on chat.smallshop.example');
		await eventually(
			() => dashboard.evaluate(() => document.body.innerText),
			(text) => text.includes('Nothing is read there any more'),
		);
		await dashboard.close();
		await page.bringToFront();
		await eventually(
			async () => docks(page),
			(count) => count === 0,
		);
		await inDemo(page, (d) => d.receive('Written after Rapport was switched off'));
		await wait(1_500);
		expect(await stored()).not.toContain('Written after Rapport was switched off');
		const popup = await openPopup(demo.running, page);
		expect(await popup.text()).toContain('Not switched on here');
		await popup.close();
		await page.reload();
		await wait(2_000);
		expect(docks(page)).toBe(0);
		await page.close();
	}, 120_000);

	it('stays on for pages opened later, until the popup or the browser takes it back, and can be switched on again', async () => {
		const first = await demo.open(BAZAAR);
		await switchOn(first);
		await first.close();
		const later = await demo.open(BAZAAR);
		const sidebar = await sidebarOf(later);
		await sidebar.forBuyer(await buyerOf(later));
		const popup = await openPopup(demo.running, later);
		await popup.press(STOP);
		await eventually(
			async () => docks(later),
			(count) => count === 0,
		);
		await popup.close();
		await switchOn(later);
		await (await sidebarOf(later)).forBuyer(await buyerOf(later));
		// As the browser's own settings do it.
		const dashboard = await demo.running.openExtensionPage('/dashboard.html#/settings');
		const remove = `(globalThis.browser ?? chrome).permissions.remove({ origins: ['https://desk.bazaar.example/*'] })`;
		await dashboard.evaluate(remove);
		await dashboard.close();
		await later.bringToFront();
		await eventually(
			async () => docks(later),
			(count) => count === 0,
		);
		await later.close();
	}, 120_000);

	it('with a field drawn from state takes a reply too', async () => {
		const page = await demo.open(PLAINEDIT);
		await switchOn(page);
		const sidebar = await sidebarOf(page);
		await sidebar.forBuyer(await buyerOf(page));
		expect(await sidebar.insertReply(1)).toContain('In the message field');
		expect(await inDemo(page, (d) => d.composerText())).not.toBe('');
		await page.close();
	}, 60_000);

	it('is told apart from pages where nothing may run and from a marketplace’s other pages', async () => {
		const blank = await demo.running.browser.newPage();
		await blank.goto('about:blank');
		const none = await openPopup(demo.running, blank);
		expect(await none.text()).toContain('The browser lets no extension read this page');
		expect(await none.text()).not.toContain(USE);
		await none.close();
		await blank.close();
		const products = await demo.open('https://seller.shopee.co.th/portal/product/list');
		const elsewhere = await openPopup(demo.running, products);
		expect(await elsewhere.text()).toContain('Rapport reads the chat page of Shopee, not this page');
		await elsewhere.close();
		await products.close();
		const chat = await demo.open('https://seller.shopee.co.th/new-webchat/conversations');
		await (await sidebarOf(chat)).forBuyer(await buyerOf(chat));
		const known = await openPopup(demo.running, chat);
		expect(await known.text()).toContain(`Reading the chat with ${await buyerOf(chat)}`);
		expect(await known.text()).not.toContain(STOP);
		await known.close();
		await chat.close();
	}, 90_000);
});
