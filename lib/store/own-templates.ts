import { sameTemplate } from '../templates/same-template.ts';
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

/** Templates to be taken in together. */
export interface TemplateImport {
	/** New ones. One whose id is free and a ULID keeps it, so that the same file twice is the same templates. */
	add: readonly Template[];
	/** Own ones to be replaced, each with what the seller saw of it when choosing. */
	replace: readonly { template: Template; was: Template }[];
}

/** What came of {@link importTemplates}. `changed`: own templates that were no longer as the seller saw them; they were left as they are. */
export interface TemplateImportCounts {
	added: number;
	replaced: number;
	changed: number;
}

const ULID = /^[0-9A-HJKMNP-TV-Z]{26}$/;

/** Saves many templates in one transaction: all of them or none. Nothing is replaced that changed since the seller looked at it. */
export function importTemplates(
	db: RapportDatabase,
	{ add, replace }: TemplateImport,
	ctx: StoreContext,
): Promise<TemplateImportCounts> {
	return write(db, [db.templates], async () => {
		const taken = new Set(await db.templates.toCollection().primaryKeys());
		const rows: TemplateRow[] = [];
		for (const { id, ...content } of add) {
			const row: TemplateRow = { ...newRow(ctx), ...content };
			if (ULID.test(id) && !taken.has(id)) row.id = id;
			taken.add(row.id);
			rows.push(row);
		}
		const known = liveRows(
			'templates',
			(await db.templates.bulkGet(replace.map(({ was }) => was.id))).filter((row) => row !== undefined),
		);
		const byId = new Map(known.map((row) => [row.id, row]));
		let replaced = 0;
		for (const { template, was } of replace) {
			const row = byId.get(was.id);
			if (!row || !sameTemplate(toTemplate(row), was)) continue;
			const { id, createdAt, deletedAt } = row;
			rows.push({ ...template, id, createdAt, updatedAt: ctx.now, deletedAt });
			replaced++;
		}
		await db.templates.bulkPut(rows);
		return { added: add.length, replaced, changed: replace.length - replaced };
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
