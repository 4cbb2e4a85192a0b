import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import type { Frame, Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { VARIABLE_NAMES } from '../../lib/templates/variables.ts';
import { askBackground, inDemo, useDemoExtension } from './demo-extension.ts';
import { sidebarOf } from './sidebar-page.ts';

/** Screenshots are left here for people to look at. */
const SHOTS = resolve(import.meta.dirname, '../../.cache/screens');
const SHOPEE = 'https://seller.shopee.co.th/new-webchat/conversations';
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const LANGUAGES = [
	{ language: 'en', buyer: 'en' },
	{ language: 'zh-Hans', buyer: 'hans' },
	{ language: 'zh-Hant', buyer: 'hant' },
] as const;
const THEMES = ['light', 'dark'] as const;

/** What axe finds in a frame: rule and the elements, so that a failure names them. */
async function faults(frame: Frame | Page): Promise<string[]> {
	await frame.evaluate(AXE);
	return (await frame.evaluate(`axe.run(document, { resultTypes: ['violations'] }).then((found) =>
		found.violations.flatMap((rule) => rule.nodes.map((node) => rule.id + ': ' + node.html.slice(0, 160))))`)) as string[];
}

function overflow(frame: Frame | Page): Promise<number> {
	return frame.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

/** Texts that are locale keys shown as they are: a missing translation. A template's body may name its variables. */
function bareKeys(text: string): string[] {
	const words = text.split(/\s+/).filter((word) => /^[a-z][a-z-]*(\.[a-z0-9-]+)+$/.test(word));
	return words.filter((word) => !VARIABLE_NAMES.some((name) => name === word));
}

describe('looks and accessibility in chromium', () => {
	const demo = useDemoExtension('chromium', { width: 1280, height: 800 });
	let dashboard: Page;
	beforeAll(async () => {
		mkdirSync(SHOTS, { recursive: true });
		dashboard = await demo.running.openExtensionPage('/dashboard.html#/customers');
	});

	async function choose(language: string, theme: string): Promise<void> {
		type Got = { result: Record<string, unknown> };
		const { result } = await askBackground<Got>(dashboard, { type: 'settings/get' });
		const settings = { ...result, language, theme };
		expect(await askBackground(dashboard, { type: 'settings/set', settings })).toMatchObject({ ok: true });
	}

	for (const { language, buyer } of LANGUAGES) {
		for (const theme of THEMES) {
			it(`the sidebar in ${language}, ${theme}`, async () => {
				await choose(language, theme);
				const page = await demo.open(SHOPEE, `buyer=${buyer}`);
				const sidebar = await sidebarOf(page);
				await sidebar.forBuyer(await inDemo(page, (d) => d.truth().buyer.name));
				await new Promise((done) => setTimeout(done, 400));
				await page.screenshot({
					path: join(SHOTS, `sidebar-1280-${language}-${theme}.png`) as `${string}.png`,
				});
				expect(await sidebar.frame.evaluate(() => document.documentElement.lang)).toBe(language);
				expect(await faults(sidebar.frame)).toEqual([]);
				await sidebar.openReasons();
				expect(await faults(sidebar.frame)).toEqual([]);
				expect(bareKeys(await sidebar.text())).toEqual([]);
				expect(await overflow(sidebar.frame)).toBe(0);
				if (theme === 'light') {
					await page.setViewport({ width: 1920, height: 1080 });
					await new Promise((done) => setTimeout(done, 400));
					await page.screenshot({
						path: join(SHOTS, `sidebar-1920-${language}-${theme}.png`) as `${string}.png`,
					});
				}
				await page.close();
			}, 60_000);

			it(`the dashboard in ${language}, ${theme}`, async () => {
				await choose(language, theme);
				for (const section of ['customers', 'follow-ups', 'templates', 'settings']) {
					await dashboard.evaluate((place) => {
						location.hash = `#/${place}`;
					}, section);
					await dashboard.setViewport({ width: 1280, height: 800 });
					await dashboard.bringToFront();
					await new Promise((done) => setTimeout(done, 500));
					await dashboard.screenshot({
						path: join(SHOTS, `dashboard-${section}-${language}-${theme}.png`) as `${string}.png`,
					});
					expect(await faults(dashboard), section).toEqual([]);
					expect(bareKeys(await dashboard.evaluate(() => document.body.innerText)), section).toEqual([]);
					expect(await overflow(dashboard), section).toBe(0);
				}
			}, 60_000);
		}
	}

	it('the sidebar at 320 pixels has no horizontal scroll', async () => {
		await choose('en', 'light');
		const page = await demo.open(SHOPEE);
		const sidebar = await sidebarOf(page);
		await sidebar.forBuyer(await inDemo(page, (d) => d.truth().buyer.name));
		const edge = 1280 - (await sidebar.frame.evaluate(() => innerWidth));
		await page.mouse.move(edge, 400);
		await page.mouse.down();
		await page.mouse.move(edge + 300, 400, { steps: 5 });
		await page.mouse.up();
		await new Promise((done) => setTimeout(done, 400));
		expect(await sidebar.frame.evaluate(() => innerWidth)).toBeLessThanOrEqual(320);
		await sidebar.openReasons();
		expect(await overflow(sidebar.frame)).toBe(0);
		await page.screenshot({ path: join(SHOTS, 'sidebar-320.png') as `${string}.png` });
		await page.close();
	});
});
