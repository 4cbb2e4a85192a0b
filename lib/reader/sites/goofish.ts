import type { SiteHints } from './site-hints.ts';

/** Xianyu / Goofish. CSS modules `name--hash`: only the readable stem is matched (sources 2026-05 to 2026-09). */
export const goofish: SiteHints = {
	id: 'goofish',
	name: '闲鱼',
	matches: ['https://www.goofish.com/im*', 'https://seller.goofish.com/*'],
	composer: ['[class*="sendbox--"] textarea'],
	pane: ['#message-list-scrollable'],
	row: ['[class*="message-row--"]'],
	buyerRow: ['[class*="message-text-left--"]'],
	sellerRow: ['[class*="message-text-right--"]'],
	systemRow: ['[class*="msg-withdraw--"]'],
	text: ['[class*="message-text--"]'],
	buyerName: ['[class*="message-topbar--"] [class*="text1--"]'],
	buyerId: [
		{
			selector: '[class*="message-topbar--"] a[href*="personal?userId="]',
			attribute: 'href',
			pattern: '[?&]userId=(\\w+)',
		},
	],
};
