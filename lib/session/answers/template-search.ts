import { outOfScope } from '../../templates/in-scope.ts';
import { paletteSearch } from '../../templates/palette-search.ts';
import type { Template } from '../../templates/template.ts';
import { activeFrame } from '../tab-session.ts';
import { templateIndex, usesForSearch } from '../template-index.ts';
import { placeOn } from '../templates-at-hand.ts';
import type { AnswerMap } from './answer-map.ts';

/** The palette's search: here, so that opening the sidebar loads neither the templates nor what it takes to search them. */
export const templateSearchAnswers: AnswerMap<'templates/search'> = {
	async 'templates/search'({ query, language, limit }, office, asker) {
		const db = await office.db();
		const session = asker.tabId === null ? null : office.sessions.get(asker.tabId);
		const site = session ? (activeFrame(session)?.snapshot.site ?? null) : null;
		const [index, uses, place] = await Promise.all([templateIndex(db), usesForSearch(db), placeOn(db, site)]);
		const allowed = (template: Template) => outOfScope(template, place) === null;
		return paletteSearch(index, query, { language, limit, uses, allowed });
	},
};
