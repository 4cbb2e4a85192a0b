import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import {
	createServer as createHttp,
	type IncomingMessage,
	type Server,
	type ServerResponse,
} from 'node:http';
import { createServer as createHttps } from 'node:https';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { fileURLToPath } from 'node:url';
import { bundle } from './bundles.ts';
import { CATALOGUE, DEFAULT_CSP, type DemoPage } from './catalogue.ts';
import { makeCertificate } from './certificate.ts';
import { indexPage } from './index-page.ts';
import { Memory } from './memory.ts';
import { pageData } from './page-data.ts';

/** A running demo marketplace. */
export interface DemoServer {
	/** HTTPS port: plays every marketplace by Host header. */
	port: number;
	/** Plain HTTP port: `/` lists the pages, `/p/<id>` plays one; also a CONNECT proxy that leads every host to {@link port}. */
	httpPort: number;
	/** SHA-256 fingerprint of the certificate. */
	fingerprint: string;
	/** Base64 SHA-256 of the public key. */
	spki: string;
	/** Every host that is played. */
	hosts: string[];
	/** Flags that make Chromium reach this server under the real host names. */
	chromiumFlags: string[];
	close(): Promise<void>;
}

const HERE = fileURLToPath(new URL('.', import.meta.url));
const TYPES: Record<string, string> = {
	html: 'text/html',
	js: 'text/javascript',
	css: 'text/css',
	svg: 'image/svg+xml',
};
/** Largest state a page may post. */
const MAX_BODY = 4_000_000;

interface Context {
	memory: Memory;
	/** Milliseconds since the epoch that story times are relative to. */
	startedAt: number;
	port: () => number;
}

/** Starts the demo marketplace. `port` and `httpPort` default to any free port; `now` fixes the story times. */
export async function startDemoServer(
	options: { port?: number; httpPort?: number; now?: number } = {},
): Promise<DemoServer> {
	const hosts = [...new Set(CATALOGUE.map((page) => new URL(page.url).host))];
	const { key, cert, fingerprint, spki } = await makeCertificate(hosts);
	const startedAt = Math.floor((options.now ?? Date.now()) / 60_000) * 60_000;
	const context: Context = { memory: new Memory(), startedAt, port: () => portOf(secure) };
	const onRequest = (secured: boolean) => (request: IncomingMessage, response: ServerResponse) => {
		answer(request, response, context, secured).catch((error: unknown) => {
			if (!response.headersSent) response.writeHead(500, { 'content-type': 'text/plain; charset=utf-8' });
			response.end(String(error));
		});
	};
	const secure = createHttps({ key, cert }, onRequest(true));
	const plain = createHttp(onRequest(false));
	plain.on('connect', (_request, socket: Socket, head) => tunnel(socket, head, portOf(secure)));
	await Promise.all([listen(secure, options.port ?? 0), listen(plain, options.httpPort ?? 0)]);
	return {
		port: portOf(secure),
		httpPort: portOf(plain),
		fingerprint,
		spki,
		hosts,
		chromiumFlags: [
			`--host-resolver-rules=MAP * 127.0.0.1:${portOf(secure)}`,
			`--ignore-certificate-errors-spki-list=${spki}`,
			'--ignore-certificate-errors',
			'--disable-quic',
		],
		close: async () => {
			await Promise.all([stop(secure), stop(plain)]);
		},
	};
}

async function answer(
	request: IncomingMessage,
	response: ServerResponse,
	context: Context,
	secured: boolean,
): Promise<void> {
	const url = new URL(request.url ?? '/', `https://${request.headers.host ?? 'localhost'}`);
	if (url.pathname.startsWith('/static/')) return sendStatic(url, request, response, context);
	const found = secured ? byAddress(url) : byHand(url);
	if (found) {
		if (url.searchParams.has('fresh')) context.memory.forget(found.page.id);
		return sendDocument(found.page, found.file, response);
	}
	if (url.pathname === '/favicon.ico') return send(response, 204, 'text/plain', '');
	if (url.pathname !== '/') return send(response, 404, 'text/plain', 'Not found');
	return send(response, 200, 'text/html', indexPage(context.port()));
}

/** The page that lives at a real address. */
function byAddress(url: URL): { page: DemoPage; file: string } | null {
	for (const page of CATALOGUE) {
		const home = new URL(page.url);
		if (home.hostname !== url.hostname) continue;
		if (url.pathname === home.pathname) return { page, file: 'index.html' };
		if (page.deep && url.pathname.startsWith(home.pathname.replace(/\/?$/, '/')))
			return { page, file: 'index.html' };
		const frame = page.frames?.[url.pathname];
		if (frame) return { page, file: frame };
	}
	return null;
}

/** The page at its by-hand address, `/p/<id>`, or one of its frames. */
function byHand(url: URL): { page: DemoPage; file: string } | null {
	for (const page of CATALOGUE) {
		if (url.pathname === `/p/${page.id}`) return { page, file: 'index.html' };
		const frame = page.frames?.[url.pathname];
		if (frame) return { page, file: frame };
	}
	return null;
}

async function sendDocument(page: DemoPage, file: string, response: ServerResponse): Promise<void> {
	const nonce = randomBytes(12).toString('base64');
	const html = await readFile(`${HERE}${page.id}/${file}`, 'utf8');
	response.setHeader('content-security-policy', (page.csp ?? DEFAULT_CSP).replaceAll('NONCE', nonce));
	send(response, 200, 'text/html', html.replaceAll('{{nonce}}', nonce));
}

/** `/static/<folder>/<file>`, `/static/data/<id>.js`, `/static/bundle/<name>.js`, and POST `/static/save/<id>`. */
async function sendStatic(
	url: URL,
	request: IncomingMessage,
	response: ServerResponse,
	context: Context,
): Promise<void> {
	const match = /^\/static\/([\w-]+)\/([\w-]+)(?:\.(js|css|svg))?$/.exec(url.pathname);
	const [, folder = '', name = '', ext = ''] = match ?? [];
	if (folder === 'save' && request.method === 'POST') {
		const kept = context.memory.save(name, await body(request));
		return send(response, kept ? 204 : 400, 'text/plain', '');
	}
	if (folder === 'data') {
		const page = CATALOGUE.find(({ id }) => id === name);
		if (!page) return send(response, 404, 'text/plain', 'Not found');
		return send(
			response,
			200,
			'text/javascript',
			pageData(page, context.startedAt, context.memory.get(name)),
		);
	}
	if (folder === 'bundle') return send(response, 200, 'text/javascript', await bundle(name));
	if (!ext) return send(response, 404, 'text/plain', 'Not found');
	const text = await readFile(`${HERE}${folder}/${name}.${ext}`, 'utf8').catch(() => null);
	if (text === null) return send(response, 404, 'text/plain', 'Not found');
	send(response, 200, TYPES[ext] ?? 'text/plain', text);
}

function send(response: ServerResponse, status: number, type: string, text: string): void {
	response.writeHead(status, {
		'content-type': `${type}; charset=utf-8`,
		'cache-control': 'no-store',
		'x-content-type-options': 'nosniff',
	});
	response.end(text);
}

async function body(request: IncomingMessage): Promise<string> {
	let text = '';
	for await (const chunk of request) {
		text += chunk;
		if (text.length > MAX_BODY) return '';
	}
	return text;
}

/** Lets a browser that only knows proxies (Firefox) reach the HTTPS server under any host name. */
function tunnel(socket: Socket, head: Buffer, port: number): void {
	const target = connect(port, '127.0.0.1', () => {
		socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
		if (head.length > 0) target.write(head);
		target.pipe(socket).pipe(target);
	});
	target.on('error', () => socket.destroy());
	target.on('close', () => socket.destroy());
	socket.on('error', () => target.destroy());
	socket.on('close', () => target.destroy());
}

function listen(server: Server, port: number): Promise<void> {
	return new Promise((resolve, reject) => {
		server.once('error', reject);
		server.listen(port, '127.0.0.1', () => resolve());
	});
}

function portOf(server: Server): number {
	return (server.address() as AddressInfo).port;
}

function stop(server: Server): Promise<void> {
	return new Promise((resolve) => {
		server.close(() => resolve());
		server.closeAllConnections();
	});
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
	const port = Number(process.env.PORT ?? 8443);
	const server = await startDemoServer({ port, httpPort: port + 1 });
	console.log(`By hand, in any browser:  http://127.0.0.1:${server.httpPort}/`);
	console.log(
		`At the real addresses:    chromium ${server.chromiumFlags.map((flag) => `'${flag}'`).join(' ')}`,
	);
	console.log(`Firefox:                  HTTPS proxy 127.0.0.1:${server.httpPort}, accept the certificate`);
	for (const page of CATALOGUE) console.log(`  ${page.id.padEnd(17)}${page.url}`);
}
