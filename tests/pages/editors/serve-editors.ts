import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { basename, dirname, join, normalize } from 'node:path';
import { build, type Plugin } from 'esbuild';
import type { EditorCase } from './cases.ts';

/** A running server of the editor test pages. */
export interface EditorServer {
	/** Address of the page with this editor. */
	address: (which: Omit<EditorCase, 'name'>) => string;
	close: () => void;
}

/** Which React each package gets: several stand side by side under names of their own. */
const REACTS: [importer: RegExp, version: string][] = [
	[/node_modules\/react-dom-16\//, '16'],
	[/node_modules\/(react-dom-17|draft-js)\//, '17'],
	[/node_modules\/react-dom-18\//, '18'],
];

const react: Plugin = {
	name: 'react-by-importer',
	setup(bundler) {
		bundler.onResolve({ filter: /^react(-dom)?$/ }, ({ path, importer, kind }) => {
			const version = REACTS.find(([package_]) => package_.test(importer))?.[1];
			return version
				? bundler.resolve(`${path}-${version}`, { kind, resolveDir: import.meta.dirname })
				: undefined;
		});
	},
};

/** What the strictest sites send: no inline code; HTML only through trusted types. */
const POLICIES: Record<string, string> = {
	csp: "script-src 'self'",
	types: "script-src 'self'; require-trusted-types-for 'script'",
};

const TYPES: Record<string, string> = { js: 'text/javascript', css: 'text/css', html: 'text/html' };

/** Bundles the editor test pages, one script per editor, and serves them on a free local port. */
export async function serveEditors(): Promise<EditorServer> {
	const bundle = await build({
		entryPoints: [join(import.meta.dirname, 'page.ts')],
		bundle: true,
		write: false,
		format: 'esm',
		splitting: true,
		minify: true,
		outdir: 'page',
		target: 'es2022',
		define: {
			'process.env.NODE_ENV': '"production"',
			global: 'window',
			__VUE_OPTIONS_API__: 'true',
			__VUE_PROD_DEVTOOLS__: 'false',
			__VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
		},
		plugins: [react],
	});
	const scripts = new Map(bundle.outputFiles.map(({ path, text }) => [`/${basename(path)}`, text]));
	const ckEditor4 = dirname(createRequire(import.meta.url).resolve('ckeditor4/package.json'));
	const html =
		'<!doctype html><meta charset="utf-8"><title>Editor</title><body><script type="module" src="/page.js"></script>';

	const server = createServer(async (request, response) => {
		const { pathname, searchParams } = new URL(request.url ?? '/', 'http://page.invalid');
		const own = scripts.get(pathname) ?? (pathname === '/' ? html : null);
		const file = pathname.startsWith('/ckeditor4/') ? normalize(pathname).slice('/ckeditor4/'.length) : null;
		const body = own ?? (file ? await readFile(join(ckEditor4, file)).catch(() => null) : null);
		const type = TYPES[pathname === '/' ? 'html' : (pathname.split('.').at(-1) ?? '')];
		if (type) response.setHeader('content-type', `${type}; charset=utf-8`);
		const policy = POLICIES[searchParams.get('policy') ?? ''];
		if (policy) response.setHeader('content-security-policy', policy);
		if (body === null) response.statusCode = 404;
		else if (pathname !== '/') response.setHeader('cache-control', 'max-age=3600');
		response.end(body);
	});
	// Every address of this machine: the page's other name, a foreign site to it, may resolve to IPv6.
	await new Promise<void>((resolve) => server.listen(0, resolve));
	const { port } = server.address() as AddressInfo;
	return {
		address: ({ editor, place, policy, chat }) => {
			const asked = new URLSearchParams({ editor });
			if (place) asked.set('place', place);
			if (chat) asked.set('chat', '1');
			if (policy) asked.set('policy', policy);
			return `http://127.0.0.1:${port}/?${asked}`;
		},
		close: () => {
			server.close();
			server.closeAllConnections();
		},
	};
}
