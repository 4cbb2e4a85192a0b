import type { SiteHints } from './site-hints.ts';

/** Kleinanzeigen (until 2023 on ebay-kleinanzeigen.de). Most facts from one project, 2026-02-11. */
export const kleinanzeigen: SiteHints = {
	id: 'kleinanzeigen',
	name: 'Kleinanzeigen',
	matches: ['https://www.kleinanzeigen.de/m-nachrichten.html*'],
	// High.
	composer: ['textarea#nachricht', '.ReplyBox textarea'],
	// Medium, undated.
	pane: ['ul[class*="MessageList"]'],
	row: ['ul[class*="MessageList"] > li[data-testid]'],
	// Medium: the same word as in the site's API. INBOUND is its counterpart there, not seen in the page.
	sellerRow: ['[data-testid="OUTBOUND"]'],
	buyerRow: ['[data-testid="INBOUND"]'],
	// Low: safe payment's offer above the conversation.
	drop: ['[data-testid="payment-message-header-extended"]'],
	// Medium: the id holds a colon, which an address may escape.
	conversationUrl: 'conversationId=([^&#]+)',
};
