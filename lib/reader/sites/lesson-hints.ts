import { LESSON_PARTS, type Lesson } from '../../chat/lesson.ts';
import type { SiteHints } from './site-hints.ts';

/** The hints for a page of which a seller taught something: the lesson's word counts more than the marketplace's, part by part. */
export function withLesson(site: SiteHints | null, lesson: Lesson | undefined): SiteHints | null {
	if (!lesson) return site;
	const hints: SiteHints = site ? { ...site } : { id: 'generic', name: lesson.host, matches: [] };
	// Marks that the seller's page has not would still speak where only one side is taught.
	if (lesson.buyerRow || lesson.sellerRow) {
		delete hints.buyerRow;
		delete hints.sellerRow;
	}
	for (const part of LESSON_PARTS)
		if (lesson[part] !== undefined) Object.assign(hints, { [part]: lesson[part] });
	return hints;
}
