import type { SiteHints } from './site-hints.ts';

/**
 * Depop messages, seen live 2026-10-05 (one source, high): rows have neither ids nor lasting classes, sides show by place and colour,
 * so only the address is given. Field and send button were not seen. Opening a thread marks it as read.
 */
export const depop: SiteHints = {
	id: 'depop',
	name: 'Depop',
	matches: ['https://www.depop.com/messages/*'],
	conversationUrl: '/messages/([0-9a-f]{64})',
};
