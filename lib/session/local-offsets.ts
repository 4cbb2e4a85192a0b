import type { LocalOffsets } from '../chat/learning.ts';
import { sumOffsets } from '../learning/sum-offsets.ts';
import { correctionChanges, listTaught } from '../store/corrections.ts';
import type { RapportDatabase } from '../store/database.ts';
import { getSetting } from '../store/settings.ts';

const DAY = 86_400_000;

interface Kept {
	key: string;
	offsets: LocalOffsets;
}
const kept = new WeakMap<RapportDatabase, Kept>();

/** What this shop's corrections taught, summed once a day and after every change of a correction. */
export async function localOffsets(db: RapportDatabase, now: number): Promise<LocalOffsets> {
	const { since } = await getSetting(db, 'learning');
	const key = `${correctionChanges(db)} ${since} ${Math.floor(now / DAY)}`;
	const known = kept.get(db);
	if (known?.key === key) return known.offsets;
	const offsets = sumOffsets(await listTaught(db, since), now);
	kept.set(db, { key, offsets });
	return offsets;
}
