import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** What `npm start` and `npm test` do first, on nothing but Node 20 and npm. */

export const ROOT = fileURLToPath(new URL('..', import.meta.url));
const NEEDED_NODE = 20;

/** The environment for every step: the packaged Node (24) first, no telemetry. */
export function stepEnvironment() {
	const bin = join(ROOT, 'node_modules', '.bin');
	return { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH ?? ''}`, WXT_TELEMETRY: '0' };
}

/** Runs a step with its output shown; true when it exits with 0. */
export function run(command, args) {
	const step = spawnSync(command, args, {
		cwd: ROOT,
		stdio: 'inherit',
		env: stepEnvironment(),
		shell: process.platform === 'win32',
	});
	if (step.error) console.error(`${command}: ${step.error.message}`);
	return step.status === 0;
}

/** Installs the dependencies when the lock file changed since the last time. */
export function installDependencies() {
	const major = Number(process.versions.node.split('.')[0]);
	if (major < NEEDED_NODE)
		fail(`Node ${NEEDED_NODE} or newer is needed; this is ${process.version}. See https://nodejs.org.`);
	const lock = createHash('sha256')
		.update(readFileSync(join(ROOT, 'package-lock.json')))
		.digest('hex');
	const stamp = join(ROOT, 'node_modules', '.rapport-lock');
	if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== lock) {
		console.log('Installing dependencies …');
		if (!run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'])) {
			fail('npm ci failed: see above. Is the npm registry reachable?');
		}
		mkdirSync(join(ROOT, 'node_modules'), { recursive: true });
		writeFileSync(stamp, lock);
	}
	if (!existsSync(join(ROOT, '.wxt', 'tsconfig.json')) && !run('wxt', ['prepare']))
		fail('wxt prepare failed: see above.');
}

export function fail(reason) {
	console.error(reason);
	process.exit(1);
}
