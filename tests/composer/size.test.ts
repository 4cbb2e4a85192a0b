import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { expect, it } from 'vitest';

/** What the content script carries for inserting; the page-world function stays in the background. */
it('adds at most 4 kB, compressed, to the content script, and no dependency', async () => {
	const { outputFiles, metafile } = await build({
		entryPoints: [resolve(import.meta.dirname, '../../lib/composer/insert.ts')],
		bundle: true,
		minify: true,
		format: 'esm',
		write: false,
		metafile: true,
	});
	expect(gzipSync(outputFiles[0]?.contents ?? '', { level: 9 }).length).toBeLessThanOrEqual(4_000);
	expect(outputFiles[0]?.text).not.toContain('DataTransfer');
	const foreign = Object.keys(metafile.inputs).filter((path) => !path.includes('lib/composer/'));
	expect(foreign).toEqual([]);
});
