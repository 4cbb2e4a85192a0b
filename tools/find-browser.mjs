import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Plain JavaScript: it runs on the machine's own Node 20, before anything is installed. Types stand in `find-browser.d.mts`. */

const programFiles = [
	process.env.PROGRAMFILES,
	process.env['PROGRAMFILES(X86)'],
	process.env.LOCALAPPDATA,
].filter(Boolean);
const windows = (...tails) => programFiles.flatMap((folder) => tails.map((tail) => join(folder, tail)));

const PLACES = {
	chromium: {
		linux: [
			'chromium',
			'chromium-browser',
			'google-chrome',
			'google-chrome-stable',
			'microsoft-edge',
			'microsoft-edge-stable',
		],
		darwin: [
			'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
			'/Applications/Chromium.app/Contents/MacOS/Chromium',
			'/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
		],
		win32: windows(
			'Google/Chrome/Application/chrome.exe',
			'Microsoft/Edge/Application/msedge.exe',
			'Chromium/Application/chrome.exe',
		),
	},
	firefox: {
		linux: ['firefox-esr', 'firefox'],
		darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
		win32: windows('Mozilla Firefox/firefox.exe'),
	},
};

const PACKAGES = { chromium: 'chromium', firefox: 'firefox-esr' };

export function findBrowser(kind) {
	const named = process.env[kind.toUpperCase()];
	if (named && existsSync(named)) return named;
	const folders = process.platform === 'linux' ? (process.env.PATH ?? '').split(':') : [''];
	for (const place of PLACES[kind][process.platform] ?? PLACES[kind].linux) {
		for (const folder of folders) {
			const path = folder ? join(folder, place) : place;
			if (existsSync(path)) return path;
		}
	}
	return null;
}

/** Debian and its relatives, as root: the only place where we install a browser without asking. */
function canInstall() {
	if (process.platform !== 'linux' || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get'))
		return false;
	return existsSync('/etc/debian_version') || /debian/i.test(readFileSync('/etc/os-release', 'utf8'));
}

export function installBrowser(kind) {
	if (!canInstall()) return null;
	const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
	const run = (...args) =>
		spawnSync('apt-get', args, { stdio: ['ignore', 'ignore', 'inherit'], env }).status === 0;
	console.log(`Installing ${PACKAGES[kind]} from the distribution …`);
	run('update', '-qq');
	// Noto CJK: without a Chinese font every screenshot of a Chinese chat is a row of boxes.
	if (!run('install', '-y', '-qq', PACKAGES[kind], 'fonts-noto-cjk')) return null;
	return findBrowser(kind);
}

export function howToInstall(kind) {
	return kind === 'firefox'
		? 'Install Firefox (https://www.mozilla.org/firefox; Debian, Ubuntu: apt-get install firefox-esr), or set FIREFOX=/path/to/firefox.'
		: 'Install Chrome, Chromium, Edge or Firefox (Debian, Ubuntu: apt-get install chromium), or set CHROMIUM=/path/to/chrome or FIREFOX=/path/to/firefox.';
}
