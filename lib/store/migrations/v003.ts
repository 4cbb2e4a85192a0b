import type { MigrationStep } from './step.ts';

/**
 * Version 3: beliefs are kept per conversation. What one conversation says about a buyer is evidence for the next one, and must
 * not come back as evidence for itself. Beliefs of a buyer without a conversation go: they are made anew from messages. Frozen.
 */
export const v003: MigrationStep = {
	version: 3,
	stores: { beliefs: 'id, buyerId, &conversationId' },
	reads: ['beliefs', 'conversations'],
	migrate: ({ beliefs = [], conversations = [] }) => {
		const newest = new Map<string, { id: string; at: number }>();
		for (const { id, buyerId, lastMessageAt } of conversations) {
			const at = lastMessageAt ?? -1;
			if (at >= (newest.get(buyerId)?.at ?? -1)) newest.set(buyerId, { id, at });
		}
		return {
			beliefs: beliefs.flatMap((row) => {
				const conversation = newest.get(row.buyerId);
				return conversation ? [{ ...row, conversationId: conversation.id }] : [];
			}),
		};
	},
};
