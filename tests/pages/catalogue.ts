import { HOSTILE, PINGING } from './stories/hostile.ts';
import { SET_A } from './stories/set-a.ts';
import { SET_B } from './stories/set-b.ts';
import type { Story } from './stories/story.ts';

/** What the message field of a page is made of. */
export type ComposerKind = 'textarea' | 'contenteditable' | 'lexical' | 'quill' | 'none';

/** One fake marketplace. */
export interface DemoPage {
	/** Folder name under tests/pages, and key of `startDemoServer`'s addresses. */
	id: string;
	/** Site id that the reader should report; `generic` where there are no hints for the host. */
	site: string;
	title: string;
	/** The real address, without query. */
	url: string;
	/** What makes the page hard, as stable words that tests can filter on. */
	features: string[];
	composer: ComposerKind;
	/** The three stories told there (`en`, `hans`, `hant`); empty on pages without a chat. */
	stories: Story[];
	/** Further documents of the page, by path: files in the page's folder. */
	frames?: Record<string, string>;
	/** Paths below the address show the same page (navigation without reload). */
	deep?: boolean;
	/** Content-Security-Policy; `NONCE` is replaced. Without it {@link DEFAULT_CSP} is sent. */
	csp?: string;
}

/** As strict as large sites send: own origin and nonces only, no plugins, no foreign frames of plain web origins. */
export const DEFAULT_CSP =
	"default-src 'self'; script-src 'self' 'nonce-NONCE'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self'; frame-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'";

/** Every page, in the order of the index. */
export const CATALOGUE: DemoPage[] = [
	{
		id: 'shopee',
		site: 'shopee',
		title: 'Shopee Seller Centre chat',
		url: 'https://seller.shopee.co.th/new-webchat/conversations',
		features: [
			'data-cy',
			'hashed-classes',
			'virtualised',
			'nested-time',
			'pinned-product',
			'chips',
			'no-ids',
			'controlled-textarea',
		],
		composer: 'textarea',
		stories: SET_A,
	},
	{
		id: 'pinduoduo',
		site: 'pinduoduo',
		title: 'Pinduoduo merchant chat',
		url: 'https://mms.pinduoduo.com/chat-merchant/index.html',
		features: [
			'wholesale-rerender',
			'removes-foreign-nodes',
			'buyer-ids',
			'message-ids',
			'system-rows',
			'recall',
			'robot-reply',
			'hash-navigation',
			'arrow-keys',
			'grouped-times',
		],
		composer: 'textarea',
		stories: SET_A,
	},
	{
		id: 'whatsapp',
		site: 'whatsapp',
		title: 'WhatsApp Web',
		url: 'https://web.whatsapp.com/',
		features: [
			'align-items-direction',
			'pre-plain-text',
			'quotes',
			'receipts',
			'date-separators',
			'older-on-scroll',
		],
		composer: 'lexical',
		stories: SET_B,
	},
	{
		id: 'tiktok',
		site: 'tiktok',
		title: 'TikTok Shop seller chat',
		url: 'https://seller-us.tiktok.com/chat/inbox/current',
		features: [
			'chatd-bubbles',
			'slow-load',
			'translated-duplicates',
			'hashed-classes',
			'controlled-textarea',
		],
		composer: 'textarea',
		stories: SET_A,
	},
	{
		id: '1688',
		site: '1688',
		title: '1688 web IM',
		url: 'https://air.1688.com/app/ocms-fusion-components-1688/def_cbu_web_im/index.html',
		features: ['same-origin-frame', 'editable-pre', 'bubbles-look-like-composer', 'draft-follows'],
		composer: 'contenteditable',
		stories: SET_B,
		frames: { '/app/ocms-fusion-components-1688/def_cbu_web_im_core/index.html': 'core.html' },
	},
	{
		id: 'goofish',
		site: 'goofish',
		title: 'Goofish (Xianyu) messages',
		url: 'https://www.goofish.com/im',
		features: ['hashed-suffixes', 'buyer-ids', 'grouped-times', 'yesterday-times', 'controlled-textarea'],
		composer: 'textarea',
		stories: SET_B,
	},
	{
		id: 'amazon',
		site: 'amazon',
		title: 'Amazon Seller Central messages',
		url: 'https://sellercentral.amazon.com/messaging/inbox',
		features: ['shadow-dom', 'nested-shadow-roots', 'kat-textarea', 'controlled-textarea'],
		composer: 'textarea',
		stories: SET_B,
	},
	{
		id: 'etsy',
		site: 'etsy',
		title: 'Etsy messages, with a Quill composer',
		url: 'https://www.etsy.com/messages',
		deep: true,
		features: ['screen-reader-prefix', 'path-navigation', 'date-separators'],
		composer: 'quill',
		stories: SET_A,
	},
	{
		id: 'smallshop',
		site: 'generic',
		title: 'Unknown site A: mirrored sides',
		url: 'https://chat.smallshop.example/',
		features: ['no-hooks', 'hashed-classes', 'mirrored', 'names-outside-bubbles'],
		composer: 'textarea',
		stories: SET_B,
	},
	{
		id: 'bazaar',
		site: 'generic',
		title: 'Unknown site B: both sides at the left',
		url: 'https://desk.bazaar.example/',
		features: [
			'no-hooks',
			'hashed-classes',
			'one-edge',
			'grouped-names',
			'grouped-times',
			'message-like-previews',
			'five-pings',
		],
		composer: 'textarea',
		stories: PINGING,
	},
	{
		id: 'plainedit',
		site: 'generic',
		title: 'Unknown site C: controlled contenteditable',
		url: 'https://chat.plainedit.example/',
		features: ['no-hooks', 'controlled-contenteditable', 'date-separators'],
		composer: 'contenteditable',
		stories: SET_A,
	},
	{
		id: 'hostile',
		site: 'carousell',
		title: 'Hostile page',
		// At a declared address, so that the extension runs there, with hints that are wrong for its markup.
		url: 'https://www.carousell.sg/inbox/',
		features: [
			'markup-in-messages',
			'fakes-messages',
			'removes-foreign-nodes',
			'console-errors',
			'frame-src-none',
			'trusted-types',
		],
		composer: 'textarea',
		stories: HOSTILE,
		csp: "default-src 'none'; script-src 'nonce-NONCE'; style-src 'unsafe-inline'; img-src data:; connect-src 'self'; frame-src 'none'; child-src 'none'; object-src 'none'; base-uri 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
	},
	{
		id: 'shopee-products',
		site: 'shopee',
		title: 'Shopee product list (no chat)',
		url: 'https://seller.shopee.co.th/portal/product/list',
		features: ['no-chat', 'tables', 'review-replies'],
		composer: 'none',
		stories: [],
	},
];
