/**
 * `npm run bench`: what the content script costs the marketplace page. Opens a demo page with 2,000 messages in Chromium with the built
 * extension, adds messages one by one, and adds up the main-thread time of every call into the extension's script, next to a bare
 * MutationObserver that only reads the text of what was added, on the same page in the same run. Times come from the browser's own trace.
 *
 * Options: `--page ID`, `--messages N`, `--new N`, `--bundle` (only the reader, without the extension around it).
 */
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import type { CDPSession, Page } from 'puppeteer-core';
import { launch } from '../tests/e2e/browser.ts';
import { CATALOGUE } from '../tests/pages/catalogue.ts';
import { startDemoServer } from '../tests/pages/server.ts';

const { values } = parseArgs({
	options: {
		page: { type: 'string' },
		messages: { type: 'string', default: '2000' },
		new: { type: 'string', default: '60' },
		bundle: { type: 'boolean', default: false },
	},
});
const ROOT = resolve(import.meta.dirname, '..');
const EXTENSION = join(ROOT, '.output/chrome-mv3');
const BARE = 'bench-bare-observer.js';
const READER = 'bench-reader.js';
const LIMIT_KB = 25;

interface TraceEvent {
	name: string;
	ph: string;
	ts: number;
	dur?: number;
	args?: { data?: { url?: string; functionName?: string } };
}

const sleep = (ms: number) => new Promise((done) => setTimeout(done, ms));

/** Size of the built content script, or of the reader's bundle. */
async function scriptSize(bundle: string | null): Promise<{ name: string; raw: number; gzip: number }> {
	if (bundle !== null)
		return {
			name: 'reader bundle',
			raw: Buffer.byteLength(bundle),
			gzip: gzipSync(bundle, { level: 9 }).length,
		};
	const folder = join(EXTENSION, 'content-scripts');
	let raw = 0;
	let gzip = 0;
	const names: string[] = [];
	for (const name of (await readdir(folder)).filter((file) => file.endsWith('.js'))) {
		const text = await readFile(join(folder, name));
		raw += text.length;
		gzip += gzipSync(text, { level: 9 }).length;
		names.push(name);
	}
	return { name: names.join(', '), raw, gzip };
}

/** Scripts that the background puts into a frame only when they are wanted (docs/adr/0010). */
const ON_DEMAND = ['dock.js', 'assist.js', 'order-cells.js', 'teach.js', 'page-report.js', 'caret.js'];

/** "dock.js 4.2 kB, …", gzipped. */
async function onDemandSizes(): Promise<string> {
	const sizes = await Promise.all(
		ON_DEMAND.map(async (name) => {
			const text = await readFile(join(EXTENSION, name));
			return `${name} ${(gzipSync(text, { level: 9 }).length / 1000).toFixed(1)} kB`;
		}),
	);
	return sizes.join(', ');
}

async function readerBundle(): Promise<string> {
	const source = `import { observeChat } from './lib/reader/observe-chat.ts';
import { siteFor } from './lib/reader/sites/sites.ts';
observeChat({ root: document, hints: siteFor(new URL(location.href)), host: location.hostname,
	signal: new AbortController().signal, isAlive: () => true,
	onSnapshot: (result) => { globalThis.benchRows = result.snapshot.rows.length; }, onGone: () => {} });`;
	const result = await build({
		stdin: { contents: source, resolveDir: ROOT, loader: 'ts' },
		bundle: true,
		minify: true,
		format: 'iife',
		target: 'es2022',
		write: false,
	});
	return result.outputFiles[0]?.text ?? '';
}

/** Reads what was added, and nothing else: the least that any reader has to do. */
const BARE_SOURCE = `(() => { let sum = 0; new MutationObserver((records) => {
	for (const record of records) for (const node of record.addedNodes) sum += (node.textContent ?? '').length;
	globalThis.benchSum = sum; }).observe(document, { childList: true, subtree: true }); })();
//# sourceURL=${BARE}`;

/** Main-thread milliseconds inside calls of scripts whose address fits; nested calls count once. */
function timeIn(events: TraceEvent[], fits: (url: string) => boolean, name = 'FunctionCall'): number {
	let total = 0;
	let until = 0;
	for (const { ts, dur = 0 } of events
		.filter((event) => event.name === name && event.ph === 'X' && fits(event.args?.data?.url ?? ''))
		.sort((a, b) => a.ts - b.ts)) {
		const end = ts + dur;
		if (end <= until) continue;
		total += end - Math.max(ts, until);
		until = end;
	}
	return total / 1000;
}

async function traced(session: CDPSession, work: () => Promise<void>): Promise<TraceEvent[]> {
	const events: TraceEvent[] = [];
	const collect = ({ value }: { value: unknown[] }) => events.push(...(value as TraceEvent[]));
	session.on('Tracing.dataCollected', collect);
	await session.send('Tracing.start', {
		transferMode: 'ReportEvents',
		traceConfig: { includedCategories: ['devtools.timeline'] },
	});
	await work();
	const done = new Promise<void>((resolveDone) =>
		session.once('Tracing.tracingComplete', () => resolveDone()),
	);
	await session.send('Tracing.end');
	await done;
	session.off('Tracing.dataCollected', collect);
	return events;
}

async function receive(page: Page, count: number, pause: number): Promise<void> {
	for (let index = 0; index < count; index++) {
		await page.evaluate(
			(text) => (globalThis as unknown as { demo: { receive(text: string): void } }).demo.receive(text),
			`Question number ${index}: is this still available?`,
		);
		await sleep(pause);
	}
}

async function main(): Promise<void> {
	const useBundle = values.bundle || !existsSync(join(EXTENSION, 'manifest.json'));
	const bundle = useBundle ? await readerBundle() : null;
	const id =
		values.page ??
		(
			CATALOGUE.find(({ features }) => features.includes('long')) ??
			CATALOGUE.find((page) => page.id === 'tiktok') ??
			CATALOGUE[0]
		)?.id;
	const demo = CATALOGUE.find((page) => page.id === id);
	if (!demo) throw new Error(`no demo page ${id}`);
	const server = await startDemoServer();
	const running = await launch({
		kind: 'chromium',
		port: server.port,
		hosts: server.hosts,
		extension: useBundle ? null : undefined,
	});
	try {
		const page = await running.browser.newPage();
		const session = await page.createCDPSession();
		const isOurs = (url: string) =>
			useBundle ? url.includes(READER) : url.startsWith('chrome-extension://');
		const start = await traced(session, async () => {
			await page.goto(
				running.address(
					`${demo.url}${demo.url.includes('?') ? '&' : '?'}messages=${values.messages}&script=off`,
				),
				{ waitUntil: 'load' },
			);
			if (bundle !== null) await page.evaluate(`${bundle}\n//# sourceURL=${READER}`);
			await page.waitForFunction(
				(wanted) => {
					const { demo: played } = globalThis as unknown as {
						demo?: { fullTruth(): { messages: unknown[] } };
					};
					return (played?.fullTruth().messages.length ?? 0) >= wanted;
				},
				{ timeout: 60_000 },
				Number(values.messages),
			);
			await sleep(5_000);
		});
		await page.evaluate(BARE_SOURCE);
		const count = Number(values.new);
		await receive(page, 5, 300);
		const calm = await traced(session, async () => {
			await receive(page, count, 250);
			await sleep(500);
		});
		const flood = await traced(session, async () => {
			await page.evaluate(async () => {
				const { demo: played } = globalThis as unknown as { demo: { receive(text: string): void } };
				for (let step = 0; step < 20; step++) {
					for (let index = 0; index < 5; index++) played.receive(`flood ${step} ${index}`);
					await new Promise((done) => setTimeout(done, 10));
				}
			});
			await sleep(1_500);
		});
		const size = await scriptSize(bundle);
		const ours = timeIn(calm, isOurs) / count;
		const bare = timeIn(calm, (url) => url.includes(BARE)) / count;
		const burst = timeIn(flood, isOurs) / 100;
		const burstBare = timeIn(flood, (url) => url.includes(BARE)) / 100;
		const shown = await page.evaluate(() => document.querySelectorAll('*').length);
		console.log(`page            ${demo.id}, ${values.messages} messages, ${shown} elements`);
		console.log(
			`script          ${size.name}: ${(size.raw / 1000).toFixed(1)} kB, ${(size.gzip / 1000).toFixed(1)} kB gzipped (limit ${LIMIT_KB} kB)`,
		);
		if (bundle === null) console.log(`on demand       ${await onDemandSizes()} (gzipped)`);
		console.log(
			`start           ${(timeIn(start, isOurs, 'EvaluateScript') + timeIn(start, isOurs, 'v8.compile')).toFixed(1)} ms to run the script, ${timeIn(start, isOurs).toFixed(1)} ms to find and read the chat`,
		);
		console.log(
			`new message     ${ours.toFixed(3)} ms of main thread; bare observer ${bare.toFixed(3)} ms; ratio ${(ours / bare).toFixed(1)}`,
		);
		console.log(
			`burst of 100    ${burst.toFixed(3)} ms a message; bare observer ${burstBare.toFixed(3)} ms; ratio ${(burst / burstBare).toFixed(1)}`,
		);
		if (ours === 0)
			console.log(
				'The extension did not run on this page: choose a supported site with --page, or use --bundle.',
			);
		if (size.gzip > LIMIT_KB * 1000 || ours === 0) process.exitCode = 1;
	} finally {
		await running.close();
		await server.close();
	}
}

await main();
