import { groupOf, isStarterId, slugOf } from '../templates/variants.ts';
import type { RapportDatabase } from './database.ts';
import { liveRows } from './read.ts';
import { getSetting, updateSetting } from './settings.ts';
import { type StoreContext, write } from './write.ts';

/** Marks a template in all its languages, or takes the mark away. A starter's mark lies in the settings. */
export function setFavourite(
	db: RapportDatabase,
	templateId: string,
	on: boolean,
	ctx: StoreContext,
): Promise<void> {
	if (isStarterId(templateId)) {
		const slug = slugOf(templateId);
		return updateSetting(
			db,
			'starterFavourites',
			(before) => [...before.filter((one) => one !== slug), ...(on ? [slug] : [])],
			ctx,
		);
	}
	return write(db, [db.templates], async () => {
		const row = await db.templates.get(templateId);
		if (!row || row.deletedAt !== null) return;
		const group = groupOf(row);
		const variants = liveRows('templates', await db.templates.toArray()).filter(
			(one) => groupOf(one) === group && (one.favourite ?? false) !== on,
		);
		await db.templates.bulkPut(variants.map((one) => ({ ...one, favourite: on, updatedAt: ctx.now })));
	});
}

/** Slugs of the starters that the seller marked. */
export async function starterFavourites(db: RapportDatabase): Promise<ReadonlySet<string>> {
	return new Set(await getSetting(db, 'starterFavourites'));
}
