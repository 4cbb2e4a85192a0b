import type { Belief, Evidence } from '../chat/assessment.ts';
import type { Sighting } from './sighting.ts';

/**
 * THE formula. Every belief of the product is computed here and nowhere else (docs/adr/0004).
 *
 *   share(s, k)   = strength(s) · ½^(age(s) / halfLife) · REPEAT^k      k: rank of s among the sightings of its cue, 0 first
 *   score(id)     = prior(id) + Σ_s weight(id, cue(s)) · share(s, k)    log-odds against "don't know"
 *   p(id)         = e^score / (1 + Σ_j e^score(j))     j runs over the ids of an exclusive scheme, over `id` alone otherwise
 *
 * So the weights in `weights/` are log-odds that one plain, fresh sighting adds; a second sighting of the same cue adds
 * less, an old one less again; and the weights of the evidence listed with a belief add up to its score minus its prior.
 */

/** How much of the previous sighting of the same cue the next one counts. */
export const REPEAT = 0.6;
/** A sighting that counts no more than this is left out. */
export const SHARE_FROM = 0.001;
/** Scores stay within this, so that no pile of cues makes certainty. */
const LIMIT = 12;
/** Evidence lighter than this (log-odds) is not shown. */
const SHOWN = 0.05;

/** Prior and cue weights of one id, in log-odds. */
export interface IdWeights {
	prior: number;
	cues: Readonly<Record<string, number>>;
}

/** The weights of a scheme: data, one per file of `weights/`. */
export interface SchemeWeights<Id extends string = string> {
	scheme: string;
	/** At most one id holds, or each id stands alone. */
	exclusive: boolean;
	/** Buyer messages after which a sighting counts half; null: it never fades. */
	halfLife: number | null;
	ids: Readonly<Record<Id, IdWeights>>;
}

/** Corrections of hand-set weights: scheme → id → cue → log-odds to add. Learned from data, or from one shop's corrections. */
export type Adjustments = Readonly<
	Record<string, Readonly<Record<string, Readonly<Record<string, number>>>>>
>;
/** The cue name under which {@link Adjustments} move a prior. */
export const PRIOR = '(prior)';

/** A sighting and how much it counts. */
export interface Share {
	sighting: Sighting;
	share: number;
}

/** The sightings of one cue, the one that counts most first, and their sum. */
interface CueShare {
	cue: string;
	total: number;
	each: readonly Share[];
}

/** What was worked out of a list of sightings before: all schemes with one half-life ask for the same. */
interface Worked {
	/** Newest first. */
	byCue: ReadonlyMap<string, readonly Sighting[]>;
	shares: Map<number | null, readonly CueShare[]>;
}
const worked = new WeakMap<readonly Sighting[], Worked>();

function cueShares(sightings: readonly Sighting[], halfLife: number | null): readonly CueShare[] {
	const before = worked.get(sightings) ?? { byCue: byCueOf(sightings), shares: new Map() };
	worked.set(sightings, before);
	const found = before.shares.get(halfLife) ?? cueSharesOf(before.byCue, halfLife);
	before.shares.set(halfLife, found);
	return found;
}

function byCueOf(sightings: readonly Sighting[]): Map<string, Sighting[]> {
	const byCue = new Map<string, Sighting[]>();
	for (let i = sightings.length - 1; i >= 0; i -= 1) {
		const sighting = sightings[i];
		if (!sighting) continue;
		const list = byCue.get(sighting.cue);
		if (list) list.push(sighting);
		else byCue.set(sighting.cue, [sighting]);
	}
	return byCue;
}

function cueSharesOf(byCue: ReadonlyMap<string, readonly Sighting[]>, halfLife: number | null): CueShare[] {
	const out: CueShare[] = [];
	/** From this age on even full strength counts next to nothing. */
	const tooOld = halfLife === null ? Number.POSITIVE_INFINITY : halfLife * Math.log2(1 / SHARE_FROM);
	for (const [cue, sightings] of byCue) {
		const list: Share[] = [];
		for (const sighting of sightings) {
			if (sighting.age >= tooOld) continue;
			const fade = halfLife === null ? 1 : 0.5 ** (sighting.age / halfLife);
			list.push({ sighting, share: sighting.strength * fade });
		}
		// Of equally strong ones the newer ranks first.
		if (list.length > 1) list.sort((a, b) => b.share - a.share || a.sighting.age - b.sighting.age);
		let total = 0;
		let kept = 0;
		for (const item of list) {
			item.share *= REPEAT ** kept;
			if (item.share <= SHARE_FROM) break;
			total += item.share;
			kept += 1;
		}
		if (kept > 0) out.push({ cue, total, each: list.slice(0, kept) });
	}
	return out;
}

/** How much each sighting counts, as defined above. Those that count next to nothing are dropped. */
export function shares(sightings: readonly Sighting[], halfLife: number | null): Share[] {
	return cueShares(sightings, halfLife).flatMap(({ each }) => each);
}

/** Prior of an id, hand-set plus adjustments. */
export function priorOf(weights: SchemeWeights, id: string, layers: readonly Adjustments[]): number {
	let sum = weights.ids[id]?.prior ?? 0;
	for (const layer of layers) sum += layer[weights.scheme]?.[id]?.[PRIOR] ?? 0;
	return sum;
}

/** Weights of the cues that bear on a scheme: one number for each of its ids, in their order. */
type CueTable = ReadonlyMap<string, readonly number[]>;

/** Tables of the layers that do not change, by scheme and layer. */
const tables = new WeakMap<SchemeWeights, WeakMap<object, CueTable>>();

function tableOf(weights: SchemeWeights, layer: SchemeWeights['ids'] | Adjustments): CueTable {
	const ofScheme = tables.get(weights) ?? new WeakMap<object, CueTable>();
	tables.set(weights, ofScheme);
	const before = ofScheme.get(layer);
	if (before) return before;
	const ids = Object.keys(weights.ids);
	const table = new Map<string, number[]>();
	ids.forEach((id, i) => {
		const cues = layer === weights.ids ? weights.ids[id]?.cues : (layer as Adjustments)[weights.scheme]?.[id];
		for (const [cue, weight] of Object.entries(cues ?? {})) {
			const row = table.get(cue) ?? ids.map(() => 0);
			row[i] = weight;
			table.set(cue, row);
		}
	});
	ofScheme.set(layer, table);
	return table;
}

/** Every id of a scheme with its probability and what moved it, strongest first, whatever its probability. */
export function weigh<Id extends string>(
	weights: SchemeWeights<Id>,
	sightings: readonly Sighting[],
	layers: readonly Adjustments[] = [],
): Belief<Id>[] {
	const ids = Object.keys(weights.ids) as Id[];
	const loose = weights as SchemeWeights;
	const cueTables = [loose.ids, ...layers].map((layer) => tableOf(loose, layer));
	const sums = ids.map((id) => priorOf(weights, id, layers));
	const counted: { each: readonly Share[]; row: readonly number[] }[] = [];
	for (const { cue, total, each } of cueShares(sightings, weights.halfLife)) {
		const row = rowOf(cueTables, cue);
		if (!row) continue;
		counted.push({ each, row });
		for (let i = 0; i < ids.length; i += 1) sums[i] = (sums[i] ?? 0) + (row[i] ?? 0) * total;
	}
	const scored = ids.map((id, i) => ({ id, i, score: Math.max(-LIMIT, Math.min(LIMIT, sums[i] ?? 0)) }));
	const total = 1 + scored.reduce((sum, { score }) => sum + Math.exp(score), 0);
	return scored
		.map(({ id, i, score }) => ({
			id,
			p: Math.exp(score) / (weights.exclusive ? total : 1 + Math.exp(score)),
			// Listed when asked for: most ids are only weighed.
			get evidence(): Evidence[] {
				return evidenceOf(counted, i);
			},
		}))
		.sort((a, b) => b.p - a.p);
}

/** Weights of a cue over all layers, null where it bears on none. */
function rowOf(cueTables: readonly CueTable[], cue: string): readonly number[] | null {
	let sum: readonly number[] | null = null;
	for (const table of cueTables) {
		const row = table.get(cue);
		if (row) sum = sum ? sum.map((weight, i) => weight + (row[i] ?? 0)) : row;
	}
	return sum;
}

/** What moved the id at place `i` of the rows. */
function evidenceOf(
	counted: readonly { each: readonly Share[]; row: readonly number[] }[],
	i: number,
): Evidence[] {
	const evidence: Evidence[] = [];
	for (const { each, row } of counted) {
		const weight = row[i] ?? 0;
		if (weight === 0) continue;
		for (const { sighting, share } of each)
			if (Math.abs(weight * share) >= SHOWN) evidence.push({ ...sighting.source, weight: weight * share });
	}
	return merge(evidence);
}

/** One line per message stretch or fact: a message that shows three cues is one piece of evidence with their sum. Strongest first. */
function merge(evidence: readonly Evidence[]): Evidence[] {
	const byPlace = new Map<string, Evidence>();
	for (const item of evidence) {
		const place = 'fact' in item ? `f ${item.fact.key}` : `m ${item.message}`;
		const seen = byPlace.get(place);
		if (!seen) {
			byPlace.set(place, { ...item });
			continue;
		}
		// The stretch shown is that of the cue that moved most.
		const heavier = Math.abs(item.weight) > Math.abs(seen.weight) ? item : seen;
		byPlace.set(place, { ...heavier, weight: seen.weight + item.weight });
	}
	return [...byPlace.values()]
		.filter((item) => Math.abs(item.weight) >= SHOWN)
		.sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
}
