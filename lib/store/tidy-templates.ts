import { TRASH_DAYS } from '../templates/trash-days.ts';
import type { RapportDatabase } from './database.ts';
import { parseRows } from './read.ts';
import { eraseTemplates } from './template-trash.ts';
import { type StoreContext, write } from './write.ts';

const DAY_MS = 86_400_000;

/**
 * The maintenance run: what lies in the trash longer than {@link TRASH_DAYS} goes for good, versions of templates that are gone too, and
 * pictures that no template, no version and nothing in the trash names, a day after they came (the seller may still be writing).
 */
export function tidyTemplates(db: RapportDatabase, ctx: Pick<StoreContext, 'now'>): Promise<void> {
	return write(db, [db.templates, db.templateVersions, db.images], async () => {
		const rows = parseRows('templates', await db.templates.toArray());
		const old = rows.filter(
			({ deletedAt, erasedAt }) =>
				deletedAt !== null && erasedAt === undefined && ctx.now - deletedAt >= TRASH_DAYS * DAY_MS,
		);
		await eraseTemplates(
			db,
			old.map(({ id }) => id),
			ctx,
		);
		const gone = new Set(old.map(({ id }) => id));
		const kept = rows.filter(({ id, erasedAt }) => erasedAt === undefined && !gone.has(id));
		const alive = new Set(kept.map(({ id }) => id));
		const versions = parseRows('templateVersions', await db.templateVersions.toArray());
		await db.templateVersions.bulkDelete(
			versions.filter(({ templateId }) => !alive.has(templateId)).map(({ id }) => id),
		);
		const named = new Set(
			[
				...kept,
				...versions.filter(({ templateId }) => alive.has(templateId)).map(({ template }) => template),
			].flatMap(({ images = [] }) => images.map(({ id }) => id)),
		);
		const stale: string[] = [];
		await db.images.each(({ id, createdAt }) => {
			if (!named.has(id) && ctx.now - createdAt > DAY_MS) stale.push(id);
		});
		await db.images.bulkDelete(stale);
	});
}
