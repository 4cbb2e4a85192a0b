import type { SiteHints } from './site-hints.ts';

/** Hosts with an address of the chat in some source; Bulgaria, Uzbekistan and Bosnia run the same product, unseen. */
const HOSTS = ['www.olx.pl', 'www.olx.ro', 'www.olx.ua', 'www.olx.pt', 'www.olx.kz'];

/**
 * OLX in Europe and Kazakhstan, one product. Test ids from a Romanian bot that runs on live pages, two Portuguese bots and a Ukrainian
 * extension (2025 to 2026, high); for Poland only addresses were seen.
 */
export const olx: SiteHints = {
	id: 'olx',
	name: 'OLX',
	matches: [
		...HOSTS.flatMap((host) => [`https://${host}/myaccount/answers*`, `https://${host}/myaccount/answer/*`]),
		// Ukrainian is a path of its own.
		'https://www.olx.ua/uk/myaccount/answers*',
		'https://www.olx.ua/uk/myaccount/answer/*',
	],
	// High. It is missing when the other side has no account any more.
	composer: ['textarea[name="message.text"]'],
	// Medium, Portugal.
	pane: ['[data-testid="messages-list-container"]'],
	// High; `data-cy` and `data-nx-name` from the Ukrainian extension alone.
	row: ['[data-testid="received-message"]', '[data-testid="sent-message"]'],
	buyerRow: [
		'[data-testid="received-message"]',
		'[data-cy="received-message"]',
		'[data-nx-name="ReceivedChatMessage"]',
	],
	sellerRow: ['[data-testid="sent-message"]', '[data-cy="sent-message"]', '[data-nx-name="SentChatMessage"]'],
	// High: the bubble without its time.
	text: ['[data-cy="chat-message-bubble"]', '[data-testid="message"]'],
	// Medium, Romania.
	buyerName: ['[data-testid="username"]'],
	conversationUrl: '/myaccount/answer/([\\w-]+)',
};

/** OLX Brazil: another product than the European one, on a host of its own. Sides are told by geometry (one source, undated, low). */
export const olxBrazil: SiteHints = {
	id: 'olx-br',
	name: 'OLX Brasil',
	matches: ['https://chat.olx.com.br/*'],
	// Medium, undated.
	composer: ['#input-text-message'],
	// Low, undated: the test id, or a class that contains it.
	row: ['[data-testid="message-bubble"]', '[class*="message-bubble"]'],
	// `?list-id=` is the ad, which several buyers share.
	conversationUrl: '/c/([\\w-]+)',
};
