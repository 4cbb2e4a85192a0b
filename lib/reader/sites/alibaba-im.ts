import type { SiteHints } from './site-hints.ts';

/** The web chat that 1688 and Taobao share: the chat is a same-origin child frame, which reads itself (sources 2023 to 2026-10). */
const family: Omit<SiteHints, 'id' | 'name' | 'matches'> = {
	// Bubbles are `pre.edit` too; only the composer is editable.
	composer: ['.editBox pre.edit[contenteditable="true"]', 'pre.edit[contenteditable="true"]'],
	pane: ['.ww_message'],
	row: ['.ww_message .message-item', '.message-item'],
	sellerRow: ['.message-item.self'],
	text: ['.content pre'],
	buyerName: ['.ww_header .name'],
};

export const alibaba1688: SiteHints = {
	id: '1688',
	name: '1688',
	// The frame's address contains `def_cbu_web_im_core`; the shell around it `def_cbu_web_im`.
	matches: ['https://air.1688.com/app/ocms-fusion-components-1688/*'],
	...family,
};

export const taobao: SiteHints = {
	id: 'taobao',
	name: '淘宝',
	// The shell is `/app/im/chat/index.html`, the frame `/app/im/chat-core/index.html` (three sources, 2026, high).
	matches: ['https://market.m.taobao.com/app/im/*'],
	...family,
	// Cards that the platform makes from templates; each message has its time beside the nick (two sources, 2026-10, high).
	systemRow: ['.im-template-msg'],
	time: ['.message-item > .time'],
};
