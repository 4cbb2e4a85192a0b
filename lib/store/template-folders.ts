import { type FolderPath, folderKey, isWithin, movedPath } from '../templates/folders.ts';
import type { RapportDatabase } from './database.ts';
import { liveRows } from './read.ts';
import type { TemplateRow } from './rows.ts';
import { getSetting, updateSetting } from './settings.ts';
import { trashTemplates } from './template-trash.ts';
import { type StoreContext, write } from './write.ts';

/** All folders of own templates: those that hold some, and those that the seller made and that are still empty. */
export async function listFolders(db: RapportDatabase): Promise<string[][]> {
	const made = await getSetting(db, 'templateFolders');
	const used = liveRows('templates', await db.templates.toArray()).flatMap(({ folder }) =>
		folder && folder.length > 0 ? [folder] : [],
	);
	return [...new Map([...made, ...used].map((path) => [folderKey(path), path])).values()];
}

const unique = (paths: readonly FolderPath[]): string[][] => [
	...new Map(paths.filter((path) => path.length > 0).map((path) => [folderKey(path), [...path]])).values(),
];

/** Makes a folder, and those around it. One that is there already stays as it is. */
export function createFolder(db: RapportDatabase, path: FolderPath, ctx: StoreContext): Promise<void> {
	const around = path.map((_, depth) => path.slice(0, depth + 1));
	return updateSetting(db, 'templateFolders', (made) => unique([...made, ...around]), ctx);
}

/** Renames or moves a folder with everything in it, in one transaction. Where the new place exists, both become one. */
export function moveFolder(
	db: RapportDatabase,
	from: FolderPath,
	to: FolderPath,
	ctx: StoreContext,
): Promise<void> {
	return write(db, [db.templates, db.settings], async () => {
		await changeFolders(db, (folder) => movedPath(folder, from, to), ctx);
		await updateSetting(
			db,
			'templateFolders',
			(made) => unique([...made.map((path) => movedPath(path, from, to)), to]),
			ctx,
		);
	});
}

/** Deletes a folder and those in it; the templates go to the trash and keep their place, so that they come back to it. Returns their ids. */
export function deleteFolder(db: RapportDatabase, path: FolderPath, ctx: StoreContext): Promise<string[]> {
	return write(db, [db.templates, db.settings], async () => {
		const inside = liveRows('templates', await db.templates.toArray()).filter(
			({ folder }) => folder && isWithin(folder, path),
		);
		await updateSetting(db, 'templateFolders', (made) => made.filter((one) => !isWithin(one, path)), ctx);
		return trashTemplates(
			db,
			inside.map(({ id }) => id),
			ctx,
		);
	});
}

/** Puts own templates into a folder; an empty path takes them out of all. Where they lie is no change of what they say: no version is kept. */
export function moveTemplates(
	db: RapportDatabase,
	ids: readonly string[],
	folder: FolderPath,
	ctx: StoreContext,
): Promise<void> {
	const wanted = new Set(ids);
	return write(db, [db.templates], () =>
		changeFolders(db, (before, { id }) => (wanted.has(id) ? folder : before), ctx),
	);
}

async function changeFolders(
	db: RapportDatabase,
	change: (folder: FolderPath, row: TemplateRow) => FolderPath,
	{ now }: Pick<StoreContext, 'now'>,
): Promise<void> {
	const changed: TemplateRow[] = [];
	for (const row of liveRows('templates', await db.templates.toArray())) {
		const { folder = [], ...rest } = row;
		const next = change(folder, row);
		if (folderKey(next) === folderKey(folder)) continue;
		changed.push({ ...rest, updatedAt: now, ...(next.length > 0 ? { folder: [...next] } : {}) });
	}
	await db.templates.bulkPut(changed);
}
