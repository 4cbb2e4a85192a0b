import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { CATALOGUE } from '../pages/catalogue.ts';
import { BROWSERS } from './browser.ts';
import { askBackground, eventually, inDemo, press, useDemoExtension } from './demo-extension.ts';
import { type Sidebar, sidebarOf } from './sidebar-page.ts';

const ODD = CATALOGUE.find(({ id }) => id === 'oddshop')?.url ?? '';
const HOST = new URL(ODD).hostname;

describe.each(BROWSERS)('teaching a page in %s', (kind) => {
	const demo = useDemoExtension(kind);

	/** The page as the sidebar's reading view copies it. */
	async function reading(sidebar: Sidebar): Promise<{ buyer: { name: string | null }; messages: { from: string; text: string }[] }> {
		await press(sidebar.frame, 'Menu');
		await press(sidebar.frame, 'What Rapport reads here');
		const json = await sidebar.frame.waitForSelector('.rapport-json', { timeout: 10_000 });
		const text = (await json?.evaluate((pre) => pre.textContent)) ?? '{}';
		await press(sidebar.frame, 'Back');
		return JSON.parse(text);
	}

	async function expectExact(page: Page, sidebar: Sidebar): Promise<void> {
		const truth = await inDemo(page, (d) => d.truth());
		await sidebar.forBuyer(truth.buyer.name);
		const read = await reading(sidebar);
		expect(read.buyer.name).toBe(truth.buyer.name);
		expect(read.messages.map(({ from, text }) => [from, text])).toEqual(
			truth.messages.map(({ from, text }) => [from, text]),
		);
	}

	/** Centre of the nth element that matches, in the window. */
	const centre = (page: Page, selector: string, index = 0): Promise<{ x: number; y: number }> =>
		page.evaluate(
			(wanted, at) => {
				// Not what is scrolled away under the header.
				const all = [...document.querySelectorAll(wanted)].filter((el) => {
					const box = el.getBoundingClientRect();
					return document.elementsFromPoint(box.left + 5, box.top + box.height / 2).includes(el);
				});
				const box = all.at(at)?.getBoundingClientRect();
				if (!box) throw new Error(`nothing to point at: ${wanted}`);
				return { x: box.left + Math.min(30, box.width / 2), y: box.top + box.height / 2 };
			},
			selector,
			index,
		);

	async function pointAt(page: Page, selector: string, index = 0): Promise<void> {
		const { x, y } = await centre(page, selector, index);
		await page.mouse.move(x - 5, y - 2);
		await page.mouse.move(x, y);
		await page.mouse.click(x, y);
		await new Promise((done) => setTimeout(done, 250));
	}

	const asks = (sidebar: Sidebar, words: string) =>
		eventually(sidebar.text, (text) => text.includes(words), 10_000);

	const kept = async (): Promise<{ host: string }[]> => {
		const dashboard = await demo.running.openExtensionPage('/dashboard.html#/settings');
		const answer = await askBackground<{ result: { host: string }[] }>(dashboard, { type: 'lessons/list' });
		await dashboard.close();
		return answer.result;
	};

	it('reads a page that cannot be read, after the seller pointed at four things with the mouse', async () => {
		const page = await demo.open(ODD);
		const sidebar = await sidebarOf(page);
		await eventually(sidebar.text, (text) => text.includes('not read with confidence'));
		await press(sidebar.frame, 'Teach this page');
		await asks(sidebar, 'Point at a message from the buyer');
		await pointAt(page, '[data-lane=north] > div > div:first-child');
		await asks(sidebar, 'Now point at a message of your own');
		await pointAt(page, '[data-lane=south] > div > div:first-child');
		await asks(sidebar, 'Point at the field you write in');
		await pointAt(page, '[data-slot=answer]');
		await asks(sidebar, 'Point at the name of the buyer');
		await pointAt(page, '[data-slot=person]');
		const result = await eventually(sidebar.text, (text) => text.includes('This is right, keep it'), 20_000);
		expect(result).toContain('Everything you pointed at is read as you said');
		expect(await page.evaluate('window.pressed')).toEqual([]);
		await press(sidebar.frame, 'This is right, keep it');
		await expectExact(page, sidebar);
		await page.reload();
		await expectExact(page, await sidebarOf(page));
		expect((await kept()).map(({ host }) => host)).toEqual([HOST]);
		await page.close();
	});
});
