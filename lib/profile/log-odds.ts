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

/** How much each sighting counts, as defined above. Zero-strength sightings are dropped. */
export function shares(
	sightings: readonly Sighting[],
	halfLife: number | null,
): { sighting: Sighting; share: number }[] {
	const byCue = new Map<string, { sighting: Sighting; share: number }[]>();
	for (const sighting of sightings) {
		const fade = halfLife === null ? 1 : 0.5 ** (sighting.age / halfLife);
		const list = byCue.get(sighting.cue);
		const item = { sighting, share: sighting.strength * fade };
		if (list) list.push(item);
		else byCue.set(sighting.cue, [item]);
	}
	const out: { sighting: Sighting; share: number }[] = [];
	for (const list of byCue.values()) {
		list.sort((a, b) => b.share - a.share);
		list.forEach((item, k) => {
			item.share *= REPEAT ** k;
			if (item.share > 0.001) out.push(item);
		});
	}
	return out;
}

/** Weight of a cue for an id, hand-set plus adjustments. */
function weightOf(weights: SchemeWeights, id: string, cue: string, layers: readonly Adjustments[]): number {
	let sum = weights.ids[id]?.cues[cue] ?? 0;
	for (const layer of layers) sum += layer[weights.scheme]?.[id]?.[cue] ?? 0;
	return sum;
}

/** Prior of an id, hand-set plus adjustments. */
export function priorOf(weights: SchemeWeights, id: string, layers: readonly Adjustments[]): number {
	let sum = weights.ids[id]?.prior ?? 0;
	for (const layer of layers) sum += layer[weights.scheme]?.[id]?.[PRIOR] ?? 0;
	return sum;
}

/** Every id of a scheme with its probability and what moved it, strongest first, whatever its probability. */
export function weigh<Id extends string>(
	weights: SchemeWeights<Id>,
	sightings: readonly Sighting[],
	layers: readonly Adjustments[] = [],
): Belief<Id>[] {
	const counted = shares(sightings, weights.halfLife);
	const scored = (Object.keys(weights.ids) as Id[]).map((id) => {
		const evidence: Evidence[] = [];
		let score = priorOf(weights, id, layers);
		for (const { sighting, share } of counted) {
			const weight = weightOf(weights, id, sighting.cue, layers) * share;
			if (weight === 0) continue;
			score += weight;
			if (Math.abs(weight) >= SHOWN) evidence.push({ ...sighting.source, weight });
		}
		return { id, score: Math.max(-LIMIT, Math.min(LIMIT, score)), evidence: merge(evidence) };
	});
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
