import type { KeyInput, Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { CATALOGUE } from '../pages/catalogue.ts';
import { BROWSERS } from './browser.ts';
import { askBackground, control, eventually, inDemo, press, useDemoExtension } from './demo-extension.ts';
import { type Sidebar, sidebarOf } from './sidebar-page.ts';

const ODD = CATALOGUE.find(({ id }) => id === 'oddshop')?.url ?? '';
const HOST = new URL(ODD).hostname;

describe.each(BROWSERS)('teaching a page in %s', (kind) => {
	const demo = useDemoExtension(kind);

	/** The page as the sidebar's reading view copies it. */
	async function reading(
		sidebar: Sidebar,
	): Promise<{ buyer: { name: string | null }; messages: { from: string; text: string }[] }> {
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

	/** The panel in the page has the keyboard. */
	const leads = (page: Page) =>
		eventually(
			() => page.evaluate(() => document.activeElement?.hasAttribute('data-rapport-teach') ?? false),
			Boolean,
		);

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
		// The lesson is about the page, not about this buyer.
		await page.evaluate(`window.demo.open('hans')`);
		await expectExact(page, sidebar);
		await page.reload();
		await expectExact(page, await sidebarOf(page));
		expect((await kept()).map(({ host }) => host)).toEqual([HOST]);
		await page.close();
	});

	/** Points at all four with the mouse and keeps the lesson. */
	async function teach(page: Page, sidebar: Sidebar): Promise<void> {
		await press(sidebar.frame, 'Teach this page');
		await asks(sidebar, 'Point at a message from the buyer');
		await pointAt(page, '[data-lane=north] > div > div:first-child');
		await pointAt(page, '[data-lane=south] > div > div:first-child');
		await pointAt(page, '[data-slot=answer]');
		await pointAt(page, '[data-slot=person]');
		await press(sidebar.frame, 'This is right, keep it');
	}

	const dashboardAsk = async <T>(request: object): Promise<T> => {
		const dashboard = await demo.running.openExtensionPage('/dashboard.html#/settings');
		const answer = await askBackground<T>(dashboard, request);
		await dashboard.close();
		return answer;
	};
	const forget = () => dashboardAsk({ type: 'lessons/remove', host: HOST });

	it('is taught by keyboard alone', async () => {
		await forget();
		const page = await demo.open(ODD);
		// Room for the dock beside the page: the way from suggestion to suggestion is the page's own then.
		await page.setViewport({ width: 1660, height: 800 });
		const sidebar = await sidebarOf(page);
		await eventually(sidebar.text, (text) => text.includes('not read with confidence'));
		await (await control(sidebar.frame, 'Teach this page')).focus();
		await page.keyboard.press('Enter');
		await asks(sidebar, 'Point at a message from the buyer');
		await leads(page);
		const keys = async (...names: KeyInput[]) => {
			for (const name of names) {
				await page.keyboard.press(name);
				await new Promise((done) => setTimeout(done, 150));
			}
		};
		// The newest message is framed from the start; it is the buyer's.
		await keys('Enter');
		await asks(sidebar, 'Now point at a message of your own');
		// Skipped by mistake, and gone back.
		await keys('Delete');
		await asks(sidebar, 'Point at the field you write in');
		await keys('Backspace');
		await asks(sidebar, 'Now point at a message of your own');
		// From the newest but one: a sibling up, then a suggestion further, into its text and out again.
		await keys('ArrowUp', 'Tab', 'ArrowRight', 'ArrowLeft', 'Enter');
		await asks(sidebar, 'Point at the field you write in');
		await keys('Enter');
		await asks(sidebar, 'Point at the name of the buyer');
		await keys('Tab', 'Tab', 'Enter');
		await asks(sidebar, 'This is right, keep it');
		expect(await inDemo(page, (d) => d.composerText())).toBe('');
		// The keyboard is back in the sidebar, at the result.
		expect(await sidebar.frame.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe(
			'Teach this page',
		);
		await keys('Tab', 'Enter');
		await expectExact(page, sidebar);
		await page.close();
	});

	it('forgets a lesson that is removed, and learns it again from the file', async () => {
		await forget();
		const page = await demo.open(ODD);
		const sidebar = await sidebarOf(page);
		await teach(page, sidebar);
		await expectExact(page, sidebar);
		const file = await dashboardAsk<{ result: { content: string; fileName: string } }>({
			type: 'lessons/export',
			hosts: null,
		});
		expect(file.result.fileName).toBe(`rapport-${HOST}.json`);
		expect(JSON.parse(file.result.content)).toMatchObject({ 'rapport-lesson': 1, lessons: [{ host: HOST }] });
		await forget();
		// At once, in the open page.
		await eventually(sidebar.text, (text) => text.includes('not read with confidence'));

		const dashboard = await demo.running.openExtensionPage('/dashboard.html#/settings');
		await dashboard.waitForFunction(() => document.body.innerText.includes('No page was taught yet'));
		await chooseFile(
			dashboard,
			'{"rapport-lesson": 1, "lessons": [{"host": "a.example", "taughtAt": 1, "row": ["div:has(a)"]}]}',
		);
		await dashboard.waitForFunction(() => document.body.innerText.includes('at lessons[0].row[0]'));
		await chooseFile(dashboard, file.result.content);
		await dashboard.waitForFunction(() => document.body.innerText.includes('Nothing is kept yet'));
		expect(await kept()).toEqual([]);
		await press(dashboard, 'Keep 1 lesson');
		await dashboard.waitForFunction(() => document.body.innerText.includes('1 lesson kept'));
		await dashboard.close();
		await page.bringToFront();
		await expectExact(page, sidebar);
		await page.reload();
		await expectExact(page, await sidebarOf(page));
		await page.close();
	});

	it('is taught in a frame of the page, which the keyboard reaches too', async () => {
		const framed = CATALOGUE.find(({ id }) => id === '1688');
		const page = await demo.open(framed?.url ?? '');
		const sidebar = await sidebarOf(page);
		const chat = await eventually(
			async () => page.frames().find((frame) => frame.url().includes('web_im_core')) ?? null,
			(frame) => frame !== null,
		);
		const { buyer, messages } = await inDemo(page, (d) => d.truth());
		await sidebar.forBuyer(buyer.name);
		const holder = await chat?.frameElement();
		const clickSaying = async (from: string): Promise<void> => {
			const said =
				messages.filter((message) => message.from === from && message.text.length > 8).at(-1)?.text ?? '';
			const at = await chat?.evaluate((text) => {
				const all = [...document.querySelectorAll('*')].filter(
					(el) => el.textContent?.trim() === text.trim(),
				);
				const box = all.at(-1)?.getBoundingClientRect();
				return box ? { x: box.left + box.width / 2, y: box.top + box.height / 2 } : null;
			}, said);
			const outer = await holder?.boundingBox();
			if (!at || !outer) throw new Error(`nothing says ${said}`);
			await page.mouse.move(outer.x + at.x - 3, outer.y + at.y);
			await page.mouse.move(outer.x + at.x, outer.y + at.y);
			await page.mouse.click(outer.x + at.x, outer.y + at.y);
			await new Promise((done) => setTimeout(done, 300));
		};
		await press(sidebar.frame, 'Menu');
		await press(sidebar.frame, 'Teach this page');
		await asks(sidebar, 'Point at a message from the buyer');
		await new Promise((done) => setTimeout(done, 400));
		// Through every frame and back to the one that was read.
		for (let turn = 0; turn < page.frames().length - 1; turn += 1) {
			await page.keyboard.press('PageDown');
			await new Promise((done) => setTimeout(done, 400));
		}
		await clickSaying('buyer');
		await asks(sidebar, 'Now point at a message of your own');
		await clickSaying('seller');
		await asks(sidebar, 'Point at the field you write in');
		await page.keyboard.press('Tab');
		await page.keyboard.press('Enter');
		await asks(sidebar, 'Point at the name of the buyer');
		await page.keyboard.press('Delete');
		const result = await eventually(sidebar.text, (text) => text.includes('This is right, keep it'), 20_000);
		expect(result).toContain('Everything you pointed at is read as you said');
		await press(sidebar.frame, 'This is right, keep it');
		await expectExact(page, sidebar);
		expect((await kept()).map(({ host }) => host)).toContain('air.1688.com');
		await page.close();
	});

	it('ends on Escape, on cancel, and when the page goes away, and leaves nothing behind', async () => {
		await forget();
		const page = await demo.open(ODD);
		const sidebar = await sidebarOf(page);
		const isOver = () => eventually(sidebar.text, (text) => !text.includes('1 of 4'));
		const marks = () => page.evaluate(() => document.querySelectorAll('[data-rapport-teach]').length);
		await press(sidebar.frame, 'Teach this page');
		await eventually(marks, (count) => count === 1);
		await leads(page);
		await page.keyboard.press('Escape');
		await isOver();
		expect(await marks()).toBe(0);

		await press(sidebar.frame, 'Teach this page');
		await asks(sidebar, '1 of 4');
		await press(sidebar.frame, 'Cancel');
		await isOver();
		await eventually(marks, (count) => count === 0);
		// The page is its own again.
		await page.click('[data-slot=answer]');
		await page.keyboard.type('mine');
		expect(await inDemo(page, (d) => d.composerText())).toBe('mine');

		await press(sidebar.frame, 'Teach this page');
		await asks(sidebar, '1 of 4');
		await page.reload();
		const anew = await sidebarOf(page);
		await eventually(anew.text, (text) => text.includes('not read with confidence'));
		expect(await anew.text()).not.toContain('1 of 4');
		expect((await kept()).map(({ host }) => host)).not.toContain(HOST);
		await page.close();
	});

	it('ignores what the page does by itself while the seller points', async () => {
		const page = await demo.open(ODD);
		const sidebar = await sidebarOf(page);
		await press(sidebar.frame, 'Teach this page');
		await asks(sidebar, 'Point at a message from the buyer');
		await page.evaluate(() => {
			const rows = document.querySelectorAll('[data-lane]');
			for (const type of ['pointerdown', 'mousedown', 'click'])
				rows[0]?.dispatchEvent(
					new MouseEvent(type, { bubbles: true, composed: true, clientX: 320, clientY: 300 }),
				);
			for (const key of ['Enter', 'Delete', 'Escape'])
				document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }));
			// Thrown away, it comes back.
			document.querySelector('[data-rapport-teach]')?.remove();
		});
		await new Promise((done) => setTimeout(done, 600));
		expect(await sidebar.text()).toContain('Point at a message from the buyer');
		expect(await page.evaluate(() => document.querySelectorAll('[data-rapport-teach]').length)).toBe(1);
		await press(sidebar.frame, 'Cancel');
		await page.close();
	});
});

/** Puts a file into the lessons' field, as choosing one does. */
async function chooseFile(dashboard: Page, content: string): Promise<void> {
	await dashboard.evaluate((text) => {
		const label = [...document.querySelectorAll('label')].find((el) =>
			el.textContent?.includes('Add lessons'),
		);
		const field = document.getElementById(label?.htmlFor ?? '') as HTMLInputElement;
		const files = new DataTransfer();
		files.items.add(new File([text], 'lesson.json', { type: 'application/json' }));
		field.files = files.files;
		field.dispatchEvent(new Event('change', { bubbles: true }));
	}, content);
}
