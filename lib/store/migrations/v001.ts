import type { MigrationStep } from './step.ts';

/** Version 1: the first tables. Frozen. */
export const v001: MigrationStep = {
	version: 1,
	stores: {
		buyers: 'id',
		identities: 'id, buyerId, [site+platformId], [site+name]',
		conversations: 'id, buyerId, identityId, [site+key]',
		messages: 'id, [conversationId+seq]',
		beliefs: 'id, &buyerId',
		corrections: 'id, buyerId',
		notes: 'id, buyerId',
		tags: 'id, &name',
		buyerTags: 'id, buyerId, tagId, &[buyerId+tagId]',
		templates: 'id',
		uses: 'id, buyerId, templateId',
		tasks: 'id, buyerId, conversationId, [status+dueAt]',
		orders: 'id, buyerId',
		settings: 'id, &key',
	},
	reads: [],
	migrate: (tables) => tables,
};
