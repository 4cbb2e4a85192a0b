import type { SiteHints } from './site-hints.ts';

/** Country sites. One extension lists about 15 for the older page, which are our guess; the newer one was seen at ebay.com only. */
const COUNTRIES = [
	'com',
	'co.uk',
	'de',
	'fr',
	'it',
	'es',
	'ca',
	'com.au',
	'at',
	'ch',
	'ie',
	'nl',
	'pl',
	'com.hk',
	'com.sg',
	'com.my',
];

/**
 * eBay messages, both generations. Addresses: `www` 2026 (high), `mesg` older (high). The list of the newer page is known (undated,
 * medium); thread, sides and field were only ever guessed, so they are read by structure. Opening a message marks it as read.
 */
export const ebay: SiteHints = {
	id: 'ebay',
	name: 'eBay',
	matches: COUNTRIES.flatMap((country) => [
		// Both spellings were seen.
		`https://www.ebay.${country}/cnt/ViewMessage*`,
		`https://www.ebay.${country}/cnt/viewMessage*`,
		`https://mesg.ebay.${country}/mesgweb/ViewMessage*`,
	]),
	// The numbers in both addresses (`question_id`, `/m2m/<id>`, `/All/<id>`) name one message, not the conversation.
};
