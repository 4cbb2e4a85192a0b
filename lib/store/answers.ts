import type { RapportDatabase } from './database.ts';
import { getSetting, updateSetting } from './settings.ts';
import type { StoreContext } from './write.ts';

/** Templates whose answers are kept: those asked longest ago are dropped. */
export const MOST_ANSWERED = 300;

/** The seller's last answers for a template, and under `''` those that hold in every template. */
export async function rememberedAnswers(
	db: RapportDatabase,
	templateId: string,
): Promise<Record<string, string>> {
	const all = await getSetting(db, 'answers');
	const of = (id: string) => (Object.hasOwn(all, id) ? all[id] : undefined);
	return { ...of(''), ...of(templateId) };
}

/** Keeps answers, by template (`''`: for all) and name; those of other names stay. */
export async function rememberAnswers(
	db: RapportDatabase,
	answers: Readonly<Record<string, Readonly<Record<string, string>>>>,
	ctx: StoreContext,
): Promise<void> {
	const given = Object.entries(answers).filter(([, byName]) => Object.keys(byName).length > 0);
	if (given.length === 0) return;
	await updateSetting(
		db,
		'answers',
		(before) => {
			const all = new Map(Object.entries(before));
			for (const [id, byName] of given) {
				const joined = { ...all.get(id), ...byName };
				// Put in anew, so that what was asked longest ago comes first.
				all.delete(id);
				all.set(id, joined);
			}
			return Object.fromEntries([...all].slice(-MOST_ANSWERED));
		},
		ctx,
	);
}
