import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Window } from 'happy-dom';
import type { SiteHints } from '../../lib/reader/sites/site-hints.ts';
import { matchesPattern } from '../../lib/reader/sites/sites.ts';
import type { DemoPage } from '../pages/catalogue.ts';
import { patternProblem } from './simple-pattern.ts';

/** A checkout (or a copy of the parts that concern marketplaces) and what its registries hold. */
export interface Checkout {
	root: string;
	sites: readonly SiteHints[];
	pages: readonly DemoPage[];
}

/** Sites whose patterns cover a whole host, with the reason. Every other address has a path of its own. */
export const WHOLE_HOSTS: Readonly<Record<string, string>> = {
	whatsapp: 'the chat is the root of its host, and the address never changes',
	jd: 'the chat is the root of its host',
	goofish:
		"the merchants' workspace is one page at the root; its chat is a hash route, which no pattern sees",
	'olx-br': 'the host is the chat',
};

const SITES_FOLDER = 'lib/reader/sites';
const DOCS = 'docs/marketplaces.md';
const COLUMNS = [
	'marketplace',
	'addresses',
	'what is read',
	'writing',
	'evidence',
	'confidence',
	'open doubts',
];
/** What the scaffold writes where somebody has to fill something in. */
const UNFILLED = /\bFILL IN\b/;

/** Everything that a marketplace still lacks, one sentence each; empty when its three parts are complete. */
export function siteProblems(site: SiteHints, checkout: Checkout): string[] {
	return [
		...nameProblems(site, checkout),
		...evidenceProblems(site, checkout),
		...addressProblems(site),
		...selectorProblems(site),
		...expressionProblems(site),
		...pageProblems(site, checkout),
		...docsProblems(site, checkout),
	].map((problem) => `${site.id}: ${problem}`);
}

function nameProblems(site: SiteHints, { sites }: Checkout): string[] {
	const problems: string[] = [];
	if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(site.id)) problems.push('the id is not in kebab case');
	if (sites.filter(({ id }) => id === site.id).length > 1) problems.push('another site has the same id');
	if (site.name.trim() === '' || UNFILLED.test(site.name)) problems.push('has no name that sellers know');
	return problems;
}

/** The file that holds a site's hints: one file may hold a family. */
function hintsFile(root: string, id: string): string | null {
	const files = readdirSync(join(root, SITES_FOLDER)).filter((file) => file.endsWith('.ts'));
	const file = files.find((name) => textOf(root, `${SITES_FOLDER}/${name}`).includes(`id: '${id}'`));
	return file ? `${SITES_FOLDER}/${file}` : null;
}

const textOf = (root: string, path: string): string => {
	const file = join(root, path);
	return existsSync(file) ? readFileSync(file, 'utf8') : '';
};

function evidenceProblems({ id }: SiteHints, { root }: Checkout): string[] {
	const file = hintsFile(root, id);
	if (!file) return [`no file in ${SITES_FOLDER} holds its hints`];
	const text = textOf(root, file);
	const comments = [...text.matchAll(/\/\*\*?([\s\S]*?)\*\/|\/\/(.*)$/gm)]
		.map((match) => match[0])
		.join('\n');
	const problems: string[] = [];
	if (UNFILLED.test(text)) problems.push(`${file} still says FILL IN`);
	if (!/\b20[12]\d\b|\bundated\b/i.test(comments.replace(UNFILLED, '')))
		problems.push(`no comment in ${file} says from which year its facts are ("undated" if nobody knows)`);
	return problems;
}

function addressProblems(site: SiteHints): string[] {
	const problems: string[] = [];
	if (site.matches.length === 0) problems.push('has no address');
	for (const pattern of site.matches) {
		const [, host, path] = /^https:\/\/([^/]+)(\/.*)$/.exec(pattern) ?? [];
		if (!host || !path || /\s/.test(pattern))
			problems.push(`"${pattern}" is no match pattern of the form https://host/path`);
		else if (host.includes('*')) problems.push(`"${pattern}" covers hosts that nobody has named`);
		else if (!/^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/.test(host)) problems.push(`"${pattern}" has no valid host`);
		else if (host.endsWith('.invalid')) problems.push(`"${pattern}" is not the real address yet`);
		else if (/^\/\**$/.test(path) && !WHOLE_HOSTS[site.id])
			problems.push(`"${pattern}" covers a whole host; name the chat's path, or a reason in WHOLE_HOSTS`);
	}
	return problems;
}

/** Every selector of a site with the name of its hint. */
function selectorsOf(site: SiteHints): [string, string][] {
	const { composer, pane, row, buyerRow, sellerRow, systemRow, text, time, buyerName, activeRow, drop } =
		site;
	const lists = {
		composer,
		pane,
		row,
		buyerRow,
		sellerRow,
		systemRow,
		text,
		time,
		buyerName,
		activeRow,
		drop,
	};
	const ids = [...(site.buyerId ?? []), ...(site.conversationId ?? [])];
	return [
		...Object.entries(lists).flatMap(([hint, list]) =>
			(list ?? []).map((selector): [string, string] => [hint, selector]),
		),
		...ids.map(({ selector }): [string, string] => ['id', selector]),
	];
}

const KNOWN_PSEUDO =
	/^:(?:not|is|where|has|first-child|last-child|nth-child|nth-last-child|empty|checked|disabled|enabled)\b/;

function selectorProblems(site: SiteHints): string[] {
	const window = new Window();
	const problems: string[] = [];
	for (const [hint, selector] of selectorsOf(site)) {
		const bare = selector.replace(/"[^"]*"|'[^']*'/g, '""');
		try {
			window.document.querySelector(selector);
			// Strangers pass the parser; browsers refuse them.
			const strange = [...bare.matchAll(/:[:\w-]+/g)].find(([pseudo]) => !KNOWN_PSEUDO.test(pseudo));
			if (strange) problems.push(`${hint}: "${selector}" has ${strange[0]}, which browsers may not know`);
		} catch {
			problems.push(`${hint}: "${selector}" is no selector`);
		}
	}
	return problems;
}

function expressionProblems(site: SiteHints): string[] {
	const ids = [...(site.buyerId ?? []), ...(site.conversationId ?? [])].map(({ pattern }) => pattern);
	const patterns = [...ids, site.conversationUrl, site.messageId?.pattern, site.messageTime?.pattern];
	return patterns.flatMap((pattern) => {
		const problem = pattern === undefined ? null : patternProblem(pattern);
		return problem ? [`the expression ${pattern} ${problem}`] : [];
	});
}

const covers = (site: SiteHints, address: URL): boolean =>
	site.matches.some((pattern) => matchesPattern(pattern, address));

function pageProblems(site: SiteHints, { root, sites, pages }: Checkout): string[] {
	const own = pages.filter((page) => page.site === site.id && page.stories.length > 0);
	if (own.length === 0) return ['no page in tests/pages/catalogue.ts tells stories at its address'];
	const problems: string[] = [];
	for (const page of own) {
		const addresses = [
			page.url,
			...Object.keys(page.frames ?? {}).map((path) => new URL(path, page.url).href),
		];
		for (const address of addresses) {
			const url = new URL(address);
			if (!covers(site, url)) problems.push(`page ${page.id} is at ${address}, where its hints are not used`);
			const first = sites.find((other) => covers(other, url));
			if (first && first.id !== site.id) problems.push(`${address} already belongs to ${first.id}`);
		}
		for (const file of ['index.html', ...Object.values(page.frames ?? {})])
			if (!existsSync(join(root, 'tests/pages', page.id, file)))
				problems.push(`tests/pages/${page.id}/${file} is missing`);
		const row = textOf(root, 'tests/pages/README.md')
			.split('\n')
			.find((line) => cellsOf(line)[0] === page.id);
		if (!row) problems.push(`tests/pages/README.md has no row for page ${page.id}`);
		else if (UNFILLED.test(row))
			problems.push(`the row of page ${page.id} in tests/pages/README.md says FILL IN`);
	}
	return problems;
}

/** The cells of a line of a table; `\|` is no border. */
function cellsOf(line: string): string[] {
	return line.startsWith('|')
		? line
				.split(/(?<!\\)\|/)
				.slice(1, -1)
				.map((cell) => cell.trim())
		: [];
}

function docsProblems({ id }: SiteHints, { root }: Checkout): string[] {
	const rows = textOf(root, DOCS)
		.split('\n')
		.map(cellsOf)
		.filter(([first]) => first?.endsWith(`\`${id}\``));
	const [cells] = rows;
	if (!cells) return [`${DOCS} has no row that starts with its name and \`${id}\``];
	const problems: string[] = [];
	if (rows.length > 1) problems.push(`${DOCS} has ${rows.length} rows for it`);
	if (cells.length !== COLUMNS.length)
		problems.push(`its row in ${DOCS} has ${cells.length} cells; ${COLUMNS.length} are needed`);
	for (const [index, column] of COLUMNS.entries()) {
		const cell = cells[index] ?? '';
		if (cell === '' || UNFILLED.test(cell)) problems.push(`${DOCS} does not say its ${column}`);
		else if (column === 'confidence' && !/^(?:high|medium|low)\b/.test(cell))
			problems.push(`its confidence in ${DOCS} is "${cell}"; it starts with high, medium or low`);
	}
	return problems;
}
