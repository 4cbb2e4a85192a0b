import type { SiteHints } from './site-hints.ts';

/**
 * Kleinanzeigen (until 2023 on ebay-kleinanzeigen.de). Sides agree in three unrelated sources (high); the rest from two projects of
 * 2026-02-11 and 2026-04.
 */
export const kleinanzeigen: SiteHints = {
	id: 'kleinanzeigen',
	name: 'Kleinanzeigen',
	matches: ['https://www.kleinanzeigen.de/m-nachrichten.html*'],
	// High.
	composer: ['textarea#nachricht', '.ReplyBox textarea'],
	// Medium, undated; two sources.
	pane: ['ul[class*="MessageList"]'],
	row: ['ul[class*="MessageList"] > li[data-testid]'],
	// High: the words of the site's API.
	sellerRow: ['[data-testid="OUTBOUND"]'],
	buyerRow: ['[data-testid="INBOUND"]'],
	// Medium, undated: the site's first word, a note about fraud that says how old the other side's account is. Low: safe payment's offer.
	systemRow: ['[class*="MessageList"] article', '[data-testid="payment-message-header-extended"]'],
	// Medium, 2026-04.
	text: ['[class*="Message--Text"]'],
	time: ['[class*="MessageListItem-Date"]', '[class*="MessageListItem--Date"]'],
	messageId: { attribute: 'data-testid', pattern: '^([0-9a-f]{8}-[0-9a-f-]{27})$' },
	// High: the id may hold a colon, which an address may escape.
	conversationUrl: 'conversationId=([^&#]+)',
};
