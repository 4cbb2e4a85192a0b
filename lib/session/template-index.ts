import type { RapportDatabase } from '../store/database.ts';
import { listTemplates } from '../store/own-templates.ts';
import { createTemplateIndex, type TemplateIndex } from '../templates/search.ts';
import { templatesAtHand } from './templates-at-hand.ts';

let kept: { key: string; index: TemplateIndex } | null = null;

/** The search index of all templates at hand; built anew when an own template changed. */
export async function templateIndex(db: RapportDatabase): Promise<TemplateIndex> {
	const key = JSON.stringify(await listTemplates(db));
	if (kept?.key !== key) kept = { key, index: createTemplateIndex(await templatesAtHand(db)) };
	return kept.index;
}
