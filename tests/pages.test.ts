import { readdir, readFile } from 'node:fs/promises';
import { request as httpsRequest } from 'node:https';
import { fileURLToPath } from 'node:url';
import { transform } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CATALOGUE } from './pages/catalogue.ts';
import { type DemoServer, startDemoServer } from './pages/server.ts';

const PAGES = fileURLToPath(new URL('./pages/', import.meta.url));

interface Answer {
	status: number;
	csp: string;
	body: string;
	fingerprint: string;
}

let server: DemoServer;
beforeAll(async () => {
	server = await startDemoServer({ now: Date.UTC(2026, 0, 15, 9, 30) });
});
afterAll(() => server.close());

/** Asks the HTTPS server as a browser whose hosts are mapped would. */
function ask(address: string, method = 'GET', body = ''): Promise<Answer> {
	const url = new URL(address);
	return new Promise((resolve, reject) => {
		const request = httpsRequest(
			{
				host: '127.0.0.1',
				port: server.port,
				path: `${url.pathname}${url.search}`,
				method,
				headers: { host: url.host },
				servername: url.hostname,
				rejectUnauthorized: false,
				agent: false,
			},
			(response) => {
				const socket = response.socket as import('node:tls').TLSSocket;
				const fingerprint = socket.getPeerCertificate().fingerprint256;
				let text = '';
				response.setEncoding('utf8');
				response.on('data', (chunk: string) => {
					text += chunk;
				});
				response.on('end', () =>
					resolve({
						status: response.statusCode ?? 0,
						csp: String(response.headers['content-security-policy'] ?? ''),
						body: text,
						fingerprint,
					}),
				);
			},
		);
		request.on('error', reject);
		request.end(body);
	});
}

describe('demo server', () => {
	it.each(CATALOGUE)('plays $id at its real address with a nonce of its own', async (page) => {
		const [first, second] = [await ask(page.url), await ask(`${page.url}?buyer=en`)];
		expect(first.status).toBe(200);
		expect(first.fingerprint).toBe(server.fingerprint);
		const used = [...first.body.matchAll(/nonce="([^"]+)"/g)].map((match) => match[1] ?? '');
		expect(new Set(used).size).toBe(1);
		expect(first.csp).toContain(`'nonce-${used[0]}'`);
		expect(second.csp).not.toContain(String(used[0]));
		expect(server.hosts).toContain(new URL(page.url).host);
	});

	it.each(CATALOGUE)('serves every file that $id asks for, and its scripts parse', async (page) => {
		const documents = [
			page.url,
			...Object.keys(page.frames ?? {}).map((path) => new URL(path, page.url).href),
		];
		for (const address of documents) {
			const { body } = await ask(address);
			const files = [...body.matchAll(/(?:src|href)="(\/static\/[^"]+)"/g)].map((match) => match[1] ?? '');
			expect(files.length).toBeGreaterThan(0);
			for (const file of files) {
				const { status, body: text } = await ask(new URL(file, page.url).href);
				expect([file, status]).toEqual([file, 200]);
				await transform(text, { loader: file.endsWith('.css') ? 'css' : 'js' });
			}
		}
	});

	it('keeps what a page saved until it is told to forget', async () => {
		const home = 'https://seller.shopee.co.th';
		const state = {
			added: [{ from: 'buyer', text: 'kept </script>' }],
			recalled: [],
			arrivesUsed: 1,
			repliesUsed: 0,
		};
		const saved = await ask(`${home}/static/save/shopee`, 'POST', JSON.stringify({ key: 'en', state }));
		expect(saved.status).toBe(204);
		const after = await ask(`${home}/static/data/shopee.js`);
		expect(after.body).toContain('kept \\u003c/script>');
		expect((await ask('https://mms.pinduoduo.com/static/data/pinduoduo.js')).body).not.toContain('kept');
		await ask(`${home}/new-webchat/conversations?fresh=1`);
		expect((await ask(`${home}/static/data/shopee.js`)).body).not.toContain('kept');
	});

	it('refuses a save that is no conversation and files outside the folder', async () => {
		const home = 'https://seller.shopee.co.th';
		for (const body of ['', 'null', '[]', '{"key":1}', '{"key":"en","state":{}}'])
			expect((await ask(`${home}/static/save/shopee`, 'POST', body)).status).toBe(400);
		expect((await ask(`${home}/static/../package.json`)).status).toBe(404);
		expect((await ask(`${home}/static/%2e%2e/server.ts`)).status).toBe(404);
		expect((await ask(`${home}/nowhere`)).status).toBe(404);
	});

	it('lists every page over plain HTTP and plays it by hand', async () => {
		const base = `http://127.0.0.1:${server.httpPort}`;
		const index = await (await fetch(`${base}/`)).text();
		for (const page of CATALOGUE) {
			expect(index).toContain(page.url);
			expect((await fetch(`${base}/p/${page.id}`)).status).toBe(200);
		}
	});
});

describe('stories', () => {
	const told = CATALOGUE.filter(({ composer }) => composer !== 'none');
	it.each(told)(
		'$id has an English, a Simplified and a Traditional buyer, in order of time',
		({ stories }) => {
			expect(stories.map(({ key }) => key)).toEqual(['en', 'hans', 'hant']);
			expect(new Set(stories.map(({ buyer }) => buyer.name)).size).toBe(3);
			for (const { messages, arrives, replies } of stories) {
				expect(messages.length).toBeGreaterThanOrEqual(8);
				expect(messages.length).toBeLessThanOrEqual(25);
				expect(messages.map(({ at }) => at)).toEqual(messages.map(({ at }) => at).sort((a, b) => a - b));
				expect(messages.every(({ at }) => at < 0)).toBe(true);
				expect(messages.every(({ text, kind }) => text !== '' || kind === 'image')).toBe(true);
				expect(arrives.length * replies.length).toBeGreaterThan(0);
			}
		},
	);

	it('gives every page a folder of its own', async () => {
		const folders = await readdir(PAGES);
		for (const { id } of CATALOGUE) expect(folders).toContain(id);
		const readme = await readFile(`${PAGES}README.md`, 'utf8');
		for (const { id } of CATALOGUE) expect(readme).toMatch(new RegExp(`^\\| ${id} +\\|`, 'm'));
	});
});
