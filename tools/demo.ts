import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { launch, type RunningBrowser } from '../tests/e2e/browser.ts';
import { sidebarOf } from '../tests/e2e/sidebar-page.ts';
import { CATALOGUE } from '../tests/pages/catalogue.ts';
import { startDemoServer } from '../tests/pages/server.ts';
import type { BrowserKind } from './find-browser.mjs';

/**
 * The demo: fake marketplaces at real addresses, opened with the built extension. With a display it stays open for use by hand; without,
 * or with `--headless`, it checks the main path and prints what the seller sees. Exit code 1 with a reason when a step fails.
 */
const HOME = 'https://seller.shopee.co.th/new-webchat/conversations?buyer=en&script=off&fresh=1';
const ROOT = resolve(import.meta.dirname, '..');

const args = process.argv.slice(2);
const kind: BrowserKind = args.includes('--browser=firefox') ? 'firefox' : 'chromium';
const hasDisplay =
	process.platform !== 'linux' || Boolean(process.env.DISPLAY) || Boolean(process.env.WAYLAND_DISPLAY);
const headless = args.includes('--headless') || !hasDisplay;

const server = await startDemoServer();
let running: RunningBrowser | null = null;
try {
	const profile = headless ? undefined : join(ROOT, '.cache', `demo-${kind}`);
	if (profile) mkdirSync(profile, { recursive: true });
	running = await launch({ kind, port: server.port, hosts: server.hosts, headless, profile });
	if (headless) await unattended(running);
	else await byHand(running);
} catch (error) {
	console.error(`The demo failed: ${error instanceof Error ? error.message : String(error)}`);
	process.exitCode = 1;
} finally {
	await running?.close().catch(() => undefined);
	await server.close();
}

async function byHand({ browser, address, open }: RunningBrowser): Promise<void> {
	await open(HOME.replace('&script=off&fresh=1', ''));
	console.log('The demo marketplace is open. More pages, each with three buyers:');
	for (const page of CATALOGUE) console.log(`  ${page.title.padEnd(34)} ${address(page.url)}`);
	console.log('Close the browser to end.');
	await new Promise<void>((done) => browser.once('disconnected', () => done()));
}

async function unattended({ open }: RunningBrowser): Promise<void> {
	const page = await open(HOME);
	const sidebar = await sidebarOf(page);
	await sidebar.frame.waitForSelector('.rapport-reply-text', { timeout: 30_000 });
	await sidebar.openReasons();
	const [first] = await sidebar.replies();
	console.log(`\n${'─'.repeat(20)} what the seller sees ${'─'.repeat(20)}`);
	console.log((await sidebar.text()).replace(/\n{2,}/g, '\n'));
	console.log('─'.repeat(62));

	console.log(`Inserting the first suggestion: ${first}`);
	const outcome = await sidebar.insertReply(1, 'M');
	const inComposer = await page.evaluate(() => (window as unknown as DemoWindow).demo.composerText());
	const beginning = (first ?? '').split('〔')[0]?.trim().slice(0, 40) ?? '';
	if (beginning === '' || !inComposer.includes(beginning)) {
		throw new Error(`the page's own message field holds “${inComposer}”; the sidebar says “${outcome}”`);
	}
	const sent = await page.evaluate(() => (window as unknown as DemoWindow).demo.sent.length);
	if (sent !== 0) throw new Error('something was sent: Rapport must never send');
	console.log(`The page's own message field now holds: ${inComposer}`);

	mkdirSync(join(ROOT, '.cache'), { recursive: true });
	const screenshot = join(ROOT, '.cache', 'demo.png');
	await page.screenshot({ path: screenshot as `${string}.png` });
	console.log(`Screenshot: ${screenshot}`);
}

interface DemoWindow {
	demo: { composerText(): string; sent: unknown[] };
}
