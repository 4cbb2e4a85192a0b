import type { Belief, BeliefScheme, Correction } from '../chat/assessment.ts';
import { type Adjustments, priorOf, type SchemeWeights, weigh } from './log-odds.ts';
import type { EarlierTrait, ProfileInput } from './profile-input.ts';
import type { Sighting } from './sighting.ts';
import { assertFrom, type Thresholds } from './thresholds.ts';
import { ALL_WEIGHTS } from './weights/all.ts';
import { LEARNED } from './weights/learned.ts';

/** Days after which a trait seen in an earlier conversation counts half. */
const TRAIT_HALF_LIFE_DAYS = 120;
const DAY = 86_400_000;
/** Evidence items kept per belief: the seller reads a few, and rows stay small. */
const EVIDENCE_KEPT = 6;

/** What {@link believe} needs besides sightings. */
export interface BeliefContext {
	sightings: readonly Sighting[];
	corrections: readonly Correction[];
	thresholds: Thresholds;
	/** Layers over the hand-set weights, the learned one first. */
	layers: readonly Adjustments[];
}

/** Sightings of earlier conversations: one per stored trait, cue `earlier:<scheme>:<id>`, weighted by its old log-odds. */
export function earlierLayer(
	earlier: readonly EarlierTrait[],
	now: number,
): { sightings: Sighting[]; layer: Adjustments } {
	const layer: Record<string, Record<string, Record<string, number>>> = {};
	const sightings: Sighting[] = [];
	for (const trait of earlier) {
		const p = Math.min(0.95, Math.max(0.05, trait.p));
		const faded = 0.5 ** (Math.max(0, now - trait.at) / DAY / TRAIT_HALF_LIFE_DAYS);
		const cue = `earlier:${trait.scheme}:${trait.id}`;
		const ofScheme = layer[trait.scheme] ?? {};
		const weights = ALL_WEIGHTS.find(({ scheme }) => scheme === trait.scheme);
		// While nothing new is said, a fresh memory stands where the belief stood.
		const prior = weights ? priorOf(weights, trait.id, [LEARNED]) : 0;
		ofScheme[trait.id] = { ...ofScheme[trait.id], [cue]: Math.max(0.3, Math.log(p / (1 - p)) - prior) };
		layer[trait.scheme] = ofScheme;
		sightings.push({
			cue,
			strength: faded,
			age: 0,
			source: {
				fact: { key: 'fact.earlier', params: { days: Math.max(0, Math.round((now - trait.at) / DAY)) } },
			},
		});
	}
	return { sightings, layer };
}

/** The context of a profile: tuned weights, what the shop taught, earlier traits, corrections. */
export function beliefContext(input: ProfileInput, sightings: readonly Sighting[]): BeliefContext {
	const earlier = earlierLayer(input.earlier ?? [], input.now);
	return {
		sightings: [...sightings, ...earlier.sightings],
		corrections: input.corrections,
		thresholds: input.thresholds,
		layers: input.local ? [LEARNED, input.local, earlier.layer] : [LEARNED, earlier.layer],
	};
}

function trimmed<Id extends string>(belief: Belief<Id>): Belief<Id> {
	return { ...belief, evidence: belief.evidence.slice(0, EVIDENCE_KEPT) };
}

/** Whether the evidence holds anything that speaks for the belief: without it nothing is asserted. */
function supported(belief: Belief): boolean {
	return belief.evidence.some((item) => item.weight > 0);
}

/** The asserted belief of an exclusive scheme, or null for "don't know". A correction wins over everything. */
export function believeOne<Id extends string>(
	weights: SchemeWeights<Id>,
	scheme: BeliefScheme,
	context: BeliefContext,
): Belief<Id> | null {
	const beliefs = weigh(weights, context.sightings, context.layers);
	const said = context.corrections.filter((correction) => correction.scheme === scheme);
	const pinned = said.findLast((correction) => correction.holds);
	if (pinned) {
		if (pinned.value === null) return null;
		const found = beliefs.find((belief) => belief.id === pinned.value);
		return found ? { ...trimmed(found), p: 1, pinned: true } : null;
	}
	const denied = new Set(said.map((correction) => correction.value));
	const best = beliefs.find((belief) => !denied.has(belief.id));
	if (!best || best.p < assertFrom(context.thresholds, scheme) || !supported(best)) return null;
	return trimmed(best);
}

/** The asserted beliefs of a scheme whose ids stand alone, strongest first. Corrections add or remove single ids; null removes all. */
export function believeMany<Id extends string>(
	weights: SchemeWeights<Id>,
	scheme: BeliefScheme | 'complaint-want' | 'task' | 'complaint',
	context: BeliefContext,
): Belief<Id>[] {
	const said = context.corrections.filter((correction) => correction.scheme === scheme);
	const least = assertFrom(context.thresholds, scheme);
	const noneHold = said.some((correction) => correction.value === null);
	return weigh(weights, context.sightings, context.layers)
		.flatMap((belief): Belief<Id>[] => {
			const word = said.findLast((correction) => correction.value === belief.id);
			if (word) return word.holds ? [{ ...trimmed(belief), p: 1, pinned: true }] : [];
			return !noneHold && belief.p >= least && supported(belief) ? [trimmed(belief)] : [];
		})
		.sort((a, b) => b.p - a.p);
}
