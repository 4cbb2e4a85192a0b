import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import {
	catalogueRow,
	docsRow,
	hintsFile,
	indexFile,
	type NewSite,
	pageFile,
	readmeRow,
} from './new-site-files.ts';

/** What came of it: the files that were made or changed, or why nothing was. */
export type NewSiteResult = { ok: true; files: string[] } | { ok: false; problem: string };

const SITES = 'lib/reader/sites';
const REGISTRY = `${SITES}/sites.ts`;
const CATALOGUE = 'tests/pages/catalogue.ts';
const PAGES = 'tests/pages/README.md';
const DOCS = 'docs/marketplaces.md';
/** Words that cannot name a constant, of those that a site's name might be. */
const RESERVED = new Set(
	'await break case catch class const continue default delete do else enum export extends false finally for function if import in let new null package private protected public return static super switch this throw true try typeof var void while with yield'.split(
		' ',
	),
);

const refuse = (problem: string): NewSiteResult => ({ ok: false, problem });

/**
 * Adds a marketplace to the checkout at `root`: hints, page, both registrations and the rows to fill in. Everything is worked out before the
 * first file is written, so a refusal changes nothing.
 */
export function addSite(root: string, name: string | undefined, address?: string): NewSiteResult {
	const problem = nameProblem(root, name);
	if (problem || name === undefined) return refuse(problem ?? 'a name is needed');
	const url = addressOf(name, address);
	if (typeof url === 'string') return refuse(url);
	const constant = name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
	const site: NewSite = { id: name, constant, url };

	const read = (path: string): string => readFileSync(join(root, path), 'utf8');
	const edits: [string, string | null][] = [
		[REGISTRY, registered(read(REGISTRY), site)],
		[CATALOGUE, beforeEnd(read(CATALOGUE), 'export const CATALOGUE', catalogueRow(site))],
		[DOCS, afterTable(read(DOCS), '| marketplace |', docsRow(site))],
		[PAGES, afterTable(read(PAGES), '| id ', readmeRow(site))],
	];
	const lost = edits.find(([, text]) => text === null);
	if (lost) return refuse(`${lost[0]} has changed so much that the place for a new row is not found`);
	const files: [string, string][] = [
		[`${SITES}/${name}.ts`, hintsFile(site)],
		[`tests/pages/${name}/index.html`, indexFile(site)],
		[`tests/pages/${name}/app.js`, pageFile(site)],
		...edits.map(([path, text]): [string, string] => [path, text ?? '']),
	];
	for (const [path, text] of files) {
		mkdirSync(dirname(join(root, path)), { recursive: true });
		writeFileSync(join(root, path), text);
	}
	return { ok: true, files: files.map(([path]) => path) };
}

function nameProblem(root: string, name: string | undefined): string | null {
	if (!name)
		return 'a name is needed, for example: npm run new:site small-shop https://chat.small.shop/seller/';
	if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(name) || name.length > 30)
		return `"${name}" is no name for a site: small letters and digits, words joined by hyphens, a letter first, at most 30 characters`;
	if (RESERVED.has(name))
		return `"${name}" is a word of TypeScript and cannot name a constant; add another word`;
	if (name === 'generic') return '"generic" is what pages without hints are called';
	const hints = readdirSync(join(root, SITES)).map((file) => `${SITES}/${file}`);
	const taken = hints.find(
		(file) =>
			file === `${SITES}/${name}.ts` || readFileSync(join(root, file), 'utf8').includes(`id: '${name}'`),
	);
	if (taken) return `"${name}" is taken: see ${taken}`;
	if (existsSync(join(root, 'tests/pages', name))) return `"${name}" is taken: see tests/pages/${name}`;
	return null;
}

/** The chat's address, or what is wrong with it. Without one, an address that cannot exist and that the contract suite complains about. */
function addressOf(name: string, address: string | undefined): URL | string {
	const text = address ?? `https://${name}.invalid/chat/`;
	const url = URL.canParse(text) ? new URL(text) : null;
	if (url?.protocol !== 'https:') return `"${text}" is no https:// address`;
	if (url.port !== '' || url.username !== '') return `"${text}" must not name a port or a user`;
	if (!/^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/.test(url.hostname)) return `"${text}" has no host of its own`;
	if (/['*\\]/.test(url.pathname))
		return `"${text}" has a path with ', * or \\, which no match pattern can hold`;
	return url;
}

/** `sites.ts` with the import among its neighbours and the entry at the end of the list. */
function registered(text: string, { id, constant }: NewSite): string | null {
	const path = `./${id}.ts`;
	const line = `import { ${constant} } from '${path}';\n`;
	const imports = [...text.matchAll(/^import .*? from '([^']+)';\n/gm)];
	const last = imports.at(-1);
	if (!last) return null;
	const next = imports.find((found) => (found[1] ?? '') > path);
	const at = next ? next.index : last.index + last[0].length;
	const imported = text.slice(0, at) + line + text.slice(at);
	return beforeEnd(imported, 'export const SITES', `\t${constant},\n`);
}

/** Puts a row before the `];` that ends the list which starts at `start`. */
function beforeEnd(text: string, start: string, row: string): string | null {
	const from = text.indexOf(start);
	const end = from < 0 ? -1 : text.indexOf('\n];', from);
	return end < 0 ? null : `${text.slice(0, end + 1)}${row}${text.slice(end + 1)}`;
}

/** Puts a row below the last one of the table whose head starts with `head`. */
function afterTable(text: string, head: string, row: string): string | null {
	const lines = text.split('\n');
	const start = lines.findIndex((line) => line.startsWith(head));
	if (start < 0) return null;
	let end = start;
	while (lines[end]?.startsWith('|')) end++;
	return [...lines.slice(0, end), row.trimEnd(), ...lines.slice(end)].join('\n');
}
