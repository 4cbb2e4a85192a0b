import type { Correction } from '../chat/assessment.ts';
import { deleteRow } from './change.ts';
import type { RapportDatabase } from './database.ts';
import { liveRows } from './read.ts';
import type { CorrectionRow } from './rows.ts';
import { newRow, type StoreContext, write } from './write.ts';

/** Schemes of which several values may hold at once: a correction of one value leaves the others alone. */
const LIST_SCHEMES: readonly string[] = ['motive', 'worry', 'objection'];

function replaces(next: Correction, before: Correction): boolean {
	if (before.scheme !== next.scheme) return false;
	if (next.value === null || before.value === null || before.value === next.value) return true;
	return next.holds && before.holds && !LIST_SCHEMES.includes(next.scheme);
}

/** Overrules a belief. Earlier corrections that say something else about the same are withdrawn. */
export function setCorrection(
	db: RapportDatabase,
	buyerId: string,
	correction: Correction,
	ctx: StoreContext,
): Promise<CorrectionRow> {
	return write(db, [db.corrections], async () => {
		const before = await listCorrections(db, buyerId);
		const same = before.find(
			({ scheme, value, holds }) =>
				scheme === correction.scheme && value === correction.value && holds === correction.holds,
		);
		if (same) return same;
		const withdrawn = before.filter((one) => replaces(correction, one as Correction));
		await db.corrections.bulkPut(
			withdrawn.map((one) => ({ ...one, deletedAt: ctx.now, updatedAt: ctx.now })),
		);
		const { scheme, value, holds } = correction;
		const made: CorrectionRow = { ...newRow(ctx), buyerId, scheme, value, holds };
		await db.corrections.add(made);
		return made;
	});
}

/** Takes a correction back: the engine's own belief counts again. */
export function undoCorrection(
	db: RapportDatabase,
	correctionId: string,
	ctx: Pick<StoreContext, 'now'>,
): Promise<void> {
	return deleteRow(db, db.corrections, correctionId, {}, ctx);
}

/** Corrections in force for a buyer, oldest first. */
export async function listCorrections(db: RapportDatabase, buyerId: string): Promise<CorrectionRow[]> {
	const rows = liveRows('corrections', await db.corrections.where({ buyerId }).toArray());
	return rows.sort((a, b) => a.createdAt - b.createdAt || (a.id < b.id ? -1 : 1));
}

/** A stored correction as the engine takes it. */
export function toCorrection({ scheme, value, holds }: CorrectionRow): Correction {
	return { scheme: scheme as Correction['scheme'], value, holds };
}
