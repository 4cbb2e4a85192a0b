/**
 * Builds the views with example states and photographs them in headless Chromium: `tsx tests/components/harness/shoot.ts [OUT] [FILTER]`.
 * Not part of the product; it is how we look at the views and let axe look at them in a real layout.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import puppeteer, { type Page } from 'puppeteer-core';

const here = dirname(fileURLToPath(import.meta.url));
const out = process.argv[2] ?? '/tmp/rapport-shots';
const filter = process.argv[3] ?? '';

interface Shot {
	view: 'sidebar' | 'dashboard';
	hash: string;
	width: number;
	height: number;
	/** What to do before the picture. */
	act?: (page: Page) => Promise<unknown>;
	name?: string;
}

const shots: Shot[] = [];
for (const width of [320, 380, 480]) {
	for (const language of ['en', 'zh-Hans', 'zh-Hant']) {
		for (const theme of ['light', 'dark']) {
			shots.push({ view: 'sidebar', hash: `example/${language}/${theme}`, width, height: 800 });
		}
	}
}
const tall = { view: 'sidebar' as const, width: 380, height: 2100 };
shots.push(
	{ ...tall, hash: 'example/en/light' },
	{ ...tall, hash: 'complaint/en/dark' },
	{ ...tall, hash: 'complaint/zh-Hans/light' },
	{ ...tall, hash: 'complaint/zh-Hant/light', width: 320 },
	...['en', 'zh-Hans', 'zh-Hant'].flatMap((language) =>
		['light', 'dark'].map((theme) => ({ ...tall, height: 1000, hash: `returned/${language}/${theme}` })),
	),
	{ ...tall, height: 800, hash: 'no-chat/en/light' },
	{ ...tall, height: 800, hash: 'unsure/zh-Hant/light' },
	{ ...tall, height: 800, hash: 'loading/en/light' },
	{
		...tall,
		height: 1000,
		hash: 'example/en/light',
		name: 'why',
		act: async (page) => {
			for (const row of await page.$$('.rapport-card:nth-of-type(2) .rapport-belief-row')) await row.click();
		},
	},
	{
		...tall,
		height: 800,
		hash: 'example/en/dark',
		name: 'palette',
		act: (page) => page.click('.rapport-header .rapport-icon-button'),
	},
	...['en/light', 'zh-Hans/dark'].map((look) => ({
		...tall,
		height: 900,
		hash: `example/${look}`,
		name: 'keys',
		act: async (page: Page) => {
			await page.keyboard.down('Control');
			await page.keyboard.down('Shift');
			await page.keyboard.press('Digit9');
			await page.keyboard.up('Shift');
			await page.keyboard.up('Control');
		},
	})),
	{
		...tall,
		height: 800,
		hash: 'example/zh-Hans/light',
		name: 'reading',
		act: async (page) => {
			await page.click('.rapport-menu button');
			await page.click('.rapport-menu-list button');
		},
	},
	{
		...tall,
		height: 800,
		hash: 'example/en/light',
		name: 'menu',
		act: (page) => page.click('.rapport-menu button'),
	},
	{
		...tall,
		height: 800,
		hash: 'example/zh-Hant/dark',
		name: 'history',
		act: (page) => page.click('.rapport-questions .rapport-quote'),
	},
	{
		...tall,
		height: 1500,
		width: 320,
		hash: 'example/en/light',
		name: 'forms',
		act: async (page) => {
			for (const button of await page.$$('.rapport-reply:nth-child(5) .rapport-reply-button'))
				await button.click();
			for (const button of await page.$$('.rapport-reply:nth-child(2) .rapport-icon-button'))
				await button.click();
			for (const button of await page.$$('.rapport-task:first-child .rapport-icon-button:last-child'))
				await button.click();
		},
	},
);

const fill = async (page: Page) => {
	for (const button of await page.$$('.rapport-reply:nth-child(5) .rapport-reply-button'))
		await button.click();
};
shots.push(
	{ ...tall, height: 1300, hash: 'example/en/light', name: 'fill', act: fill },
	{ ...tall, height: 1300, width: 320, hash: 'example/zh-Hant/dark', name: 'fill', act: fill },
	{
		...tall,
		height: 800,
		hash: 'example/zh-Hans/light',
		name: 'fill-palette',
		act: async (page) => {
			await page.click('.rapport-header .rapport-icon-button');
			await page.keyboard.press('Enter');
		},
	},
);

const stack = async (page: Page) => {
	for (const number of [1, 2])
		await page.click(`.rapport-reply:nth-of-type(${number}) .rapport-reply-tools button:nth-last-child(2)`);
	await page.click('.rapport-why summary');
};
for (const look of ['en/light', 'zh-Hans/dark', 'zh-Hant/light'])
	shots.push({ ...tall, height: 1500, hash: `example/${look}`, name: 'stack', act: stack });

const pages = ['customers', 'customers/b1', 'follow-ups', 'templates', 'settings'];
for (const page of pages) {
	shots.push({ view: 'dashboard', hash: `${page}/en/light`, width: 1280, height: 900 });
	shots.push({ view: 'dashboard', hash: `${page}/zh-Hant/dark`, width: 1920, height: 1080 });
	shots.push({ view: 'dashboard', hash: `${page}/zh-Hans/light`, width: 400, height: 1200 });
}
for (const look of ['en/light', 'zh-Hans/dark'])
	shots.push({
		view: 'dashboard',
		hash: `settings/${look}`,
		width: 1000,
		height: 900,
		name: 'taste',
		act: (page) => page.evaluate(() => document.querySelector('.rapport-card-taste')?.scrollIntoView()),
	});
shots.push({
	view: 'dashboard',
	hash: 'templates/zh-Hans/light',
	width: 1280,
	height: 1100,
	name: 'editor',
	act: async (page) => {
		await page.click('.rapport-page-head .rapport-primary');
		await page.type('textarea', '{{ buyer.nmae }} {{ order.date | dat');
	},
});
const BODY =
	'{{ greet }}{% variant %}Hi{% or %}Hello{% endvariant %} {{ buyer.name | default: "there" }}, {% cursor %}we refund {% field "amount", type: "number", format: "money" %} for {% field "reason", type: "choice", options: "the delay|the damage" %} by {{ "today" | plus_workdays: 3 }}. {% render "closing" %}';
for (const [hash, width, menu] of [
	['templates/en/light', 1280, 1],
	['templates/zh-Hant/dark', 1280, 2],
	['templates/zh-Hans/light', 400, 4],
] as const) {
	shots.push({
		view: 'dashboard',
		hash,
		width,
		height: 1100,
		name: 'editor-menus',
		act: async (page) => {
			await page.click('.rapport-page-head .rapport-primary');
			await page.type('textarea', BODY);
			await page.click(`.rapport-pick:nth-of-type(${menu}) > button`);
			await page.keyboard.press('ArrowDown');
		},
	});
}

await mkdir(out, { recursive: true });
for (const view of ['sidebar', 'dashboard'] as const) {
	if (!shots.some((shot) => shot.view === view)) continue;
	await build({
		entryPoints: [join(here, `${view}.tsx`)],
		outfile: join(out, `${view}.js`),
		bundle: true,
		format: 'iife',
		jsx: 'automatic',
		jsxImportSource: 'preact',
		define: { 'process.env.NODE_ENV': '"production"' },
	});
	await writeFile(
		join(out, `${view}.html`),
		`<!doctype html><html lang="en"><meta charset="utf-8"><meta name="color-scheme" content="light dark"><title>Rapport</title><link rel="stylesheet" href="${view}.css"><div id="rapport-root"></div><script src="${view}.js"></script></html>`,
	);
}

const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const browser = await puppeteer.launch({
	executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
	args: [
		'--no-sandbox',
		'--disable-gpu',
		'--disable-quic',
		'--no-first-run',
		'--disable-background-networking',
		'--disable-component-update',
		'--disable-sync',
	],
});
let findings = 0;
for (const shot of shots) {
	const parts = shot.hash.split('/');
	const theme = parts.pop();
	const language = parts.pop();
	const name = `${shot.view}-${shot.name ?? parts.join('-')}-${language}-${theme}-${shot.width}x${shot.height}`;
	if (!name.includes(filter)) continue;
	const page = await browser.newPage();
	page.on('pageerror', (error) => console.log(name, 'PAGE ERROR', error));
	page.on('console', (message) => message.type() === 'error' && console.log(name, 'console', message.text()));
	await page.setViewport({ width: shot.width, height: shot.height, deviceScaleFactor: 1.5 });
	const file = pathToFileURL(join(out, `${shot.view}.html`));
	await page.goto(
		shot.view === 'sidebar' ? `${file}#${shot.hash}` : `${file}?${language}/${theme}#/${parts.join('/')}`,
	);
	await new Promise((done) => setTimeout(done, 150));
	await shot.act?.(page);
	await new Promise((done) => setTimeout(done, 350));
	await page.screenshot({ path: join(out, `${name}.png`) });
	// Clipped is as bad as scrolled: nothing visible may reach beyond the right edge.
	const wide = await page.evaluate(
		() =>
			document.documentElement.scrollWidth > innerWidth ||
			[...document.querySelectorAll('body *')].some(
				(e) => e.getBoundingClientRect().right > innerWidth + 1 && !e.closest('.rapport-table-box'),
			),
	);
	await page.evaluate(axe);
	const violations = await page.evaluate(async () => {
		const run = (globalThis as unknown as { axe: { run: () => Promise<{ violations: unknown[] }> } }).axe.run;
		const result = (await run()) as {
			violations: { id: string; nodes: { html: string; failureSummary: string }[] }[];
		};
		return result.violations.map(
			(v) =>
				`${v.id}: ${v.nodes
					.map((n) => `${n.html.slice(0, 140)} – ${n.failureSummary.slice(0, 200)}`)
					.slice(0, 3)
					.join('\n    ')}`,
		);
	});
	findings += violations.length + (wide ? 1 : 0);
	console.log(
		`${name}${wide ? '  HORIZONTAL SCROLL' : ''}${violations.length ? `\n  ${violations.join('\n  ')}` : '  ok'}`,
	);
	await page.close();
}
await browser.close();
console.log(`${findings} findings; pictures in ${out}`);
