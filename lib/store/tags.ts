import type { RapportDatabase } from './database.ts';
import { liveRows } from './read.ts';
import type { TagRow } from './rows.ts';
import { newRow, type StoreContext, write } from './write.ts';

/** Puts a tag on a buyer, making the tag when the shop has none of that name. Spaces around the name are dropped; an empty one does nothing. */
export function addTag(
	db: RapportDatabase,
	buyerId: string,
	rawName: string,
	ctx: StoreContext,
): Promise<void> {
	return write(db, [db.tags, db.buyerTags], async () => {
		const name = rawName.trim();
		if (name === '') return;
		const known = await db.tags.where({ name }).first();
		const tag: TagRow = known ? { ...known, deletedAt: null } : { ...newRow(ctx), name };
		if (!known) await db.tags.add(tag);
		else if (known.deletedAt !== null) await db.tags.put({ ...tag, updatedAt: ctx.now });
		const link = await db.buyerTags.where({ buyerId, tagId: tag.id }).first();
		if (!link) await db.buyerTags.add({ ...newRow(ctx), buyerId, tagId: tag.id });
		else if (link.deletedAt !== null)
			await db.buyerTags.put({ ...link, deletedAt: null, updatedAt: ctx.now });
	});
}

/** Takes a tag off a buyer. The tag itself stays in the shop's list while another buyer has it. */
export function removeTag(
	db: RapportDatabase,
	buyerId: string,
	name: string,
	ctx: Pick<StoreContext, 'now'>,
): Promise<void> {
	return write(db, [db.tags, db.buyerTags], async () => {
		const tag = await db.tags.where({ name: name.trim() }).first();
		const link = tag && (await db.buyerTags.where({ buyerId, tagId: tag.id }).first());
		if (!tag || !link || link.deletedAt !== null) return;
		await db.buyerTags.put({ ...link, deletedAt: ctx.now, updatedAt: ctx.now });
		const others = await db.buyerTags
			.where({ tagId: tag.id })
			.filter((other) => other.deletedAt === null)
			.count();
		if (others === 0) await db.tags.put({ ...tag, deletedAt: ctx.now, updatedAt: ctx.now });
	});
}

/** Names of a buyer's tags, in alphabetical order. */
export async function listBuyerTags(db: RapportDatabase, buyerId: string): Promise<string[]> {
	return (await tagsOfBuyers(db, [buyerId])).get(buyerId) ?? [];
}

/** All tags of the shop, in alphabetical order. */
export async function listTags(db: RapportDatabase): Promise<string[]> {
	return liveRows('tags', await db.tags.toArray())
		.map(({ name }) => name)
		.sort();
}

/** Tag names of several buyers at once. */
export async function tagsOfBuyers(
	db: RapportDatabase,
	buyerIds: readonly string[],
): Promise<Map<string, string[]>> {
	const links = liveRows('buyerTags', await db.buyerTags.where('buyerId').anyOf(buyerIds).toArray());
	const tags = await db.tags.bulkGet([...new Set(links.map(({ tagId }) => tagId))]);
	const names = new Map(
		liveRows(
			'tags',
			tags.filter((tag) => tag !== undefined),
		).map(({ id, name }) => [id, name]),
	);
	const result = new Map<string, string[]>();
	for (const { buyerId, tagId } of links) {
		const name = names.get(tagId);
		if (name !== undefined) result.set(buyerId, [...(result.get(buyerId) ?? []), name].sort());
	}
	return result;
}
