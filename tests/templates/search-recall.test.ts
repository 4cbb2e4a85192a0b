import { expect, it } from 'vitest';
import { createTemplateIndex, searchTemplates } from '../../lib/templates/search.ts';
import { benchLibrary, benchQueries, isRight } from '../../tools/bench-search-library.ts';

/** The marks of `npm run bench -- search`, so that no change of the search makes them worse unseen. */
it('puts what is meant among the first five of ten thousand', () => {
	const { templates, labels } = benchLibrary();
	expect(templates).toHaveLength(10_000);
	const index = createTemplateIndex(templates);
	const queries = benchQueries();
	expect(queries).toHaveLength(200);
	const all = [...labels.values()];
	const marks = queries.map((query) => {
		const right = all.filter((label) => isRight(query, label)).length;
		expect(right, query.query).toBeGreaterThan(0);
		const found = searchTemplates(index, query.query, { language: query.language, limit: 5 });
		const hits = found.filter(({ template }) => isRight(query, labels.get(template.id) ?? ''));
		return hits.length / Math.min(5, right);
	});
	expect(marks.reduce((sum, mark) => sum + mark, 0) / marks.length).toBeGreaterThan(0.95);
}, 30_000);
