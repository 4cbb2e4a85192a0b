import type { RapportDatabase } from '../store/database.ts';
import { listTemplates } from '../store/own-templates.ts';
import { STARTER_TEMPLATES } from '../templates/starter.ts';
import type { Template } from '../templates/template.ts';

/** The seller's own templates first, then the starter library. */
export async function templatesAtHand(db: RapportDatabase): Promise<Template[]> {
	return [...(await listTemplates(db)), ...STARTER_TEMPLATES];
}
