import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';

const OUTPUT = resolve(import.meta.dirname, '../../.output');
/** Bytes, gzipped: the budget of the content script. */
const BUDGET = 25_000;

it.each(['chrome-mv3', 'firefox-mv3'])('the content script of %s keeps its budget', (target) => {
	const manifest = JSON.parse(readFileSync(join(OUTPUT, target, 'manifest.json'), 'utf8'));
	const scripts: string[] = manifest.content_scripts.flatMap(({ js }: { js: string[] }) => js);
	const weight = scripts.reduce(
		(sum, file) => sum + gzipSync(readFileSync(join(OUTPUT, target, file))).length,
		0,
	);
	expect(weight).toBeGreaterThan(5_000);
	expect(weight).toBeLessThanOrEqual(BUDGET);
});

it.each(['chrome-mv3', 'firefox-mv3'])(
	'%s asks for no site but the declared chats, and for no network',
	(target) => {
		const manifest = JSON.parse(readFileSync(join(OUTPUT, target, 'manifest.json'), 'utf8'));
		const everything = /^(<all_urls>|\*:\/\/\*\/|https?:\/\/\*\/)/;
		expect(manifest.host_permissions.filter((pattern: string) => everything.test(pattern))).toEqual([]);
		expect(manifest.permissions).not.toContain('tabs');
		expect(manifest.permissions).not.toContain('webRequest');
		for (const { resources } of manifest.web_accessible_resources)
			expect(resources).toEqual(['sidebar.html']);
	},
);
