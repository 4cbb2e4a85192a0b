import { findBrowser, howToInstall, installBrowser } from './find-browser.mjs';
import { fail, installDependencies, run } from './set-up.mjs';

/**
 * `npm start`: from a fresh clone to the demo marketplace with the extension in it. `-- --headless` (or no display) runs the same
 * unattended and prints what the seller sees. `-- --browser=firefox` chooses the browser.
 */
const args = process.argv.slice(2);
const wanted = args.find((arg) => arg.startsWith('--browser='))?.slice('--browser='.length);
if (wanted && wanted !== 'chromium' && wanted !== 'firefox')
	fail(`--browser=${wanted}: chromium or firefox.`);

installDependencies();
const kind =
	wanted ?? (findBrowser('chromium') ? 'chromium' : findBrowser('firefox') ? 'firefox' : 'chromium');
const executable = findBrowser(kind) ?? installBrowser(kind);
if (!executable) fail(`No browser found. ${howToInstall(kind)}`);
console.log(`Browser: ${executable}`);
if (!run('npm', ['run', '--silent', kind === 'firefox' ? 'build:firefox' : 'build:chrome']))
	fail('The build failed: see above.');
process.exitCode = run('tsx', [
	'tools/demo.ts',
	`--browser=${kind}`,
	...args.filter((arg) => !arg.startsWith('--browser=')),
])
	? 0
	: 1;
