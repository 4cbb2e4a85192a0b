import type { SiteHints } from './site-hints.ts';

/** Shopee Seller Centre web chat. `data-cy` markers agree between the sources of three countries (2026); classes are hashed. */
export const shopee: SiteHints = {
	id: 'shopee',
	name: 'Shopee',
	matches: [
		'https://seller.shopee.sg/new-webchat/*',
		'https://seller.shopee.tw/new-webchat/*',
		'https://seller.shopee.com.my/new-webchat/*',
		'https://seller.shopee.co.th/new-webchat/*',
		'https://seller.shopee.co.id/new-webchat/*',
		'https://seller.shopee.ph/new-webchat/*',
		'https://seller.shopee.com.br/new-webchat/*',
		'https://banhang.shopee.vn/new-webchat/*',
	],
	// Three countries agree on a textarea; one Indonesian source tries a contenteditable first (2026).
	composer: [
		'[data-cy="webchat-conversation-detail-input"] textarea',
		'#inputField textarea',
		'[data-cy="webchat-conversation-detail-input"] [contenteditable]',
	],
	// Differs by country: VN, BR, VN bot (2026).
	pane: [
		'#messagesContainer',
		'[data-cy="webchat-conversation-detail-message-container"]',
		'#message-virtualized-list',
		'#messageSection .ReactVirtualized__Grid',
	],
	row: ['[data-cy="webchat-message-receive"]', '[data-cy="webchat-message-send"]'],
	buyerRow: ['[data-cy="webchat-message-receive"]'],
	sellerRow: ['[data-cy="webchat-message-send"]'],
	// No source has the header's name; the row of the list carries it in `title` (2026), but which row is open is not marked.
};
