import type { SiteHints } from './site-hints.ts';

/**
 * Depop messages, seen live 2026-10-05 (one source, high): rows have neither ids nor lasting classes, sides show by place and colour
 * (grey left, blue right), so only the address is given. The field is the page's only one, a textarea or editable element (an undated bot
 * tries both). Opening a thread marks it as read.
 */
export const depop: SiteHints = {
	id: 'depop',
	name: 'Depop',
	matches: ['https://www.depop.com/messages/*'],
	conversationUrl: '/messages/([0-9a-f]{64})',
};
