import { paletteSearch } from '../../templates/palette-search.ts';
import { templateIndex, usesForSearch } from '../template-index.ts';
import type { AnswerMap } from './answer-map.ts';

/** The palette's search: here, so that opening the sidebar loads neither the templates nor what it takes to search them. */
export const templateSearchAnswers: AnswerMap<'templates/search'> = {
	async 'templates/search'({ query, language, limit }, office) {
		const db = await office.db();
		const [index, uses] = await Promise.all([templateIndex(db), usesForSearch(db)]);
		return paletteSearch(index, query, { language, limit, uses });
	},
};
