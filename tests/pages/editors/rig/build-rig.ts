import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';

/**
 * A minimal extension around `lib/composer`: a content script in its isolated world and a background that runs `insertInPage` in the
 * page's. It works on any page of this machine, so that editors can be tested that no marketplace page has. Returns its folder.
 */
export async function buildRig(kind: 'chromium' | 'firefox'): Promise<string> {
	const folder = await mkdtemp(join(tmpdir(), 'rapport-rig-'));
	await build({
		entryPoints: ['content', 'background'].map((name) => join(import.meta.dirname, `${name}.ts`)),
		bundle: true,
		// As shipped: a function that is sent to the page must survive the minifier.
		minify: true,
		target: 'es2022',
		outdir: folder,
	});
	const pages = ['http://127.0.0.1/*', 'http://localhost/*'];
	const manifest = {
		manifest_version: 3,
		name: 'Rapport composer rig',
		version: '1',
		permissions: ['scripting'],
		host_permissions: pages,
		content_scripts: [{ matches: pages, js: ['content.js'], all_frames: true, run_at: 'document_start' }],
		background: kind === 'chromium' ? { service_worker: 'background.js' } : { scripts: ['background.js'] },
		browser_specific_settings: { gecko: { id: 'composer-rig@rapport.invalid' } },
	};
	await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest));
	return folder;
}
