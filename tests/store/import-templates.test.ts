import { describe, expect, it } from 'vitest';
import { importTemplates, listTemplates, saveTemplate } from '../../lib/store/own-templates.ts';
import type { Template } from '../../lib/templates/template.ts';
import { freshDatabase, ticking } from './fresh.ts';

const template = (title: string, more: Partial<Template> = {}): Template => ({
	id: '',
	language: 'en',
	title,
	body: `${title}.`,
	service: 'information',
	situation: {},
	tags: [],
	...more,
});
const FREE = '01JD0000000000000000000009';

describe('taking templates in', () => {
	it('adds new ones with ids of their own; a free ULID is kept, any other is not', async () => {
		const db = await freshDatabase();
		const add = [template('A', { id: FREE }), template('B', { id: 'en.hello' }), template('C')];
		expect(await importTemplates(db, { add, replace: [] }, ticking())).toEqual({
			added: 3,
			replaced: 0,
			changed: 0,
		});
		const kept = await listTemplates(db);
		expect(kept.map(({ title }) => title).toSorted()).toEqual(['A', 'B', 'C']);
		expect(kept.find(({ title }) => title === 'A')?.id).toBe(FREE);
		expect(kept.find(({ title }) => title === 'B')?.id).not.toBe('en.hello');
		// The same again is a second one, never an overwritten first.
		await importTemplates(db, { add: [template('A2', { id: FREE })], replace: [] }, ticking('again'));
		expect((await listTemplates(db)).find(({ id }) => id === FREE)?.title).toBe('A');
		db.close();
	});

	it('replaces what is still as the seller saw it, and nothing else', async () => {
		const db = await freshDatabase();
		const ctx = ticking();
		const ids = [await saveTemplate(db, template('A'), ctx), await saveTemplate(db, template('B'), ctx)];
		const seen = ids.map((id, i) => template(i === 0 ? 'A' : 'B', { id }));
		await saveTemplate(db, { ...template('B', { id: ids[1] ?? '' }), body: 'Changed meanwhile.' }, ctx);
		const replace = seen.map((was) => ({ was, template: { ...was, body: 'Theirs.' } }));
		const gone = template('Z', { id: 'gone' });
		const counts = await importTemplates(
			db,
			{ add: [], replace: [...replace, { was: gone, template: gone }] },
			ctx,
		);
		expect(counts).toEqual({ added: 0, replaced: 1, changed: 2 });
		expect((await listTemplates(db)).map(({ body }) => body).toSorted()).toEqual([
			'Changed meanwhile.',
			'Theirs.',
		]);
		db.close();
	});
});
