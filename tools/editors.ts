import { readFile, rm, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { BROWSERS, launch } from '../tests/e2e/browser.ts';
import { CASES, type EditorCase } from '../tests/pages/editors/cases.ts';
import { CHECKS, checksFor } from '../tests/pages/editors/checks.ts';
import { openEditor } from '../tests/pages/editors/drive.ts';
import { buildRig } from '../tests/pages/editors/rig/build-rig.ts';
import { serveEditors } from '../tests/pages/editors/serve-editors.ts';
import type { BrowserKind } from './find-browser.mjs';

/**
 * Tries every editor in both browsers and writes the table into docs/composer.md. `tsx tools/editors.ts [NAME]`: with a pattern for
 * names it prints what it finds and writes nothing.
 */
const DOC = resolve(import.meta.dirname, '../docs/composer.md');
const MARKS = ['<!-- editors -->', '<!-- /editors -->'] as const;

interface Finding {
	kind: BrowserKind;
	editor: string;
	check: string;
	/** Why it failed; null where it works. */
	failure: string | null;
}

async function tryAll(kind: BrowserKind, cases: readonly EditorCase[]): Promise<[string, Finding[]]> {
	const [rig, server] = await Promise.all([buildRig(kind), serveEditors()]);
	const running = await launch({ kind, port: 1, hosts: ['composer.invalid'], extension: rig });
	const found: Finding[] = [];
	try {
		const version = (await running.browser.version())
			.replace(/\/(\d+).*/, ' $1')
			.replace(/^./, (c) => c.toUpperCase());
		const page = await running.browser.newPage();
		for (const which of cases) {
			for (const { name, run } of checksFor(which)) {
				const failure = await openEditor({ kind, page }, server, which)
					.then((driver) => run(driver, which))
					.then(
						() => null,
						(error: Error) => error.message,
					);
				found.push({ kind, editor: which.name, check: name, failure });
				if (failure !== null) console.log(`${kind}: ${which.name}, ${name}: ${failure}`);
			}
		}
		return [version, found];
	} finally {
		await running.close();
		server.close();
		await rm(rig, { recursive: true, force: true });
	}
}

const SIGNS: Record<string, string> = { true: '✓', false: '✗', undefined: '·' };

function table(versions: string[], findings: readonly Finding[]): string {
	const columns = CHECKS.map(({ name }) => name);
	const sign = (editor: string, check: string): string =>
		BROWSERS.map((kind) => {
			const at = findings.find((one) => one.kind === kind && one.editor === editor && one.check === check);
			return SIGNS[String(at && at.failure === null)];
		}).join(' ');
	const rows = CASES.map(({ name, twoStepsInFirefox, keysOnly }) => {
		const notes = `${twoStepsInFirefox ? ' ¹' : ''}${keysOnly ? ' ²' : ''}`;
		return `| ${name}${notes} | ${columns.map((check) => sign(name, check)).join(' | ')} |`;
	});
	const good = findings.filter(({ failure }) => failure === null).length;
	return [
		`${versions.join(' and ')}: ${good} of ${findings.length} checks pass. In each cell Chromium first, then Firefox; ✓ works, ✗ fails, · not tried.`,
		'',
		`| editor | ${columns.join(' | ')} |`,
		`|---${'|---'.repeat(columns.length)}|`,
		...rows,
	].join('\n');
}

const pattern = new RegExp(process.argv[2] ?? '');
const cases = CASES.filter(({ name }) => pattern.test(name));
const results = await Promise.all(BROWSERS.map((kind) => tryAll(kind, cases)));
const text = table(
	results.map(([version]) => version),
	results.flatMap(([, found]) => found),
);
if (process.argv[2]) console.log(text);
else {
	const doc = await readFile(DOC, 'utf8');
	const [start, end] = MARKS.map((mark) => doc.indexOf(mark));
	if (start === undefined || end === undefined || start < 0 || end < start)
		throw new Error(`no ${MARKS[0]} … ${MARKS[1]} in ${DOC}`);
	await writeFile(DOC, `${doc.slice(0, start + MARKS[0].length)}\n${text}\n${doc.slice(end)}`);
	console.log(`written to ${DOC}`);
}
