import { mkdir } from 'node:fs/promises';
import { type Browser, launch, type Page } from 'puppeteer-core';
import { CATALOGUE, type DemoPage } from './catalogue.ts';
import { startDemoServer } from './server.ts';

/**
 * Opens pages in headless Chromium (or Firefox), checks that what `demo.truth()` says is drawn, that typing and Enter send, that a click on the
 * list opens another buyer, and writes screenshots.
 * `tsx tests/pages/shoot.ts [--out DIR] [--size 1920x1080] [--firefox] [id …]`
 */
const args = process.argv.slice(2);
const option = (name: string, fallback: string): string => {
	const at = args.indexOf(name);
	return at < 0 ? fallback : (args.splice(at, 2)[1] ?? fallback);
};
const out = option('--out', '.cache/pages');
const firefox = args.includes('--firefox');
if (firefox) args.splice(args.indexOf('--firefox'), 1);
const [width = 1280, height = 800] = option('--size', '1280x800').split('x').map(Number);
const chosen = CATALOGUE.filter((page) => args.length === 0 || args.includes(page.id));

interface Truth {
	site: string;
	buyer: { name: string | null; id: string | null };
	messages: { from: string; text: string; at: number | null }[];
}

const server = await startDemoServer();
const browser = await (firefox ? inFirefox() : inChromium());
await mkdir(out, { recursive: true });
let failures = 0;
for (const page of chosen) {
	const problems = await check(browser, page).catch((error: unknown) => [String(error)]);
	failures += problems.length;
	console.log(
		`${problems.length === 0 ? 'ok  ' : 'FAIL'} ${page.id}${problems.map((problem) => `\n     ${problem}`).join('')}`,
	);
}
await browser.close();
await server.close();
process.exit(failures === 0 ? 0 : 1);

/** Chromium reaches the hosts by resolver rules. */
function inChromium(): Promise<Browser> {
	return launch({
		executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
		args: [
			...server.chromiumFlags,
			'--no-sandbox',
			'--disable-gpu',
			'--no-first-run',
			'--disable-background-networking',
			'--disable-component-update',
			'--disable-sync',
		],
		defaultViewport: { width, height },
	});
}

/** Firefox reaches them by the server's own proxy. */
function inFirefox(): Promise<Browser> {
	return launch({
		browser: 'firefox',
		executablePath: process.env.FIREFOX ?? '/usr/bin/firefox',
		acceptInsecureCerts: true,
		extraPrefsFirefox: {
			'network.proxy.type': 1,
			'network.proxy.ssl': '127.0.0.1',
			'network.proxy.ssl_port': server.httpPort,
		},
		defaultViewport: { width, height },
	});
}

async function check(on: Browser, demo: DemoPage): Promise<string[]> {
	const problems: string[] = [];
	const page = await on.newPage();
	const hostile = demo.features.includes('console-errors');
	page.on('pageerror', (error) => hostile || problems.push(`page error: ${error}`));
	page.on('console', (message) => {
		if (message.type() === 'error' && !hostile) problems.push(`console: ${message.text()}`);
	});
	await page.goto(`${demo.url}?script=off`, { waitUntil: 'load' });
	if (demo.composer === 'none') {
		await page.screenshot({ path: `${out}/${demo.id}.png` });
		await page.close();
		return problems;
	}
	await page.waitForFunction('window.demo && window.demo.truth().messages.length > 0', { timeout: 8000 });
	await new Promise((resolve) => setTimeout(resolve, 400));
	for (const key of ['en', 'hans', 'hant']) {
		await run(page, `demo.open('${key}')`);
		problems.push(...(await drawn(page, key)));
		if (key === 'hans') await page.screenshot({ path: `${out}/${demo.id}.png` });
	}
	problems.push(...(await clicking(page)));
	await run(page, "demo.receive('Any news? 有消息嗎')");
	problems.push(...(await drawn(page, 'after receive')));
	problems.push(...(await typing(page)));
	await run(page, 'demo.rerender()');
	problems.push(...(await drawn(page, 'after rerender')));
	await run(page, 'demo.recall()');
	problems.push(...(await drawn(page, 'after recall')));
	await run(page, 'demo.scrollUp()');
	problems.push(...(await drawn(page, 'after scrollUp')));
	await page.screenshot({ path: `${out}/${demo.id}-sent.png` });
	await page.close();
	return problems;
}

async function run(page: Page, code: string): Promise<void> {
	await page.evaluate(code);
	await new Promise((resolve) => setTimeout(resolve, 250));
}

/** Every text of the truth is in the page's visible text, frames and shadow roots included. */
async function drawn(page: Page, when: string): Promise<string[]> {
	const truth = (await page.evaluate('demo.truth()')) as Truth;
	const text = squeeze(
		(await page.evaluate(`(() => {
			const texts = [];
			const walk = (root) => {
				texts.push(root.body ? root.body.innerText : [...root.children].map((child) => child.innerText ?? '').join('\\n'));
				for (const element of root.querySelectorAll('*')) {
					if (element.shadowRoot) walk(element.shadowRoot);
					if (element.tagName === 'IFRAME' && element.contentDocument) walk(element.contentDocument);
				}
			};
			walk(document);
			return texts.join('\\n').toWellFormed();
		})()`)) as string,
	);
	const missing = truth.messages.filter((message) => !text.includes(squeeze(message.text)));
	const problems = missing.map((message) => `${when}: not drawn: ${JSON.stringify(message)}`);
	if (!truth.buyer.name || !text.includes(squeeze(truth.buyer.name)))
		problems.push(`${when}: buyer not drawn: ${truth.buyer.name}`);
	if (truth.messages.length === 0) problems.push(`${when}: no messages`);
	return problems;
}

function squeeze(text: string): string {
	// Firefox leaves direction marks out of innerText; lone surrogates may change on the way here.
	return text.replace(/\s|\p{Surrogate}|\p{Bidi_Control}|\uFFFD/gu, '');
}

/** A real click on a name in the list opens that buyer. */
async function clicking(page: Page): Promise<string[]> {
	const names = (await page.evaluate('demo.conversations().map(({ name }) => name)')) as string[];
	const wanted = names[1] ?? '';
	const spot = (await page.evaluate(`(() => {
		const walk = (root, left, top) => {
			for (const element of root.querySelectorAll('*')) {
				const box = element.getBoundingClientRect();
				if (element.childElementCount === 0 && element.textContent === ${JSON.stringify(wanted)} && box.left + left < 400 && box.width > 0)
					return { x: box.left + left + 10, y: box.top + top + box.height / 2 };
				const inner = element.shadowRoot
					? walk(element.shadowRoot, left, top)
					: element.tagName === 'IFRAME'
						? walk(element.contentDocument, left + box.left, top + box.top)
						: null;
				if (inner) return inner;
			}
			return null;
		};
		return walk(document, 0, 0);
	})()`)) as { x: number; y: number } | null;
	if (!spot) return [`list: no name ${wanted}`];
	await page.mouse.click(spot.x, spot.y);
	await new Promise((resolve) => setTimeout(resolve, 200));
	const open = (await page.evaluate('demo.truth().buyer.name')) as string;
	return open === wanted ? [] : [`click opened ${open}, wanted ${wanted}`];
}

/** Real typing reaches the page's model, and Enter sends it. */
async function typing(page: Page): Promise<string[]> {
	const text = 'Sure, it ships today.';
	const found = await page.evaluate(`(() => {
		const walk = (root) => {
			for (const element of root.querySelectorAll('*')) {
				if (element.matches('textarea, [contenteditable="true"]') && element.getBoundingClientRect().width > 150) return element;
				const inner = element.shadowRoot ? walk(element.shadowRoot) : element.tagName === 'IFRAME' ? walk(element.contentDocument) : null;
				if (inner) return inner;
			}
			return null;
		};
		const field = walk(document);
		field?.focus();
		return Boolean(field);
	})()`);
	if (!found) return ['no composer'];
	await page.keyboard.type(text);
	await new Promise((resolve) => setTimeout(resolve, 150));
	const held = await page.evaluate('demo.composerText()');
	await page.keyboard.press('Enter');
	await new Promise((resolve) => setTimeout(resolve, 200));
	const sent = (await page.evaluate('demo.sent')) as string[];
	const after = (await page.evaluate('[demo.composerText(), demo.truth().messages.at(-1)]')) as [
		string,
		{ from: string; text: string },
	];
	const problems: string[] = [];
	if (held !== text) problems.push(`composerText ${JSON.stringify(held)}`);
	if (sent.at(-1) !== text) problems.push(`sent ${JSON.stringify(sent)}`);
	if (after[0] !== '' || after[1].text !== text || after[1].from !== 'seller')
		problems.push(`after send ${JSON.stringify(after)}`);
	return problems;
}
