import type { Grade, Score } from './score.ts';

/** One page and story against every mutation. */
export interface TableRow {
	page: string;
	story: string;
	cells: Record<string, Score>;
}

const SIGNS: Record<Grade, string> = {
	exact: '✓',
	'n/a': '–',
	unknown: '?',
	partial: '~',
	nothing: '○',
	wrong: '✗',
};
/** From best to worst, as {@link SIGNS}. */
const ORDER = Object.keys(SIGNS) as Grade[];

/** Is one grade worse than another? */
export const isWorse = (grade: Grade, than: Grade): boolean => ORDER.indexOf(grade) > ORDER.indexOf(than);

/** The worst cell of a page's stories. */
export function worst(rows: TableRow[], mutation: string): Score | null {
	const cells = rows.flatMap(({ cells: { [mutation]: cell } }) => cell ?? []);
	return cells.sort((a, b) => ORDER.indexOf(b.grade) - ORDER.indexOf(a.grade))[0] ?? null;
}

/** Markdown: page × mutation, the worst of the page's stories in each cell, then what is not exact in words. */
export function toMarkdown(rows: TableRow[], mutations: readonly { id: string; what: string }[]): string {
	const pages = [...new Set(rows.map(({ page }) => page))];
	const lines = [
		`| page | ${mutations.map(({ id }) => id).join(' | ')} |`,
		`| --- |${mutations.map(() => ' :-: |').join('')}`,
	];
	const notes: string[] = [];
	for (const page of pages) {
		const own = rows.filter((row) => row.page === page);
		const cells = mutations.map(({ id }) => {
			const cell = worst(own, id);
			if (cell && cell.grade !== 'exact') notes.push(`- ${SIGNS[cell.grade]} ${page}, ${id}: ${cell.note}`);
			return cell ? SIGNS[cell.grade] : ' ';
		});
		lines.push(`| ${page} | ${cells.join(' | ')} |`);
	}
	const cells = rows.flatMap(({ cells: all }) => Object.values(all));
	const count = (grade: Grade) => cells.filter((cell) => cell.grade === grade).length;
	const sum = `${cells.length} readings (${rows.length} conversations on ${pages.length} pages, ${mutations.length} changes): ${ORDER.map((grade) => `${SIGNS[grade]} ${grade} ${count(grade)}`).join(' · ')}.`;
	return [sum, '', ...lines, '', ...notes].join('\n');
}

/** Page, mutation, grade: the cells that are not exact. */
export type Expected = Record<string, Record<string, Grade>>;

/** What the test holds the reader to. Wrong sides are never expected. */
export function toExpected(rows: TableRow[]): Expected {
	const expected: Expected = {};
	for (const page of new Set(rows.map((row) => row.page))) {
		const own = rows.filter((row) => row.page === page);
		for (const mutation of Object.keys(own[0]?.cells ?? {})) {
			const { grade = 'exact' } = worst(own, mutation) ?? {};
			if (grade !== 'exact' && grade !== 'wrong') expected[page] = { ...expected[page], [mutation]: grade };
		}
	}
	return expected;
}
