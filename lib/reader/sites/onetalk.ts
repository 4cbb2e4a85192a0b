import type { SiteHints } from './site-hints.ts';

/** Alibaba.com message centre. Rows, sides and header from several sources, two of them of 2026-09-25 and 2026-10-07: high. */
export const onetalk: SiteHints = {
	id: 'onetalk',
	name: 'Alibaba.com',
	matches: [
		'https://onetalk.alibaba.com/message/weblitePWA.htm*',
		'https://onetalk.alibaba.com/message/alicrm.htm*',
		// Older pages: one seen 2024-05-04, one undated.
		'https://message.alibaba.com/message/messenger.htm*',
		'https://message.alibaba.com/message/default.htm*',
	],
	// High that it is the field; whether a textarea or an editable element was not shown.
	composer: ['#send-box-wrapper textarea', '#send-box-wrapper [contenteditable]', '.send-textarea'],
	row: ['[class*="message-item-wrapper"]'],
	// A row may lack both: then the side is unknown.
	buyerRow: ['[class*="item-left"]'],
	sellerRow: ['[class*="item-right"]'],
	// 2026-10-07, medium: what the platform puts between messages.
	systemRow: [
		'[class*="flow-message-item-wrapper"]',
		'[class*="message-summary"]',
		'[class*="summary-message"]',
	],
	// High. The second holds the original and its translation (2026-09-25); what is inside was not shown.
	text: ['.session-rich-content.text', '.content-with-translation.text-content'],
	// Day and minute of one message, and its author; the clock inside `data-expinfo` is when the row was drawn.
	time: ['.item-base-info'],
	// The header is `.content-header`; its first line is the name (2026-10-07), which structure finds.
	conversationUrl: '[?&]activeAccountId=(\\w+)',
	drop: ['#assistant-entry-icon'],
};
