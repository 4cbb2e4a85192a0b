import { matchesPattern, SITES } from '../reader/sites/sites.ts';

/** Match patterns of whole sites: `scheme://host/*`. Browsers' permissions are given for those; ports and paths do not count. Pure. */

/** Every site, as browsers write it. */
const ALL_URLS = '<all_urls>';
const PATTERN = /^(\*|https?):\/\/([^/]+)\//;

/** The whole site of an address or of a match pattern; null where no page of a site is meant (`about:`, `file:`). */
export function sitePattern(address: string): string | null {
	if (address === ALL_URLS) return '*://*/*';
	const parts = PATTERN.exec(address);
	const host = parts?.[2]?.replace(/^[^@]*@/, '').replace(/:\d+$/, '');
	return parts && host ? `${parts[1]}://${host}/*` : null;
}

/** Does the first site pattern cover the second, or the same? */
export function coversSite(wide: string, narrow: string): boolean {
	const outer = PATTERN.exec(wide);
	const inner = PATTERN.exec(narrow);
	if (!outer || !inner) return false;
	const [, outerScheme, outerHost = ''] = outer;
	const [, innerScheme, innerHost = ''] = inner;
	if (outerScheme !== '*' && outerScheme !== innerScheme) return false;
	if (outerHost === '*' || outerHost === innerHost) return true;
	return (
		outerHost.startsWith('*.') && (innerHost.endsWith(outerHost.slice(1)) || innerHost === outerHost.slice(2))
	);
}

/** The host of a site pattern, as shown to sellers. */
export function hostOf(pattern: string): string {
	return PATTERN.exec(pattern)?.[2] ?? pattern;
}

/** The addresses that the manifest declares. */
export const DECLARED: readonly string[] = SITES.flatMap((site) => site.matches);
const DECLARED_SITES: readonly string[] = [
	...new Set(DECLARED.map(sitePattern).filter((pattern) => pattern !== null)),
];

/** Is this whole site one that the manifest declares addresses of? */
export function isDeclaredSite(pattern: string): boolean {
	return DECLARED_SITES.some((declared) => coversSite(declared, pattern));
}

/** Is this address one where the manifest's own content script runs? */
export function isDeclaredPage(url: URL): boolean {
	return DECLARED.some((pattern) => matchesPattern(pattern, url));
}

/** Hosts where browsers run no extension: their own stores and account pages. */
const CLOSED_HOSTS = [
	'chromewebstore.google.com',
	'addons.mozilla.org',
	'discovery.addons.mozilla.org',
	'accounts.firefox.com',
	'support.mozilla.org',
	'microsoftedge.microsoft.com',
];

/** The site of a page that an extension may be allowed to read, or null for one where none may run. */
export function readableSite(address: string | undefined): string | null {
	if (!address || !/^https?:/.test(address) || !URL.canParse(address)) return null;
	const { hostname, pathname } = new URL(address);
	if (CLOSED_HOSTS.includes(hostname)) return null;
	if (hostname === 'chrome.google.com' && pathname.startsWith('/webstore')) return null;
	return sitePattern(address);
}
