import type { SiteHints } from './site-hints.ts';

/**
 * What Lazada's and Daraz's chats share. All of it is thin: rows and the send icon from one userscript of about 2020, the field from an
 * undated script of the same component family that does not name its site. No source shows which side a row is on.
 */
const FAMILY = {
	composer: ['.im-message-input-input-wrap textarea'],
	row: ['.message-row'],
	drop: ['.quick-reply__item'],
} satisfies Partial<SiteHints>;

/**
 * Lazada Seller Center IM. Path from a userscript of about 2020 and several undated desktop clients (high for that time); the buyer's id
 * in the address from two undated sources (medium).
 */
export const lazada: SiteHints = {
	id: 'lazada',
	name: 'Lazada',
	matches: [
		'https://sellercenter.lazada.com.my/apps/im/*',
		'https://sellercenter.lazada.co.th/apps/im/*',
		'https://sellercenter.lazada.vn/apps/im/*',
		'https://sellercenter.lazada.com.ph/apps/im/*',
		'https://sellercenter.lazada.co.id/apps/im/*',
		'https://sellercenter.lazada.sg/apps/im/*',
	],
	...FAMILY,
	conversationUrl: '[?&]buyerId=([\\w-]+)',
};

/** Daraz, the same Seller Center in South Asia: two hosts and the tabs of its kit are known (undated, medium), nothing of the thread. */
export const daraz: SiteHints = {
	id: 'daraz',
	name: 'Daraz',
	matches: ['https://sellercenter.daraz.pk/apps/im/*', 'https://sellercenter.daraz.com.bd/apps/im/*'],
	...FAMILY,
};
