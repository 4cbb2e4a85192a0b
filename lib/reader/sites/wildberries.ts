import type { SiteHints } from './site-hints.ts';

/** Wildberries seller chat. One documented catalogue of its markup, 2026-02 to 2026-03; class names keep a readable stem before the hash. */
export const wildberries: SiteHints = {
	id: 'wildberries',
	name: 'Wildberries',
	matches: ['https://seller.wildberries.ru/chat-with-clients*'],
	// High.
	composer: ['textarea#messageInput', '[data-name="TextAreaInput"] textarea[name="messageInput"]'],
	pane: ['[class*="ChatWindow__messages"]', '[class*="ChatWindow__list"]'],
	row: ['li[data-addtime]'],
	// Medium.
	sellerRow: ['[class*="list-element--own"]'],
	// High.
	text: ['[data-testid="message-content"] span[data-name="Text"]'],
	time: ['[data-testid="date-badge"]'],
	// High that it is there; its unit is not recorded, and only one that can be recognised is used.
	messageTime: { attribute: 'data-addtime' },
	// High, but it appears late: until then the conversation goes by the buyer's name.
	conversationUrl: '[?&]chatId=([\\w-]+)',
};
