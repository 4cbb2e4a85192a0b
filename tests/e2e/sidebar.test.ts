import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { BROWSERS } from './browser.ts';
import { control, eventually, inDemo, press, unfold, useDemoExtension } from './demo-extension.ts';
import { sidebarOf } from './sidebar-page.ts';

const SHOPEE = 'https://seller.shopee.co.th/new-webchat/conversations';

async function pressChord(page: Page, digit: string): Promise<void> {
	await page.keyboard.down('Control');
	await page.keyboard.down('Shift');
	await page.keyboard.press(`Digit${digit}` as 'Digit1');
	await page.keyboard.up('Shift');
	await page.keyboard.up('Control');
}

describe.each(BROWSERS)('the sidebar on a marketplace page in %s', (kind) => {
	const demo = useDemoExtension(kind);

	it('shows the open buyer and follows when another conversation is opened, without a reload', async () => {
		const page = await demo.open(SHOPEE);
		const sidebar = await sidebarOf(page);
		const first = await inDemo(page, (d) => d.truth().buyer.name);
		await sidebar.forBuyer(first);
		await inDemo(page, (d) => d.open('hans'));
		const second = await inDemo(page, (d) => d.truth().buyer.name);
		expect(second).not.toBe(first);
		await sidebar.forBuyer(second);
		const replies = await eventually(sidebar.replies, (texts) =>
			texts.some((text) => /[\u4e00-\u9fff]/.test(text)),
		);
		expect(replies.length).toBeGreaterThan(0);
		expect(replies.length).toBeLessThanOrEqual(5);
		await page.close();
	});

	it('says something new within a moment of a new message', async () => {
		const page = await demo.open(SHOPEE);
		const sidebar = await sidebarOf(page);
		await sidebar.forBuyer(await inDemo(page, (d) => d.truth().buyer.name));
		const before = await sidebar.text();
		expect(before).not.toMatch(/angry/i);
		const started = Date.now();
		await inDemo(page, (d) =>
			d.receive('This is a disgrace!! It arrived broken and nobody answers me. I want my money back NOW'),
		);
		await eventually(sidebar.text, (text) => /angry|anger/i.test(text));
		expect(Date.now() - started).toBeLessThan(3_000);
		await page.close();
	});

	it('reads exactly what the page shows, and shows the reading as JSON', async () => {
		const page = await demo.open(SHOPEE);
		const sidebar = await sidebarOf(page);
		const truth = await inDemo(page, (d) => d.truth());
		await sidebar.forBuyer(truth.buyer.name);
		await press(sidebar.frame, 'Menu');
		await press(sidebar.frame, 'What Rapport reads here');
		const json = await eventually(
			() => sidebar.frame.$eval('pre', (pre) => pre.textContent ?? ''),
			(text) => text !== '',
		);
		const reading = JSON.parse(json);
		expect(Object.keys(reading)).toEqual(['site', 'confidence', 'conversation', 'buyer', 'messages']);
		expect(reading.site).toBe('shopee');
		expect(reading.buyer.name).toBe(truth.buyer.name);
		expect(
			reading.messages.map(({ from, text }: { from: string; text: string }) => ({ from, text })),
		).toEqual(truth.messages.map(({ from, text }) => ({ from, text })));
		await page.close();
	});

	it('inserts by click and by key, keeps the draft, and never sends', async () => {
		const page = await demo.open(SHOPEE);
		const sidebar = await sidebarOf(page);
		await sidebar.forBuyer(await inDemo(page, (d) => d.truth().buyer.name));
		await page.click('textarea');
		await page.keyboard.type('One moment please. ');
		const [first = '', second = ''] = await sidebar.replies();
		expect(await sidebar.insertReply(1)).not.toBe('');
		const beginning = (text: string) => text.split('〔')[0]?.slice(0, 30) ?? '';
		const afterClick = await inDemo(page, (d) => d.composerText());
		expect(afterClick).toContain('One moment please.');
		expect(afterClick).toContain(beginning(first));

		await page.click('textarea');
		const withoutMissing = (await sidebar.replies()).findIndex(
			(text, index) => index > 0 && !text.includes('〔'),
		);
		const chosen = (await sidebar.replies())[withoutMissing] ?? second;
		await pressChord(page, String(withoutMissing + 1));
		await eventually(
			() => inDemo(page, (d) => d.composerText()),
			(text) => text.includes(beginning(chosen)),
		);
		expect(await inDemo(page, (d) => d.composerText())).toContain('One moment please.');
		expect(await inDemo(page, (d) => d.sent.length)).toBe(0);
		await page.close();
	});

	it('shows every key on the cheat-sheet, with what the page itself uses', async () => {
		const page = await demo.open(SHOPEE);
		const sidebar = await sidebarOf(page);
		await sidebar.forBuyer(await inDemo(page, (d) => d.truth().buyer.name));
		await page.evaluate(() => document.body.setAttribute('aria-keyshortcuts', 'Control+Shift+2'));
		await page.click('textarea');
		await pressChord(page, '9');
		const sheet = () =>
			sidebar.frame.$$eval('dialog[open] dl > div', (rows) => rows.map((row) => row.textContent));
		const rows = await eventually(sheet, (found) =>
			found.some((row) => row?.includes('This page uses these keys')),
		);
		expect(rows.filter((row) => row?.includes('This page uses these keys'))).toHaveLength(1);
		expect(rows.find((row) => row?.startsWith('Insert reply 2'))).toContain('This page uses these keys');
		expect(rows.find((row) => row?.startsWith('Insert reply 1'))).toContain('Ctrl+Shift+1');
		await page.close();
	});

	it('finds a template in the palette by key and inserts it by Enter', async () => {
		const page = await demo.open(SHOPEE);
		const sidebar = await sidebarOf(page);
		await sidebar.forBuyer(await inDemo(page, (d) => d.truth().buyer.name));
		await page.click('textarea');
		await pressChord(page, '6');
		const field = await sidebar.frame.waitForSelector('dialog[open] input', { timeout: 10_000 });
		await field?.type('thank');
		await eventually(
			() => sidebar.frame.$$eval('dialog[open] [role=option]', (options) => options.length),
			(count) => count > 0,
		);
		await field?.press('Enter');
		await eventually(
			async () =>
				[
					await inDemo(page, (d) => d.composerText()),
					await sidebar.frame.$('.rapport-missing input'),
				] as const,
			([text, asks]) => text !== '' || asks !== null,
		);
		expect(await inDemo(page, (d) => d.sent.length)).toBe(0);
		await page.close();
	});

	it('remembers per site whether it is open and how wide', async () => {
		// Room for the page beside the wider dock too.
		const WIDE = 1440;
		const page = await demo.open(SHOPEE);
		await page.setViewport({ width: WIDE, height: 800 });
		const sidebar = await sidebarOf(page);
		await sidebar.forBuyer(await inDemo(page, (d) => d.truth().buyer.name));
		const edge = WIDE - (await sidebar.frame.evaluate(() => innerWidth));
		await page.mouse.move(edge, 400);
		await page.mouse.down();
		await page.mouse.move(edge - 60, 400, { steps: 5 });
		await page.mouse.up();
		const wide = await eventually(
			() => sidebar.frame.evaluate(() => innerWidth),
			(width) => width > WIDE - edge + 40,
		);
		await new Promise((done) => setTimeout(done, 500));
		await page.reload();
		const again = await sidebarOf(page);
		expect(await again.frame.evaluate(() => innerWidth)).toBe(wide);

		await again.forBuyer(await inDemo(page, (d) => d.truth().buyer.name));
		await press(again.frame, 'Fold the sidebar away');
		await new Promise((done) => setTimeout(done, 800));
		await page.reload();
		await new Promise((done) => setTimeout(done, 3_000));
		await expect(sidebarOf(page).then((s) => s.frame.evaluate(() => innerWidth))).rejects.toThrow();
		await page.click('textarea');
		await pressChord(page, '7');
		await sidebarOf(page);
		await page.close();
	}, 90_000);

	it('keeps a note, a tag and a follow-up', async () => {
		const page = await demo.open(SHOPEE);
		const sidebar = await sidebarOf(page);
		const name = await inDemo(page, (d) => d.truth().buyer.name);
		await sidebar.forBuyer(name);
		const note = await control(sidebar.frame, /note/i);
		await note.type('Prefers olive, 5 foot 7');
		await page.keyboard.down('Control');
		await page.keyboard.press('Enter');
		await page.keyboard.up('Control');
		await eventually(sidebar.text, (text) => text.includes('Prefers olive, 5 foot 7'));
		await press(sidebar.frame, 'Tag');
		const tag = await control(sidebar.frame, 'New tag');
		await tag.type('regular');
		await tag.press('Enter');
		await eventually(sidebar.text, (text) => text.includes('regular'));
		const suggested = '.rapport-task-suggested';
		const count = await sidebar.frame.$$eval(suggested, (rows) => rows.length);
		expect(count).toBeGreaterThan(0);
		await sidebar.frame.click(`${suggested} .rapport-accept`);
		await eventually(
			() => sidebar.frame.$$eval(suggested, (rows) => rows.length),
			(left) => left === count - 1,
		);
		await page.close();
	});

	it('lets the seller overrule a belief, remembers it, and takes it back', async () => {
		const page = await demo.open(SHOPEE, 'buyer=hans');
		const sidebar = await sidebarOf(page);
		await sidebar.forBuyer(await inDemo(page, (d) => d.truth().buyer.name));
		const row = /^Buying style/;
		await unfold(sidebar.frame, row);
		await press(sidebar.frame, /^Choose( another)?$/);
		await press(sidebar.frame, 'Courteous');
		await eventually(sidebar.text, (text) => /set by you/.test(text));

		await page.reload();
		const again = await sidebarOf(page);
		await again.forBuyer(await inDemo(page, (d) => d.truth().buyer.name));
		await eventually(again.text, (text) => /set by you/.test(text));
		await unfold(again.frame, row);
		await press(again.frame, 'Let Rapport decide again');
		await eventually(again.text, (text) => !/set by you/.test(text));
		await page.close();
	});

	it('has a wish dropped under the pointer, kept, and taken back from the line at the foot', async () => {
		const page = await demo.open(SHOPEE, 'buyer=hans');
		const { frame, forBuyer } = await sidebarOf(page);
		await forBuyer(await inDemo(page, (d) => d.truth().buyer.name));
		const wishes = () =>
			frame.$$eval('.rapport-wish > .rapport-correct', (all) => all.map((one) => one.textContent ?? ''));
		const before = await wishes();
		expect(before.length).toBeGreaterThan(0);
		const height = () =>
			frame.$eval('.rapport-now', (card) => Math.round(card.getBoundingClientRect().height));
		const tall = await height();
		await frame.hover('.rapport-wish');
		const deny = await frame.waitForSelector('.rapport-wish .rapport-quick-no', { visible: true });
		expect(await height()).toBe(tall);
		await deny?.click();
		await frame.waitForSelector('.rapport-wish-dropped');
		expect(await wishes()).toEqual(before.slice(1));
		await press(frame, 'Undo');
		await eventually(wishes, (now) => now.join() === before.join());
		await page.close();
	});
});
