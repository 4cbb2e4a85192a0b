import type { SiteHints } from './site-hints.ts';

/** Carousell inbox. Hashed classes and no ids: everything but the composer and the address is read by structure (live 2026-08-29). */
export const carousell: SiteHints = {
	id: 'carousell',
	name: 'Carousell',
	matches: [
		'https://www.carousell.sg/inbox/*',
		'https://www.carousell.com.my/inbox/*',
		'https://www.carousell.com.hk/inbox/*',
		'https://www.carousell.ph/inbox/*',
	],
	// A single column below about 900 px, seen at 756 px (2026-08-29).
	narrowLayout: true,
	// The only textarea on inbox pages.
	composer: ['textarea'],
	conversationUrl: '/inbox/(\\d+)',
};
