import { describe, expect, it } from 'vitest';
import { BROWSERS } from './browser.ts';
import { useDemoExtension } from './demo-extension.ts';
import { sidebarOf } from './sidebar-page.ts';

/** A page of the Seller Centre where the extension does not run by itself. */
const PRODUCTS = 'https://seller.shopee.co.th/portal/product/list';

describe.each(BROWSERS)('coming to the chat without a page load in %s', (kind) => {
	const demo = useDemoExtension(kind);

	it('reads the chat once the address is the chat’s', async () => {
		const page = await demo.running.open(PRODUCTS);
		await new Promise((done) => setTimeout(done, 1_000));
		expect(await page.$('body > div[data-rapport]')).toBeNull();
		// As a single-page application does: the address changes, and the page draws its chat.
		await page.evaluate(() => {
			history.pushState(null, '', '/new-webchat/conversations');
			const row = (side: 'flex-start' | 'flex-end', text: string, colour: string) => {
				const line = document.createElement('div');
				line.style.cssText = `display:flex;justify-content:${side};padding:6px 12px`;
				const bubble = document.createElement('span');
				bubble.style.cssText = `background:${colour};padding:6px 10px;border-radius:8px;max-width:60%`;
				bubble.textContent = text;
				line.append(bubble);
				return line;
			};
			const main = document.createElement('main');
			main.style.cssText = 'width:600px;display:flex;flex-direction:column';
			const head = document.createElement('header');
			const name = document.createElement('h2');
			name.textContent = 'Marta Lind';
			head.append(name);
			const log = document.createElement('div');
			log.setAttribute('role', 'log');
			log.style.cssText = 'height:360px;overflow-y:auto;background:#fff';
			log.append(
				row('flex-start', 'Hello, is this lamp still available?', '#eeeeee'),
				row('flex-end', 'Hi Marta, yes it is.', '#cce6ff'),
				row('flex-start', 'Great, how long does shipping take?', '#eeeeee'),
			);
			const field = document.createElement('textarea');
			field.placeholder = 'Type a message';
			field.style.cssText = 'width:600px;height:60px';
			main.append(head, log, field);
			document.body.replaceChildren(main);
		});
		const sidebar = await sidebarOf(page);
		await sidebar.forBuyer('Marta Lind');
		await page.close();
	});
});
