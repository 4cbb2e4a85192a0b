import type { TemplateUse } from '../templates/search-use.ts';
import type { RapportDatabase } from './database.ts';
import { liveRows } from './read.ts';

/** How often and when each template was used, by its id. */
export async function templateUses(db: RapportDatabase): Promise<Record<string, TemplateUse>> {
	const uses: Record<string, TemplateUse> = {};
	for (const { templateId, at } of liveRows('uses', await db.uses.toArray())) {
		const before = uses[templateId];
		uses[templateId] = { count: (before?.count ?? 0) + 1, lastAt: Math.max(before?.lastAt ?? 0, at) };
	}
	return uses;
}
