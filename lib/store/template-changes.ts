import type { RapportDatabase } from './database.ts';

type Watched = 'templates' | 'uses';
const counters = new WeakMap<RapportDatabase, Record<Watched, number>>();

/** Grows with every change of the templates, or of their uses, in whatever way it comes: what was made of them may be kept while it stands. */
export function changeCount(db: RapportDatabase, table: Watched): number {
	const known = counters.get(db);
	if (known) return known[table];
	const counts = { templates: 0, uses: 0 };
	for (const name of ['templates', 'uses'] as const)
		for (const event of ['creating', 'updating', 'deleting'] as const)
			db[name].hook(event).subscribe(() => {
				counts[name] += 1;
			});
	// Marks of starters lie in the settings.
	for (const event of ['creating', 'updating'] as const)
		db.settings.hook(event).subscribe((...change: unknown[]) => {
			const row = (event === 'creating' ? change[1] : change[2]) as { key?: unknown } | undefined;
			if (row?.key === 'starterFavourites') counts.templates += 1;
		});
	counters.set(db, counts);
	return counts[table];
}
