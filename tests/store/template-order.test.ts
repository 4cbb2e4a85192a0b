import { beforeEach, describe, expect, it } from 'vitest';
import type { RapportDatabase } from '../../lib/store/database.ts';
import { exportJson } from '../../lib/store/export-json.ts';
import { importJson } from '../../lib/store/import-json.ts';
import {
	deleteTemplate,
	importTemplates,
	listTemplates,
	saveTemplate,
} from '../../lib/store/own-templates.ts';
import { getSetting } from '../../lib/store/settings.ts';
import { changeCount } from '../../lib/store/template-changes.ts';
import { setFavourite, starterFavourites } from '../../lib/store/template-favourites.ts';
import {
	createFolder,
	deleteFolder,
	listFolders,
	moveFolder,
	moveTemplates,
} from '../../lib/store/template-folders.ts';
import { addImage, base64Size, getImages } from '../../lib/store/template-images.ts';
import { eraseTemplates, listTrash, restoreTemplates } from '../../lib/store/template-trash.ts';
import { listVersions, VERSIONS_KEPT } from '../../lib/store/template-versions.ts';
import { tidyTemplates } from '../../lib/store/tidy-templates.ts';
import type { StoreContext } from '../../lib/store/write.ts';
import { MAX_IMAGE_BYTES, type Template } from '../../lib/templates/template.ts';
import { freshDatabase, ticking } from './fresh.ts';

const DAY = 86_400_000;
const PIXEL =
	'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

const template = (part: Partial<Template> = {}): Template => ({
	id: '',
	language: 'en',
	title: 'Hello',
	body: 'Hello there',
	service: 'hospitality',
	situation: {},
	tags: [],
	...part,
});

let db: RapportDatabase;
let ctx: StoreContext = ticking();
const at = (now: number): StoreContext => ({ now, newId: ctx.newId });

beforeEach(async () => {
	db = await freshDatabase();
	ctx = ticking();
});

const one = async (id: string) => (await listTemplates(db)).find((each) => each.id === id);

describe('versions', () => {
	it('keep what a template said before, the newest first, and no more than twenty', async () => {
		const id = await saveTemplate(db, template(), ctx);
		for (let i = 1; i <= VERSIONS_KEPT + 3; i++)
			await saveTemplate(db, template({ id, body: `Text ${i}` }), ctx);
		const versions = await listVersions(db, id);
		expect(versions).toHaveLength(VERSIONS_KEPT);
		expect(versions[0]?.template.body).toBe(`Text ${VERSIONS_KEPT + 2}`);
		expect(versions.at(-1)?.template.body).toBe('Text 3');
		expect((await one(id))?.body).toBe(`Text ${VERSIONS_KEPT + 3}`);
	});

	it('are not made by saving the same again, by a mark, or by a move', async () => {
		const id = await saveTemplate(db, template(), ctx);
		await saveTemplate(db, template({ id }), ctx);
		await setFavourite(db, id, true, ctx);
		await saveTemplate(db, template({ id, favourite: false }), ctx);
		await moveTemplates(db, [id], ['A'], ctx);
		expect(await listVersions(db, id)).toEqual([]);
	});

	it('are kept by an import that replaces', async () => {
		const id = await saveTemplate(db, template(), ctx);
		const was = await one(id);
		if (!was) throw new Error('not there');
		await importTemplates(db, { add: [], replace: [{ template: { ...was, body: 'Theirs' }, was }] }, ctx);
		expect((await listVersions(db, id)).map((version) => version.template.body)).toEqual(['Hello there']);
	});
});

describe('trash', () => {
	it('gives back a template as it was, versions too', async () => {
		const id = await saveTemplate(db, template({ folder: ['A', 'B'], favourite: true }), ctx);
		await saveTemplate(db, template({ id, folder: ['A', 'B'], favourite: true, body: 'Newer' }), ctx);
		const before = await one(id);
		await deleteTemplate(db, id, ctx);
		expect(await listTemplates(db)).toEqual([]);
		const [trashed] = await listTrash(db, ctx);
		expect(trashed?.template).toEqual(before);
		expect((trashed?.goneAt ?? 0) - (trashed?.deletedAt ?? 0)).toBe(30 * DAY);
		expect(await restoreTemplates(db, [id], ctx)).toBe(1);
		expect(await one(id)).toEqual(before);
		expect(await listVersions(db, id)).toHaveLength(1);
	});

	it('lets go for good what is erased: nothing of the text stays, and it cannot come back', async () => {
		const id = await saveTemplate(
			db,
			template({ title: 'Secret', body: 'Secret words', tags: ['secret'] }),
			ctx,
		);
		await saveTemplate(db, template({ id, title: 'Secret', body: 'More secret words' }), ctx);
		await deleteTemplate(db, id, ctx);
		expect(await eraseTemplates(db, [id], ctx)).toBe(1);
		expect((await exportJson(db, {}, ctx)).toLowerCase()).not.toContain('secret');
		expect(await listTrash(db, ctx)).toEqual([]);
		expect(await restoreTemplates(db, [id], ctx)).toBe(0);
	});

	it('erases nothing that is not in it', async () => {
		const id = await saveTemplate(db, template(), ctx);
		expect(await eraseTemplates(db, [id, 'unknown'], ctx)).toBe(0);
		expect(await one(id)).toBeDefined();
	});

	it('is cleared by the maintenance run after thirty days, and not a moment before', async () => {
		const id = await saveTemplate(db, template(), at(0));
		await deleteTemplate(db, id, at(0));
		await tidyTemplates(db, at(30 * DAY - 1));
		expect(await listTrash(db, at(30 * DAY - 1))).toHaveLength(1);
		await tidyTemplates(db, at(30 * DAY));
		expect(await listTrash(db, at(1))).toEqual([]);
		expect(await restoreTemplates(db, [id], ctx)).toBe(0);
	});
});

describe('folders', () => {
	it('nest, are listed when empty, move with all that is in them, and keep what is elsewhere', async () => {
		await createFolder(db, ['Shop', 'Empty'], ctx);
		const inside = await saveTemplate(db, template({ folder: ['Shop', 'Parcels', 'Late'] }), ctx);
		const beside = await saveTemplate(db, template({ folder: ['Shopping'] }), ctx);
		await moveFolder(db, ['Shop'], ['All', 'My shop'], ctx);
		expect((await one(inside))?.folder).toEqual(['All', 'My shop', 'Parcels', 'Late']);
		expect((await one(beside))?.folder).toEqual(['Shopping']);
		const folders = (await listFolders(db)).map((path) => path.join('/'));
		expect(folders).toEqual(expect.arrayContaining(['All/My shop', 'All/My shop/Empty', 'Shopping']));
		expect(folders).not.toContain('Shop');
	});

	it('send their templates to the trash when deleted, from where they come back to their place', async () => {
		const id = await saveTemplate(db, template({ folder: ['A', 'B'] }), ctx);
		const other = await saveTemplate(db, template({ folder: ['AB'] }), ctx);
		expect(await deleteFolder(db, ['A'], ctx)).toEqual([id]);
		expect((await listTemplates(db)).map((each) => each.id)).toEqual([other]);
		await restoreTemplates(db, [id], ctx);
		expect((await one(id))?.folder).toEqual(['A', 'B']);
		expect(await listFolders(db)).toContainEqual(['A', 'B']);
	});

	it('take templates and let them out again', async () => {
		const id = await saveTemplate(db, template(), ctx);
		await moveTemplates(db, [id], ['A'], ctx);
		expect((await one(id))?.folder).toEqual(['A']);
		await moveTemplates(db, [id], [], ctx);
		expect((await one(id))?.folder).toBeUndefined();
	});
});

describe('favourites', () => {
	it('are marked on own templates and, for all languages at once, on starters', async () => {
		const id = await saveTemplate(db, template(), ctx);
		const before = changeCount(db, 'templates');
		await setFavourite(db, id, true, ctx);
		await setFavourite(db, 'zh-Hans.greeting', true, ctx);
		expect((await one(id))?.favourite).toBe(true);
		expect([...(await starterFavourites(db))]).toEqual(['greeting']);
		// The search index must be made anew for either.
		expect(changeCount(db, 'templates')).toBe(before + 2);
		await setFavourite(db, 'en.greeting', false, ctx);
		expect(await getSetting(db, 'starterFavourites')).toEqual([]);
	});

	it('hold for all variants of a template', async () => {
		const id = await saveTemplate(db, template(), ctx);
		const variant = await saveTemplate(db, template({ language: 'zh-Hans', variantOf: id }), ctx);
		await setFavourite(db, variant, true, ctx);
		expect((await one(id))?.favourite).toBe(true);
		await setFavourite(db, id, false, ctx);
		expect((await one(variant))?.favourite).toBe(false);
	});
});

describe('pictures', () => {
	const picture = { name: 'size.png', type: 'image/png', data: PIXEL } as const;

	it('are refused when empty, too large or no base64', async () => {
		expect(await addImage(db, { ...picture, data: '' }, ctx)).toBeNull();
		expect(await addImage(db, { ...picture, data: 'not base64!' }, ctx)).toBeNull();
		const most = 'A'.repeat(Math.floor(MAX_IMAGE_BYTES / 3) * 4);
		expect(base64Size(most)).toBeLessThanOrEqual(MAX_IMAGE_BYTES);
		expect(await addImage(db, { ...picture, data: `${most}AAAA` }, ctx)).toBeNull();
		expect((await addImage(db, { ...picture, data: most }, ctx))?.size).toBe(base64Size(most));
	});

	it('travel with a backup and come back with their bytes', async () => {
		const image = await addImage(db, picture, ctx);
		if (!image) throw new Error('refused');
		const id = await saveTemplate(db, template({ images: [image] }), ctx);
		const json = await exportJson(db, {}, ctx);
		const other = await freshDatabase();
		expect(await importJson(other, json)).toMatchObject({ ok: true });
		expect((await listTemplates(other)).find((each) => each.id === id)?.images).toEqual([image]);
		expect((await getImages(other, [image.id]))[0]?.data).toBe(PIXEL);
	});

	it('are cleared away when nothing names them: no template, no version, nothing in the trash', async () => {
		const [used, earlier, trashed, loose] = await Promise.all(
			[1, 2, 3, 4].map(() => addImage(db, picture, at(0))),
		);
		if (!used || !earlier || !trashed || !loose) throw new Error('refused');
		const id = await saveTemplate(db, template({ images: [earlier] }), at(0));
		await saveTemplate(db, template({ id, images: [used] }), at(1));
		const gone = await saveTemplate(db, template({ images: [trashed] }), at(1));
		await deleteTemplate(db, gone, at(2));
		const ids = [used.id, earlier.id, trashed.id, loose.id];
		await tidyTemplates(db, at(DAY));
		expect(await getImages(db, ids)).toHaveLength(4);
		await tidyTemplates(db, at(2 * DAY));
		expect((await getImages(db, ids)).map((each) => each.id)).toEqual([used.id, earlier.id, trashed.id]);
		await tidyTemplates(db, at(40 * DAY));
		expect((await getImages(db, ids)).map((each) => each.id)).toEqual([used.id, earlier.id]);
	});

	it('that a file names and that are not here are left out of what is imported', async () => {
		const image = await addImage(db, picture, ctx);
		if (!image) throw new Error('refused');
		const named = template({ images: [image, { ...image, id: 'elsewhere' }] });
		await importTemplates(db, { add: [named], replace: [] }, ctx);
		expect((await listTemplates(db))[0]?.images).toEqual([image]);
	});
});
