import type { RapportDatabase } from '../store/database.ts';
import { changeCount } from '../store/template-changes.ts';
import { templateUses } from '../store/template-uses.ts';
import { createTemplateIndex, type TemplateIndex, type TemplateUse } from '../templates/search.ts';
import { starterFolderNames } from '../templates/starter-folders.ts';
import { templatesAtHand } from './templates-at-hand.ts';

interface Kept<T> {
	at: number;
	value: Promise<T>;
}
const indexes = new WeakMap<RapportDatabase, Kept<TemplateIndex>>();
const usesOf = new WeakMap<RapportDatabase, Kept<Record<string, TemplateUse>>>();

/** Made once and kept until the table changes. A failure is not kept. */
function kept<T>(
	all: WeakMap<RapportDatabase, Kept<T>>,
	db: RapportDatabase,
	table: 'templates' | 'uses',
	make: () => Promise<T>,
): Promise<T> {
	const at = changeCount(db, table);
	const before = all.get(db);
	if (before?.at === at) return before.value;
	const value = make();
	all.set(db, { at, value });
	value.catch(() => all.get(db)?.value === value && all.delete(db));
	return value;
}

/** The search index of all templates at hand; built anew when an own template changed. */
export function templateIndex(db: RapportDatabase): Promise<TemplateIndex> {
	return kept(indexes, db, 'templates', async () =>
		createTemplateIndex(await templatesAtHand(db), ({ id }) => starterFolderNames(id)),
	);
}

/** Uses by template, for what comes first among equals. */
export function usesForSearch(db: RapportDatabase): Promise<Record<string, TemplateUse>> {
	return kept(usesOf, db, 'uses', () => templateUses(db));
}
