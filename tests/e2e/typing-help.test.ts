import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { BROWSERS } from './browser.ts';
import { type DemoExtension, eventually, inDemo, press, useDemoExtension } from './demo-extension.ts';
import { sidebarOf } from './sidebar-page.ts';

/** Addresses and fields of pages with different editors, all opened with the buyer who writes Simplified Chinese. */
const SHOPEE = { url: 'https://seller.shopee.co.th/new-webchat/conversations', field: 'textarea' };
const WHATSAPP = { url: 'https://web.whatsapp.com/', field: '[contenteditable="true"]' };
const ETSY = { url: 'https://www.etsy.com/messages', field: '.ql-editor' };
const FRAMED = {
	url: 'https://air.1688.com/app/ocms-fusion-components-1688/def_cbu_web_im/index.html',
	field: 'pre[contenteditable="true"]',
};
/** How the starter greeting in Simplified Chinese begins, and the end of it. */
const GREETING = '您好，欢迎光临小店';
const GREETING_END = '慢慢看不着急。';

const READ_BACK_MS = 600;

const composer = (page: Page) => inDemo(page, (d) => d.composerText());

async function openChat(demo: DemoExtension, { url, field }: { url: string; field: string }): Promise<Page> {
	const page = await demo.open(url, 'buyer=hans');
	await page.waitForFunction('Boolean(window.demo)', { timeout: 15_000 });
	const sidebar = await sidebarOf(page);
	await sidebar.forBuyer(await inDemo(page, (d) => d.truth().buyer.name));
	for (const frame of page.frames()) {
		const own = await frame.evaluate(() => 'demo' in window).catch(() => false);
		const found = own ? await frame.$(field) : null;
		if (!found) continue;
		await found.click();
		break;
	}
	return page;
}

/** The typing help arrives a moment after the chat was read: types and presses until it answers. */
async function typeUntil(page: Page, text: string, key: 'Tab' | ' ', wanted: string): Promise<string> {
	await page.keyboard.type(text);
	await page.keyboard.press(key);
	const now = await eventually(
		() => composer(page),
		(text) => text.includes(wanted),
	);
	// The insertion is read back twice; a second one is refused until then.
	await new Promise((done) => setTimeout(done, READ_BACK_MS));
	return now;
}

async function toEnd(page: Page): Promise<void> {
	await page.keyboard.down('Control');
	await page.keyboard.press('End');
	await page.keyboard.up('Control');
}

describe.each(BROWSERS)('help while typing in %s', (kind) => {
	const demo = useDemoExtension(kind);

	it.each([
		['a controlled textarea', SHOPEE],
		['Lexical', WHATSAPP],
		['Quill', ETSY],
		['an editable pre in a frame', FRAMED],
	])('expands an abbreviation in %s, and one undo brings it back', async (_name, place) => {
		const page = await openChat(demo, place);
		await page.keyboard.type('好的 ');
		const text = await typeUntil(page, ';nh', 'Tab', GREETING);
		expect(text.replace(/\s+$/, '').endsWith(GREETING_END)).toBe(true);
		expect(text).toContain('好的');
		expect(text).not.toContain(';nh');
		expect(await inDemo(page, (d) => d.sent.length)).toBe(0);
		await page.keyboard.down('Control');
		await page.keyboard.press('KeyZ');
		await page.keyboard.up('Control');
		await eventually(
			() => composer(page),
			(now) => !now.includes(GREETING) && now.includes(';nh'),
		);
		await page.close();
	});

	it('expands by Space, takes the full-width sign, and leaves other words alone', async () => {
		const page = await openChat(demo, SHOPEE);
		await page.keyboard.type(';zzz ok ');
		expect(await composer(page)).toBe(';zzz ok ');
		const text = await typeUntil(page, '；nh', ' ', GREETING);
		expect(text.startsWith(';zzz ok 您好')).toBe(true);
		expect(text.endsWith(GREETING_END)).toBe(true);
		await page.close();
	});

	it('does nothing while an input method is composing', async () => {
		const page = await openChat(demo, SHOPEE);
		await typeUntil(page, ';nh', 'Tab', GREETING);
		await page.keyboard.press('Enter');
		await eventually(
			() => composer(page),
			(now) => now === '',
		);
		const compose = (type: string) =>
			page.$eval(
				'textarea',
				(field, name) => field.dispatchEvent(new CompositionEvent(name, { bubbles: true })),
				type,
			);
		await page.keyboard.type(';nh');
		await compose('compositionstart');
		await page.keyboard.press(' ' as 'Space');
		await new Promise((done) => setTimeout(done, 400));
		expect(await composer(page)).toBe(';nh ');
		await compose('compositionend');
		await page.keyboard.press('Backspace');
		await page.keyboard.press(' ' as 'Space');
		await eventually(
			() => composer(page),
			(now) => now.includes(GREETING),
		);
		await page.close();
	});

	it('opens a menu at a slash: arrows choose, Enter inserts and does not send, Escape gives the key back', async () => {
		const page = await openChat(demo, SHOPEE);
		await typeUntil(page, ';nh', 'Tab', GREETING);
		await page.keyboard.down('Control');
		await page.keyboard.press('KeyA');
		await page.keyboard.up('Control');
		await page.keyboard.press('Backspace');
		// The list stands in a closed shadow root under the body: one more child there.
		const children = () => page.evaluate(() => document.body.childElementCount);
		const without = await children();
		const menuIs = (open: boolean) => eventually(children, (now) => now > without === open);
		await page.keyboard.type('/正品');
		await menuIs(true);
		await page.keyboard.press('Enter');
		const text = await eventually(
			() => composer(page),
			(now) => !now.includes('/正品') && now.length > 10,
		);
		expect(text).toMatch(/正品|真|实拍|细节/);
		expect(await inDemo(page, (d) => d.sent.length)).toBe(0);

		await page.keyboard.down('Control');
		await page.keyboard.press('KeyA');
		await page.keyboard.up('Control');
		await page.keyboard.press('Backspace');
		await page.keyboard.type('/正品');
		await menuIs(true);
		await page.keyboard.press('Escape');
		await menuIs(false);
		await page.keyboard.press('Enter');
		await eventually(
			() => inDemo(page, (d) => d.sent.length),
			(sent) => sent === 1,
		);
		await page.close();
	});

	it('asks in the sidebar for what a template still needs, and leaves the words where they are', async () => {
		const page = await openChat(demo, SHOPEE);
		await typeUntil(page, ';nh', 'Tab', GREETING);
		await page.keyboard.type(' ;bj');
		await page.keyboard.press('Tab');
		const sidebar = await sidebarOf(page);
		await sidebar.frame.waitForSelector('.rapport-missing input', { timeout: 10_000 });
		expect((await composer(page)).endsWith(';bj')).toBe(true);
		await page.close();
	});

	it('is switched off per site from the sidebar, at once, and on again', async () => {
		const page = await openChat(demo, SHOPEE);
		await typeUntil(page, ';nh', 'Tab', GREETING);
		const sidebar = await sidebarOf(page);
		await press(sidebar.frame, 'Menu');
		await press(sidebar.frame, 'Stop typing help on this site');
		await new Promise((done) => setTimeout(done, 500));
		await page.click('textarea');
		await toEnd(page);
		await page.keyboard.type(' ;wl');
		await page.keyboard.press(' ' as 'Space');
		await new Promise((done) => setTimeout(done, 500));
		expect((await composer(page)).endsWith(';wl ')).toBe(true);
		await press(sidebar.frame, 'Menu');
		await press(sidebar.frame, 'Help while typing on this site');
		await new Promise((done) => setTimeout(done, 500));
		await page.click('textarea');
		await toEnd(page);
		await page.keyboard.type(';wl');
		await page.keyboard.press(' ' as 'Space');
		await eventually(
			() => composer(page),
			(now) => !now.trimEnd().endsWith(';wl'),
		);
		await page.close();
	});
});
