import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import puppeteer, { type Browser, type Frame, type Page } from 'puppeteer-core';
import { type BrowserKind, findBrowser, howToInstall } from '../../tools/find-browser.mjs';

/** Drives a real browser with the built extension; any marketplace host is played by a server on this machine. */
export type { BrowserKind };
export const BROWSERS: readonly BrowserKind[] = ['chromium', 'firefox'];

export interface LaunchOptions {
	kind: BrowserKind;
	/** Port of the demo server's HTTPS side. */
	port: number;
	/** Hosts that the demo server plays. */
	hosts: readonly string[];
	/** The built extension; null for none. Default: what `npm run build` made for that browser. */
	extension?: string | null;
	/** Keep the profile here between launches, to test "close the browser, come back". */
	profile?: string;
	headless?: boolean;
	width?: number;
	height?: number;
	language?: string;
}

export interface RunningBrowser {
	kind: BrowserKind;
	browser: Browser;
	/** Opens a marketplace address (given as on the live web). */
	open(url: string): Promise<Page>;
	/** The address as this browser must be given it. */
	address(url: string): string;
	/** `chrome-extension://…` or `moz-extension://…`, without a slash at the end. */
	extensionOrigin(): Promise<string>;
	/** Opens an extension page in a tab of its own. */
	openExtensionPage(path: string): Promise<Page>;
	close(): Promise<void>;
}

const OUTPUT: Record<BrowserKind, string> = {
	chromium: '.output/chrome-mv3',
	firefox: '.output/firefox-mv3',
};

/** The extension's id in Firefox is a random UUID unless it is set before the start. */
const FIREFOX_ID = 'rapport@rapport.invalid';
const FIREFOX_UUID = '5d3f2f0e-9a35-4a51-8a7b-2f1c1a7d9e10';

function executableOf(kind: BrowserKind): string {
	const found = findBrowser(kind);
	if (!found) throw new Error(`no ${kind}: ${howToInstall(kind)}`);
	return found;
}

export async function launch(options: LaunchOptions): Promise<RunningBrowser> {
	const extension =
		options.extension === undefined
			? resolve(import.meta.dirname, '../..', OUTPUT[options.kind])
			: options.extension;
	if (extension && !existsSync(join(extension, 'manifest.json'))) {
		throw new Error(`no built extension at ${extension}: run npm run build first`);
	}
	const profile = options.profile ?? (await mkdtemp(join(tmpdir(), `rapport-${options.kind}-`)));
	const width = options.width ?? 1280;
	const height = options.height ?? 800;
	const chromium = options.kind === 'chromium';
	const browser = await puppeteer.launch({
		browser: chromium ? 'chrome' : 'firefox',
		executablePath: executableOf(options.kind),
		headless: options.headless ?? true,
		userDataDir: profile,
		acceptInsecureCerts: true,
		defaultViewport: { width, height },
		...(chromium
			? chromiumOptions(options, extension, width, height)
			: firefoxOptions(options, width, height)),
	});
	let id: string | null = null;
	if (!chromium && extension) id = await browser.installExtension(extension);

	async function extensionOrigin(): Promise<string> {
		if (!chromium) return `moz-extension://${FIREFOX_UUID}`;
		const worker = await browser.waitForTarget((target) => target.type() === 'service_worker', {
			timeout: 20_000,
		});
		return new URL(worker.url()).origin === 'null'
			? worker.url().split('/').slice(0, 3).join('/')
			: new URL(worker.url()).origin;
	}
	function address(url: string): string {
		if (chromium) return url;
		const parsed = new URL(url);
		parsed.port = String(options.port);
		return parsed.href;
	}
	return {
		kind: options.kind,
		browser,
		address,
		extensionOrigin,
		async open(url) {
			const page = await browser.newPage();
			await page.goto(address(url), { waitUntil: 'domcontentloaded' });
			return page;
		},
		async openExtensionPage(path) {
			const page = await browser.newPage();
			const url = (await extensionOrigin()) + path;
			if (chromium) await page.goto(url, { waitUntil: 'domcontentloaded' });
			else {
				// Firefox loads the page but reports no navigation events of extension pages to drivers.
				await page.goto(url, { timeout: 1_500 }).catch(() => undefined);
				if (!(await whereIs(page.mainFrame())).startsWith(url)) throw new Error(`${url} did not load`);
			}
			return page;
		},
		async close() {
			// A kept profile keeps the extension's data; a temporary add-on goes away with the browser by itself.
			if (id && !options.profile) await browser.uninstallExtension(id).catch(() => undefined);
			await browser.close();
			if (!options.profile) await rm(profile, { recursive: true, force: true, maxRetries: 5 });
		},
	};
}

function chromiumOptions(options: LaunchOptions, extension: string | null, width: number, height: number) {
	const rules = options.hosts.map((host) => `MAP ${host}:443 127.0.0.1:${options.port}`).join(',');
	return {
		pipe: true,
		enableExtensions: extension ? [extension] : false,
		args: [
			'--no-sandbox',
			'--disable-gpu',
			'--disable-quic',
			'--no-first-run',
			'--disable-background-networking',
			'--disable-component-update',
			'--disable-sync',
			`--host-resolver-rules=${rules}`,
			'--ignore-certificate-errors',
			`--window-size=${width},${height}`,
			`--lang=${options.language ?? 'en'}`,
		],
	};
}

function firefoxOptions(options: LaunchOptions, width: number, height: number) {
	return {
		// Without system access Firefox lets no driver look into extension pages.
		args: [`--width=${width}`, `--height=${height}`, '--remote-allow-system-access'],
		extraPrefsFirefox: {
			// Optional permissions are given without a prompt, which no driver can answer.
			'extensions.webextOptionalPermissionPrompts': false,
			'network.dns.localDomains': options.hosts.join(','),
			'extensions.webextensions.uuids': JSON.stringify({ [FIREFOX_ID]: FIREFOX_UUID }),
			'extensions.webextensions.keepStorageOnUninstall': true,
			'extensions.webextensions.keepUuidOnUninstall': true,
			'intl.locale.requested': options.language ?? 'en-US',
			'intl.accept_languages': options.language ?? 'en-US',
			'app.update.enabled': false,
			'browser.shell.checkDefaultBrowser': false,
			'datareporting.policy.dataSubmissionEnabled': false,
			'toolkit.telemetry.reportingpolicy.firstRun': false,
			'network.captive-portal-service.enabled': false,
			'network.connectivity-service.enabled': false,
		},
	};
}

/** Asks a frame where it is; Firefox reports extension frames as `about:blank` to drivers, though scripts run in them. */
async function whereIs(frame: Frame): Promise<string> {
	const late = new Promise<string>((done) => setTimeout(() => done(''), 1_000));
	return Promise.race([frame.evaluate(() => location.href).catch(() => ''), late]);
}

/** The docked sidebar's frame on a marketplace page. */
export async function sidebarFrame(page: Page, timeout = 20_000): Promise<Frame> {
	const end = Date.now() + timeout;
	while (Date.now() < end) {
		for (const frame of page.frames()) {
			if (frame !== page.mainFrame() && (await whereIs(frame)).includes('/sidebar.html')) return frame;
		}
		await new Promise((done) => setTimeout(done, 100));
	}
	throw new Error(`no sidebar on ${page.url()}`);
}
