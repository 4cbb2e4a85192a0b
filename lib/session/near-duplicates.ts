import type { RapportDatabase } from '../store/database.ts';
import { changeCount } from '../store/template-changes.ts';
import { createNearDuplicates, type NearDuplicates } from '../templates/near-duplicate.ts';
import type { Template } from '../templates/template.ts';
import { templatesAtHand } from './templates-at-hand.ts';

interface Made {
	at: number;
	value: Promise<{ near: NearDuplicates; byId: ReadonlyMap<string, Template> }>;
}
const all = new WeakMap<RapportDatabase, Made>();

/** What tells near-duplicates among all templates at hand: made on the first need, and anew when one changed. */
export function nearDuplicates(db: RapportDatabase): Made['value'] {
	const at = changeCount(db, 'templates');
	const before = all.get(db);
	if (before?.at === at) return before.value;
	const value = templatesAtHand(db).then((templates) => ({
		near: createNearDuplicates(templates),
		byId: new Map(templates.map((template) => [template.id, template])),
	}));
	all.set(db, { at, value });
	value.catch(() => all.get(db)?.value === value && all.delete(db));
	return value;
}
