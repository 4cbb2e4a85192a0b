import type { SiteHints } from './site-hints.ts';

/** WeChat shop's customer service. Readable classes; one page captured 2026-06-09, older clients and a userscript agree (high). */
export const wechatShop: SiteHints = {
	id: 'wechat-shop',
	name: '微信小店',
	// Also the chat with partners at `/shop/kf/collab/im`. `/shop?redirect_url=%2Fkf` leads here (several sources, 2026).
	matches: ['https://store.weixin.qq.com/shop/kf*'],
	// By id since 2026-06, by class before; a dialogue of the page has another, hidden textarea.
	composer: ['textarea#input-textarea', '.chat-input textarea.text-area'],
	// No source names the list of messages.
	row: ['.message-item', '.msg'],
	buyerRow: ['.text-msg.bg-user'],
	// Rows without text: seller's are pushed to the end (2026-06-09, high).
	sellerRow: ['.text-msg.bg-kf', '.justify-end'],
	// Two older sources (undated, medium).
	buyerName: ['.chat-title .chat-customer-name'],
	// Rows of the list have `data-room-id` (one source, undated); which one is open is guessed from class words by one source (2026-06, low).
	activeRow: [
		'.session-item-container[class*="active"] .user-nickname',
		'.session-list-card[class*="active"] .user-nickname',
		'.session-item-container[class*="current"] .user-nickname',
		'.session-list-card[class*="current"] .user-nickname',
	],
};
