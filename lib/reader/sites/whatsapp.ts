import type { SiteHints } from './site-hints.ts';

/** WhatsApp Web. Several generations of markup are live at once (2026-06), so old and new names are listed together. */
export const whatsapp: SiteHints = {
	id: 'whatsapp',
	name: 'WhatsApp',
	// The address never names the conversation.
	matches: ['https://web.whatsapp.com/*'],
	composer: [
		'[data-testid="conversation-compose-box-input"]',
		'#main footer [contenteditable="true"]',
		'footer [contenteditable="true"][data-tab="10"]',
	],
	pane: ['[data-testid="conversation-panel-messages"]'],
	row: ['[data-testid="msg-container"]'],
	// Classes until 2026; since about June 2026 only the last bubble of a group has a tail test id.
	buyerRow: ['.message-in', '[data-testid="tail-in"]', '[data-id^="false_"]'],
	sellerRow: ['.message-out', '[data-testid="tail-out"]', '[data-id^="true_"]'],
	text: ['[data-testid="selectable-text"]', 'span.selectable-text'],
	buyerName: ['[data-testid="conversation-info-header-chat-title"]', '#main header span[title]'],
	// The jid, while `data-id` is direction_jid_id; newer pages show an opaque value, which gives no id (2026-09-28).
	buyerId: [
		{
			selector: '#main [data-id*="@c.us_"]',
			attribute: 'data-id',
			pattern: '^(?:true|false)_(\\d+@c\\.us)_',
		},
	],
	messageId: { attribute: 'data-id' },
};
