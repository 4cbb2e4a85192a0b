import type { MigrationStep } from './step.ts';

/** Version 2: buyers carry the time of their newest message, indexed, so that ten thousand customers list by it at once. Frozen. */
export const v002: MigrationStep = {
	version: 2,
	stores: { buyers: 'id, lastMessageAt' },
	reads: ['buyers', 'conversations'],
	migrate: ({ buyers = [], conversations = [] }) => {
		const newest = new Map<string, number>();
		for (const { buyerId, lastMessageAt } of conversations)
			if (lastMessageAt !== null)
				newest.set(buyerId, Math.max(lastMessageAt, newest.get(buyerId) ?? lastMessageAt));
		return {
			buyers: buyers.map((buyer) => ({ ...buyer, lastMessageAt: newest.get(buyer.id) ?? null })),
		};
	},
};
