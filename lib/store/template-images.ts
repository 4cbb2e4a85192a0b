import { type ImageRef, MAX_IMAGE_BYTES } from '../templates/template.ts';
import type { RapportDatabase } from './database.ts';
import { liveRows } from './read.ts';
import type { ImageRow } from './rows.ts';
import { newRow, type StoreContext, write } from './write.ts';

/** A picture as it comes: base64 without a prefix. */
export type NewImage = Omit<ImageRef, 'id' | 'size'> & { data: string; id?: string };

/** Bytes of a base64 text. */
export function base64Size(data: string): number {
	return Math.floor((data.length * 3) / 4) - (data.endsWith('==') ? 2 : data.endsWith('=') ? 1 : 0);
}

/** Keeps a picture; null where it is empty, too large or no base64. What no template names is cleared away a day later. */
export function addImage(
	db: RapportDatabase,
	{ id, name, type, data }: NewImage,
	ctx: StoreContext,
): Promise<ImageRef | null> {
	const size = base64Size(data);
	const whole = data.length % 4 === 0 && /^[A-Za-z0-9+/]+={0,2}$/u.test(data);
	if (!whole || size <= 0 || size > MAX_IMAGE_BYTES) return Promise.resolve(null);
	return write(db, [db.images], async () => {
		const known = id === undefined ? undefined : await db.images.get(id);
		// A picture never changes: one that is here already is the same one.
		if (known) return { id: known.id, name: known.name, type: known.type, size: known.size };
		const row: ImageRow = { ...newRow(ctx), ...(id !== undefined && { id }), name, type, size, data };
		await db.images.add(row);
		return { id: row.id, name, type, size };
	});
}

/** Pictures by their ids, in that order; those that are not there are left out. */
export async function getImages(db: RapportDatabase, ids: readonly string[]): Promise<ImageRow[]> {
	const rows = liveRows(
		'images',
		(await db.images.bulkGet([...ids])).filter((row) => row !== undefined),
	);
	return ids.flatMap((id) => rows.find((row) => row.id === id) ?? []);
}

/** Which of these pictures are kept here. */
export async function knownImages(db: RapportDatabase, ids: readonly string[]): Promise<ReadonlySet<string>> {
	return new Set(
		await db.images
			.where('id')
			.anyOf([...ids])
			.primaryKeys(),
	);
}
