import { beforeEach, describe, expect, it } from 'vitest';
import { templateIndex, usesForSearch } from '../../lib/session/template-index.ts';
import type { RapportDatabase } from '../../lib/store/database.ts';
import { deleteTemplate, saveTemplate } from '../../lib/store/own-templates.ts';
import { recordUse } from '../../lib/store/uses.ts';
import { searchTemplates } from '../../lib/templates/search.ts';
import { freshDatabase, ticking } from '../store/fresh.ts';

let db: RapportDatabase;
beforeEach(async () => {
	db = await freshDatabase();
});
const own = {
	id: '',
	language: 'zh-Hans',
	title: '独一份的暗号',
	body: '好',
	service: 'information',
	situation: {},
	tags: [],
} as const;
const found = async () =>
	searchTemplates(await templateIndex(db), 'dyfdah', { limit: 1 }).map(({ template }) => template.id);

describe('the index of the templates at hand', () => {
	it('is kept while they stand, and made anew when one is saved or deleted', async () => {
		expect(await found()).toEqual([]);
		expect(await templateIndex(db)).toBe(await templateIndex(db));
		const id = await saveTemplate(db, { ...own, tags: [] }, ticking());
		expect(await found()).toEqual([id]);
		await deleteTemplate(db, id, ticking());
		expect(await found()).toEqual([]);
	});

	it('knows every use', async () => {
		expect(await usesForSearch(db)).toEqual({});
		const ctx = ticking();
		const use = { templateId: 'en.invoice', buyerId: 'b', conversationId: 'c' };
		await recordUse(db, { ...use, at: 7 }, ctx);
		await recordUse(db, { ...use, at: 5 }, ctx);
		expect(await usesForSearch(db)).toEqual({ 'en.invoice': { count: 2, lastAt: 7 } });
	});
});
