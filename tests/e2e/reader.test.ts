import { build } from 'esbuild';
import type { Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Snapshot } from '../../lib/chat/snapshot.ts';
import { SITES } from '../../lib/reader/sites/sites.ts';
import { CATALOGUE, type DemoPage } from '../pages/catalogue.ts';
import { type DemoServer, startDemoServer } from '../pages/server.ts';
import { LAYOUTS } from '../reader/layouts.ts';
import { launch, type RunningBrowser } from './browser.ts';

/** The reader alone, put into the page as the content script would be, against what the demo pages say is true. */

interface Truth {
	conversation: string | null;
	buyer: { name: string | null; id: string | null };
	messages: { from: string; text: string; at: number | null; attachments?: string[]; recalled?: boolean }[];
}
interface Injected {
	readPage(root: Document, options: unknown): { snapshot: Snapshot } | null;
	observeChat(options: unknown): { readNow(): { snapshot: Snapshot } | null };
}
interface TestWindow {
	reader: Injected;
	demo?: {
		truth(): Truth;
		open(key: string): void;
		receive(text: string): void;
		recall(): void;
		rerender(): void;
	};
	seen: Snapshot[];
	gone: number;
	stop: AbortController;
}

let server: DemoServer;
let running: RunningBrowser;
let code: string;

beforeAll(async () => {
	const bundle = await build({
		stdin: {
			contents: `import { readPage } from './lib/reader/read-page.ts';
import { observeChat } from './lib/reader/observe-chat.ts';
import { dayWords } from './lib/reader/day-words.ts';
import { learnWords } from './lib/reader/read-time.ts';
learnWords(dayWords([document.documentElement.lang, ...navigator.languages]));
globalThis.reader = { readPage, observeChat };`,
			resolveDir: new URL('../..', import.meta.url).pathname,
			loader: 'ts',
		},
		bundle: true,
		format: 'iife',
		target: 'es2022',
		write: false,
	});
	code = bundle.outputFiles[0]?.text ?? '';
	server = await startDemoServer();
	running = await launch({ kind: 'chromium', port: server.port, hosts: server.hosts, extension: null });
});
afterAll(async () => {
	await running?.close();
	await server?.close();
});

/** Pages that must be taught before they can be read have tests of their own. */
const CHATS = CATALOGUE.filter(
	({ stories, features }) => stories.length > 0 && !features.includes('needs-teaching'),
);
const own = (page: DemoPage) => SITES.find(({ id }) => id === page.site) ?? null;
/** Another marketplace's hints, a different one for every page. */
const wrong = (page: DemoPage) =>
	SITES.filter(({ id }) => id !== page.site)[CHATS.indexOf(page) % (SITES.length - 1)] ?? null;

async function openPage(page: DemoPage, key: string): Promise<Page> {
	const tab = await running.open(
		`${page.url}${page.url.includes('?') ? '&' : '?'}fresh&script=off&buyer=${key}`,
	);
	await tab.waitForFunction(
		() => {
			const frames = [window, ...Array.from(window.frames as unknown as Window[])] as unknown as TestWindow[];
			return frames.some((frame) => {
				try {
					return (frame.demo?.truth().messages.length ?? 0) > 0;
				} catch {
					return false;
				}
			});
		},
		{ timeout: 15_000 },
	);
	return tab;
}

/** The frame that holds the chat and the frame that knows the truth may differ. */
async function readAll(tab: Page, hints: unknown): Promise<Snapshot[]> {
	const found: Snapshot[] = [];
	for (const frame of tab.frames()) {
		await frame.evaluate(code);
		const snapshot = await frame.evaluate((given) => {
			const { reader } = window as unknown as TestWindow;
			return (
				reader.readPage(document, { hints: given, host: location.hostname, now: Date.now() })?.snapshot ??
				null
			);
		}, hints);
		if (snapshot) found.push(snapshot);
	}
	return found;
}

async function truthOf(tab: Page): Promise<Truth> {
	for (const frame of tab.frames()) {
		const truth = await frame.evaluate(() => (window as unknown as TestWindow).demo?.truth() ?? null);
		if (truth) return truth;
	}
	throw new Error('the page has no truth');
}

const plain = (
	rows: { from: string; text: string; attachments?: string[] | undefined; recalled?: boolean | undefined }[],
) =>
	rows.map(({ from, text, attachments, recalled }) => ({
		from,
		text,
		attachments: attachments ?? [],
		recalled: recalled ?? false,
	}));

/** Waits until the page shows what its truth says (slow pages), then reads it. */
async function settled(
	tab: Page,
	hints: unknown,
): Promise<{ snapshot: Snapshot | undefined; truth: Truth; frames: number }> {
	let last = '';
	for (let round = 0; ; round++) {
		const snapshots = await readAll(tab, hints);
		const truth = await truthOf(tab);
		const now = JSON.stringify([snapshots, truth]);
		const same = JSON.stringify(plain(snapshots[0]?.rows ?? [])) === JSON.stringify(plain(truth.messages));
		if (same || (now === last && round > 12))
			return { snapshot: snapshots[0], truth, frames: snapshots.length };
		last = now;
		await new Promise((done) => setTimeout(done, 300));
	}
}

for (const page of CHATS) {
	describe(`${page.id} (${page.features.join(', ')})`, () => {
		for (const { key } of page.stories) {
			it(`reads ${key} exactly, with its own, no and wrong hints`, async () => {
				const tab = await openPage(page, key);
				try {
					for (const hints of [own(page), null, wrong(page)]) {
						const { snapshot, truth, frames } = await settled(tab, hints);
						const label = `hints ${hints?.id ?? 'none'}`;
						expect(frames, label).toBe(1);
						expect(plain(snapshot?.rows ?? []), label).toEqual(plain(truth.messages));
						expect(snapshot?.buyer.name, label).toBe(truth.buyer.name);
						expect(snapshot?.confidence, label).toBeGreaterThanOrEqual(0.6);
						if (hints?.id === page.site) {
							expect(snapshot?.buyer.id, label).toBe(truth.buyer.id);
							expect(snapshot?.conversation, label).toBe(truth.conversation);
						}
						// A time that a row shows itself must be right to the minute, or not be given.
						for (const [index, row] of (snapshot?.rows ?? []).entries()) {
							const at = truth.messages[index]?.at ?? null;
							if (row.at === undefined || row.timeText === undefined || at === null) continue;
							expect(Math.abs(row.at - at), `${label} row ${index} ${row.timeText}`).toBeLessThan(60_000);
						}
					}
				} finally {
					await tab.close();
				}
			});
		}
	});
}

describe('pages without a chat', () => {
	it.each(CATALOGUE.filter(({ stories }) => stories.length === 0).map((page) => [page.id, page] as const))(
		'%s stays silent',
		async (_id, page) => {
			const tab = await running.open(page.url);
			try {
				expect(await readAll(tab, own(page))).toEqual([]);
				expect(await readAll(tab, null)).toEqual([]);
			} finally {
				await tab.close();
			}
		},
	);
});

describe('layouts that no marketplace has', () => {
	it.each(LAYOUTS.map((layout) => [layout.name, layout] as const))('%s', async (_name, layout) => {
		const tab = await running.browser.newPage();
		try {
			await tab.setContent(layout.html);
			const [snapshot] = await readAll(tab, null);
			expect(snapshot ? plain(snapshot.rows) : null).toEqual(layout.truth ? plain(layout.truth.rows) : null);
			expect(snapshot?.buyer.name).toBe(layout.truth?.buyer);
			for (const [index, { timeText }] of (layout.truth?.rows ?? []).entries())
				if (timeText) expect(snapshot?.rows[index]?.timeText).toContain(timeText);
		} finally {
			await tab.close();
		}
	});
});

/** Starts following in the frame that has the chat. */
async function follow(tab: Page, page: DemoPage): Promise<Frame> {
	await settled(tab, own(page));
	for (const frame of tab.frames()) {
		await frame.evaluate((hints) => {
			const test = window as unknown as TestWindow;
			test.seen = [];
			test.gone = 0;
			test.stop = new AbortController();
			test.reader.observeChat({
				root: document,
				hints,
				host: location.hostname,
				signal: test.stop.signal,
				isAlive: () => true,
				onSnapshot: ({ snapshot }: { snapshot: Snapshot }) => test.seen.push(snapshot),
				onGone: () => {
					test.gone++;
				},
			});
		}, own(page));
	}
	for (let round = 0; round < 40; round++) {
		for (const frame of tab.frames()) {
			if (await frame.evaluate(() => (window as unknown as TestWindow).seen.length > 0)) return frame;
		}
		await new Promise((done) => setTimeout(done, 100));
	}
	throw new Error('nothing was read');
}

const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));
const seenBy = (frame: Frame) => frame.evaluate(() => (window as unknown as TestWindow).seen);
const act = (tab: Page, work: string) => tab.evaluate(work);

describe('following a page', () => {
	const followed = CHATS.filter(({ id }) => ['shopee', 'pinduoduo', 'whatsapp', 'goofish'].includes(id));
	it.each(followed.map((page) => [page.id, page] as const))(
		'%s: messages, recall, re-render, another buyer',
		async (_id, page) => {
			const [first, second] = page.stories;
			if (!first || !second) throw new Error('two stories needed');
			const tab = await openPage(page, first.key);
			try {
				const frame = await follow(tab, page);
				await act(tab, `demo.receive('One more question?')`);
				await pause(900);
				const afterMessage = (await seenBy(frame)).at(-1);
				expect(plain(afterMessage?.rows ?? [])).toEqual(plain((await truthOf(tab)).messages));
				await act(tab, 'demo.recall()');
				await pause(900);
				expect(plain((await seenBy(frame)).at(-1)?.rows ?? [])).toEqual(plain((await truthOf(tab)).messages));
				const before = (await seenBy(frame)).length;
				await act(tab, 'demo.rerender()');
				await pause(900);
				expect((await seenBy(frame)).length).toBe(before);
				await act(tab, `demo.open('${second.key}')`);
				await pause(1_200);
				const truth = await truthOf(tab);
				const last = (await seenBy(frame)).at(-1);
				expect(last?.buyer.name).toBe(truth.buyer.name);
				expect(plain(last?.rows ?? [])).toEqual(plain(truth.messages));
				// No reading ever mixed two buyers.
				const firstTexts = new Set(first.messages.map(({ text }) => text).filter((text) => text.length > 8));
				const mixed = (await seenBy(frame)).filter(
					({ buyer, rows }) =>
						buyer.name === second.buyer.name && rows.some(({ text }) => firstTexts.has(text)),
				);
				expect(mixed).toEqual([]);
				expect(await frame.evaluate(() => (window as unknown as TestWindow).gone)).toBe(0);
			} finally {
				await tab.close();
			}
		},
	);

	it('stops when its signal is aborted', async () => {
		const page = CHATS.find(({ id }) => id === 'pinduoduo');
		if (!page) throw new Error('no page');
		const tab = await openPage(page, 'en');
		try {
			const frame = await follow(tab, page);
			await frame.evaluate(() => (window as unknown as TestWindow).stop.abort());
			const before = (await seenBy(frame)).length;
			await act(tab, `demo.receive('after the end')`);
			await pause(600);
			expect((await seenBy(frame)).length).toBe(before);
		} finally {
			await tab.close();
		}
	});

	it('keeps up with 500 messages a second, and loses none', async () => {
		const tab = await running.browser.newPage();
		try {
			await tab.setContent(LAYOUTS[0]?.html ?? '');
			await tab.evaluate(code);
			const result = await tab.evaluate(async () => {
				const test = window as unknown as TestWindow;
				test.seen = [];
				test.reader.observeChat({
					root: document,
					hints: null,
					host: 'test',
					signal: new AbortController().signal,
					isAlive: () => true,
					onSnapshot: ({ snapshot }: { snapshot: Snapshot }) => test.seen.push(snapshot),
					onGone: () => undefined,
				});
				const wait = (ms: number) => new Promise((done) => setTimeout(done, ms));
				await wait(600);
				const list = document.querySelector('.sc');
				const like = document.querySelector('.r');
				let longest = 0;
				let last = performance.now();
				for (let step = 0; step < 100; step++) {
					for (let index = 0; index < 10; index++) {
						const row = like?.cloneNode(true) as Element;
						const bubble = row.querySelector('.b');
						if (bubble) bubble.textContent = `flood ${step * 10 + index}`;
						list?.append(row);
					}
					await wait(16);
					longest = Math.max(longest, performance.now() - last);
					last = performance.now();
				}
				const during = test.seen.length;
				await wait(1_500);
				return { during, longest, texts: test.seen.at(-1)?.rows.map(({ text }) => text) ?? [] };
			});
			expect(result.texts.slice(-1_000)).toEqual(
				Array.from({ length: 1_000 }, (_, index) => `flood ${index}`),
			);
			// The seller sees messages while they come, not only when they stop.
			expect(result.during).toBeGreaterThan(2);
			expect(result.longest).toBeLessThan(600);
		} finally {
			await tab.close();
		}
	});

	it('holds back the old rows under a new name, and takes a megabyte without choking', async () => {
		const tab = await running.browser.newPage();
		try {
			await tab.setContent(LAYOUTS[0]?.html ?? '');
			await tab.evaluate(code);
			const result = await tab.evaluate(async () => {
				const test = window as unknown as TestWindow;
				test.seen = [];
				test.reader.observeChat({
					root: document,
					hints: null,
					host: 'test',
					signal: new AbortController().signal,
					isAlive: () => true,
					onSnapshot: ({ snapshot }: { snapshot: Snapshot }) => test.seen.push(snapshot),
					onGone: () => undefined,
				});
				const wait = (ms: number) => new Promise((done) => setTimeout(done, ms));
				await wait(600);
				const name = document.querySelector('.q2');
				if (name) name.textContent = 'Tom Reed';
				await wait(900);
				const held = test.seen.map(({ buyer }) => buyer.name);
				const bubbles = Array.from(document.querySelectorAll('.b'));
				for (const [index, bubble] of bubbles.entries())
					bubble.textContent = `Tom ${index} ${index === 1 ? 'x'.repeat(1_000_000) : ''}`;
				// Before the old rows would be shown under the new name.
				for (let left = 15; left > 0 && test.seen.at(-1)?.buyer.name === 'Ana Prado'; left--) await wait(100);
				const { buyer, rows } = test.seen.at(-1) ?? {};
				return {
					held,
					name: buyer?.name,
					first: rows?.[0]?.text,
					long: rows?.[1]?.text.length,
					cut: rows?.[1]?.truncated,
				};
			});
			expect(result.held).toEqual(['Ana Prado']);
			expect(result).toMatchObject({ name: 'Tom Reed', first: 'Tom 0', long: 20_000, cut: true });
		} finally {
			await tab.close();
		}
	});
});
