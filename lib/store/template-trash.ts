import { type Template, TemplateSchema } from '../templates/template.ts';
import { TRASH_DAYS } from '../templates/trash-days.ts';
import type { RapportDatabase } from './database.ts';
import { parseRows } from './read.ts';
import type { TemplateRow } from './rows.ts';
import { type StoreContext, write } from './write.ts';

type Clock = Pick<StoreContext, 'now'>;

const TRASH_MS = TRASH_DAYS * 86_400_000;

/** A deleted template that can still be brought back. */
export interface TrashedTemplate {
	template: Template;
	/** Milliseconds since the epoch. */
	deletedAt: number;
	/** From when on it is gone for good. */
	goneAt: number;
}

const inTrash = (row: TemplateRow): row is TemplateRow & { deletedAt: number } =>
	row.deletedAt !== null && row.erasedAt === undefined;

/** What can be brought back, the newest first. */
export async function listTrash(db: RapportDatabase, { now }: Clock): Promise<TrashedTemplate[]> {
	return parseRows('templates', await db.templates.toArray())
		.filter(inTrash)
		.map((row) => ({
			template: TemplateSchema.parse(row),
			deletedAt: row.deletedAt,
			goneAt: row.deletedAt + TRASH_MS,
		}))
		.filter(({ goneAt }) => goneAt > now)
		.sort((a, b) => b.deletedAt - a.deletedAt);
}

/** Moves templates to the trash. Ids that are not there, or there already, change nothing. Returns those moved. */
export function trashTemplates(
	db: RapportDatabase,
	ids: readonly string[],
	{ now }: Clock,
): Promise<string[]> {
	return write(db, [db.templates], async () => {
		const rows = (await db.templates.bulkGet([...ids])).filter((row) => row?.deletedAt === null);
		const moved = rows.filter((row) => row !== undefined);
		await db.templates.bulkPut(moved.map((row) => ({ ...row, updatedAt: now, deletedAt: now })));
		return moved.map(({ id }) => id);
	});
}

/** Brings templates back as they were, folder and all. Returns how many. */
export function restoreTemplates(
	db: RapportDatabase,
	ids: readonly string[],
	{ now }: Clock,
): Promise<number> {
	return write(db, [db.templates], async () => {
		const rows = (await db.templates.bulkGet([...ids])).filter((row) => row !== undefined).filter(inTrash);
		await db.templates.bulkPut(rows.map((row) => ({ ...row, updatedAt: now, deletedAt: null })));
		return rows.length;
	});
}

/** Makes templates of the trash go for good: the text, earlier versions included. An empty tombstone stays. Returns how many. */
export function eraseTemplates(db: RapportDatabase, ids: readonly string[], { now }: Clock): Promise<number> {
	return write(db, [db.templates, db.templateVersions], async () => {
		const rows = (await db.templates.bulkGet([...ids])).filter((row) => row !== undefined).filter(inTrash);
		await db.templates.bulkPut(rows.map((row) => blank(row, now)));
		await db.templateVersions
			.where('templateId')
			.anyOf(rows.map(({ id }) => id))
			.delete();
		return rows.length;
	});
}

/** What stays of an erased template: that it was, and in which language, so that a later sync can tell it from one never seen. */
function blank({ id, createdAt, deletedAt, language }: TemplateRow, now: number): TemplateRow {
	return {
		id,
		createdAt,
		deletedAt,
		updatedAt: now,
		erasedAt: now,
		language,
		title: '-',
		body: '-',
		service: 'information',
		situation: {},
		tags: [],
	};
}
