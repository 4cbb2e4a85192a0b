import type { SiteHints } from './site-hints.ts';

const COUNTRIES = [
	'at',
	'be',
	'co.uk',
	'com',
	'cz',
	'de',
	'dk',
	'es',
	'fi',
	'fr',
	'gr',
	'hr',
	'hu',
	'ie',
	'it',
	'lt',
	'lu',
	'nl',
	'pl',
	'pt',
	'ro',
	'se',
	'sk',
];

/** Vinted inbox. Addresses from several sources, 2024 to 2026 (high); every selector that was found is a guess, so none is used. */
export const vinted: SiteHints = {
	id: 'vinted',
	name: 'Vinted',
	matches: COUNTRIES.map((country) => `https://www.vinted.${country}/inbox*`),
	conversationUrl: '/inbox/(\\d+)',
};
