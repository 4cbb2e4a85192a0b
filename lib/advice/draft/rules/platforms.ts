/**
 * What the marketplaces demand of messages to buyers. Sites by id. Rules change: each line names its source, year read and how sure we are.
 */

/**
 * Marketplaces where leading a buyer to another channel or payment costs points or the account. Classified-ads sites, messengers and shops
 * of one's own (facebook, whatsapp, wechat-shop, avito, olx, leboncoin, kleinanzeigen, carousell, onetalk) let people exchange contacts.
 * - taobao, 1688, goofish: 淘宝网市场管理与违规处理规范, 引导私下交易/第三方信息. 2024, high.
 * - jd: 京东开放平台 违规积分管理规则, 引导线下交易. 2024, high. pinduoduo: 拼多多 违规处理规则, 引导线下交易. 2024, high.
 * - doudian: 抖音电商 商家违规行为管理规则, 私下交易/引流. 2024, high. kuaishou, xiaohongshu: same heading in their seller rules. 2024, medium.
 * - shopee: Prohibited Listings / Seller Code of Conduct, off-platform transactions. 2024, high. lazada, daraz: Off-platform transaction policy. 2023, medium.
 * - tiktok: TikTok Shop Seller misconduct policy, off-platform transactions. 2024, high.
 * - amazon: Communication Guidelines and Selling policies, no links or diversion of customers. 2024, high.
 * - ebay: Offering to buy or sell outside of eBay; Member-to-member contact policy. 2024, high.
 * - etsy: Fee avoidance policy. 2024, high. aliexpress: transaction safety rules. 2023, medium.
 * - vinted, depop, mercari-jp: payment outside the service is prohibited in their terms. 2024, high.
 * - ozon, wildberries: seller agreements forbid contact outside the service. 2023, medium.
 */
export const CLOSED_MARKETS: ReadonlySet<string> = new Set([
	'taobao',
	'1688',
	'goofish',
	'jd',
	'pinduoduo',
	'doudian',
	'kuaishou',
	'xiaohongshu',
	'shopee',
	'lazada',
	'daraz',
	'tiktok',
	'amazon',
	'ebay',
	'etsy',
	'aliexpress',
	'vinted',
	'depop',
	'mercari-jp',
	'ozon',
	'wildberries',
]);

/** Marketplaces where a review may not be bought; everywhere in fact, by law, see rules/reviews.ts. */
export interface LengthLimit {
	/** Longest message, in UTF-16 units. */
	most: number;
	source: string;
}

/** Length limits that are documented; the field's own `maxlength` counts besides, when inserting. */
export const LENGTH_LIMITS: Readonly<Record<string, LengthLimit>> = {
	amazon: { most: 4_000, source: 'Amazon Buyer-Seller Messaging: 4,000 characters. 2023, medium.' },
	ebay: { most: 2_000, source: 'eBay member messages: 2,000 characters. 2023, medium.' },
	facebook: {
		most: 2_000,
		source: 'Meta Messenger Platform, Send API: text up to 2,000 characters. 2024, high for pages.',
	},
	whatsapp: {
		most: 4_096,
		source: 'WhatsApp Business Platform: text body up to 4,096 characters. 2024, high.',
	},
};

export interface ReplyTime {
	/** Hours in which an answer counts as in time. */
	hours: number;
	/** After it the site lets the seller write no more, or only by paid templates. */
	closes: boolean;
	source: string;
}

/** How long the sites give for an answer. */
export const REPLY_TIMES: Readonly<Record<string, ReplyTime>> = {
	amazon: { hours: 24, closes: false, source: 'Amazon contact response time: within 24 hours. 2024, high.' },
	tiktok: { hours: 24, closes: false, source: 'TikTok Shop 24-hour response rate. 2024, high.' },
	shopee: {
		hours: 12,
		closes: false,
		source: 'Shopee chat response rate counts answers within 12 hours. 2023, medium.',
	},
	lazada: { hours: 24, closes: false, source: 'Lazada chat response rate. 2023, medium.' },
	etsy: { hours: 24, closes: false, source: 'Etsy Star Seller: first answer within 24 hours. 2024, high.' },
	facebook: {
		hours: 24,
		closes: true,
		source: 'Messenger Platform: standard messaging window of 24 hours (pages). 2024, high.',
	},
};

/** Domains that may be linked to: the carriers and the sites themselves. */
export const FINE_LINKS =
	/(?:^|\.)(?:taobao|tmall|1688|jd|pinduoduo|yangkeduo|jinritemai|douyin|kuaishou|kwaixiaodian|xiaohongshu|goofish|shopee|lazada|daraz|tiktok|amazon|ebay|etsy|aliexpress|alibaba|vinted|depop|mercari|ozon|wildberries|carousell|sf-express|dhl|fedex|ups|usps|royalmail|evri|dpd|gls-group|17track|kuaidi100|canadapost|auspost|singpost|japanpost|cainiao|yunexpress|jtexpress|ninjavan|parcelsapp)\.[a-z.]{2,8}$/;
