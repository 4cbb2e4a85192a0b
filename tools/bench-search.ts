import {
	type BenchLibrary,
	type BenchQuery,
	benchLibrary,
	benchQueries,
	isRight,
} from './bench-search-library.ts';
import { CONTESTANTS, type Contestant } from './bench-search-rivals.ts';

/**
 * `npm run bench -- search [--only=NAME] [--misses]`: the template search on 10,000 templates and 200 queries (tests/templates/search-queries.json),
 * next to fuse.js and minisearch, in one run on the same library. `--only=mini` runs those whose name has it, `--misses` lists what ours did not find.
 */
const TOP = 5;
/** The fastest of so many runs counts, so that other work on the machine does not; the slow are asked once. */
const REPEATS = 5;
const SLOW_MS = 50;
const only = process.argv.find((one) => one.startsWith('--only='))?.slice('--only='.length) ?? '';

interface Mark {
	kind: string;
	recall: number;
	reciprocal: number;
	ms: number;
	query: BenchQuery;
	first: string[];
}

/** Share of the right ones among the first five (of five, where more are right), and one over the place of the first. */
function judge(query: BenchQuery, found: readonly string[], library: BenchLibrary): Omit<Mark, 'ms'> {
	const labels = found.map((id) => library.labels.get(id) ?? id);
	const right = labels.map((label) => isRight(query, label));
	let all = 0;
	for (const label of library.labels.values()) if (isRight(query, label)) all++;
	const hits = right.slice(0, TOP).filter(Boolean).length;
	const place = right.indexOf(true);
	return {
		kind: query.kind,
		recall: hits / Math.min(TOP, all),
		reciprocal: place < 0 ? 0 : 1 / (place + 1),
		query,
		first: labels.slice(0, TOP),
	};
}

const mean = (values: readonly number[]): number =>
	values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
function quantile(values: readonly number[], share: number): number {
	const sorted = values.toSorted((a, b) => a - b);
	return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}

function run({ build }: Contestant, library: BenchLibrary, queries: readonly BenchQuery[]) {
	const started = performance.now();
	const search = build(library.templates);
	const buildMs = performance.now() - started;
	// The first queries also pay for the engine's warming up, which every contestant has.
	for (const { query, language } of queries.slice(0, 20)) search(query, language);
	const marks: Mark[] = queries.map((query) => {
		let found: string[] = [];
		let ms = Number.POSITIVE_INFINITY;
		for (let time = 0; time < REPEATS && (time === 0 || ms < SLOW_MS); time++) {
			const from = performance.now();
			found = search(query.query, query.language);
			ms = Math.min(ms, performance.now() - from);
		}
		return { ...judge(query, found, library), ms };
	});
	return { buildMs, marks };
}

const library = benchLibrary();
const queries = benchQueries();
const kinds = [...new Set(queries.map(({ kind }) => kind))];
console.log(
	`${library.templates.length} templates, ${queries.length} queries; recall at ${TOP}, MRR, ms per query`,
);
console.log(
	[
		'',
		'recall@5',
		'MRR',
		'median ms',
		'mean ms',
		'p95 ms',
		'build ms',
		'no hit',
		...kinds.map((kind) => kind.slice(0, 12)),
	].join('\t'),
);
for (const contestant of CONTESTANTS.filter(({ name }) => name.includes(only))) {
	const { buildMs, marks } = run(contestant, library, queries);
	const times = marks.map(({ ms }) => ms);
	const cells = [
		contestant.name,
		mean(marks.map(({ recall }) => recall)).toFixed(3),
		mean(marks.map(({ reciprocal }) => reciprocal)).toFixed(3),
		quantile(times, 0.5).toFixed(2),
		mean(times).toFixed(2),
		quantile(times, 0.95).toFixed(2),
		buildMs.toFixed(0),
		String(marks.filter(({ first }) => first.length === 0).length),
		...kinds.map((kind) =>
			mean(marks.filter((one) => one.kind === kind).map(({ recall }) => recall)).toFixed(2),
		),
	];
	console.log(cells.join('\t'));
	if (contestant.name === 'Rapport' && process.argv.includes('--misses'))
		for (const { query, recall, first, ms } of marks)
			if (recall < 1)
				console.log(
					`  ${recall.toFixed(1)} ${query.kind} "${query.query}" wants ${query.right}; ${ms.toFixed(1)} ms: ${first.join(' ')}`,
				);
}
