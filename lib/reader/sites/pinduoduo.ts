import type { SiteHints } from './site-hints.ts';

/** Pinduoduo merchant chat. Vue 2, readable classes, calibrated on live pages in 2026-09 by two unrelated sources. */
export const pinduoduo: SiteHints = {
	id: 'pinduoduo',
	name: '拼多多',
	matches: ['https://mms.pinduoduo.com/chat-merchant/*'],
	composer: ['textarea#replyTextarea'],
	pane: ['#msgListContainer'],
	row: ['li.onemsg'],
	buyerRow: ['.buyer-item'],
	sellerRow: ['.cs-item'],
	systemRow: ['[class*="system-msg-"]', '.msg-system', '.notify-card', '[class*="BuyerFromCard"]'],
	text: ['p.msg-content-box'],
	// Only on the first row of a time group; otherwise the row id holds the milliseconds (2026-09-08).
	time: ['p.message-time'],
	buyerName: ['.chatWindowHeader .base-info .name'],
	activeRow: ['.chat-item-box.active .nickname-span', '.chat-item-box.active .chat-nickname'],
	// The wrapper inside the list carries the buyer's uid; rows carry "<uid>-0-<group>" (2026-09-25).
	buyerId: [
		{ selector: '#msgListContainer [currentuid]', attribute: 'currentuid' },
		{ selector: '.chat-item-box.active[data-random]', attribute: 'data-random', pattern: '^([^-]+)-' },
	],
	// `middlePanel_list_<ms>`; older sources write `List`, so the case is left open.
	messageId: { attribute: 'id', pattern: '^(middlePanel_[Ll]ist_\\d+)$' },
	messageTime: { attribute: 'id', pattern: '^middlePanel_[Ll]ist_(\\d{13})$' },
};
