import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { SiteHints } from '../../lib/reader/sites/site-hints.ts';
import { addSite } from '../../tools/new-site-edits.ts';
import type { DemoPage } from '../pages/catalogue.ts';
import { siteProblems } from './site-problems.ts';

/** The scaffold works on a copy of the parts that it edits. */
const ROOT = resolve(import.meta.dirname, '../..');
const PARTS = [
	'lib/reader/sites',
	'tests/pages/catalogue.ts',
	'tests/pages/README.md',
	'tests/pages/stories',
	'tests/pages/bazaar',
	'docs/marketplaces.md',
];
const ADDRESS = 'https://chat.small.shop/seller/inbox';

let copy: string;
beforeEach(() => {
	copy = mkdtempSync(join(tmpdir(), 'new-site-'));
	for (const part of PARTS) cpSync(join(ROOT, part), join(copy, part), { recursive: true });
});
afterEach(() => rmSync(copy, { recursive: true, force: true }));

const read = (path: string): string => readFileSync(join(copy, path), 'utf8');

/** Every file of the copy with its text. */
function everything(): Map<string, string> {
	const files = readdirSync(copy, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
	return new Map(
		files.map((entry) => {
			const path = relative(copy, join(entry.parentPath, entry.name));
			return [path, read(path)];
		}),
	);
}

/** What the contract says about a site of the copy, as its own registries know it. */
async function problemsOf(id: string): Promise<string[]> {
	const { SITES } = (await import(join(copy, 'lib/reader/sites/sites.ts'))) as { SITES: SiteHints[] };
	const { CATALOGUE } = (await import(join(copy, 'tests/pages/catalogue.ts'))) as { CATALOGUE: DemoPage[] };
	const site = SITES.find((one) => one.id === id);
	if (!site) throw new Error(`${id} is not registered`);
	return siteProblems(site, { root: copy, sites: SITES, pages: CATALOGUE });
}

describe('a new marketplace', () => {
	it('is made in one go; the contract then names what only a person can fill in', async () => {
		expect(addSite(copy, 'small-shop', ADDRESS)).toEqual({
			ok: true,
			files: [
				'lib/reader/sites/small-shop.ts',
				'tests/pages/small-shop/index.html',
				'tests/pages/small-shop/app.js',
				'lib/reader/sites/sites.ts',
				'tests/pages/catalogue.ts',
				'docs/marketplaces.md',
				'tests/pages/README.md',
			],
		});
		expect(read('lib/reader/sites/sites.ts')).toContain(
			"import { smallShop } from './small-shop.ts';\nimport { tiktok",
		);
		expect(await problemsOf('small-shop')).toEqual([
			'small-shop: has no name that sellers know',
			'small-shop: lib/reader/sites/small-shop.ts still says FILL IN',
			'small-shop: no comment in lib/reader/sites/small-shop.ts says from which year its facts are ("undated" if nobody knows)',
			'small-shop: the row of page small-shop in tests/pages/README.md says FILL IN',
			'small-shop: docs/marketplaces.md does not say its marketplace',
			'small-shop: docs/marketplaces.md does not say its what is read',
			'small-shop: docs/marketplaces.md does not say its writing',
			'small-shop: docs/marketplaces.md does not say its evidence',
			'small-shop: docs/marketplaces.md does not say its confidence',
			'small-shop: docs/marketplaces.md does not say its open doubts',
		]);
	});

	it('is complete once the gaps are filled', async () => {
		addSite(copy, 'small-shop', ADDRESS);
		const fill = (path: string, ...words: string[]) => {
			let text = read(path);
			for (const word of words) text = text.replace('FILL IN', () => word);
			writeFileSync(join(copy, path), text);
		};
		fill('lib/reader/sites/small-shop.ts', 'One extension, 2026 (low)', 'Small Shop');
		fill('tests/pages/README.md', 'nothing special');
		fill('docs/marketplaces.md', 'Small Shop', '(m)', 'textarea', 'one extension, 2026', 'low', 'everything');
		expect(await problemsOf('small-shop')).toEqual([]);
	});

	it('without an address gets one that cannot exist, and the contract says so', async () => {
		addSite(copy, 'corner');
		expect(await problemsOf('corner')).toContain(
			'corner: "https://corner.invalid/chat/*" is not the real address yet',
		);
	});

	it('at the address of another marketplace is noticed', async () => {
		addSite(copy, 'copycat', 'https://www.goofish.com/im');
		expect((await problemsOf('copycat')).join('\n')).toContain(
			'https://www.goofish.com/im already belongs to goofish',
		);
	});

	it('can be followed by another one', async () => {
		addSite(copy, 'first-one', 'https://one.example/chat/');
		addSite(copy, 'second-one', 'https://two.example/chat/');
		const [first, second] = [await problemsOf('first-one'), await problemsOf('second-one')];
		expect(first.length).toBe(10);
		expect(second.map((problem) => problem.replaceAll('second-one', 'first-one'))).toEqual(first);
	});
});

describe('a refusal says why and changes nothing', () => {
	it.each<[string | undefined, string | undefined, RegExp]>([
		[undefined, undefined, /a name is needed/],
		['Small Shop', undefined, /"Small Shop" is no name for a site/],
		['1shop', undefined, /a letter first/],
		['shop-', undefined, /no name for a site/],
		['../etc', undefined, /no name for a site/],
		['x'.repeat(31), undefined, /at most 30 characters/],
		['new', undefined, /word of TypeScript/],
		['generic', undefined, /pages without hints/],
		['shopee', undefined, /taken: see lib\/reader\/sites\/shopee\.ts/],
		['taobao', undefined, /taken: see lib\/reader\/sites\/alibaba-im\.ts/],
		['site-hints', undefined, /taken: see lib\/reader\/sites\/site-hints\.ts/],
		['bazaar', undefined, /taken: see tests\/pages\/bazaar/],
		['small-shop', 'chat.small.shop', /is no https:\/\/ address/],
		['small-shop', 'http://chat.small.shop/', /is no https:\/\/ address/],
		['small-shop', 'https://chat.small.shop:8443/a', /must not name a port/],
		['small-shop', 'https://localhost/a', /has no host of its own/],
		['small-shop', "https://chat.small.shop/it's", /no match pattern can hold/],
	])('%s %s', (name, address, sentence) => {
		const before = everything();
		const result = addSite(copy, name, address);
		expect(result.ok ? '' : result.problem).toMatch(sentence);
		expect(everything()).toEqual(before);
	});

	it('also when a registry is not what it was', () => {
		writeFileSync(join(copy, 'docs/marketplaces.md'), '# Nothing here\n');
		const before = everything();
		expect(addSite(copy, 'small-shop', ADDRESS)).toEqual({
			ok: false,
			problem: 'docs/marketplaces.md has changed so much that the place for a new row is not found',
		});
		expect(everything()).toEqual(before);
	});
});
