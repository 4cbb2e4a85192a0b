import type { Frame, Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Template } from '../../lib/templates/template.ts';
import { BROWSERS } from './browser.ts';
import {
	askBackground,
	control,
	type DemoExtension,
	eventually,
	inDemo,
	press,
	useDemoExtension,
} from './demo-extension.ts';
import { type Sidebar, sidebarOf } from './sidebar-page.ts';

const SHOPEE = { url: 'https://seller.shopee.co.th/new-webchat/conversations', field: 'textarea' };
const WHATSAPP = { url: 'https://web.whatsapp.com/', field: '[contenteditable="true"]' };
const ETSY = { url: 'https://www.etsy.com/messages', field: '.ql-editor' };
const FRAMED = {
	url: 'https://air.1688.com/app/ocms-fusion-components-1688/def_cbu_web_im/index.html',
	field: 'pre[contenteditable="true"]',
};

const template = (abbreviation: string, body: string, more: Partial<Template> = {}): Template => ({
	id: '',
	language: 'en',
	title: `Own ${abbreviation}`,
	body,
	service: 'information',
	situation: {},
	tags: [],
	abbreviation,
	...more,
});
const OWN = [
	template(
		'rfx',
		'Sorry about {% field "the reason", type: "choice", options: "the delay|the damage" %}. We refund {% field "sum", type: "number" %} by {% field "day", type: "date", default: "2030-06-09" %}. {% cursor %}{% render "closing" %}',
	),
	template('bye', 'Bye now!', { partial: 'closing' }),
	template('csx', '{% variant %}Alpha{% or %}Beta{% endvariant %} dear {% cursor %},\n\nthe end'),
];

const composer = (page: Page) => inDemo(page, (d) => d.composerText());
const READ_BACK_MS = 700;
const rest = (ms = READ_BACK_MS) => new Promise((done) => setTimeout(done, ms));

async function openChat(
	demo: DemoExtension,
	{ url, field }: { url: string; field: string },
): Promise<[Page, Sidebar]> {
	const page = await demo.open(url, 'buyer=en');
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
	// The typing help arrives a moment after the chat was read.
	await rest(1_000);
	return [page, sidebar];
}

const form = (frame: Frame) => frame.waitForSelector('.rapport-missing', { timeout: 10_000 });
/** The values that the form starts from, by their order. */
const values = (frame: Frame) =>
	frame.$$eval('.rapport-missing :is(input, select)', (all) =>
		all.map((one) => (one as HTMLInputElement | HTMLSelectElement).value),
	);

describe.each(BROWSERS)('what templates ask for in %s', (kind) => {
	const demo = useDemoExtension(kind);

	beforeAll(async () => {
		const page = await demo.running.openExtensionPage('/dashboard.html#/templates');
		for (const one of [...OWN].reverse()) {
			const answer = await askBackground<{ ok: boolean }>(page, { type: 'template/save', template: one });
			expect(answer.ok).toBe(true);
		}
		const missing = { type: 'template/save', template: template('no', '{% render "nowhere" %}') };
		expect(await askBackground(page, missing)).toMatchObject({
			ok: false,
			error: { key: 'templates.error.no-partial', params: { name: 'nowhere' } },
		});
		await page.close();
	});

	it('is asked once for an abbreviation, by keys alone; the text takes its place, the caret stands at the cursor', async () => {
		const [page, { frame }] = await openChat(demo, SHOPEE);
		await page.keyboard.type('Hello. ;rfx');
		await page.keyboard.press('Tab');
		await form(frame);
		expect(await values(frame)).toEqual(['the delay', expect.any(String), '2030-06-09']);
		await page.keyboard.press('ArrowDown');
		await page.keyboard.press('Tab');
		await page.keyboard.down('Control');
		await page.keyboard.press('KeyA');
		await page.keyboard.up('Control');
		await page.keyboard.type('12.5');
		await eventually(
			() => frame.$eval('.rapport-missing-preview', (one) => one.textContent ?? ''),
			(text) => text.includes('We refund 12.5 by'),
		);
		expect(await composer(page)).toBe('Hello. ;rfx');
		await page.keyboard.press('Enter');
		const written = 'Hello. Sorry about the damage. We refund 12.5 by June 9. Bye now!';
		await eventually(
			() => composer(page),
			(text) => text === written,
		);
		await rest();
		await page.keyboard.type('Thanks. ');
		expect(await composer(page)).toBe(written.replace('Bye', 'Thanks. Bye'));
		expect(await inDemo(page, (d) => d.sent.length)).toBe(0);
		await page.close();
	});

	it('starts from the last answers in the menu at a slash; Escape leaves for the message field', async () => {
		const [page, { frame }] = await openChat(demo, SHOPEE);
		await page.keyboard.type('/rfx');
		await rest(900);
		await page.keyboard.press('Enter');
		await form(frame);
		// The reason is remembered; the day is not, it starts from the template again.
		const [reason, , day] = await values(frame);
		expect([reason, day]).toEqual(['the damage', '2030-06-09']);
		await page.keyboard.press('Escape');
		await eventually(
			() => frame.$('.rapport-missing'),
			(left) => left === null,
		);
		await eventually(
			() => page.evaluate(() => document.activeElement?.localName),
			(name) => name === 'textarea',
		);
		expect(await composer(page)).toBe('/rfx');
		await page.close();
	});

	it('is asked where the sidebar is folded away: it opens for it', async () => {
		const [page, sidebar] = await openChat(demo, SHOPEE);
		await askBackground(sidebar.frame, { type: 'dock/close' });
		await rest(600);
		await page.reload();
		await page.waitForFunction('Boolean(window.demo)', { timeout: 15_000 });
		await rest(2_500);
		expect(page.frames().filter((frame) => frame.url().includes('sidebar.html'))).toEqual([]);
		await page.click('textarea');
		await page.keyboard.type('/rfx');
		await rest(900);
		await page.keyboard.press('Enter');
		const { frame } = await sidebarOf(page);
		await form(frame);
		expect((await values(frame))[0]).toBe('the damage');
		await page.close();
	});

	it('is asked in the palette, too', async () => {
		const [page, { frame }] = await openChat(demo, SHOPEE);
		await frame.click('.rapport-header .rapport-icon-button');
		await frame.waitForSelector('dialog input');
		await frame.type('dialog input', 'rfx');
		await frame.waitForFunction(() => document.querySelectorAll('[role=option]').length > 0);
		await rest(300);
		await page.keyboard.press('Enter');
		await frame.waitForSelector('dialog .rapport-missing');
		await frame.$eval('dialog .rapport-missing input[type=number]', (field) => {
			field.value = '3';
			field.dispatchEvent(new Event('input', { bubbles: true }));
		});
		await frame.click('dialog .rapport-missing button[type=submit]');
		await eventually(
			() => composer(page),
			(text) => text.includes('We refund 3 by June 9. Bye now!'),
		);
		await page.close();
	});

	it('is written in the dashboard by menu, and one undo takes it back', async () => {
		const page = await demo.running.openExtensionPage('/dashboard.html#/templates');
		await press(page, 'New template');
		await (await control(page, 'Title')).type('Written by menu');
		const body = await control(page, 'Text');
		const value = () => body.evaluate((field) => (field as HTMLTextAreaElement).value);
		await body.type('We answer in ');
		await press(page, 'Question');
		// The keyboard is in the list only once it is drawn.
		await page.waitForFunction(() => document.activeElement?.getAttribute('role') === 'menuitem');
		await page.keyboard.press('End');
		await page.keyboard.press('Enter');
		await eventually(value, (text) => text === 'We answer in {% field "days", type: "number", default: 3 %}');
		// Its name stands selected, to be typed over.
		await rest(100);
		await page.keyboard.type('hours');
		expect(await value()).toBe('We answer in {% field "hours", type: "number", default: 3 %}');
		await page.waitForFunction(
			() => document.querySelector('.rapport-bubble')?.textContent === 'We answer in 3',
		);
		const undo = async () => {
			await page.keyboard.down('Control');
			await page.keyboard.press('KeyZ');
			await page.keyboard.up('Control');
		};
		for (let step = 0; step < 8 && (await value()).includes('field'); step++) await undo();
		expect(await value()).toBe('We answer in ');
		await body.type('{% render "nowhere" %}');
		await page.waitForSelector('[role=alert]');
		expect(await page.$eval('[role=alert]', (alert) => alert.textContent)).toContain('Line 1, column 14');
		await page.close();
	});

	it.each([
		['a controlled textarea', SHOPEE],
		['Lexical', WHATSAPP],
		['Quill', ETSY],
		['an editable pre in a frame', FRAMED],
	])('puts the caret at the cursor in %s, and does not say the same twice', async (_name, place) => {
		const [page] = await openChat(demo, place);
		const once = async (): Promise<string> => {
			await page.keyboard.type(';csx');
			await page.keyboard.press('Tab');
			await eventually(
				() => composer(page),
				(text) => text.includes('the end'),
			);
			await rest();
			await page.keyboard.type('Mo');
			const text = await eventually(
				() => composer(page),
				(now) => now.includes('Mo'),
			);
			expect(text.replaceAll('\u00a0', ' ').trimEnd()).toMatch(/^(Alpha|Beta) dear Mo,\n\nthe end$/);
			await page.keyboard.down('Control');
			await page.keyboard.press('KeyA');
			await page.keyboard.up('Control');
			await page.keyboard.press('Backspace');
			await eventually(
				() => composer(page),
				(now) => now.trim() === '',
			);
			return text.trim().split(' ')[0] ?? '';
		};
		const first = await once();
		expect(await once()).not.toBe(first);
		await page.close();
	});
});
