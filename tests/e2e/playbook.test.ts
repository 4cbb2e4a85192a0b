import { describe, expect, it } from 'vitest';
import { BROWSERS } from './browser.ts';
import { control, eventually, inDemo, useDemoExtension } from './demo-extension.ts';
import { sidebarOf } from './sidebar-page.ts';

const SHOPEE = 'https://seller.shopee.co.th/new-webchat/conversations';

describe.each(BROWSERS)('playbooks in %s', (kind) => {
	const demo = useDemoExtension(kind);

	it('lead through bargaining, then through a complaint, with a reply for the step that is due', async () => {
		const page = await demo.open(SHOPEE);
		const sidebar = await sidebarOf(page);
		await sidebar.forBuyer(await inDemo(page, (d) => d.truth().buyer.name));
		await inDemo(page, (d) => d.receive('Too expensive for me. Can you give me a discount, 20 for it?'));
		await eventually(sidebar.text, (text) => text.includes('of 4 steps'));
		expect(await sidebar.text()).toContain('your lowest price');

		await inDemo(page, (d) =>
			d.receive('And the last one arrived broken!! The glass is in pieces, I want my money back'),
		);
		await eventually(sidebar.text, (text) => text.includes('of 9 steps'));
		expect(await sidebar.text()).not.toContain('of 4 steps');

		const step = '.rapport-step-reply';
		const offered = await sidebar.frame.$eval(step, (button) => button.lastElementChild?.textContent ?? '');
		await sidebar.frame.focus(step);
		await page.keyboard.press('Enter');
		const beginning = offered.split('〔')[0]?.trim().slice(0, 30) ?? '';
		expect(beginning).not.toBe('');
		await eventually(
			async () => (await inDemo(page, (d) => d.composerText())) || (await sidebar.text()),
			(text) => text.includes(beginning),
		);
		expect(await inDemo(page, (d) => d.sent.length)).toBe(0);

		await sidebar.frame.$eval('.rapport-details > summary', (summary) => (summary as HTMLElement).click());
		await (await control(sidebar.frame, 'Show understanding')).press('Enter');
		await eventually(sidebar.text, (text) => text.includes('Feel, felt, found'));
		await page.close();
	}, 90_000);
});
