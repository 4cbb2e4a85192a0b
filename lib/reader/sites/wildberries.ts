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
	// High. Words and time stand in `span[data-name="Text"]` alike: only the class of their parent tells them apart.
	text: ['[data-testid="message-content"] [class*="Message__text"]'],
	time: ['[data-testid="message-content"] [class*="Message__time"]', '[data-testid="date-badge"]'],
	// High: milliseconds.
	messageTime: { attribute: 'data-addtime' },
	// High, but it appears late: until then the conversation goes by the buyer's name.
	conversationUrl: '[?&]chatId=([\\w-]+)',
};
