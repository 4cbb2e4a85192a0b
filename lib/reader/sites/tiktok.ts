import type { SiteHints } from './site-hints.ts';

/** TikTok Shop seller chat, and Tokopedia's, which uses the same page. Cross-border host seen 2026-08-27. */
export const tiktok: SiteHints = {
	id: 'tiktok',
	name: 'TikTok Shop',
	matches: [
		'https://seller-us.tiktok.com/chat/*',
		'https://seller-uk.tiktok.com/chat/*',
		'https://seller-vn.tiktok.com/chat/*',
		'https://seller-th.tiktok.com/chat/*',
		'https://seller-my.tiktok.com/chat/*',
		'https://seller-ph.tiktok.com/chat/*',
		'https://seller-sg.tiktok.com/chat/*',
		'https://seller-id.tokopedia.com/chat/*',
		'https://seller.tiktokshopglobalselling.com/chat/*',
		'https://seller.us.tiktokshopglobalselling.com/chat/*',
	],
	composer: ['#chat-input-textarea textarea', '#chat-input-textarea [contenteditable]'],
	row: ['[data-testid="chat.chatroom.message_card"]'],
	// `left`/`right` is a second naming layer and one old source shows `--self` with `--left`: only other/self is used.
	buyerRow: ['.chatd-bubble-main--other'],
	sellerRow: ['.chatd-bubble-main--self'],
	// Conversation and buyer ids are in React props only, out of reach here.
};
