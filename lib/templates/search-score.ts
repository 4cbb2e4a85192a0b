import { FIELD, type TemplateIndex } from './search-index.ts';
import type { Unit, WeightedTerm } from './search-units.ts';

/** What a term is worth where it stands: a title says what a template is for, a body mentions many things. */
const WORTH: readonly (readonly [bit: number, worth: number])[] = [
	[FIELD.title, 1],
	[FIELD.abbreviation, 0.95],
	[FIELD.tags, 0.9],
	[FIELD.name, 0.7],
	[FIELD.body, 0.45],
];
/** What every further field adds. */
const ALSO = 0.04;

/** Worth of every combination of fields. */
const FIELD_WORTH = Float32Array.from({ length: 32 }, (_, fields) => {
	const found = WORTH.filter(([bit]) => fields & bit).map(([, worth]) => worth);
	return found.length === 0 ? 0 : Math.max(...found) + ALSO * (found.length - 1);
});

/** What a part weighs that nothing has: it tells templates apart no better than a common word. */
const UNKNOWN = 2;

type Index = Pick<TemplateIndex, 'entries' | 'terms' | 'sums'>;

/** Rare terms tell more. */
function rarity(index: Index, part: readonly WeightedTerm[]): number {
	let most = 0;
	for (const [term] of part) most = Math.max(most, index.terms.get(term)?.docs.length ?? 0);
	return most === 0 ? UNKNOWN : Math.log(1 + index.entries.length / most) + 0.3;
}

/** Best worth of any of a part's terms per template, into `sums.part`; the templates that have one are returned. */
function sumPart(index: Index, part: readonly WeightedTerm[]): number[] {
	const { part: best } = index.sums;
	const touched: number[] = [];
	for (const [term, weight] of part) {
		const postings = index.terms.get(term);
		if (!postings) continue;
		const { docs, fields } = postings;
		for (let i = 0; i < docs.length; i++) {
			const doc = docs[i] ?? 0;
			const worth = weight * (FIELD_WORTH[fields[i] ?? 0] ?? 0);
			const before = best[doc] ?? 0;
			if (before === 0) touched.push(doc);
			if (worth > before) best[doc] = worth;
		}
	}
	return touched;
}

/** Best of a unit's ways per template (0 to a little over 1), into `sums.unit`. */
function sumUnit(index: Index, unit: Unit): { touched: number[]; weight: number } {
	const { part: partSum, whole, unit: best, count } = index.sums;
	const touched: number[] = [];
	let unitWeight = 0;
	for (const { weight, parts, strict } of unit.ways) {
		if (parts.length === 0) continue;
		const rarities = parts.map((part) => rarity(index, part));
		const all = rarities.reduce((sum, one) => sum + one, 0);
		// How much the unit tells is how much its first way tells: the others are guesses at the same thing.
		if (unitWeight === 0) unitWeight = all / Math.sqrt(parts.length);
		const here: number[] = [];
		for (const [i, part] of parts.entries()) {
			const share = (rarities[i] ?? 0) / all;
			for (const doc of sumPart(index, part)) {
				if (count[doc] === 0) here.push(doc);
				count[doc] = (count[doc] ?? 0) + 1;
				whole[doc] = (whole[doc] ?? 0) + share * (partSum[doc] ?? 0);
				partSum[doc] = 0;
			}
		}
		for (const doc of here) {
			const worth = strict && (count[doc] ?? 0) < parts.length ? 0 : weight * (whole[doc] ?? 0);
			if (worth > 0 && (best[doc] ?? 0) === 0) touched.push(doc);
			if (worth > (best[doc] ?? 0)) best[doc] = worth;
			whole[doc] = 0;
			count[doc] = 0;
		}
	}
	return { touched, weight: (unitWeight || UNKNOWN) * (unit.weight ?? 1) };
}

/** How well each template answers one understanding of the query, 0 to a little over 1, into `sums.total` where that is better. */
function sumReading(index: Index, units: readonly Unit[], docs: number[]): void {
	const { unit: best, total, reading } = index.sums;
	const here: number[] = [];
	let weights = 0;
	for (const unit of units) {
		const { touched, weight } = sumUnit(index, unit);
		weights += weight;
		for (const doc of touched) {
			if (reading[doc] === 0) here.push(doc);
			reading[doc] = (reading[doc] ?? 0) + weight * (best[doc] ?? 0);
			best[doc] = 0;
		}
	}
	for (const doc of here) {
		const score = (reading[doc] ?? 0) / weights;
		reading[doc] = 0;
		if (total[doc] === 0) docs.push(doc);
		if (score > (total[doc] ?? 0)) total[doc] = score;
	}
}

/**
 * Templates that answer any of the understandings, each by its best, in `scores`. Both are only good until the next search; the scores are
 * to be set back to 0.
 */
export function scoreAll(
	index: Index,
	readings: readonly (readonly Unit[])[],
): { docs: number[]; scores: Float32Array } {
	const docs: number[] = [];
	for (const units of readings) sumReading(index, units, docs);
	return { docs, scores: index.sums.total };
}

/** Steps in which the best are told from the rest: without sorting thousands. */
const STEPS = 256;

/** About the best `most` of the docs whose score is `least` or more. */
export function bestOf(docs: readonly number[], scores: Float32Array, least: number, most: number): number[] {
	const kept = docs.filter((doc) => (scores[doc] ?? 0) >= least);
	if (kept.length <= most) return kept;
	let top = 0;
	for (const doc of kept) top = Math.max(top, scores[doc] ?? 0);
	const step = (doc: number) => Math.floor(((scores[doc] ?? 0) / top) * (STEPS - 1));
	const counts = new Uint32Array(STEPS);
	for (const doc of kept) counts[step(doc)] = (counts[step(doc)] ?? 0) + 1;
	let from = STEPS - 1;
	for (let sum = counts[from] ?? 0; sum < most && from > 0; sum += counts[from] ?? 0) from--;
	const best: number[] = [];
	for (const doc of kept) if (step(doc) > from) best.push(doc);
	// Of the last step the first in order, so that a step of thousands of equals stays short.
	const last = kept
		.filter((doc) => step(doc) === from)
		.sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b);
	return [...best, ...last.slice(0, most - best.length)];
}
