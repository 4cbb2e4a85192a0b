import { alibaba1688, taobao } from './alibaba-im.ts';
import { aliexpress } from './aliexpress.ts';
import { amazon } from './amazon.ts';
import { avito } from './avito.ts';
import { carousell } from './carousell.ts';
import { depop } from './depop.ts';
import { doudian } from './doudian.ts';
import { ebay } from './ebay.ts';
import { etsy } from './etsy.ts';
import { facebook } from './facebook.ts';
import { goofish } from './goofish.ts';
import { jd } from './jd.ts';
import { kleinanzeigen } from './kleinanzeigen.ts';
import { kuaishou } from './kuaishou.ts';
import { daraz, lazada } from './lazada.ts';
import { leboncoin } from './leboncoin.ts';
import { mercariJp } from './mercari-jp.ts';
import { olx, olxBrazil } from './olx.ts';
import { onetalk } from './onetalk.ts';
import { ozon } from './ozon.ts';
import { pinduoduo } from './pinduoduo.ts';
import { shopee } from './shopee.ts';
import type { SiteHints } from './site-hints.ts';
import { tiktok } from './tiktok.ts';
import { vinted } from './vinted.ts';
import { wechatShop } from './wechat-shop.ts';
import { whatsapp } from './whatsapp.ts';
import { wildberries } from './wildberries.ts';
import { xiaohongshu } from './xiaohongshu.ts';

/** Every supported marketplace. `matches` go into the manifest, so this file must load without a DOM. */
export const SITES: readonly SiteHints[] = [
	shopee,
	pinduoduo,
	tiktok,
	whatsapp,
	alibaba1688,
	taobao,
	goofish,
	doudian,
	kuaishou,
	wechatShop,
	jd,
	xiaohongshu,
	amazon,
	etsy,
	carousell,
	lazada,
	daraz,
	aliexpress,
	onetalk,
	ebay,
	mercariJp,
	depop,
	vinted,
	facebook,
	olx,
	olxBrazil,
	ozon,
	wildberries,
	avito,
	leboncoin,
	kleinanzeigen,
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
