import { sameTemplate } from '../templates/same-template.ts';
import { type Template, TemplateSchema } from '../templates/template.ts';
import type { RapportDatabase } from './database.ts';
import { liveRows } from './read.ts';
import type { TemplateRow } from './rows.ts';
import { knownImages } from './template-images.ts';
import { trashTemplates } from './template-trash.ts';
import { keepVersion } from './template-versions.ts';
import { newRow, type StoreContext, write } from './write.ts';

/** A stored template as the template layer takes it. */
function toTemplate(row: TemplateRow): Template {
	return TemplateSchema.parse(row);
}

/**
 * Saves an own template: a known id is replaced, and what it said before is kept as a version; any other (empty, or a starter's) makes a new one.
 * Returns its id.
 */
export function saveTemplate(db: RapportDatabase, template: Template, ctx: StoreContext): Promise<string> {
	return write(db, [db.templates, db.templateVersions], async () => {
		const before = template.id === '' ? undefined : await db.templates.get(template.id);
		const { id: _, ...content } = template;
		const kept = before ? { id: before.id, createdAt: before.createdAt } : {};
		const row: TemplateRow = { ...newRow(ctx), ...content, ...kept };
		if (before) await keepVersion(db, before, template, ctx);
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

/** A file names pictures that may lie elsewhere: what is not here is not promised. */
function withKnownImages({ images, ...template }: Template, known: ReadonlySet<string>): Template {
	const here = (images ?? []).filter(({ id }) => known.has(id));
	return here.length > 0 ? { ...template, images: here } : template;
}

const ULID = /^[0-9A-HJKMNP-TV-Z]{26}$/;

/** Saves many templates in one transaction: all of them or none. Nothing is replaced that changed since the seller looked at it. */
export function importTemplates(
	db: RapportDatabase,
	{ add, replace }: TemplateImport,
	ctx: StoreContext,
): Promise<TemplateImportCounts> {
	return write(db, [db.templates, db.templateVersions, db.images], async () => {
		const images = await knownImages(
			db,
			[...add, ...replace.map(({ template }) => template)].flatMap((one) =>
				(one.images ?? []).map(({ id }) => id),
			),
		);
		const taken = new Set(await db.templates.toCollection().primaryKeys());
		const rows: TemplateRow[] = [];
		for (const { id, ...content } of add.map((one) => withKnownImages(one, images))) {
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
		for (const { template: incoming, was } of replace) {
			const template = withKnownImages(incoming, images);
			const row = byId.get(was.id);
			if (!row || !sameTemplate(toTemplate(row), was)) continue;
			const { id, createdAt, deletedAt } = row;
			await keepVersion(db, row, template, ctx);
			rows.push({ ...template, id, createdAt, updatedAt: ctx.now, deletedAt });
			replaced++;
		}
		await db.templates.bulkPut(rows);
		return { added: add.length, replaced, changed: replace.length - replaced };
	});
}

/** Moves an own template to the trash: see `template-trash.ts`. */
export async function deleteTemplate(
	db: RapportDatabase,
	templateId: string,
	ctx: Pick<StoreContext, 'now'>,
): Promise<void> {
	await trashTemplates(db, [templateId], ctx);
}

/** The seller's own templates, oldest first. */
export async function listTemplates(db: RapportDatabase): Promise<Template[]> {
	return liveRows('templates', await db.templates.toArray()).map(toTemplate);
}
