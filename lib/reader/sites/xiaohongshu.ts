import type { SiteHints } from './site-hints.ts';

/**
 * Xiaohongshu's Qianfan workbench. Rows and composer were calibrated on a live page of the desktop program on 2026-08-19 (one source,
 * medium); no source shows this chat in an ordinary browser tab.
 */
export const xiaohongshu: SiteHints = {
	id: 'xiaohongshu',
	name: '小红书千帆',
	// Sources disagree which of the two draws the chat (2026-08). Sign-in lies at `/cstools/login`.
	matches: ['https://walle.xiaohongshu.com/cstools/seller/*', 'https://walle.xiaohongshu.com/cstools/chat*'],
	composer: ['textarea.reply-textarea'],
	pane: ['.msg-list-box'],
	row: ['.msg-row'],
	// `data-self` marks the seller's own (2026-08-19, medium).
	buyerRow: ['.message-bubble-carrier[data-sender-type="individual"]:not([data-self])'],
	sellerRow: ['.message-bubble-carrier[data-self]'],
	// Shows figures instead of a name while no buyer is open (2026-08-19).
	buyerName: ['.chat-box-top-bar .user-info-detail'],
	activeRow: ['.chat-item.active [title]'],
	// Chat ids look like `$3$<base64>.…` (three sources, 2026, high).
	conversationId: [{ selector: '.chat-item.active[data-key]', attribute: 'data-key' }],
	// The first base64 part holds `1#2#2#<buyer id>`. Six letters are eight of base64, so what follows them is the encoded buyer's id.
	buyerId: [
		{
			selector: '.chat-item.active[data-key]',
			attribute: 'data-key',
			pattern: '^\\$3\\$MSMyIzIj([A-Za-z0-9+/_-]{4,}=*)(?:\\.|$)',
		},
	],
	messageTime: { attribute: 'data-timestamp', pattern: '^(\\d{13})$' },
};
