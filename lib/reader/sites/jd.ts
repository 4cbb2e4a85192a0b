import type { SiteHints } from './site-hints.ts';

/**
 * JD merchants' Dongdong. Readable classes beside generated ones (`sc-…`); an extension, a bot with a saved page and notes taken on the live
 * page on 2026-09-07 agree on reading (high).
 */
export const jd: SiteHints = {
	id: 'jd',
	name: '京东咚咚',
	// The whole host is the chat (five sources, 2026).
	matches: ['https://dongdong.jd.com/*'],
	composer: ['.EditorContent[contenteditable="true"]'],
	// `.c-wrap` inside it scrolls (2026-09-07).
	pane: ['#t-chat-scroll', '.chat-scroll-wrap'],
	row: ['.message'],
	buyerRow: ['.message_left'],
	sellerRow: ['.message_right'],
	// Dividers and platform lines (2026-09-07, medium).
	systemRow: ['.message_center', '.message__system_wrap', '.message__system', '.message__system_custom'],
	text: ['.message__content'],
	// Stands inside the nickname's line.
	time: ['.message__time_str'],
	// It changes a moment before the messages do (2026-09-07).
	buyerName: ['.chat-head-name > span'],
	activeRow: ['.alluser-item_check .alluser-item-name', '.t-item-ck .alluser-item-name'],
	// The buyer's pin is inside an id or data attribute of the list's row, in a form that no source shows: not used.
	// On the side's box, `s_` and something long (2026-09-07); whether it outlives a reload is unproven, and a short one would be a position.
	messageId: { attribute: 'id', pattern: '^(s_[\\w-]{8,})$' },
	// A product card (`.CardWrapper.ProductCard`) stands in the place of a message's words and is one.
	drop: ['.message__read_status'],
};
