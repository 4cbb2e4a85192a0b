import type { Correction } from '../chat/assessment.ts';
import type { LearningStep, Taught } from '../chat/learning.ts';
import { deleteRow } from './change.ts';
import type { RapportDatabase } from './database.ts';
import { liveRows, parseRows } from './read.ts';
import type { CorrectionRow } from './rows.ts';
import { newRow, type StoreContext, write } from './write.ts';

/** Schemes of which several values may hold at once: a correction of one value leaves the others alone. */
const LIST_SCHEMES: readonly string[] = ['motive', 'worry', 'objection', 'intent'];

type Said = Pick<CorrectionRow, 'scheme' | 'value' | 'holds' | 'messageId'>;

function replaces(next: Said, before: Said): boolean {
	if (before.scheme !== next.scheme || before.messageId !== next.messageId) return false;
	if (next.value === null || before.value === null || before.value === next.value) return true;
	return next.holds && before.holds && !LIST_SCHEMES.includes(next.scheme);
}

/** A correction as it was stored, and the ids of those that it withdrew. */
export interface SetCorrection {
	made: CorrectionRow;
	replaced: string[];
}

/**
 * Overrules a belief or a message's signal. Earlier corrections that say something else about the same are withdrawn. `taught` is what it teaches
 * (lib/learning); the same said twice teaches once.
 */
export function setCorrection(
	db: RapportDatabase,
	buyerId: string,
	correction: Correction,
	ctx: StoreContext,
	taught: readonly LearningStep[] = [],
): Promise<SetCorrection> {
	return write(db, [db.corrections], async () => {
		const { scheme, value, holds, messageId } = correction;
		const before = await listCorrections(db, buyerId);
		const same = before.find(
			(one) =>
				one.scheme === scheme && one.value === value && one.holds === holds && one.messageId === messageId,
		);
		if (same) return { made: same, replaced: [] };
		const withdrawn = before.filter((one) => replaces(correction, one));
		await db.corrections.bulkPut(
			withdrawn.map((one) => ({ ...one, deletedAt: ctx.now, updatedAt: ctx.now })),
		);
		const made: CorrectionRow = {
			...newRow(ctx),
			buyerId,
			scheme,
			value,
			holds,
			...(messageId === undefined ? {} : { messageId }),
			...(taught.length > 0 ? { taught: [...taught] } : {}),
		};
		await db.corrections.add(made);
		return { made, replaced: withdrawn.map(({ id }) => id) };
	});
}

/** Takes a correction back: the engine's own belief counts again, and what it taught is gone. `restore` names those that it had replaced. */
export function undoCorrection(
	db: RapportDatabase,
	correctionId: string,
	ctx: Pick<StoreContext, 'now'>,
	restore: readonly string[] = [],
): Promise<void> {
	return write(db, [db.corrections], async () => {
		await deleteRow(db, db.corrections, correctionId, {}, ctx);
		for (const id of restore) await restoreCorrection(db, id, ctx);
	});
}

/** Brings a correction back that was taken back or replaced, with what it taught; not where a newer one stands against it. */
export function restoreCorrection(
	db: RapportDatabase,
	correctionId: string,
	ctx: Pick<StoreContext, 'now'>,
): Promise<void> {
	return write(db, [db.corrections], async () => {
		const [row] = parseRows('corrections', [await db.corrections.get(correctionId)].filter(Boolean));
		if (!row || row.deletedAt === null) return;
		const inForce = await listCorrections(db, row.buyerId);
		if (inForce.some((one) => replaces(one, row))) return;
		await db.corrections.put({ ...row, deletedAt: null, updatedAt: ctx.now });
	});
}

/** What the corrections in force teach, of all buyers, made after `since`. */
export async function listTaught(db: RapportDatabase, since: number): Promise<Taught[]> {
	return liveRows('corrections', await db.corrections.toArray()).flatMap(({ createdAt, taught }) =>
		taught && createdAt > since ? [{ at: createdAt, steps: taught }] : [],
	);
}

const changes = new WeakMap<RapportDatabase, { count: number }>();

/** Grows with every change of any correction, in whatever way it comes: what was worked out from them may be kept while it stands. */
export function correctionChanges(db: RapportDatabase): number {
	const known = changes.get(db);
	if (known) return known.count;
	const counter = { count: 0 };
	const grow = () => {
		counter.count += 1;
	};
	for (const event of ['creating', 'updating', 'deleting'] as const)
		db.corrections.hook(event).subscribe(grow);
	changes.set(db, counter);
	return counter.count;
}

/** Corrections in force for a buyer, oldest first. */
export async function listCorrections(db: RapportDatabase, buyerId: string): Promise<CorrectionRow[]> {
	const rows = liveRows('corrections', await db.corrections.where({ buyerId }).toArray());
	return rows.sort((a, b) => a.createdAt - b.createdAt || (a.id < b.id ? -1 : 1));
}

/** A stored correction as the engine takes it. */
export function toCorrection({ scheme, value, holds, messageId }: CorrectionRow): Correction {
	return { scheme: scheme as Correction['scheme'], value, holds, messageId };
}
