import type { SiteHints } from './site-hints.ts';

/** Etsy conversations. Container and composer from three sources, 2026-07-22; the side is shown by theme classes only. */
export const etsy: SiteHints = {
	id: 'etsy',
	name: 'Etsy',
	matches: ['https://www.etsy.com/messages*', 'https://www.etsy.com/your/orders/*'],
	// On the orders page (`/your/orders/sold?expand_convo=`) the conversation is a tab panel beside the orders (2026-07-22, medium).
	composer: [
		'textarea.new-message-textarea-min-height',
		'.inline-compose-container textarea',
		'[id$="--default_wt_tab_panel"] textarea[name="message"]',
		'[id$="--default_wt_tab_panel"] textarea.textarea',
	],
	pane: ['.scrolling-message-list', '.msg-list-container', '#msg-list-container'],
	conversationUrl: '/messages/(\\d+)',
	drop: ['.screen-reader-only'],
};
