import type { SiteHints } from './site-hints.ts';

/**
 * AliExpress seller chat. Only the address is sure (2026-09-29); its rows were seen by nobody. Field and container belong to an undated
 * script whose site is not named and whose flow looks like AliExpress: low. Showing a conversation marks it as read, by the page itself.
 */
export const aliexpress: SiteHints = {
	id: 'aliexpress',
	name: 'AliExpress',
	matches: ['https://gsp.aliexpress.com/m_apps/im-chat/*'],
	composer: ['.im-message-input-input-wrap textarea'],
	pane: ['.csp-im_message-container'],
};
