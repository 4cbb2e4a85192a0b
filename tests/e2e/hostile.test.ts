import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { CATALOGUE } from '../pages/catalogue.ts';
import { BROWSERS, sidebarFrame } from './browser.ts';
import { askBackground, eventually, inDemo, press, useDemoExtension } from './demo-extension.ts';
import { sidebarOf } from './sidebar-page.ts';

const SHOPEE = 'https://seller.shopee.co.th/new-webchat/conversations';
const HOSTILE = CATALOGUE.find(({ id }) => id === 'hostile')?.url ?? '';

const name = (page: Page) => inDemo(page, (d) => d.truth().buyer.name);

describe.each(BROWSERS)('bad input and a hostile page in %s', (kind) => {
	const demo = useDemoExtension(kind);

	async function stored(): Promise<{
		messages: { text: string; truncated?: boolean }[];
		buyers: { name: string }[];
	}> {
		const dashboard = await demo.running.openExtensionPage('/dashboard.html#/settings');
		const request = { type: 'data/export', format: 'json', buyerId: null };
		const answer = await askBackground<{ result: { content: string } }>(dashboard, request);
		await dashboard.close();
		return JSON.parse(answer.result.content).tables;
	}

	it('stays on a page that throws our nodes away and fakes our messages', async () => {
		const page = await demo.open(HOSTILE);
		// It clears `body` and the root of everything foreign each half second: after a few times the dock stands where it does not.
		await eventually(
			() => page.evaluate('window.hostile.removed > 3 && window.hostile.faked > 4') as Promise<boolean>,
			Boolean,
			20_000,
		);
		await new Promise((done) => setTimeout(done, 1_000));
		// The page's field leaves no room at either edge: the dock began folded, and the seller opens it.
		await page.mouse.click(1270, 330);
		const standing = await sidebarOf(page);
		await standing.forBuyer(await name(page));
		expect(await inDemo(page, (d) => d.composerText())).toBe('');
		expect(await inDemo(page, (d) => d.sent.length)).toBe(0);
		// What the page was sent by others: no frame of ours may ever have answered it.
		expect(await page.evaluate('window.hostile.seen')).toEqual([]);
		expect((await stored()).messages.some(({ text }) => text === 'Injected by the page')).toBe(false);
		await page.close();
	});

	it('cannot be silenced by an event that the page dispatches', async () => {
		const page = await demo.open(SHOPEE);
		const sidebar = await sidebarOf(page);
		await sidebar.forBuyer(await name(page));
		await page.evaluate(() => {
			const detail = { contentScriptName: 'chat', messageId: 'newer' };
			for (const target of [document, window]) {
				target.dispatchEvent(new CustomEvent('wxt:content-script-started', { detail }));
				target.dispatchEvent(new CustomEvent('rapport:wxt:content-script-started', { detail }));
			}
		});
		await inDemo(page, (d) => d.receive('Can you still hear me, Rapport?'));
		await eventually(sidebar.text, (text) => text.includes('Can you still hear me'));
		await page.close();
	});

	it('takes no key press of the page for the seller’s', async () => {
		const page = await demo.open(SHOPEE);
		const sidebar = await sidebarOf(page);
		await sidebar.forBuyer(await name(page));
		await page.evaluate(() => {
			const field = document.querySelector('textarea');
			for (const code of ['Digit1', 'Digit2', 'Digit6']) {
				const press = { code, key: '1', ctrlKey: true, shiftKey: true, bubbles: true, composed: true };
				(field ?? document).dispatchEvent(new KeyboardEvent('keydown', press));
			}
		});
		await new Promise((done) => setTimeout(done, 1_000));
		expect(await inDemo(page, (d) => d.composerText())).toBe('');
		expect(await sidebar.frame.$('dialog[open]')).toBeNull();
		await page.close();
	});

	it('shows nothing in a sidebar frame that the page made itself', async () => {
		const page = await demo.open(SHOPEE);
		const sidebar = await sidebarOf(page);
		const buyer = await name(page);
		await sidebar.forBuyer(buyer);
		const address = `${await demo.running.extensionOrigin()}/sidebar.html`;
		await page.evaluate((src) => {
			const frame = document.createElement('iframe');
			frame.src = `${src}#11111111-2222-3333-4444-555555555555`;
			frame.id = 'made-by-page';
			document.body.append(frame);
		}, address);
		const made = await eventually(
			async () => {
				for (const frame of page.frames()) {
					const place = await frame.evaluate(() => location.href).catch(() => '');
					if (place.includes('11111111-2222')) return frame;
				}
				return null;
			},
			(frame) => frame !== null,
		).catch(() => null);
		// The page's own rules may refuse the frame altogether: then there is nothing to read either.
		if (made) {
			await new Promise((done) => setTimeout(done, 1_500));
			expect(await made.evaluate(() => document.body.innerText)).not.toContain(buyer);
			const answer = await askBackground(made, { type: 'templates/list' });
			expect(answer).toMatchObject({ ok: false });
		}
		await page.close();
	});

	it('keeps bulk and destructive requests to the dashboard', async () => {
		const page = await demo.open(SHOPEE);
		const frame = await sidebarFrame(page);
		for (const request of [
			{ type: 'data/export', format: 'json', buyerId: null },
			{ type: 'data/import', json: '{}' },
			{ type: 'buyer/delete', buyerId: 'x' },
		]) {
			expect(await askBackground(frame, request)).toMatchObject({ ok: false });
		}
		expect(await askBackground(frame, { type: 'templates/list' })).toMatchObject({ ok: true });
		await page.close();
	});

	it('shows markup as text, and keeps lone surrogates and direction marks apart from the interface', async () => {
		const page = await demo.open(SHOPEE);
		const sidebar = await sidebarOf(page);
		await sidebar.forBuyer(await name(page));
		const nasty =
			'<img src=x onerror="document.title=1"><script>alert(1)</script> \u202Eevil\u202C \uD83D end?';
		await page.evaluate(`window.demo.receive(${JSON.stringify(nasty)})`);
		await eventually(stored, ({ messages }) => messages.some(({ text }) => text.startsWith('<img src=x')));
		// Markup says nothing of a buyer, so it is not quoted on the cards; the history shows what was written.
		await press(sidebar.frame, 'Conversation history');
		await eventually(sidebar.text, (text) => text.includes('<img src=x'));
		expect(await sidebar.frame.$('#rapport-root img, #rapport-root script')).toBeNull();
		expect((await stored()).messages.some(({ text }) => text.startsWith('<img src=x'))).toBe(true);
		await page.close();
	});

	it('cuts a message of a million characters and goes on', async () => {
		const page = await demo.open(SHOPEE);
		const sidebar = await sidebarOf(page);
		await sidebar.forBuyer(await name(page));
		await page.evaluate(`window.demo.receive('where is my parcel? '.repeat(52000))`);
		const long = await eventually(
			stored,
			({ messages }) => messages.some(({ truncated }) => truncated),
			30_000,
		);
		expect(Math.max(...long.messages.map(({ text }) => text.length))).toBeLessThanOrEqual(20_000);
		await page.evaluate(`window.demo.receive('Thanks, that is all')`);
		await eventually(
			stored,
			({ messages }) => messages.some(({ text }) => text === 'Thanks, that is all'),
			30_000,
		);
		await page.close();
	}, 120_000);

	it('keeps up with 500 messages in a second, and loses none that the page still shows', async () => {
		const page = await demo.open(SHOPEE);
		const sidebar = await sidebarOf(page);
		await sidebar.forBuyer(await name(page));
		const longest = (await page.evaluate(async () => {
			let worst = 0;
			let last = performance.now();
			const timer = setInterval(() => {
				const now = performance.now();
				worst = Math.max(worst, now - last);
				last = now;
			}, 10);
			const { demo: page } = window as unknown as { demo: { receive(text: string): void } };
			for (let i = 0; i < 500; i += 1) {
				page.receive(`flood ${i}`);
				if (i % 5 === 4) await new Promise((done) => setTimeout(done, 10));
			}
			clearInterval(timer);
			return worst;
		})) as number;
		expect(longest).toBeLessThan(1_500);
		await eventually(stored, ({ messages }) => messages.some(({ text }) => text === 'flood 499'), 30_000);
		const texts = (await stored()).messages
			.map(({ text }) => text)
			.filter((text) => text.startsWith('flood'));
		expect(new Set(texts).size).toBe(texts.length);
		await page.close();
	}, 120_000);

	it('ends in one calm note when the extension is reloaded under an open page', async () => {
		const page = await demo.open(SHOPEE);
		const sidebar = await sidebarOf(page);
		await sidebar.forBuyer(await name(page));
		const errors: string[] = [];
		page.on('pageerror', (error) => errors.push(String(error)));
		const dashboard = await demo.running.openExtensionPage('/dashboard.html#/settings');
		await dashboard
			.evaluate('setTimeout(() => (globalThis.browser ?? chrome).runtime.reload(), 50)')
			.catch(() => undefined);
		await new Promise((done) => setTimeout(done, 5_000));
		await page.bringToFront();
		await inDemo(page, (d) => d.receive('are you there?'));
		await page.click('textarea');
		await page.keyboard.type('still typing');
		expect(await inDemo(page, (d) => d.composerText())).toContain('still typing');
		expect(errors).toEqual([]);
		// Chromium leaves the page with the note (in a closed shadow root, so the frame that is gone tells); Firefox runs the new content
		// script in open pages by itself, so there one live sidebar stands. Never two, and never a dead one.
		if (kind === 'chromium') expect(page.frames().length).toBe(1);
		else {
			expect(page.frames().length).toBe(2);
			await (await sidebarOf(page)).forBuyer(await name(page));
		}
	}, 60_000);
});
