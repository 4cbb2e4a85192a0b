import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { BROWSERS } from './browser.ts';
import { askBackground, control, eventually, inDemo, useDemoExtension } from './demo-extension.ts';
import { type Sidebar, sidebarOf } from './sidebar-page.ts';

const SHOPEE = 'https://seller.shopee.co.th/new-webchat/conversations';

describe.each(BROWSERS)('suggested replies in %s', (kind) => {
	const demo = useDemoExtension(kind);

	async function opened(): Promise<{ page: Page; sidebar: Sidebar }> {
		const page = await demo.open(SHOPEE);
		const sidebar = await sidebarOf(page);
		await sidebar.forBuyer(await inDemo(page, (d) => d.truth().buyer.name));
		return { page, sidebar };
	}
	const composer = (page: Page) => inDemo(page, (d) => d.composerText());

	it('open with the answer to the open question, and say why', async () => {
		const { page, sidebar } = await opened();
		const first = await sidebar.frame.$eval('.rapport-reply', (reply) => reply.textContent ?? '');
		expect(first).toContain('Answers the open question');
		await page.close();
	});

	it('are put together into one message by keys alone, and inserted as shown', async () => {
		const { page, sidebar } = await opened();
		const { frame } = sidebar;
		const [first = '', second = ''] = await sidebar.replies();
		const button = await frame.waitForSelector('.rapport-reply-button');
		await button?.focus();
		for (const code of ['Enter', 'Digit2'] as const) {
			await page.keyboard.down('Shift');
			await page.keyboard.press(code);
			await page.keyboard.up('Shift');
		}
		const field = await control(frame, 'The message');
		const text = await eventually(
			() => field.evaluate((area) => (area as HTMLTextAreaElement).value),
			(value) => value.length > first.length,
		);
		expect(text).toContain(second.slice(-20));
		await field.focus();
		await page.keyboard.down('Control');
		await page.keyboard.press('Enter');
		await page.keyboard.up('Control');
		expect(await eventually(() => composer(page), Boolean)).toBe(text);
		expect(await inDemo(page, (d) => d.sent.length)).toBe(0);
		await page.close();
	});

	it('learn from what was sent: the settings tell of the choice and of the edit', async () => {
		const { page, sidebar } = await opened();
		const place = (await sidebar.replies()).findIndex((text) => !text.includes('〔'));
		await sidebar.insertReply(place + 1);
		const text = await eventually(() => composer(page), Boolean);
		await page.click('textarea');
		await page.keyboard.down('Control');
		await page.keyboard.press('End');
		await page.keyboard.up('Control');
		for (let letter = 0; letter < 12; letter += 1) await page.keyboard.press('Backspace');
		await page.keyboard.type(' and that is it.');
		await page.keyboard.press('Enter');
		await eventually(
			() => inDemo(page, (d) => d.sent.length),
			(count) => count === 1,
		);
		expect(text).not.toBe('');
		const settings = () => demo.running.openExtensionPage('/dashboard.html#/settings');
		const asking = await settings();
		await eventually(
			() => askBackground<{ result: { edited: number } }>(asking, { type: 'reply-learning/get' }),
			({ result }) => result.edited > 0,
		);
		await asking.close();
		const dashboard = await settings();
		const told = await eventually(
			() => dashboard.$eval('.rapport-card-taste', (card) => card.textContent ?? '').catch(() => ''),
			(words) => /You changed \d/.test(words),
		);
		expect(told).toMatch(/Learning from \d+ choice/);
		await dashboard.close();
		await page.close();
	});
});
