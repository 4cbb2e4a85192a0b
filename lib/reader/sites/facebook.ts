import type { SiteHints } from './site-hints.ts';

/**
 * Facebook Marketplace chats, in Messenger and in the Marketplace inbox (sources of 2025-09 and 2026). Classes are hashed and sides are
 * told by geometry; roles and labels last, but labels are translated, so they are only ever one of several ways to a part. A Marketplace
 * chat is a group chat titled "buyer · listing". Personal chats share the address of /messages.
 */
export const facebook: SiteHints = {
	id: 'facebook',
	name: 'Facebook Marketplace',
	matches: [
		'https://www.facebook.com/messages/*',
		'https://www.facebook.com/marketplace/inbox*',
		// Redirects to facebook.com/messages since 2026-04, as announced.
		'https://www.messenger.com/marketplace/*',
	],
	// Under about 900 px, 2026.
	narrowLayout: true,
	// High, 2025 and 2026: the only rich text box of the chat; Lexical.
	composer: [
		'[role="textbox"][contenteditable="true"][data-lexical-editor]',
		'[role="main"] [role="textbox"][contenteditable="true"]',
	],
	// High, 2026: its label reads "Messages in conversation titled buyer · listing".
	pane: ['[role="log"]'],
	// Low, 2025: screen-reader labels of own messages, English and Spanish.
	sellerRow: ['[aria-label^="You sent"]', '[aria-label^="Enviaste"]'],
	// High, 2026: the listing's banner, and quick replies that stand in the log and look like messages.
	drop: ['a[href*="/marketplace/item/"]', '[role="button"]'],
	conversationUrl: '/t/(\\d+)',
};
