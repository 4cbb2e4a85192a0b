import { sameTemplate } from '../templates/same-template.ts';
import { type Template, TemplateSchema } from '../templates/template.ts';
import type { RapportDatabase } from './database.ts';
import { liveRows } from './read.ts';
import type { TemplateRow, TemplateVersionRow } from './rows.ts';
import { newRow, type StoreContext } from './write.ts';

/** Earlier versions kept of each template; the oldest go first. */
export const VERSIONS_KEPT = 20;

/** What an own template said, and until when. */
export interface TemplateVersion {
	id: string;
	/** When it was replaced; milliseconds since the epoch. */
	until: number;
	template: Template;
}

/**
 * Keeps what a template said before it becomes `after`; within a transaction over `templates` and `templateVersions`. A change of the mark alone is no
 * new version.
 */
export async function keepVersion(
	db: RapportDatabase,
	before: TemplateRow,
	after: Template,
	ctx: StoreContext,
): Promise<void> {
	const parsed = TemplateSchema.safeParse(before);
	if (!parsed.success || before.deletedAt !== null) return;
	const { favourite } = after;
	if (sameTemplate({ ...parsed.data, favourite }, after)) return;
	const row: TemplateVersionRow = { ...newRow(ctx), templateId: before.id, template: parsed.data };
	await db.templateVersions.add(row);
	const all = await db.templateVersions.where({ templateId: before.id }).sortBy('createdAt');
	await db.templateVersions.bulkDelete(all.slice(0, -VERSIONS_KEPT).map(({ id }) => id));
}

/** Earlier versions of a template, the newest first. */
export async function listVersions(db: RapportDatabase, templateId: string): Promise<TemplateVersion[]> {
	const rows = liveRows('templateVersions', await db.templateVersions.where({ templateId }).toArray());
	return rows
		.sort((a, b) => b.createdAt - a.createdAt || (a.id < b.id ? 1 : -1))
		.map(({ id, createdAt, template }) => ({ id, until: createdAt, template }));
}
