import type { Belief } from '../chat/assessment.ts';
import type { RapportDatabase } from './database.ts';
import { liveRows } from './read.ts';
import type { Asserted, BeliefsRow } from './rows.ts';
import { newRow, type StoreContext, write } from './write.ts';

/** Asserted beliefs by scheme. */
export type Traits = Record<string, Belief[]>;

/** A conversation not read for this long was left: the next reading begins another look at it. Milliseconds. */
const LOOK_ENDS = 10 * 60_000;
/** A look's time is written anew only after this long, so that an unchanged page writes next to nothing. Milliseconds. */
const LOOK_GRAIN = 2 * 60_000;

/**
 * Keeps a conversation's newest beliefs in place of its earlier ones; equal ones write nothing. Gives what was asserted when
 * the seller's look before this one ended; null at the first look.
 */
export function putBeliefs(
	db: RapportDatabase,
	{ buyerId, conversationId }: { buyerId: string; conversationId: string },
	{ traits, asserted }: { traits: Traits; asserted: Asserted },
	ctx: StoreContext,
): Promise<Asserted | null> {
	return write(db, [db.beliefs], async () => {
		const row = await db.beliefs.where({ conversationId }).first();
		const live = row?.deletedAt === null ? row : undefined;
		const look = lookAt(live?.look, asserted, ctx.now);
		const same = live && JSON.stringify(live.traits) === JSON.stringify(traits);
		if (same && JSON.stringify(live.look) === JSON.stringify(look)) return look.before;
		const kept = row ? { id: row.id, createdAt: row.createdAt } : {};
		// Earlier traits count by their age: a look that changes none of them makes them no younger.
		const at = same ? { updatedAt: live.updatedAt } : {};
		await db.beliefs.put({ ...newRow(ctx), ...kept, ...at, buyerId, conversationId, traits, look });
		return look.before;
	});
}

type Look = NonNullable<BeliefsRow['look']>;

function lookAt(last: Look | undefined, asserted: Asserted, now: number): Look {
	if (!last) return { at: now, now: asserted, before: null };
	const another = now - last.at >= LOOK_ENDS;
	return {
		at: now - last.at >= LOOK_GRAIN ? now : last.at,
		now: asserted,
		before: another ? last.now : last.before,
	};
}

/** What the other conversations with this buyer said, and when: evidence for this one, which must not be evidence for itself. */
export async function earlierBeliefs(
	db: RapportDatabase,
	{ buyerId, conversationId }: { buyerId: string; conversationId: string },
): Promise<{ traits: Traits; at: number }[]> {
	const rows = liveRows('beliefs', await db.beliefs.where({ buyerId }).toArray());
	return rows
		.filter((row) => row.conversationId !== conversationId)
		.map(({ traits, updatedAt }) => ({ traits, at: updatedAt }));
}
