import type { ElementHandle, Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll } from 'vitest';
import { type DemoServer, startDemoServer } from '../pages/server.ts';
import { type BrowserKind, type LaunchOptions, launch, type RunningBrowser } from './browser.ts';

/** The demo marketplace and a browser with the extension, for one `describe`. */
export interface DemoExtension {
	server: DemoServer;
	running: RunningBrowser;
	/** Opens a demo page afresh: no scripted arrivals, memory of earlier tests dropped. */
	open(url: string, query?: string): Promise<Page>;
	restart(): Promise<void>;
}

export function useDemoExtension(kind: BrowserKind, options: Partial<LaunchOptions> = {}): DemoExtension {
	const demo = {} as DemoExtension;
	const start = () => launch({ kind, port: demo.server.port, hosts: demo.server.hosts, ...options });
	beforeAll(async () => {
		demo.server = await startDemoServer();
		demo.running = await start();
		demo.open = (url, query = 'buyer=en') => demo.running.open(`${url}?${query}&script=off&fresh=1`);
		demo.restart = async () => {
			await demo.running.close();
			demo.running = await start();
		};
	});
	afterAll(async () => {
		await demo.running?.close();
		await demo.server?.close();
	});
	return demo;
}

/** What the demo pages offer to tests, in the page's own world. */
export interface DemoWindow {
	demo: {
		truth(): {
			buyer: { name: string; id: string | null };
			messages: { from: string; text: string; at: number | null }[];
		};
		open(key: string): void;
		receive(text: string): void;
		composerText(): string;
		sent: unknown[];
		rerender(): void;
	};
}

/** Calls `window.demo` in the page's world. */
export function inDemo<T>(page: Page, call: (demo: DemoWindow['demo']) => T): Promise<T> {
	return page.evaluate(`(${call.toString()})(window.demo)`) as Promise<T>;
}

/** A button, link, tab or field by its accessible name, as a person finds it; the name may be a part. */
export async function control(
	frame: Frame | Page,
	name: string | RegExp,
): Promise<ElementHandle<HTMLElement>> {
	const pattern = typeof name === 'string' ? `^${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}$` : name.source;
	const handle = await frame.waitForFunction(
		(source) => {
			const wanted = new RegExp(source, 'i');
			const nameOf = (element: HTMLElement) => {
				const labels = (element as HTMLInputElement).labels;
				const label = element.getAttribute('aria-label') ?? labels?.[0]?.textContent ?? element.textContent;
				return (label ?? '').replace(/\s+/g, ' ').trim();
			};
			const all = document.querySelectorAll<HTMLElement>(
				'button, a, input, textarea, select, [role=menuitem], [role=option], [role=tab]',
			);
			return [...all].find((element) => element.checkVisibility() && wanted.test(nameOf(element))) ?? null;
		},
		{ timeout: 15_000 },
		pattern,
	);
	return handle.asElement() as ElementHandle<HTMLElement>;
}

/** Presses a control by its accessible name, once it stands still and nothing covers it, as a person would. */
export async function press(frame: Frame | Page, name: string | RegExp): Promise<void> {
	const found = await control(frame, name);
	await found.scrollIntoView();
	await atRest(found);
	await found.click();
}

/** Unfolds what a control opens. A card that grows just then moves the control from under the pointer: a person presses again. */
export async function unfold(frame: Frame | Page, name: string | RegExp): Promise<void> {
	const unfolded = async () =>
		(await control(frame, name)).evaluate((element) => element.getAttribute('aria-expanded') === 'true');
	await eventually(async () => {
		if (await unfolded()) return true;
		await press(frame, name);
		return unfolded();
	}, Boolean);
}

/** Waits until a control keeps its place for three looks in a row and is the topmost thing at its middle. */
async function atRest(handle: ElementHandle<HTMLElement>): Promise<void> {
	await eventually(
		() =>
			handle.evaluate(async (element) => {
				const places = new Set<string>();
				let covered = false;
				for (let look = 0; look < 3; look += 1) {
					const { x, y, width, height } = element.getBoundingClientRect();
					places.add([x, y, width, height].join());
					const hit = document.elementFromPoint(x + width / 2, y + height / 2);
					const labels = [...((element as HTMLInputElement).labels ?? [])];
					covered = !hit || ![element, ...labels].some((part) => part.contains(hit));
					await new Promise((done) => setTimeout(done, 50));
				}
				return places.size === 1 && !covered;
			}),
		(still) => still,
	);
}

/** Waits until `probe` gives what `good` accepts; fails with the last value. */
export async function eventually<T>(
	probe: () => Promise<T>,
	good: (value: T) => boolean,
	timeout = 15_000,
): Promise<T> {
	const end = Date.now() + timeout;
	let last: T = await probe();
	while (!good(last)) {
		if (Date.now() > end) throw new Error(`still ${JSON.stringify(last)?.slice(0, 500)} after ${timeout} ms`);
		await new Promise((done) => setTimeout(done, 100));
		last = await probe();
	}
	return last;
}

/** Asks the background as an extension page does; `page` must be one of the extension's own. */
export function askBackground<T>(page: Page | Frame, request: object): Promise<T> {
	const call = `(globalThis.browser ?? chrome).runtime.sendMessage(${JSON.stringify(request)})`;
	return page.evaluate(call) as Promise<T>;
}
