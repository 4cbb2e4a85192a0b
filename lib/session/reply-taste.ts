import type { ReplyTaste } from '../chat/learning.ts';
import { sumTaste } from '../learning/reply-taste.ts';
import type { RapportDatabase } from '../store/database.ts';
import { listChoices } from '../store/reply-choices.ts';
import { getSetting } from '../store/settings.ts';
import { changeCount } from '../store/template-changes.ts';

const DAY = 86_400_000;
const kept = new WeakMap<RapportDatabase, { key: string; taste: ReplyTaste }>();

/** What this seller's choices of replies taught, summed once a day and after every change of a use. */
export async function replyTaste(db: RapportDatabase, now: number): Promise<ReplyTaste> {
	const { since } = await getSetting(db, 'replyLearning');
	const key = `${changeCount(db, 'uses')} ${since} ${Math.floor(now / DAY)}`;
	const known = kept.get(db);
	if (known?.key === key) return known.taste;
	const taste = sumTaste(await listChoices(db, since), now);
	kept.set(db, { key, taste });
	return taste;
}
