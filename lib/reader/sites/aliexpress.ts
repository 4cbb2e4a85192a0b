import type { SiteHints } from './site-hints.ts';

/**
 * AliExpress seller chat. The address is sure (2026-09-29). Rows, field and panel are those of one bot of 2026 and, for the field, of an
 * older undated script; neither names its site, but both speak of what this chat has (Alibaba's translation, stars, an order card): low
 * to medium. Showing a conversation marks it as read, by the page itself.
 */
export const aliexpress: SiteHints = {
	id: 'aliexpress',
	name: 'AliExpress',
	matches: ['https://gsp.aliexpress.com/m_apps/im-chat/*'],
	composer: ['textarea.im-message-input-no-auto-height', '.im-message-input-input-wrap textarea'],
	pane: ['.csp-im_message-container'],
	row: ['.im-message-item'],
	// "self" somewhere in the row's class; the other side has no word of its own.
	sellerRow: ['.im-message-item[class*="self"]'],
	// In the panel beside the chat: `user-name__` and a hash.
	buyerName: ['[class*="user-name__"]'],
};
