import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { BROWSERS } from './browser.ts';
import { eventually, inDemo, useDemoExtension } from './demo-extension.ts';
import { sidebarOf } from './sidebar-page.ts';
import { firefoxPopupShown, openPopup, sidePanels } from './toolbar.ts';

const SHOPEE = 'https://seller.shopee.co.th/new-webchat/conversations';
const GOOFISH = 'https://www.goofish.com/im';
const NO_CHAT = 'https://seller.shopee.co.th/portal/product/list';

const buyerOf = (page: Page) => inDemo(page, (d) => d.truth().buyer.name);
const docks = (page: Page) => page.frames().length - 1;

async function chord(page: Page, digit: 7 | 8): Promise<void> {
	await page.keyboard.down('Control');
	await page.keyboard.down('Shift');
	await page.keyboard.press(`Digit${digit}`);
	await page.keyboard.up('Shift');
	await page.keyboard.up('Control');
}

describe.each(BROWSERS)('the browser’s own side panel in %s', (kind) => {
	const demo = useDemoExtension(kind, { width: 1600 });

	const panelTexts = async () => (await sidePanels(demo.running)).texts();
	const panelShows = (text: string) => eventually(panelTexts, (all) => all.some((one) => one.includes(text)));

	async function keepInPanel(page: Page): Promise<void> {
		await (await sidebarOf(page)).forBuyer(await buyerOf(page));
		const popup = await openPopup(demo.running, page);
		await popup.press('In the side panel');
		await eventually(panelTexts, (all) => all.length > 0);
		await popup.close();
	}

	it('takes the dock’s place on a site, follows the active tab, and gives the place back', async () => {
		const page = await demo.open(SHOPEE);
		await keepInPanel(page);
		await eventually(
			async () => docks(page),
			(count) => count === 0,
		);
		await page.bringToFront();
		await panelShows(await buyerOf(page));
		await inDemo(page, (d) => d.open('hans'));
		await panelShows(await buyerOf(page));

		const other = await demo.open(NO_CHAT);
		await other.bringToFront();
		await panelShows('No chat open');
		await other.close();
		await page.bringToFront();
		await panelShows(await buyerOf(page));

		// Another site keeps its dock: the choice is the site's.
		const goofish = await demo.open(GOOFISH);
		await sidebarOf(goofish);
		await goofish.close();
		await page.reload();
		await page.bringToFront();
		await panelShows(await buyerOf(page));
		expect(docks(page)).toBe(0);

		const panels = await sidePanels(demo.running);
		await panels.press('Menu');
		await panels.press('Keep it in the page');
		await (await sidebarOf(page)).forBuyer(await buyerOf(page));
		await eventually(panelTexts, (all) => all.length === 0);
		await page.close();
	}, 120_000);

	it('is closed and reached by the sidebar’s keys', async () => {
		const page = await demo.open(SHOPEE);
		await keepInPanel(page);
		await page.bringToFront();
		await panelShows(await buyerOf(page));
		await page.click('textarea');
		await chord(page, 7);
		await eventually(panelTexts, (all) => all.length === 0);
		expect(docks(page)).toBe(0);
		await page.click('textarea');
		await chord(page, 8);
		// Firefox opens its sidebar only for what was done in a page of ours: there the popup comes up, with the button for it.
		if (kind === 'chromium') await panelShows(await buyerOf(page));
		else {
			const popup = await firefoxPopupShown(demo.running, page);
			await popup.press('Open the side panel');
			await panelShows(await buyerOf(page));
		}
		const panels = await sidePanels(demo.running);
		await panels.press('Menu');
		await panels.press('Keep it in the page');
		await sidebarOf(page);
		await page.close();
	}, 120_000);

	it('shows in each window the tab of that window', async () => {
		const first = await demo.open(SHOPEE);
		await keepInPanel(first);
		const firstBuyer = await buyerOf(first);
		const second = await demo.running.browser.newPage({ type: 'window' });
		await second.goto(demo.running.address(`${GOOFISH}?buyer=hans&script=off&fresh=1`));
		await keepInPanel(second);
		const secondBuyer = await buyerOf(second);
		expect(secondBuyer).not.toBe(firstBuyer);
		await eventually(
			panelTexts,
			(all) =>
				all.length === 2 &&
				all.filter((text) => text.includes(firstBuyer)).length === 1 &&
				all.filter((text) => text.includes(secondBuyer)).length === 1,
		);
		// What happens in one window leaves the other's panel alone.
		await first.bringToFront();
		await inDemo(first, (d) => d.open('hant'));
		const next = await buyerOf(first);
		await eventually(
			panelTexts,
			(all) =>
				all.filter((text) => text.includes(next)).length === 1 &&
				all.filter((text) => text.includes(secondBuyer)).length === 1,
		);
		await second.close();
		await first.close();
	}, 120_000);

	it('is not needed where a site changes its layout when narrow: there the dock lies over the page', async () => {
		const pushed = await demo.open('https://www.etsy.com/messages');
		await (await sidebarOf(pushed)).forBuyer(await buyerOf(pushed));
		const margin = (page: Page) => page.evaluate(() => document.documentElement.style.marginRight);
		expect(await margin(pushed)).toMatch(/^\d+px$/);
		await pushed.close();
		const covered = await demo.open('https://www.carousell.com.my/inbox/');
		await (await sidebarOf(covered)).forBuyer(await buyerOf(covered));
		expect(await margin(covered)).toBe('');
		await covered.close();
	}, 60_000);
});
