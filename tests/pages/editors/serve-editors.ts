import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { build } from 'esbuild';

/** A running server of the editor test pages. */
export interface EditorServer {
	/** Address of the page with this editor; `strict` with a Content-Security-Policy that asks for trusted types. */
	address: (editor: string, strict?: boolean) => string;
	close: () => void;
}

/** Bundles the editor test pages and serves them on a free local port. */
export async function serveEditors(entry = join(import.meta.dirname, 'page.ts')): Promise<EditorServer> {
	const bundle = await build({
		entryPoints: [entry],
		bundle: true,
		write: false,
		format: 'iife',
		target: 'es2022',
	});
	const script = bundle.outputFiles[0]?.text ?? '';
	const html =
		'<!doctype html><meta charset="utf-8"><title>Editor</title><body><script src="/page.js"></script>';
	const server = createServer((request, response) => {
		const isScript = request.url === '/page.js';
		// What the strictest sites send: no inline code, and HTML only through trusted types.
		if (request.url?.includes('strict=')) {
			response.setHeader('content-security-policy', "script-src 'self'; require-trusted-types-for 'script'");
		}
		response.setHeader('content-type', `${isScript ? 'text/javascript' : 'text/html'}; charset=utf-8`);
		response.end(isScript ? script : html);
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const { port } = server.address() as AddressInfo;
	return {
		address: (editor, strict = false) =>
			`http://127.0.0.1:${port}/?editor=${encodeURIComponent(editor)}${strict ? '&strict=1' : ''}`,
		close: () => {
			server.close();
			server.closeAllConnections();
		},
	};
}
