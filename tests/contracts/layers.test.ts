import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

/**
 * Imports point downwards only (docs/adr/0001). Each folder names the folders it may import from, besides itself; a type-only
 * import counts like any other. Pure layers also may not touch the DOM's or the browser's packages.
 */
const ROOT = resolve(import.meta.dirname, '../..');

const MAY_IMPORT: Record<string, readonly string[]> = {
	'lib/chat': [],
	'lib/signals': ['lib/chat'],
	'lib/templates': ['lib/chat'],
	'lib/profile': ['lib/chat', 'lib/signals'],
	'lib/learning': ['lib/chat', 'lib/signals', 'lib/profile'],
	'lib/advice': ['lib/chat', 'lib/signals', 'lib/profile', 'lib/templates'],
	'lib/reader': ['lib/chat'],
	'lib/composer': ['lib/chat'],
	'lib/store': ['lib/chat', 'lib/templates'],
	// Of the store only how a cell of CSV is written: one way in the whole product.
	'lib/exchange': ['lib/chat', 'lib/templates', 'lib/store/csv.ts'],
	'lib/messaging': ['lib/chat', 'lib/templates'],
	'lib/shortcuts': ['lib/chat', 'lib/messaging'],
	'lib/locale': ['lib/chat', 'locales'],
	'lib/orders': ['lib/chat'],
	'lib/report': [],
	'lib/overlay': [],
	'lib/assist': ['lib/chat', 'lib/messaging', 'lib/composer', 'lib/overlay', 'lib/shortcuts/chord.ts'],
	'lib/dock': ['lib/messaging', 'lib/overlay'],
	'lib/teach': ['lib/chat', 'lib/reader', 'lib/overlay'],
	'lib/session': [
		'lib/chat',
		'lib/signals',
		'lib/profile',
		'lib/learning',
		'lib/advice',
		'lib/templates',
		'lib/reader/sites',
		'lib/reader/day-words.ts',
		'lib/composer',
		'lib/store',
		'lib/orders',
		'lib/messaging',
		'lib/shortcuts',
		'lib/locale',
	],
	components: [
		'lib/chat',
		'lib/messaging',
		'lib/templates',
		'lib/exchange',
		'lib/locale',
		'lib/shortcuts',
		// How a picture is copied: in the page and, where that is refused, in the sidebar.
		'lib/assist/copy-image.ts',
	],
	entrypoints: ['lib', 'components'],
};

/** npm packages each folder may import. Everything not named here may import none. */
const PACKAGES: Record<string, readonly string[]> = {
	'lib/chat': ['zod'],
	'lib/templates': ['zod', 'liquidjs'],
	'lib/exchange': ['zod', 'yaml', 'read-excel-file'],
	'lib/store': ['zod', 'dexie', 'ulid'],
	'lib/messaging': ['zod', 'wxt'],
	'lib/assist': ['wxt'],
	'lib/teach': ['@medv/finder'],
	'lib/session': ['zod', 'wxt', 'webextension-polyfill', 'ulid'],
	components: ['preact', 'lucide-preact', 'ulid'],
	entrypoints: ['wxt', 'preact', 'ulid'],
};

function sourceFiles(folder: string): string[] {
	return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
		.map((entry) => relative(ROOT, join(entry.parentPath, entry.name)));
}

function importsOf(file: string): string[] {
	const text = readFileSync(join(ROOT, file), 'utf8');
	const from = [...text.matchAll(/^\s*(?:import|export)\b[^;'"]*?\bfrom\s+'([^']+)'/gms)].map(
		(match) => match[1],
	);
	const bare = [...text.matchAll(/^\s*import\s+'([^']+)'|\bimport\('([^']+)'\)/gm)].map(
		(match) => match[1] ?? match[2],
	);
	return [...from, ...bare].filter((specifier) => specifier !== undefined);
}

const isUnder = (path: string, folder: string) => path === folder || path.startsWith(`${folder}/`);
const folders = Object.keys(MAY_IMPORT);

describe('import direction', () => {
	it('knows every folder of the product', () => {
		const lib = readdirSync(join(ROOT, 'lib')).map((name) => `lib/${name}`);
		expect([...lib, 'components', 'entrypoints'].filter((folder) => !folders.includes(folder))).toEqual([]);
	});

	it.each(folders)('%s imports only what lies below it', (folder) => {
		const wrong: string[] = [];
		for (const file of sourceFiles(folder)) {
			for (const specifier of importsOf(file)) {
				if (specifier.startsWith('.')) {
					const target = relative(ROOT, resolve(ROOT, dirname(file), specifier));
					if (isUnder(target, folder) || target.endsWith('.css')) continue;
					if (!(MAY_IMPORT[folder] ?? []).some((allowed) => isUnder(target, allowed)))
						wrong.push(`${file} → ${target}`);
				} else {
					const name = specifier.startsWith('@')
						? specifier.split('/').slice(0, 2).join('/')
						: specifier.split('/')[0];
					if (!(PACKAGES[folder] ?? []).includes(name ?? '')) wrong.push(`${file} → ${specifier}`);
				}
			}
		}
		expect(wrong).toEqual([]);
	});

	it('reads imports of several lines and dynamic ones', () => {
		expect(importsOf('tests/contracts/layers.test.ts')).toContain('vitest');
	});
});
