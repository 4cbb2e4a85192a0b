import { describe, expect, it } from 'vitest';
import {
	type Adjustments,
	PRIOR,
	REPEAT,
	type SchemeWeights,
	shares,
	weigh,
} from '../../lib/profile/log-odds.ts';
import type { Sighting } from '../../lib/profile/sighting.ts';

const seen = (cue: string, age = 0, message = `${cue}-${age}`, strength = 1): Sighting => ({
	cue,
	strength,
	age,
	source: { message, text: cue },
});
const ALONE: SchemeWeights<'warm'> = {
	scheme: 'test',
	exclusive: false,
	halfLife: 4,
	ids: { warm: { prior: -1, cues: { smile: 2, frown: -1.5 } } },
};
const EITHER: SchemeWeights<'warm' | 'cold'> = {
	scheme: 'test',
	exclusive: true,
	halfLife: null,
	ids: { warm: { prior: -1, cues: { smile: 3 } }, cold: { prior: -1, cues: { frown: 3 } } },
};
const sigmoid = (x: number) => 1 / (1 + Math.exp(-x));

describe('the formula', () => {
	it('gives the prior alone when nothing was seen', () => {
		expect(weigh(ALONE, [])[0]).toEqual({ id: 'warm', p: sigmoid(-1), evidence: [] });
	});

	it('adds the weight of a fresh sighting', () => {
		expect(weigh(ALONE, [seen('smile')])[0]?.p).toBeCloseTo(sigmoid(1), 10);
	});

	it('halves a sighting after its half-life', () => {
		expect(weigh(ALONE, [seen('smile', 4)])[0]?.p).toBeCloseTo(sigmoid(0), 10);
	});

	it('counts a second sighting of the same cue less', () => {
		expect(weigh(ALONE, [seen('smile', 0, 'a'), seen('smile', 0, 'b')])[0]?.p).toBeCloseTo(
			sigmoid(-1 + 2 + 2 * REPEAT),
			10,
		);
	});

	it('lists evidence whose weights add up to the score, counter-evidence too', () => {
		const [belief] = weigh(ALONE, [seen('smile', 0, 'a'), seen('smile', 2, 'b'), seen('frown', 1, 'c')]);
		const sum = (belief?.evidence ?? []).reduce((total, item) => total + item.weight, -1);
		expect(sigmoid(sum)).toBeCloseTo(belief?.p ?? 0, 10);
		expect(belief?.evidence.some((item) => item.weight < 0)).toBe(true);
	});

	it('makes ids of an exclusive scheme compete with each other and with "don\'t know"', () => {
		const only = weigh(EITHER, [seen('smile')])[0]?.p ?? 0;
		const both = weigh(EITHER, [seen('smile'), seen('frown')]);
		expect(both[0]?.p).toBeLessThan(only);
		expect(both.reduce((sum, belief) => sum + belief.p, 0)).toBeLessThan(1);
	});

	it('applies adjustments of weights and priors, layer by layer', () => {
		const layers: Adjustments[] = [{ test: { warm: { smile: 1 } } }, { test: { warm: { [PRIOR]: -0.5 } } }];
		expect(weigh(ALONE, [seen('smile')], layers)[0]?.p).toBeCloseTo(sigmoid(-1 - 0.5 + 3), 10);
	});

	it('never reaches certainty', () => {
		const many = Array.from({ length: 500 }, (_, i) => seen('smile', 0, `m${i}`));
		const p = weigh({ ...ALONE, ids: { warm: { prior: 0, cues: { smile: 50 } } } }, many)[0]?.p ?? 1;
		expect(p).toBeLessThan(1);
	});

	it('drops what is too faint to count', () => {
		expect(shares([seen('smile', 400)], 4)).toEqual([]);
	});
});
