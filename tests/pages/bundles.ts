import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const cache = new Map<string, Promise<string>>();

/** Bundles `bundles/<name>.js` (rich editors from npm) for the browser; built once per process, on first use. */
export function bundle(name: string): Promise<string> {
	const known = cache.get(name);
	if (known) return known;
	const made = build({
		entryPoints: [fileURLToPath(new URL(`./bundles/${name}.js`, import.meta.url))],
		bundle: true,
		write: false,
		format: 'iife',
		target: 'es2022',
		minify: true,
		legalComments: 'none',
		define: { 'process.env.NODE_ENV': '"production"' },
	}).then((result) => result.outputFiles[0]?.text ?? '');
	cache.set(name, made);
	return made;
}
