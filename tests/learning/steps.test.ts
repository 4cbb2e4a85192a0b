import { describe, expect, it } from 'vitest';
import { profileInputOf } from '../../lib/advice/assess.ts';
import { readConversation } from '../../lib/advice/read-conversation.ts';
import type { Correction } from '../../lib/chat/assessment.ts';
import type { LearningStep, LocalOffsets, Taught } from '../../lib/chat/learning.ts';
import type { MessageSignals } from '../../lib/chat/signals.ts';
import { beliefSteps } from '../../lib/learning/belief-steps.ts';
import { learnedWords } from '../../lib/learning/learned-words.ts';
import { signalSteps } from '../../lib/learning/signal-steps.ts';
import { stepsToward } from '../../lib/learning/step.ts';
import { BELIEF_BOUNDS, SIGNAL_BOUNDS, sumOffsets } from '../../lib/learning/sum-offsets.ts';
import { beliefContext } from '../../lib/profile/believe.ts';
import { gatherSightings } from '../../lib/profile/gather-sightings.ts';
import { weigh } from '../../lib/profile/log-odds.ts';
import { TEMPERAMENT } from '../../lib/profile/weights/temperament.ts';
import { localCues } from '../../lib/signals/local-cues.ts';
import { movedIntentP, withLocalOffsets } from '../../lib/signals/local-offsets.ts';
import { NOW, talk } from '../profile/support.ts';

const DAY = 86_400_000;
const TALK = talk(
	'B: Hello, I ordered three of these and the third has a scratch',
	'S: So sorry, could you send a photo?',
	'B: What exactly does your warranty say about this, and by which date do you answer?',
);

function contextOf(local?: LocalOffsets) {
	const input = {
		messages: TALK,
		orders: [],
		buyer: { name: null },
		templates: [],
		values: {},
		corrections: [],
		earlier: [],
		now: NOW,
		local,
	};
	const profileInput = profileInputOf(input, readConversation(input), []);
	return beliefContext(profileInput, gatherSightings(profileInput));
}

const said = (scheme: Correction['scheme'], value: string | null, holds = true): Correction => ({
	scheme,
	value,
	holds,
});
const signals = (intents: MessageSignals['intents'] = []): MessageSignals => ({
	language: 'en',
	intents,
	emotion: { id: 'neutral', intensity: 0, p: 0.8, evidence: [] },
	style: { politeness: 0, directness: 0, verbosity: 0, certainty: 0, formality: 0, emoji: 0 },
	cues: [],
	entities: [],
	asks: false,
});
const step = (cue: string, size: number, id = 'haggle', scheme = 'intent'): LearningStep => ({
	scheme,
	id,
	cue,
	step: size,
});

/** The same taught several times: one correction alone is not believed. */
const often = (steps: LearningStep[], times: number) =>
	Array.from({ length: times }, (_, i) => ({ at: NOW + i, steps }));

describe('a step', () => {
	it('moves the corrected case by rate times error, however many cues it shows', () => {
		for (const count of [1, 3, 20]) {
			const values = new Map(Array.from({ length: count }, (_, i) => [`cue-${i}`, 0.2 + i / 10]));
			const steps = stepsToward('worry', 'stalling', values, -0.5, 1.2);
			const shift = steps.reduce((sum, { cue, step: size }) => sum + size * (values.get(cue) ?? 0), 0);
			expect(shift).toBeCloseTo(-0.6, 1);
		}
	});

	it('is none where nothing was seen', () => {
		expect(stepsToward('worry', 'stalling', new Map(), 1, 1)).toEqual([]);
	});
});

describe('what a correction of a belief teaches', () => {
	it('raises the chosen type and lowers its rivals in the same case', () => {
		const before = weigh(TEMPERAMENT, contextOf().sightings, contextOf().layers);
		const steps = beliefSteps(said('temperament', 'dominant'), contextOf());
		expect(sumOffsets([{ at: NOW, steps }], NOW).temperament?.dominant).toEqual({});
		const context = contextOf(sumOffsets(often(steps, 4), NOW));
		const after = weigh(TEMPERAMENT, context.sightings, context.layers);
		const p = (list: typeof before, id: string) => list.find((belief) => belief.id === id)?.p ?? 0;
		expect(before[0]?.id).not.toBe('dominant');
		expect(p(after, 'dominant')).toBeGreaterThan(p(before, 'dominant') + 0.01);
		expect(p(after, before[0]?.id ?? '')).toBeLessThan(before[0]?.p ?? 0);
	});

	it('touches no other scheme', () => {
		const steps = beliefSteps(said('temperament', 'dominant'), contextOf());
		expect(new Set(steps.map(({ scheme }) => scheme))).toEqual(new Set(['temperament']));
	});

	it('leaves the other ids of a list scheme alone', () => {
		const steps = beliefSteps(said('worry', 'payment-safety'), contextOf());
		expect(new Set(steps.map(({ id }) => id))).toEqual(new Set(['payment-safety']));
		expect(steps.every(({ step: size }) => size > 0)).toBe(true);
	});

	it('takes "no complaint" as a word on whether there is one', () => {
		const steps = beliefSteps(said('complaint-cause', null), contextOf());
		expect(new Set(steps.map(({ scheme }) => scheme))).toEqual(new Set(['complaint']));
		expect(steps.every(({ step: size }) => size < 0)).toBe(true);
	});

	it('learns next to nothing from a confirmation of what was sure', () => {
		const sure = { ...contextOf(), sightings: [] };
		expect(beliefSteps(said('temperament', null), sure).length).toBe(0);
	});
});

describe('what a correction of a signal teaches', () => {
	const TEXT = '老板我先上车了';

	it('asserts a meaning of this shop after a few corrections, on other messages with the phrase too', () => {
		let local: LocalOffsets = {};
		const taught: Taught[] = [];
		for (const text of [
			'老板我要上车',
			'在吗 我要上车',
			'好的那就我要上车吧',
			'蓝色的，我要上车',
			'今天我要上车',
			'我要上车啦',
		]) {
			taught.push({ at: NOW, steps: signalSteps(said('intent', 'place-order'), signals(), text, local) });
			local = sumOffsets(taught, NOW);
		}
		const read = (text: string) => withLocalOffsets(signals(), text, local).intents.map(({ id }) => id);
		expect(read('行，我要上车')).toEqual(['place-order']);
		expect(read('请问什么时候发货')).toEqual([]);
		expect(read('老板在吗')).toEqual([]);
	});

	it('drops what the seller denied, and gives it back when the correction is taken back', () => {
		const read = signals([{ id: 'haggle', p: 0.8, evidence: [] }]);
		const steps = signalSteps(said('intent', 'haggle', false), read, TEXT, {});
		const local = sumOffsets(often(steps, 3), NOW);
		expect(withLocalOffsets(read, TEXT, local).intents).toEqual([]);
		expect(withLocalOffsets(read, TEXT, sumOffsets([], NOW))).toBe(read);
	});

	it('moves the feeling to the one that was set', () => {
		const taught = Array.from({ length: 3 }, (_, i) => ({
			at: NOW + i,
			steps: signalSteps(said('emotion', 'impatience'), signals(), TEXT, {}),
		}));
		expect(withLocalOffsets(signals(), TEXT, sumOffsets(taught, NOW)).emotion).toMatchObject({
			id: 'impatience',
			intensity: 1,
		});
	});

	it('keeps no digits of a message', () => {
		const cues = [...localCues('order 88213377 my phone 0912 345 678, deliver quickly').keys()];
		expect(cues.filter((cue) => /\d/.test(cue))).toEqual([]);
		expect(cues).toContain('deliver quickly');
	});
});

describe('the sum of what was taught', () => {
	const taught = [
		{ at: NOW - 3, steps: [step('a', 0.31), step('b', -0.17)] },
		{ at: NOW - 2, steps: [step('a', 0.123), step('c', 0.7)] },
		{ at: NOW - 1, steps: [step('a', 0.2), step('b', -0.3), step('d', 0.05)] },
	];

	it('stays within its bounds whatever is taught', () => {
		const much = Array.from({ length: 50 }, (_, i) => ({
			at: NOW + i,
			steps: Array.from({ length: 20 }, (_, c) => [
				step(`cue-${c}`, c % 2 ? 3 : -3),
				step(`cue-${c}`, 3, 'dominant', 'temperament'),
			]).flat(),
		}));
		const offsets = sumOffsets(much, NOW);
		for (const value of Object.values(offsets.intent?.haggle ?? {}))
			expect(Math.abs(value)).toBeLessThanOrEqual(SIGNAL_BOUNDS.cue);
		const ofBelief = Object.values(offsets.temperament?.dominant ?? {});
		expect(ofBelief).toHaveLength(20);
		expect(Math.hypot(...ofBelief)).toBeLessThanOrEqual(BELIEF_BOUNDS.id + 1e-9);
		expect(Math.max(...ofBelief)).toBeLessThanOrEqual(BELIEF_BOUNDS.cue);
		const shifted = movedIntentP([], 'haggle', new Map([['cue-1', 50]]), offsets.intent ?? {});
		expect(shifted).toBeLessThan(0.83);
	});

	it('does not depend on the order of corrections', () => {
		expect(Object.keys(sumOffsets(taught, NOW).intent?.haggle ?? {})).toEqual(['a', 'b']);
		expect(sumOffsets([...taught].reverse(), NOW)).toEqual(sumOffsets(taught, NOW));
	});

	it('is exactly what it was once a correction is taken back, even from beyond the bound', () => {
		const flood = { at: NOW - 2, steps: [step('a', 9), step('b', -9)] };
		const before = sumOffsets(taught, NOW);
		expect(sumOffsets([...taught, flood], NOW)).not.toEqual(before);
		expect(
			sumOffsets(
				[...taught, flood].filter((one) => one !== flood),
				NOW,
			),
		).toEqual(before);
	});

	it('halves what was taught 180 days ago', () => {
		const old = sumOffsets(
			often([step('a', 0.8)], 2).map((one) => ({ ...one, at: NOW - 180 * DAY })),
			NOW,
		);
		const fresh = sumOffsets(
			often([step('a', 0.8)], 2).map((one) => ({ ...one, at: NOW })),
			NOW,
		);
		expect(fresh.intent?.haggle?.a).toBeGreaterThan(0.5);
		expect(old.intent?.haggle?.a).toBeCloseTo((fresh.intent?.haggle?.a ?? 0) / 2, 10);
	});
});

describe('what was learned, in words', () => {
	it('names the id, the direction and buyers’ words, not their fragments', () => {
		const taught = ['上车上车', '蓝色的上车', '快上车'].map((text) => ({
			at: NOW,
			steps: signalSteps(said('intent', 'place-order'), signals(), text, {}),
		}));
		const [row] = learnedWords(sumOffsets(taught, NOW));
		expect(row).toMatchObject({ scheme: 'intent', id: 'place-order', more: true });
		expect(row?.words[0]).toContain('上车');
	});

	it('leaves out what hardly moved', () => {
		expect(learnedWords({ intent: { haggle: { 便宜: 0.02 } } })).toEqual([]);
	});
});
