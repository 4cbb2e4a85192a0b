import type { SiteHints } from './site-hints.ts';

/** Avito messenger. `data-marker` names agree across sources of different ages (until 2026-08). */
export const avito: SiteHints = {
	id: 'avito',
	name: 'Avito',
	matches: ['https://www.avito.ru/profile/messenger*'],
	// High, 2026-08.
	composer: ['[data-marker="reply/input"]'],
	// Medium, an older script; for own messages no mark is recorded, they are told by place.
	buyerRow: ['[class*="message-base-left-"]'],
	// High, 2026-08 and older.
	text: ['[data-marker="messageText"]'],
	conversationUrl: '/channel/([^/?#]+)',
};
