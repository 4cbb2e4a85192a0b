import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Frame, Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import type { Template } from '../../lib/templates/template.ts';
import { BROWSERS } from './browser.ts';
import { askBackground, control, eventually, inDemo, press, useDemoExtension } from './demo-extension.ts';
import { sidebarOf } from './sidebar-page.ts';

/** Screenshots are left here for people to look at. */
const SHOTS = resolve(import.meta.dirname, '../../.cache/screens');
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** A picture of 8 × 8 pixels. */
const PICTURE =
	'iVBORw0KGgoAAAANSUhEUgAAAAgAAAAICAIAAABLbSncAAAAEUlEQVR4nGPgzs7GihiGlgQA4wM4QRGnLGIAAAAASUVORK5CYII=';
/** Takes pasted pictures. */
const ETSY = 'https://www.etsy.com/messages';
/** A plain textarea: takes none. */
const SHOPEE = 'https://seller.shopee.co.th/new-webchat/conversations';

type Ok<T> = { ok: true; result: T };

const template = (part: Partial<Template>): Template => ({
	id: '',
	language: 'en',
	title: 'Untitled',
	body: 'Text',
	service: 'information',
	situation: {},
	tags: [],
	...part,
});

const save = async (page: Page, part: Partial<Template>) => {
	const answer = await askBackground<Ok<{ id: string }>>(page, {
		type: 'template/save',
		template: template(part),
	});
	return answer.result.id;
};

/** Does something to an item of the tree, found by its name. */
async function treeItem(page: Page, name: string, what: 'look' | 'click' | 'focus' = 'look'): Promise<void> {
	await page.waitForFunction(
		(wanted, act) => {
			const item = [...document.querySelectorAll<HTMLElement>('[role=treeitem]')].find(
				(one) => one.querySelector('.rapport-tree-name')?.textContent === wanted,
			);
			if (item && act !== 'look') item[act]();
			return item !== undefined;
		},
		{ timeout: 10_000 },
		name,
		what,
	);
}

const listed = (page: Page) =>
	page.$$eval('.rapport-template-title strong', (titles) => titles.map((one) => one.textContent ?? ''));

async function fill(page: Page | Frame, label: string, text: string): Promise<void> {
	const field = await control(page, label);
	await field.evaluate((one) => (one as HTMLInputElement).select());
	await field.type(text);
}

async function shot(page: Page, name: string): Promise<void> {
	mkdirSync(SHOTS, { recursive: true });
	await page.screenshot({ path: join(SHOTS, `${name}.png`) as `${string}.png` });
}

describe.each(BROWSERS)('templates in order in %s', (kind) => {
	const demo = useDemoExtension(kind);

	it('are kept in folders, marked, told in two languages, moved, changed, deleted and brought back', async () => {
		const page = await demo.running.openExtensionPage('/dashboard.html#/templates');
		await page.waitForSelector('[role=tree]');
		await press(page, 'New folder');
		await fill(page, 'Name', 'My parcels');
		await press(page, 'Save');
		await treeItem(page, 'My parcels');

		await press(page, 'New template');
		await fill(page, 'Title', 'Left today');
		await fill(page, 'Text', 'Your parcel left our warehouse this morning, here is the number.');
		expect(await (await control(page, /^Folder/)).evaluate((one) => (one as HTMLSelectElement).value)).toBe(
			'["My parcels"]',
		);
		await press(page, 'Save');
		await eventually(
			() => listed(page),
			(titles) => titles.join() === 'Left today',
		);

		await press(page, 'Favourite: Left today');
		await page.waitForSelector('.rapport-template-head [aria-pressed=true]');
		await press(page, 'Add the 简体中文 version');
		await fill(page, 'Title', '今早已发');
		await fill(page, 'Text', '包裹今早已从仓库发出，单号在这里。');
		await press(page, 'Save');
		await page.waitForFunction(() => document.querySelectorAll('.rapport-languages a').length === 2);
		expect(await listed(page)).toEqual(['今早已发']);

		// Something much like it is told while it is written, and saved all the same.
		await press(page, 'New template');
		await fill(page, 'Title', 'Sent off');
		await fill(page, 'Text', 'This morning your parcel left our warehouse. Here is its number.');
		await page.waitForFunction(() =>
			document.querySelector('.rapport-alike summary')?.textContent?.includes('Left today'),
		);
		if (kind === 'chromium') await shot(page, 'templates-editor');
		// What is no picture is refused in words, whatever it is called.
		const picture = await page.$('.rapport-image-add input');
		const fake = join(mkdtempSync(join(tmpdir(), 'rapport-picture-')), 'fake.png');
		writeFileSync(fake, 'no picture');
		await (picture as unknown as { uploadFile(path: string): Promise<void> }).uploadFile(fake);
		await page.waitForFunction(() =>
			document.querySelector('[role=alert]')?.textContent?.includes('fake.png'),
		);
		await page.$eval('.rapport-image-add', (one) => one.scrollIntoView());
		if (kind === 'chromium') await shot(page, 'templates-editor-foot');
		await press(page, 'Save');
		await eventually(
			() => listed(page),
			(titles) => titles.includes('Sent off'),
		);

		// By keyboard: F2 renames the folder; everything in it stays in it.
		await treeItem(page, 'My parcels', 'focus');
		await page.keyboard.press('F2');
		await fill(page, 'Name', 'On the way');
		await page.keyboard.press('Enter');
		await treeItem(page, 'On the way');
		expect((await listed(page)).length).toBe(2);

		// By mouse: dragged onto "Mine", it lies in no folder any more.
		await page.evaluate(() => {
			const link = [...document.querySelectorAll('.rapport-template-list a')].find((one) =>
				one.textContent?.includes('Sent off'),
			);
			const target = [...document.querySelectorAll('[role=treeitem]')].find((one) =>
				one.textContent?.startsWith('Mine'),
			);
			const dataTransfer = new DataTransfer();
			link?.dispatchEvent(new DragEvent('dragstart', { bubbles: true, dataTransfer }));
			target?.dispatchEvent(new DragEvent('dragover', { bubbles: true, cancelable: true, dataTransfer }));
			target?.dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer }));
		});
		await eventually(
			() => listed(page),
			(titles) => titles.length === 1 && !titles.includes('Sent off'),
		);

		// A change can be looked at and taken back.
		await treeItem(page, 'On the way', 'click');
		await page.waitForFunction(() =>
			document.querySelector('.rapport-pane-title')?.textContent?.includes('Left today'),
		);
		await press(page, 'Edit');
		await fill(page, 'Text', 'Your parcel left our warehouse yesterday.');
		await press(page, 'Save');
		await page.waitForFunction(() =>
			document.querySelector('pre.rapport-json')?.textContent?.includes('yesterday'),
		);
		await press(page, 'History');
		await page.waitForSelector('.rapport-diff ins');
		if (kind === 'chromium') await shot(page, 'templates-history');
		await press(page, 'Restore this version');
		await page.waitForFunction(() =>
			document.querySelector('pre.rapport-json')?.textContent?.includes('this morning'),
		);

		// The folder goes to the trash with what is in it, and comes back.
		await treeItem(page, 'On the way', 'focus');
		await page.keyboard.press('Delete');
		await (await page.waitForSelector('dialog[open] .rapport-destroy'))?.click();
		await page.waitForFunction(() => document.querySelector('dialog') === null);
		await treeItem(page, 'Trash', 'click');
		await page.waitForFunction(() => document.querySelectorAll('.rapport-trash li').length === 2);
		if (kind === 'chromium') await shot(page, 'templates-trash');
		await press(page, 'Restore all');
		await treeItem(page, 'On the way');
		if (kind === 'chromium') {
			await treeItem(page, 'All templates', 'click');
			await page.waitForSelector('.rapport-template-list a');
			await shot(page, 'templates-page');
			await page.evaluate(AXE);
			const found = await page.evaluate(
				`axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) => violations.map(({ id, nodes }) => id + ' ' + nodes[0].html))`,
			);
			expect(found).toEqual([]);
			await treeItem(page, 'Starter library', 'click');
			await treeItem(page, 'Complaints', 'click');
			await shot(page, 'templates-starter');
			await page.evaluate(() => {
				document.documentElement.dataset.theme = 'dark';
			});
			await shot(page, 'templates-page-dark');
		}
		await page.close();
	}, 120_000);

	it('that are limited to a site or a shop are found there only; one sent is kept as a template', async () => {
		const dashboard = await demo.running.openExtensionPage('/dashboard.html#/templates');
		await save(dashboard, { title: 'Quokka here', body: 'Quokka one', scope: { sites: ['shopee'] } });
		await save(dashboard, { title: 'Quokka there', body: 'Quokka two', scope: { sites: ['etsy'] } });
		await save(dashboard, { title: 'Quokka shop', body: 'Quokka three', scope: { shops: ['Another shop'] } });
		await dashboard.close();
		const again = await demo.running.openExtensionPage('/dashboard.html#/templates');
		await again.waitForFunction(() => document.body.textContent?.includes('Not for this shop'), {
			timeout: 15_000,
		});
		await again.close();

		const page = await demo.open(SHOPEE);
		const sidebar = await sidebarOf(page);
		await sidebar.forBuyer(await inDemo(page, (d) => d.truth().buyer.name));
		const { frame } = sidebar;
		await press(frame, /^Search/);
		await (await control(frame, 'Search templates')).type('quokka');
		await eventually(
			() => frame.$$eval('.rapport-option strong', (all) => all.map((one) => one.textContent)),
			(titles) => titles.join() === 'Quokka here',
		);
		// Marked by keyboard, and the star stays.
		await page.keyboard.down('Control');
		await page.keyboard.down('Shift');
		await page.keyboard.press('KeyL');
		await page.keyboard.up('Shift');
		await page.keyboard.up('Control');
		await frame.waitForSelector('.rapport-option-star.rapport-star-on');
		if (kind === 'chromium') await shot(page, 'templates-palette');
		await page.keyboard.press('Escape');

		const name = await inDemo(page, (d) => d.truth().buyer.name);
		await press(frame, /^(Conversation|History|Messages)/);
		await frame.waitForSelector('.rapport-message-save');
		await frame.evaluate(() => {
			const all = document.querySelectorAll<HTMLElement>('.rapport-message-save');
			all[all.length - 1]?.click();
		});
		await frame.waitForSelector('.rapport-save-message .rapport-primary:not(:disabled)');
		await fill(frame, 'Title', 'What I wrote');
		if (kind === 'chromium') await shot(page, 'templates-save-message');
		const body = await (await control(frame, 'Text')).evaluate((one) => (one as HTMLTextAreaElement).value);
		expect(body).not.toContain(name);
		await press(frame, 'Save');
		await frame.waitForFunction(() => document.querySelector('dialog') === null);
		const { result } = await askBackground<Ok<{ templates: Template[] }>>(frame, { type: 'templates/list' });
		expect(result.templates.find(({ title }) => title === 'What I wrote')?.body).toBe(body);
		await page.close();
	}, 120_000);

	it('paste their picture where the page takes it, and copy it where not', async () => {
		const dashboard = await demo.running.openExtensionPage('/dashboard.html#/templates');
		const { result } = await askBackground<Ok<{ image: { id: string } }>>(dashboard, {
			type: 'image/add',
			name: 'sizes.png',
			mime: 'image/png',
			data: PICTURE,
		});
		const image = { id: result.image.id, name: 'sizes.png', type: 'image/png' as const, size: 74 };
		await save(dashboard, { title: 'Wombat sizes', body: 'Here are the sizes', images: [image] });
		await dashboard.close();

		const insert = async (url: string) => {
			const page = await demo.open(url);
			const sidebar = await sidebarOf(page);
			await sidebar.forBuyer(await inDemo(page, (d) => d.truth().buyer.name));
			await press(sidebar.frame, /^Search/);
			await (await control(sidebar.frame, 'Search templates')).type('wombat');
			await sidebar.frame.waitForFunction(() => document.querySelectorAll('.rapport-option').length === 1);
			await page.keyboard.press('Enter');
			await eventually(
				() => inDemo(page, (d) => d.composerText()),
				(text) => text.includes('Here are the sizes'),
			);
			return { page, frame: sidebar.frame };
		};

		const taken = await insert(ETSY);
		await taken.page.waitForSelector('.ql-editor img[src^="data:image/png"]', { timeout: 10_000 });
		await taken.frame.waitForFunction(() =>
			document.querySelector('.rapport-toast')?.textContent?.includes('picture is in the message field'),
		);
		expect(await inDemo(taken.page, (d) => d.sent.length)).toBe(0);
		await taken.page.close();

		const copied = await insert(SHOPEE);
		await copied.frame.waitForFunction(
			() =>
				document.querySelector('.rapport-toast')?.textContent?.includes('press Ctrl+V') ||
				document.body.textContent?.includes('Copy sizes.png'),
			{ timeout: 10_000 },
		);
		// Where the browser refuses the page the clipboard, the sidebar offers to copy.
		const offered = await copied.frame.$('.rapport-card .lucide-image-off');
		if (offered) {
			await copied.page.bringToFront();
			await press(copied.frame, 'Copy sizes.png');
			await copied.frame.waitForFunction(() =>
				document.querySelector('.rapport-toast')?.textContent?.includes('sizes.png is copied'),
			);
		}
		if (kind === 'chromium') await shot(copied.page, 'templates-picture-left');
		await copied.page.close();
	}, 120_000);
});
