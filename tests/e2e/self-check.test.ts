import { describe, expect, it } from 'vitest';
import { BROWSERS } from './browser.ts';
import { eventually, inDemo, press, useDemoExtension } from './demo-extension.ts';
import { sidebarOf } from './sidebar-page.ts';

const SHOPEE = 'https://seller.shopee.co.th/new-webchat/conversations';

describe.each(BROWSERS)('a page that is read no more in %s', (kind) => {
	const demo = useDemoExtension(kind);

	it('is told of once, with a report that masks every word, while templates go on working', async () => {
		const page = await demo.open(SHOPEE, 'buyer=hans');
		const sidebar = await sidebarOf(page);
		const truth = await inDemo(page, (d) => d.truth());
		await sidebar.forBuyer(truth.buyer.name);
		expect(await sidebar.text()).not.toMatch(/used to read this page/);
		// The site ships a new page: the header that names the buyer is gone.
		await page.evaluate((name) => {
			const all = [...document.querySelectorAll('*')].filter(
				(el) => el.childElementCount === 0 && el.textContent?.trim() === name,
			);
			for (const el of all) el.remove();
		}, truth.buyer.name);
		await eventually(sidebar.text, (text) => /used to read this page/.test(text), 30_000);
		await press(sidebar.frame, 'See a report you can send us');
		const report = await eventually(
			() => sidebar.frame.$eval('pre', (pre) => pre.textContent ?? '').catch(() => ''),
			(text) => text !== '',
		);
		expect(report).toContain('site: shopee');
		expect(report).toContain('data-cy=webchat-message-receive');
		for (const { text } of truth.messages) if (text.length > 1) expect(report).not.toContain(text);
		expect(report).not.toContain(truth.buyer.name);
		await page.close();
	});
});
