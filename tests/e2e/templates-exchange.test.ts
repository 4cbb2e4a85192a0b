import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { exportTemplates } from '../../lib/exchange/export-file.ts';
import type { Template } from '../../lib/templates/template.ts';
import { BROWSERS } from './browser.ts';
import { askBackground, useDemoExtension } from './demo-extension.ts';

/** Screenshots are left here for people to look at. */
const SHOTS = resolve(import.meta.dirname, '../../.cache/screens');
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const FILES = resolve(import.meta.dirname, '../exchange/files');

type Listed = { result: { templates: Template[] } };

async function openImport(page: Page, files: readonly string[]): Promise<void> {
	await page.waitForSelector('.rapport-page-head .rapport-button');
	await page.locator('.rapport-page-head button:has(svg.lucide-upload)').click();
	const field = await page.waitForSelector('dialog input[type=file]');
	await (field as unknown as { uploadFile(...paths: string[]): Promise<void> } | null)?.uploadFile(...files);
	await page.waitForSelector('.rapport-exchange-foot', { timeout: 20_000 });
}

/** An extension page runs under a content policy that unit tests do not have: no workers from blobs, no eval. */
describe.each(BROWSERS)('templates from files in %s', (kind) => {
	const demo = useDemoExtension(kind);

	it('a large workbook, YAML, CSV and JSON are read in the page, and what was taken is there', async () => {
		const many = Array.from(
			{ length: 1_200 },
			(_, i): Template => ({
				id: '',
				language: 'en',
				title: `Workbook ${i}`,
				body: `${i} ${'Long enough to be packed in a worker elsewhere. '.repeat(12)}`.trim(),
				service: 'information',
				situation: {},
				tags: [],
			}),
		);
		const file = await exportTemplates(many, 'xlsx', 0);
		const workbook = join(mkdtempSync(join(tmpdir(), 'rapport-exchange-')), 'many.xlsx');
		writeFileSync(workbook, file.content);
		const page = await demo.running.openExtensionPage('/dashboard.html#/templates');
		const names = ['espanso.yml', 'plain-semicolon.csv', 'text-blaze.json', 'qianniu.csv'];
		await openImport(page, [workbook, ...names.map((name) => join(FILES, name))]);
		const lines = await page.$$eval('.rapport-exchange-files li', (items) =>
			items.map((item) => item.textContent?.trim()),
		);
		expect(lines).toHaveLength(5);
		const problems = await page.$eval('.rapport-exchange-problems', (one) => one.textContent ?? '');
		expect(problems).toContain('plain-semicolon.csv');
		if (kind === 'chromium') {
			mkdirSync(SHOTS, { recursive: true });
			await page.evaluate(AXE);
			const found = await page.evaluate(
				`axe.run(document.querySelector('dialog'), { resultTypes: ['violations'] }).then(({ violations }) => violations.map(({ id, nodes }) => id + ' ' + nodes[0].html))`,
			);
			expect(found).toEqual([]);
			await page.screenshot({ path: join(SHOTS, 'templates-import.png') as `${string}.png` });
		}
		await page.locator('.rapport-exchange-foot .rapport-primary').click();
		await page.waitForFunction(() => document.querySelector('dialog') === null, { timeout: 20_000 });
		const { result } = await askBackground<Listed>(page, { type: 'templates/list' });
		const titles = new Set(result.templates.map(({ title }) => title));
		expect(titles.has('Workbook 1199')).toBe(true);
		expect(titles.has('Greeting')).toBe(true);
		expect(titles.has('Shipped today')).toBe(true);
		await page.close();
	}, 90_000);
});
