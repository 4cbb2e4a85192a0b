import { type Template, TemplateSchema } from '../templates/template.ts';
import { deleteRow } from './change.ts';
import type { RapportDatabase } from './database.ts';
import { liveRows } from './read.ts';
import type { TemplateRow } from './rows.ts';
import { newRow, type StoreContext, write } from './write.ts';

/** A stored template as the template layer takes it. */
function toTemplate(row: TemplateRow): Template {
	return TemplateSchema.parse(row);
}

/** Saves an own template: a known id is replaced; any other (empty, or a starter's) makes a new one. Returns its id. */
export function saveTemplate(db: RapportDatabase, template: Template, ctx: StoreContext): Promise<string> {
	return write(db, [db.templates], async () => {
		const before = template.id === '' ? undefined : await db.templates.get(template.id);
		const { id: _, ...content } = template;
		const kept = before ? { id: before.id, createdAt: before.createdAt } : {};
		const row: TemplateRow = { ...newRow(ctx), ...content, ...kept };
		await db.templates.put(row);
		return row.id;
	});
}

/** Deletes an own template. Its text stays in the tombstone: uses of it are still counted under its title. */
export function deleteTemplate(
	db: RapportDatabase,
	templateId: string,
	ctx: Pick<StoreContext, 'now'>,
): Promise<void> {
	return deleteRow(db, db.templates, templateId, {}, ctx);
}

/** The seller's own templates, oldest first. */
export async function listTemplates(db: RapportDatabase): Promise<Template[]> {
	return liveRows('templates', await db.templates.toArray()).map(toTemplate);
}
