import type { SiteHints } from './site-hints.ts';

/** OLX Poland. Only the addresses are known (several sources, undated): everything is read by structure. */
export const olx: SiteHints = {
	id: 'olx',
	name: 'OLX',
	matches: ['https://www.olx.pl/myaccount/answers*', 'https://www.olx.pl/myaccount/answer/*'],
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
