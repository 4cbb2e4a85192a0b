import type { SiteHints } from './site-hints.ts';

/**
 * Avito messenger. `data-marker` names agree across many sources; history, sides and field were mapped on a live page (2026-09-21) and
 * agree with a bot's test data (2026-05 to 2026-06). Class names keep the module's name before the build's hash.
 */
export const avito: SiteHints = {
	id: 'avito',
	name: 'Avito',
	matches: ['https://www.avito.ru/profile/messenger*'],
	// High. It takes 1,000 characters; the send control appears once it holds text. Another textarea, for first messages, may stand near by.
	composer: ['form[data-marker="reply"] textarea', '[data-marker="reply/input"]'],
	pane: ['[data-marker="messagesHistory"]'],
	row: ['[data-marker="message"]'],
	// High. Notices of the platform carry a side too, so they are taken out. The name without "module" is from an older script.
	buyerRow: [
		'[data-marker="message"][class*="message-base-module-left"]:not(:has([data-marker^="platformMessage/"]))',
		'[class*="message-base-left-"]',
	],
	sellerRow: ['[data-marker="message"][class*="message-base-module-right"]'],
	systemRow: ['[data-marker^="platformMessage/"]'],
	text: ['[data-marker="messageText"]'],
	conversationUrl: '/channel/([^/?#]+)',
};
