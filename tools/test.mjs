import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { findBrowser, howToInstall, installBrowser } from './find-browser.mjs';
import { fail, installDependencies, ROOT, run } from './set-up.mjs';

/** `npm test`: set-up, lint, types, builds, then unit, DOM and end-to-end tests in both browsers. The last line counts them. */
installDependencies();
for (const kind of ['chromium', 'firefox']) {
	if (!findBrowser(kind) && !installBrowser(kind))
		fail(`Both browsers are needed for the tests. ${howToInstall(kind)}`);
}

let passed = 0;
let failed = 0;
function step(name, command, args) {
	const started = Date.now();
	console.log(`\n— ${name}`);
	const ok = run(command, args);
	if (ok) passed += 1;
	else failed += 1;
	console.log(`${ok ? 'ok' : 'FAILED'}: ${name} (${((Date.now() - started) / 1000).toFixed(1)} s)`);
	return ok;
}

step('lint and format', 'biome', ['check', '--error-on-warnings', '.']);
step('types', 'tsc', ['--noEmit']);
const built = ['chrome', 'firefox', 'edge', 'safari'].map((target) =>
	step(`build for ${target}`, 'npm', ['run', '--silent', `build:${target}`]),
);

const report = join(ROOT, '.cache', 'tests.json');
function vitest(project) {
	mkdirSync(join(ROOT, '.cache'), { recursive: true });
	rmSync(report, { force: true });
	console.log(`\n— ${project} tests`);
	run('vitest', [
		'run',
		'--project',
		project,
		'--reporter=default',
		'--reporter=json',
		`--outputFile.json=${report}`,
	]);
	let counted = null;
	try {
		counted = JSON.parse(readFileSync(report, 'utf8'));
	} catch {
		console.error(`${project} tests wrote no report: counted as one failure.`);
	}
	passed += counted?.numPassedTests ?? 0;
	failed += counted?.numFailedTests ?? 0;
	// A file that cannot be loaded fails no single test; it must not pass unseen.
	const broken =
		counted?.testResults?.filter((file) => file.status === 'failed' && file.assertionResults.length === 0)
			.length ?? 1;
	failed += broken;
	if (counted && counted.numPassedTests === 0) failed += 1;
}
vitest('unit');
if (built[0] && built[1]) for (const project of ['pages', 'e2e']) vitest(project);
else console.error('No end-to-end tests without both builds.');

console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
