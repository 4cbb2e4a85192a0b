import type { SiteHints } from './site-hints.ts';

/**
 * Douyin shop's Feige workspace. Classes are hashed and a redesign on 2026-06-02 changed all of them; the `data-qa-id` hooks and the plain
 * classes named here stand in every source of 2025 and 2026 (nine, high).
 */
export const doudian: SiteHints = {
	id: 'doudian',
	name: '抖店飞鸽',
	// Sign-in lies at `/pc_seller_v2/main/login`. A second host, pigeon.jinritemai.com, is named by one source only (2026, low): left out.
	matches: ['https://im.jinritemai.com/pc_seller_v2/main/workspace*'],
	// The second is older (2025).
	composer: ['textarea[data-qa-id="qa-send-message-textarea"]', 'textarea#im-input-box'],
	pane: ['.messageList'],
	// The misspelling is the page's (2026, high).
	row: ['[data-qa-id="qa-message-warpper"]', '.msgItemWrap'],
	buyerRow: ['.messageNotMe'],
	// Rows without text tell their side by an inline style only. A buyer's `row` is not told from a card's own boxes, so place decides there (high).
	sellerRow: ['.messageIsMe', '[style*="flex-direction: row-reverse"]'],
	// Rows that the platform adds, by the beginnings of their ids (2026-07 and 2026-08, high).
	systemRow: [
		'[data-id^="transfer_staff_"]',
		'[data-id^="llm_process_"]',
		'[data-id^="cs_close_conversation"]',
	],
	text: ['.leaveMessage pre'],
	// One saved page and two clients (2026, high).
	buyerName: ['#topbar-left-info span'],
	// Set on some builds only (2026, medium); classes with "selected" are the look of every row.
	activeRow: ['[data-qa-id="qa-conversation-chat-item"][aria-selected="true"] [title]'],
	// On the message's root (2026, high). Nothing in the DOM identifies the buyer.
	messageId: { attribute: 'data-id' },
};
