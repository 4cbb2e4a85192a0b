import type { SiteHints } from './site-hints.ts';

/**
 * Ozon Seller messenger. The address is checked (2026-06-14); of the page only hashed classes of the list are known, so all is read by
 * structure. `active-chat-id` (low, one source) is left out: the address says the same with more certainty. The support desk lives at the
 * same path with `group=support_v2`, earlier `channel=CS`.
 */
export const ozon: SiteHints = {
	id: 'ozon',
	name: 'Ozon Seller',
	matches: ['https://seller.ozon.ru/app/messenger*'],
	conversationUrl: '[?&]id=([\\w-]+)',
};
