import { build } from 'esbuild';
import type { Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isPlainSelector } from '../../lib/chat/plain-selector.ts';
import type { Snapshot } from '../../lib/chat/snapshot.ts';
import type { Learned } from '../../lib/teach/learn-page.ts';
import { CATALOGUE, type DemoPage } from '../pages/catalogue.ts';
import { type DemoServer, startDemoServer } from '../pages/server.ts';
import { launch, type RunningBrowser } from './browser.ts';

/** Lessons taught on every demo page without its hints: they must read as pointed at, and never worse than structure alone. */

interface Truth {
	buyer: { name: string | null };
	messages: { from: string; text: string }[];
}
interface TestWindow {
	teach: {
		learnPage(pointed: unknown, options: unknown): Learned;
		readPage(root: Document, options: unknown): { snapshot: Snapshot; composer: Element | null } | null;
	};
	demo?: { truth(): Truth };
}

let server: DemoServer;
let running: RunningBrowser;
let code: string;

beforeAll(async () => {
	const bundle = await build({
		stdin: {
			contents: `import { learnPage } from './lib/teach/learn-page.ts';
import { readPage } from './lib/reader/read-page.ts';
globalThis.teach = { learnPage, readPage };`,
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

/** The page that must be taught shows no chat to structure alone, and has tests of its own. */
const CHATS = CATALOGUE.filter(
	({ stories, features }) => stories.length > 0 && !features.includes('needs-teaching'),
);

async function openPage(page: DemoPage): Promise<{ tab: Page; frame: Frame; truth: Truth }> {
	const tab = await running.open(`${page.url}${page.url.includes('?') ? '&' : '?'}fresh&script=off&buyer=en`);
	const end = Date.now() + 15_000;
	while (Date.now() < end) {
		await new Promise((done) => setTimeout(done, 300));
		for (const frame of tab.frames().reverse()) {
			await frame.evaluate(code).catch(() => undefined);
			const read = await frame
				.evaluate(() => {
					const { teach, demo } = window as unknown as TestWindow;
					const now = { hints: null, host: 'test.example', now: Date.now() };
					return { truth: demo?.truth() ?? null, found: teach.readPage(document, now) !== null };
				})
				.catch(() => null);
			if (read?.found && read.truth && read.truth.messages.length > 1)
				return { tab, frame, truth: read.truth };
		}
	}
	throw new Error(`${page.id} shows no chat`);
}

/** Points at things by what they say, as a seller would, and learns. */
function teachIn(frame: Frame, truth: Truth) {
	return frame.evaluate((given) => {
		const { teach } = window as unknown as TestWindow;
		const all: Element[] = [];
		const visit = (root: ParentNode) => {
			for (const el of root.querySelectorAll('*')) {
				all.push(el);
				if (el.shadowRoot) visit(el.shadowRoot);
			}
		};
		visit(document);
		const drawn = (el: Element) => el.checkVisibility() && el.getBoundingClientRect().width > 0;
		const plain = (text: string | null) => (text ?? '').replace(/\s+/g, ' ').trim();
		/** The innermost element that says just this; `last`: the lowest in the page, which the list of conversations is not. */
		const saying = (text: string): Element[] =>
			all
				.filter(
					(el) =>
						drawn(el) &&
						plain(el.textContent).startsWith(plain(text)) &&
						plain(el.textContent).length < plain(text).length + 12,
				)
				.filter((el, _index, same) => !same.some((other) => other !== el && el.contains(other)));
		const base = { hints: null, host: 'test.example', now: Date.now() };
		const composer = teach.readPage(document, base)?.composer ?? null;
		const column = composer?.getBoundingClientRect();
		const inColumn = (el: Element) => {
			const box = el.getBoundingClientRect();
			return column !== undefined && box.left < column.right && box.right > column.left;
		};
		const messageOf = (from: string): Element | null => {
			const texts = given.messages.filter(
				(message) => message.from === from && message.text.length > 3 && !message.text.includes('\n'),
			);
			const once = texts.filter(
				({ text }) => given.messages.filter((other) => other.text.includes(text)).length === 1,
			);
			for (const { text } of once.reverse()) {
				const found = saying(text).filter(inColumn);
				if (found[0]) return found[0];
			}
			return null;
		};
		const name =
			saying(given.buyer.name ?? '')
				.filter(inColumn)
				.sort((a, b) => a.getBoundingClientRect().top - b.getBoundingClientRect().top)[0] ?? null;
		const pointed = {
			buyerMessage: messageOf('buyer'),
			sellerMessage: messageOf('seller'),
			composer,
			buyerName: name,
		};
		const before = teach.readPage(document, base)?.snapshot ?? null;
		const started = performance.now();
		const learned = teach.learnPage(pointed, { root: document, ...base });
		return {
			learned,
			before,
			ms: performance.now() - started,
			pointed: Object.entries(pointed)
				.filter(([, el]) => el !== null)
				.map(([part]) => part),
		};
	}, truth);
}

const plain = (rows: { from: string; text: string }[]) => rows.map(({ from, text }) => [from, text]);

describe('lessons on every demo page, without its hints', () => {
	it.each(CHATS.map((page) => [page.id, page] as const))('%s', async (_id, page) => {
		const { tab, frame, truth } = await openPage(page);
		try {
			const { learned, before, ms, pointed } = await teachIn(frame, truth);
			if (process.env.TEACH_LOG)
				console.log(
					page.id,
					Math.round(ms),
					JSON.stringify(learned.lesson),
					JSON.stringify(learned.checks.filter((c) => !c.right)),
					pointed.length,
				);
			expect(pointed).toEqual(expect.arrayContaining(['buyerMessage', 'sellerMessage', 'composer']));
			expect(learned.checks.filter(({ right }) => !right)).toEqual([]);
			const wasExact = JSON.stringify(plain(before?.rows ?? [])) === JSON.stringify(plain(truth.messages));
			if (wasExact) expect(plain(learned.snapshot?.rows ?? [])).toEqual(plain(truth.messages));
			for (const part of Object.values(learned.lesson).flat())
				if (typeof part === 'string' && /[.#[]/.test(part) && part !== learned.lesson.host)
					expect(isPlainSelector(part), part).toBe(true);
		} finally {
			await tab.close();
		}
	});
});
