import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { build } from 'esbuild';
import type { Frame, Page } from 'puppeteer-core';
import type { SiteHints } from '../../../lib/reader/sites/site-hints.ts';
import { launch, type RunningBrowser } from '../../e2e/browser.ts';
import { CATALOGUE, type DemoPage } from '../../pages/catalogue.ts';
import { type DemoServer, startDemoServer } from '../../pages/server.ts';
import { MUTATIONS } from './all.ts';
import type { Bench } from './in-page.ts';
import type { Truth } from './mutation.ts';
import type { Score } from './score.ts';
import type { TableRow } from './table.ts';

/** Pages that are drawn at the same time. */
const TABS = 3;

/** A drawn page at rest. */
export interface Taken {
	page: DemoPage;
	story: string;
	html: string;
	truth: Truth;
}

/** Every page of the catalogue that has a chat which structure alone can tell. */
export const CHATS = CATALOGUE.filter(
	({ stories, features }) => stories.length > 0 && !features.includes('needs-teaching'),
);

/** A cell with what was read, where it was not exact. */
export type Played = Score & { rows?: unknown };

/** A browser with the demo pages, the bench page, and the bench page in a frame of another origin. */
export class MutationBench {
	readonly #code: string;
	readonly #server: DemoServer;
	readonly #running: RunningBrowser;
	readonly #blank: { port: number; close(): void };
	#here: Frame | null = null;
	#there: Frame | null = null;

	private constructor(
		code: string,
		server: DemoServer,
		running: RunningBrowser,
		blank: { port: number; close(): void },
	) {
		this.#code = code;
		this.#server = server;
		this.#running = running;
		this.#blank = blank;
	}

	static async start(): Promise<MutationBench> {
		const bundle = await build({
			entryPoints: [`${import.meta.dirname}/in-page.ts`],
			bundle: true,
			format: 'iife',
			target: 'es2022',
			write: false,
		});
		const server = await startDemoServer();
		const running = await launch({
			kind: 'chromium',
			port: server.port,
			hosts: server.hosts,
			extension: null,
		});
		// Functions that are sent into a page carry a helper of the tool that runs TypeScript.
		const code = `globalThis.__name ??= (value) => value;${bundle.outputFiles[0]?.text ?? ''}`;
		return new MutationBench(code, server, running, await serveBlank());
	}

	async close(): Promise<void> {
		await this.#running.close();
		await this.#server.close();
		this.#blank.close();
	}

	/** Draws pages and freezes each of their stories. A page that cannot be taken throws. */
	async take(pages: readonly DemoPage[], stories: (page: DemoPage) => string[]): Promise<Taken[]> {
		const taken: Taken[] = [];
		const queue = [...pages];
		await Promise.all(
			Array.from({ length: TABS }, async () => {
				for (let page = queue.shift(); page; page = queue.shift())
					taken.push(...(await this.#takePage(page, stories(page))));
			}),
		);
		const order = (each: Taken) => pages.indexOf(each.page);
		return taken.sort((a, b) => order(a) - order(b));
	}

	async #takePage(page: DemoPage, stories: string[]): Promise<Taken[]> {
		const taken: Taken[] = [];
		for (const story of stories) {
			const tab = await this.#running.open(
				`${page.url}${page.url.includes('?') ? '&' : '?'}fresh&script=off&buyer=${story}`,
			);
			try {
				const frame = await chatFrame(tab);
				await frame.evaluate(this.#code);
				await atRest(frame);
				const { html, truth } = await frame.evaluate(() => {
					const { bench, demo } = globalThis as unknown as { bench: Bench; demo: { truth(): Truth } };
					return { html: bench.freeze().html, truth: demo.truth() };
				});
				taken.push({ page, story, html, truth });
			} catch (error) {
				throw new Error(`${page.id} ${story}: ${String(error)}`);
			} finally {
				await tab.close();
			}
		}
		return taken;
	}

	/** One cell, read from structure alone. */
	async play({ html, truth }: Taken, mutation: string): Promise<Played> {
		const foreign = MUTATIONS.find(({ id }) => id === mutation)?.foreignFrame === true;
		const frame = await this.#frame(foreign);
		return frame.evaluate((given) => (globalThis as unknown as { bench: Bench }).bench.play(given), {
			html,
			truth,
			mutation,
		});
	}

	/** The page as drawn, read with each of these hints. */
	async playHints({ html, truth }: Taken, hints: SiteHints[]): Promise<Score[]> {
		const frame = await this.#frame(false);
		return frame.evaluate(
			(page, known, all) => (globalThis as unknown as { bench: Bench }).bench.playHints(page, known, all),
			html,
			truth,
			hints,
		);
	}

	/** Every mutation of one drawn page. */
	async playAll(
		taken: Taken,
		mutations: readonly string[] = MUTATIONS.map(({ id }) => id),
	): Promise<TableRow> {
		const cells: Record<string, Played> = {};
		for (const mutation of mutations)
			cells[mutation] = await this.play(taken, mutation).catch((error: unknown) => ({
				grade: 'nothing' as const,
				note: String(error).split('\n')[0] ?? '',
				wrong: 0,
			}));
		return { page: taken.page.id, story: taken.story, cells };
	}

	/** Evaluates an expression on the bench page as the last cell left it: for finding out why a cell is not exact. */
	async look(expression: string): Promise<unknown> {
		return (await this.#frame(false)).evaluate(expression);
	}

	async #frame(foreign: boolean): Promise<Frame> {
		if (!this.#here || !this.#there) {
			const tab = await this.#running.browser.newPage();
			await tab.goto(`http://127.0.0.1:${this.#blank.port}/`);
			await tab.evaluate(this.#code);
			this.#here = tab.mainFrame();
			const outer = await this.#running.browser.newPage();
			await outer.goto(`http://127.0.0.1:${this.#blank.port}/`);
			await outer.evaluate((src) => {
				document.body.style.margin = '0';
				const frame = document.createElement('iframe');
				frame.style.cssText = 'display:block;border:0;width:100vw;height:100vh';
				frame.src = src;
				document.body.append(frame);
			}, `http://localhost:${this.#blank.port}/`);
			const inner = await outer.waitForFrame((frame) => frame.url().startsWith('http://localhost'));
			await inner.waitForSelector('p');
			await inner.evaluate(this.#code);
			this.#there = inner;
		}
		return foreign ? this.#there : this.#here;
	}
}

/** The frame that has the conversation, once it is drawn. */
async function chatFrame(tab: Page): Promise<Frame> {
	for (let round = 0; round < 150; round++) {
		for (const frame of tab.frames().toReversed()) {
			const drawn = await frame
				.evaluate(() => {
					const { demo } = globalThis as unknown as { demo?: { truth(): Truth } };
					return window.frames.length === 0 && (demo?.truth().messages.length ?? 0) > 0;
				})
				.catch(() => false);
			if (drawn) return frame;
		}
		await new Promise((done) => setTimeout(done, 100));
	}
	throw new Error('no conversation was drawn');
}

/** Until what is drawn and what is true stay the same for a moment. */
async function atRest(frame: Frame): Promise<void> {
	await frame.evaluate(async () => {
		const { demo } = globalThis as unknown as { demo: { truth(): Truth } };
		const now = () =>
			`${document.body.innerText.length} ${document.querySelectorAll('*').length} ${demo.truth().messages.length}`;
		for (let last = '', equal = 0; equal < 3; last = now()) {
			equal = now() === last ? equal + 1 : 0;
			await new Promise((done) => setTimeout(done, 60));
		}
	});
}

/** An empty page under two names (`127.0.0.1`, `localhost`): two origins. */
async function serveBlank(): Promise<{ port: number; close(): void }> {
	const server = createServer((_request, response) => {
		response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
		response.end('<!doctype html><title>bench</title><p>');
	});
	await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
	return {
		port: (server.address() as AddressInfo).port,
		close: () => {
			server.close();
			server.closeAllConnections();
		},
	};
}
