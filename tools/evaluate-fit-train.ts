import { PRIOR, type SchemeWeights } from '../lib/profile/log-odds.ts';
import { type Example, featuresOf, teaches, truthOf } from './evaluate-fit-data.ts';

/** How strongly learned corrections are held back. */
export interface FitOptions {
	/** Penalty on moving a weight that was set by hand. */
	hand: number;
	/** Penalty on giving weight to a cue that has none. */
	fresh: number;
	/** Penalty on moving a prior. */
	prior: number;
	/** Power of the class balance: 0 counts every example alike, 1 gives rare ids the say of frequent ones. */
	balance: number;
	/** What an example with labelled signals counts beside one as the engine reads it. */
	gold: number;
	/** What an example with hidden orders counts. */
	hidden: number;
	rounds: number;
	/** Cues without a hand-set weight that may get one, per id: those that moved most in a first fit. */
	keep: number;
}

export const DEFAULT_FIT: FitOptions = {
	hand: 3,
	fresh: 25,
	prior: 0.05,
	balance: 0.6,
	gold: 0.5,
	hidden: 0.3,
	rounds: 250,
	keep: 10,
};

/** Cues that fresh weights may not use: the sets say so themselves (types and complaints were drawn together), or they are about the case, not the person. */
const NOT_FOR_TYPES =
	/^(began:|since:|reacts:|step:|notice:|seller:|orders:(last-|open|arrived|in-this|shortly|first|some)|now:)/;
const TYPES = new Set(['temperament', 'demeanour', 'buying-style', 'shopper-habit', 'motive']);

/** A penalty under which nothing moves. */
const BARRED = 1e4;

/** Schemes with too few examples per id for the common settings. */
const OPTIONS_OF: Readonly<Record<string, Partial<FitOptions>>> = {
	'complaint-step': { hand: 4, fresh: BARRED },
	// Follows from the orders by definition.
	lifecycle: { fresh: 60, keep: 4 },
};

type Learned = Record<string, Record<string, number>>;

/**
 * Learns corrections of one scheme's weights: logistic regression held near the hand-set weights (MAP), by Adam. Twice: the
 * first fit chooses the few fresh cues worth having, the second learns with those alone, so that evidence stays short.
 */
export function fitScheme(
	weights: SchemeWeights,
	examples: readonly Example[],
	options: FitOptions,
): Learned {
	const own = { ...options, ...OPTIONS_OF[weights.scheme] };
	const first = fitOnce(weights, examples, own, null);
	const allowed: Record<string, Set<string>> = {};
	for (const [id, cues] of Object.entries(first)) {
		const fresh = Object.entries(cues).filter(([cue]) => weights.ids[id]?.cues[cue] === undefined);
		fresh.sort((a, b) => Math.abs(b[1]) - Math.abs(a[1]));
		allowed[id] = new Set(fresh.slice(0, own.keep).map(([cue]) => cue));
	}
	return fitOnce(weights, examples, own, allowed);
}

/** One fit. `allowed`: fresh cues per id that may move; null: all. */
function fitOnce(
	weights: SchemeWeights,
	examples: readonly Example[],
	options: FitOptions,
	allowed: Readonly<Record<string, ReadonlySet<string>>> | null,
): Learned {
	const ids = Object.keys(weights.ids);
	const rows = examples.flatMap((example) => {
		const truth = truthOf(weights.scheme, example.labels);
		if (!truth || !teaches(example, weights.scheme)) return [];
		return [
			{
				x: featuresOf(weights, example.sightings),
				truth: new Set(truth),
				scale: example.as === 'read' ? 1 : example.as === 'gold' ? options.gold : options.hidden,
			},
		];
	});
	const seen = new Map<string, number>();
	for (const { x } of rows) for (const cue of x.keys()) seen.set(cue, (seen.get(cue) ?? 0) + 1);
	// A cue met in fewer than six conversations (twelve rows and some) teaches nothing that holds elsewhere.
	const cues = [PRIOR, ...[...seen].flatMap(([cue, count]) => (count >= 13 ? [cue] : []))];
	const index = new Map(cues.map((cue, i) => [cue, i]));
	const sparse = rows.map(({ x, truth, scale }) => {
		const known = [...x].filter(([cue]) => index.has(cue));
		return {
			at: Int32Array.from([0, ...known.map(([cue]) => index.get(cue) ?? 0)]),
			values: Float64Array.from([1, ...known.map(([, value]) => value)]),
			base: Float64Array.from(ids, (id) => handScore(weights, id, x)),
			truth,
			scale,
		};
	});
	const counts = new Map(
		ids.map((id) => [id, Math.max(1, rows.filter(({ truth }) => truth.has(id)).length)]),
	);
	const none = Math.max(1, rows.filter(({ truth }) => truth.size === 0).length);
	const delta = ids.map(() => new Float64Array(cues.length));
	const adam = ids.map(() => ({ m: new Float64Array(cues.length), v: new Float64Array(cues.length) }));
	const penalty = ids.map((id) =>
		Float64Array.from(cues, (cue) => {
			if (cue === PRIOR) return options.prior;
			if (weights.ids[id]?.cues[cue] !== undefined) return options.hand;
			if (TYPES.has(weights.scheme) && NOT_FOR_TYPES.test(cue)) return BARRED;
			// What is said since a complaint began bears on the complaint alone.
			if (/^(began|since):/.test(cue) && !weights.scheme.startsWith('complaint-')) return BARRED;
			// Chosen cues are held half as strongly: the choice was the other half of the restraint.
			if (allowed) return allowed[id]?.has(cue) ? options.fresh / 2 : BARRED;
			return options.fresh;
		}),
	);
	const targets = sparse.map(({ truth, scale }) =>
		ids.map((id) => {
			const y = truth.has(id) ? 1 : 0;
			const balance = balanceOf(truth, id, y, weights.exclusive, counts, none, rows.length, options.balance);
			return { y, scale: scale * balance };
		}),
	);
	const scores = new Float64Array(ids.length);
	for (let round = 1; round <= options.rounds; round += 1) {
		const gradient = ids.map(() => new Float64Array(cues.length));
		for (const [n, { at, values, base }] of sparse.entries()) {
			let total = 1;
			for (let k = 0; k < ids.length; k += 1) {
				const own = delta[k] as Float64Array;
				let score = base[k] as number;
				for (let j = 0; j < at.length; j += 1)
					score += (own[at[j] as number] as number) * (values[j] as number);
				scores[k] = Math.exp(Math.min(30, score));
				total += scores[k] as number;
			}
			for (let k = 0; k < ids.length; k += 1) {
				const e = scores[k] as number;
				const target = targets[n]?.[k];
				if (!target) continue;
				const error = ((weights.exclusive ? e / total : e / (1 + e)) - target.y) * target.scale;
				const own = gradient[k] as Float64Array;
				for (let j = 0; j < at.length; j += 1)
					own[at[j] as number] = (own[at[j] as number] as number) + error * (values[j] as number);
			}
		}
		for (const k of ids.keys()) step(delta[k], gradient[k], penalty[k], adam[k], round);
	}
	return Object.fromEntries(
		ids.map((id, k) => [
			id,
			Object.fromEntries(
				cues.flatMap((cue, i) => {
					const value = Math.round((delta[k]?.[i] ?? 0) * 100) / 100;
					return Math.abs(value) >= 0.05 ? [[cue, value]] : [];
				}),
			),
		]),
	);
}

function handScore(weights: SchemeWeights, id: string, x: ReadonlyMap<string, number>): number {
	let score = weights.ids[id]?.prior ?? 0;
	for (const [cue, weight] of Object.entries(weights.ids[id]?.cues ?? {}))
		score += weight * (x.get(cue) ?? 0);
	return score;
}

function balanceOf(
	truth: ReadonlySet<string>,
	id: string,
	y: number,
	exclusive: boolean,
	counts: ReadonlyMap<string, number>,
	none: number,
	all: number,
	power: number,
): number {
	if (exclusive) {
		const [own] = truth;
		const count = own === undefined ? none : (counts.get(own) ?? 1);
		return (all / (counts.size + 1) / count) ** power;
	}
	const positive = counts.get(id) ?? 1;
	return y === 1 ? (Math.max(1, all - positive) / positive) ** power : 1;
}

function step(
	weights: Float64Array | undefined,
	gradient: Float64Array | undefined,
	penalty: Float64Array | undefined,
	adam: { m: Float64Array; v: Float64Array } | undefined,
	round: number,
): void {
	if (!weights || !gradient || !penalty || !adam) return;
	const rate = 0.08 / Math.sqrt(1 + round / 60);
	for (let i = 0; i < weights.length; i += 1) {
		const g = (gradient[i] ?? 0) + (penalty[i] ?? 0) * (weights[i] ?? 0);
		const m = 0.9 * (adam.m[i] ?? 0) + 0.1 * g;
		const v = 0.99 * (adam.v[i] ?? 0) + 0.01 * g * g;
		adam.m[i] = m;
		adam.v[i] = v;
		weights[i] =
			(weights[i] ?? 0) - (rate * m) / (1 - 0.9 ** round) / (Math.sqrt(v / (1 - 0.99 ** round)) + 1e-8);
	}
}
