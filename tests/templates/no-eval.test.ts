import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

/** An extension page may not make code from strings. The browser build is bundled as in the extension and run without that right. */
const folder = mkdtempSync(join(tmpdir(), 'templates-'));
const bundle = join(folder, 'render.mjs');

beforeAll(async () => {
	await build({
		entryPoints: [fileURLToPath(new URL('../../lib/templates/render.ts', import.meta.url))],
		bundle: true,
		format: 'esm',
		platform: 'browser',
		mainFields: ['browser', 'module', 'main'],
		outfile: bundle,
		logLevel: 'silent',
	});
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const run = (script: string) => {
	const file = join(folder, 'run.mjs');
	writeFileSync(file, script);
	return execFileSync(process.execPath, ['--disallow-code-generation-from-strings', file], {
		encoding: 'utf8',
	}).trim();
};

describe('the browser build', () => {
	it('runs where code from strings is forbidden', () => {
		const out = run(`import { renderTemplate } from ${JSON.stringify(bundle)};
const body = '{% if order.status == "paid" %}Hi {{ buyer.name | upcase }}{% endif %}, {{ "today" | plus_days: 1 }}{% cursor %}{% variant %}!{% or %}.{% endvariant %}';
console.log(JSON.stringify(renderTemplate({ body, language: 'en' }, { 'buyer.name': 'Mei', 'order.status': 'paid' }, { now: 0, utcOffsetMinutes: 0 })));`);
		expect(JSON.parse(out)).toEqual({
			ok: true,
			text: 'Hi MEI, January 2!',
			missing: [],
			cursor: 17,
			fields: [],
			picks: { '@112': 0 },
		});
	});

	it('is tested under a flag that works', () => {
		expect(
			run('try { new Function("return 1")(); console.log("allowed"); } catch { console.log("forbidden"); }'),
		).toBe('forbidden');
	});

	it('holds no eval and no Function constructor', () => {
		expect(readFileSync(bundle, 'utf8')).not.toMatch(/\beval\s*\(|new Function\s*\(/);
	});
});
