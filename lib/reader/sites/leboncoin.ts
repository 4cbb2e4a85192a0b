import type { SiteHints } from './site-hints.ts';

/** Leboncoin messages. Labels are French, as the site is; sources of 2025 and 2026. */
export const leboncoin: SiteHints = {
	id: 'leboncoin',
	name: 'Leboncoin',
	matches: ['https://www.leboncoin.fr/messages*'],
	// High: written without the accent on the site; the accented form in case that is mended.
	composer: ['textarea[aria-label="Ecrire mon message"]', 'textarea[aria-label="Écrire mon message"]'],
	// Medium, undated.
	pane: ['div[aria-label="Conversation"]'],
	row: ['div[aria-label="Conversation"] ol li'],
	sellerRow: ['div.flex.flex-row.justify-end'],
	buyerRow: ['div.flex.flex-row.justify-start'],
	conversationUrl: '/messages/id/([^/?#]+)',
};
