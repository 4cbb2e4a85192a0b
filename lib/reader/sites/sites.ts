import { alibaba1688, taobao } from './alibaba-im.ts';
import { amazon } from './amazon.ts';
import { carousell } from './carousell.ts';
import { etsy } from './etsy.ts';
import { goofish } from './goofish.ts';
import { pinduoduo } from './pinduoduo.ts';
import { shopee } from './shopee.ts';
import type { SiteHints } from './site-hints.ts';
import { tiktok } from './tiktok.ts';
import { whatsapp } from './whatsapp.ts';

/** Every supported marketplace. `matches` go into the manifest, so this file must load without a DOM. */
export const SITES: readonly SiteHints[] = [
	shopee,
	pinduoduo,
	tiktok,
	whatsapp,
	alibaba1688,
	taobao,
	goofish,
	amazon,
	etsy,
	carousell,
];

/** Does an extension match pattern (`https://host/path*`) cover this address? As in manifests, a pattern covers every port. */
export function matchesPattern(pattern: string, url: URL): boolean {
	const [scheme, host, ...path] = pattern.replace(/[.+?^${}()|[\]\\]/g, '\\$&').split(/(?<!\/)\/+/);
	const hosts = host?.replace('*\\.', '([^/]+\\.)?').replace('*', '[^/]+');
	return new RegExp(`^${scheme}//${hosts}/${path.join('/').replaceAll('*', '.*')}$`).test(
		`${url.protocol}//${url.hostname}${url.pathname}${url.search}`,
	);
}

/** The hints for an address, or null for a site that has none. */
export function siteFor(url: URL): SiteHints | null {
	return SITES.find((site) => site.matches.some((pattern) => matchesPattern(pattern, url))) ?? null;
}
