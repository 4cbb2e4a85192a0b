import type { SiteHints } from './site-hints.ts';

/**
 * Amazon Seller Central. Only the address (2018 to 2026) and the composer's kit element are known: `kat-textarea` holds its
 * field in an open shadow root. No source shows the thread, so it is read by structure alone.
 */
export const amazon: SiteHints = {
	id: 'amazon',
	name: 'Amazon',
	matches: [
		'https://sellercentral.amazon.com/messaging/*',
		'https://sellercentral.amazon.ca/messaging/*',
		'https://sellercentral.amazon.co.uk/messaging/*',
		'https://sellercentral.amazon.de/messaging/*',
		'https://sellercentral.amazon.co.jp/messaging/*',
	],
};
