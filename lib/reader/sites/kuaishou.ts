import type { SiteHints } from './site-hints.ts';

/** Kuaishou shop's workbench. Readable names, `kwaishop-cs-` for messages; four unrelated sources, 2024 to 2026-08. */
export const kuaishou: SiteHints = {
	id: 'kuaishou',
	name: '快手小店',
	// `/pc#ud=…` is the older address (undated, several sources); what follows `#` is no part of a pattern.
	matches: ['https://im.kwaixiaodian.com/workbench*', 'https://im.kwaixiaodian.com/pc'],
	// Quill (high); the id is older (undated).
	composer: ['.SendBox-Editor .ql-editor', '#esim-editor5678 [contenteditable]'],
	pane: ['.ChatMessageList'],
	row: ['.kwaishop-cs-LayoutDefaultWrapper_msgMain', '.kwaishop-cs-LayoutMiddleWrapper_msgBody'],
	// Two sources agree on the sides (high).
	buyerRow: ['.kwaishop-cs-LayoutDefaultWrapper__notMe'],
	sellerRow: ['.kwaishop-cs-LayoutDefaultWrapper__isMine'],
	// Centred rows and cards: notices, where the buyer came from (2026-08, medium).
	systemRow: [
		'.kwaishop-cs-LayoutMiddleWrapper_msgBody',
		'.kwaishop-cs-BizNoticeCard',
		'.kwaishop-cs-bizBuyerFromCard',
	],
	text: ['.kwaishop-cs-BizTextCard'],
	// A part of the line over the message, "8-19 11:01:08" (one source for the class, two for the form, 2025 to 2026, medium).
	time: ['.kwaishop-cs-LayoutDefaultWrapper__time'],
	// Named after the signed-in user, and yet the buyer's: inside the open chat's header only (one source, and another for the header, 2025 to 2026, medium).
	buyerName: ['.TargetUserHeader .LoginUserInfo-mainTitle-text'],
	// The open row has a class with "colorHighLight" (2026, one source, low).
	activeRow: ['[class*="colorHighLight"] .SessionBaseCard-topHeadName'],
	// Rows' boxes have ids `0_<customer>_…` (one project, low): whether the middle is the buyer or the shop is unproven, so nobody is told apart by it.
};
