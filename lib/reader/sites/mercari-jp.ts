import type { SiteHints } from './site-hints.ts';

/**
 * Mercari Japan: the chat stands on the transaction page. Address and field from several sources (undated, high); the placeholder
 * changes with the state of the sale, so the older name of the field is only one of the ways. The state stands in a banner
 * (`aside[data-partner-id="status-banner"]`, two bots); rows and the buyer's name are shown by no source.
 */
export const mercariJp: SiteHints = {
	id: 'mercari-jp',
	name: 'メルカリ',
	matches: ['https://jp.mercari.com/transaction/*', 'https://mercari-shops.com/orders/*'],
	composer: [
		'textarea[name="chat"]',
		'textarea[placeholder="メッセージを入力"]',
		'textarea[placeholder^="なにか分からないこと"]',
		'textarea[placeholder^="このたびはご購入"]',
	],
	// The transaction of one item with one buyer.
	conversationUrl: '/(?:transaction|orders)/(\\w+)',
};
