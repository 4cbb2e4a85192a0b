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

/** Shares worked out before: all schemes with one half-life ask for the same. */
const known = new WeakMap<readonly Sighting[], Map<number | null, readonly Share[]>>();

/** How much each sighting counts, as defined above. Of equally strong ones the newer ranks first; those that count next to nothing are dropped. */
export function shares(sightings: readonly Sighting[], halfLife: number | null): readonly Share[] {
	const before = known.get(sightings) ?? new Map<number | null, readonly Share[]>();
	const found = before.get(halfLife) ?? sharesOf(sightings, halfLife);
	known.set(sightings, before.set(halfLife, found));
	return found;
}

function sharesOf(sightings: readonly Sighting[], halfLife: number | null): Share[] {
	const byCue = new Map<string, Share[]>();
	for (const sighting of sightings) {
		const fade = halfLife === null ? 1 : 0.5 ** (sighting.age / halfLife);
		const share = sighting.strength * fade;
		if (share <= SHARE_FROM) continue;
		const list = byCue.get(sighting.cue);
		if (list) list.push({ sighting, share });
		else byCue.set(sighting.cue, [{ sighting, share }]);
	}
	const out: Share[] = [];
	for (const list of byCue.values()) {
		if (list.length > 1) list.sort((a, b) => b.share - a.share || a.sighting.age - b.sighting.age);
		list.forEach((item, k) => {
			item.share *= REPEAT ** k;
			if (item.share > SHARE_FROM) out.push(item);
		});
	}
	return out;
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
	const moved = ids.map((): Evidence[] => []);
	for (const { sighting, share } of shares(sightings, weights.halfLife)) {
		const rows = cueTables.flatMap((table) => table.get(sighting.cue) ?? []);
		if (rows.length === 0) continue;
		for (let i = 0; i < ids.length; i += 1) {
			let weight = 0;
			for (let at = i; at < rows.length; at += ids.length) weight += rows[at] ?? 0;
			weight *= share;
			if (weight === 0) continue;
			sums[i] = (sums[i] ?? 0) + weight;
			if (Math.abs(weight) >= SHOWN) moved[i]?.push({ ...sighting.source, weight });
		}
	}
	const scored = ids.map((id, i) => ({
		id,
		score: Math.max(-LIMIT, Math.min(LIMIT, sums[i] ?? 0)),
		evidence: merge(moved[i] ?? []),
	}));
	const total = 1 + scored.reduce((sum, { score }) => sum + Math.exp(score), 0);
	return scored
		.map(({ id, score, evidence }) => ({
			id,
			p: Math.exp(score) / (weights.exclusive ? total : 1 + Math.exp(score)),
			evidence,
		}))
		.sort((a, b) => b.p - a.p);
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
