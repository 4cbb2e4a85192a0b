import { describe, expect, it } from 'vitest';
import type { TaughtTaste } from '../../lib/chat/learning.ts';
import { choiceSteps, editSteps } from '../../lib/learning/reply-steps.ts';
import { sumTaste } from '../../lib/learning/reply-taste.ts';
import { learnedTaste } from '../../lib/learning/reply-words.ts';

const DAY = 86_400_000;
const NOW = 1_000 * DAY;
const BRIEF = {
	cues: new Map([
		['tone:brief', 1],
		['template:a', 1],
		['shared', 1],
	]),
	score: 0,
};
const WARM = {
	cues: new Map([
		['tone:warm', 1],
		['template:b', 1],
		['shared', 1],
	]),
	score: 0,
};

/** `count` choices of the brief reply over the warm one, each a day apart. */
function choices(count: number, kept: number | null = 1): TaughtTaste[] {
	return Array.from({ length: count }, (_, i) => ({
		at: NOW - i * DAY,
		steps: choiceSteps(BRIEF, [WARM]),
		kept,
	}));
}
const step = (steps: ReturnType<typeof choiceSteps>, cue: string) =>
	steps.find((one) => one.cue === cue)?.step ?? 0;

describe('a choice of a reply', () => {
	it('moves what the used one shows up and what the passed one shows down, and leaves what both share', () => {
		const steps = choiceSteps(BRIEF, [WARM]);
		expect(step(steps, 'tone:brief')).toBeGreaterThan(0);
		expect(step(steps, 'tone:warm')).toBe(-step(steps, 'tone:brief'));
		expect(step(steps, 'shared')).toBe(0);
	});

	it('says less against a single template than for one', () => {
		const steps = choiceSteps(BRIEF, [WARM]);
		expect(Math.abs(step(steps, 'template:b'))).toBeCloseTo(step(steps, 'template:a') / 2);
	});

	it('teaches next to nothing where the ranking foresaw it, and nothing where nothing was passed over', () => {
		const sure = choiceSteps({ ...BRIEF, score: 8 }, [WARM]);
		expect(Math.abs(step(sure, 'tone:brief'))).toBeLessThan(0.01);
		expect(choiceSteps(BRIEF, [])).toEqual([]);
		expect(choiceSteps(BRIEF, [BRIEF])).toEqual([]);
	});
});

describe('an edit before sending', () => {
	it('says something about length where it changed it much', () => {
		expect(editSteps(100, 50)).toEqual([{ cue: 'long', step: -0.5 }]);
		expect(editSteps(100, 180)).toEqual([{ cue: 'long', step: 0.5 }]);
		expect(editSteps(100, 90)).toEqual([]);
	});
});

describe('all choices together', () => {
	it('learn nothing from one, something within ten, and stay within bounds', () => {
		expect(sumTaste(choices(1), NOW)['tone:brief']).toBe(0);
		expect(sumTaste(choices(10), NOW)['tone:brief']).toBeGreaterThan(0.5);
		for (const offset of Object.values(sumTaste(choices(500), NOW)))
			expect(Math.abs(offset)).toBeLessThanOrEqual(2);
	});

	it('learn next to nothing from a seller who chooses now this and now that', () => {
		const mixed = choices(30).map(({ at, steps }, i) => ({
			at,
			kept: 1,
			steps: i % 2 === 0 ? steps : choiceSteps(WARM, [BRIEF]),
		}));
		expect(Math.abs(sumTaste(mixed, NOW)['tone:brief'] ?? 0)).toBeLessThan(0.05);
	});

	it('do not depend on the order in which they stand', () => {
		const some = [...choices(4), { at: NOW - 9 * DAY, kept: 0.6, steps: choiceSteps(WARM, [BRIEF]) }];
		expect(sumTaste([...some].reverse(), NOW)).toEqual(sumTaste(some, NOW));
	});

	it('count an old choice less, and one whose text was rewritten hardly', () => {
		const fresh = sumTaste(choices(6), NOW)['tone:brief'] ?? 0;
		expect(sumTaste(choices(6), NOW + 180 * DAY)['tone:brief']).toBeLessThan(fresh / 2);
		expect(sumTaste(choices(6, 0.2), NOW)['tone:brief']).toBeLessThan(fresh / 4);
	});
});

describe('what was learned, in words', () => {
	it('names ways and templates, the strongest first, each template once', () => {
		const { ways, templates } = learnedTaste({
			'tone:brief': 0.6,
			long: -0.3,
			'tone:warm': 0.01,
			'template:haggle-hold': -0.4,
			'for:intent.haggle:haggle-bundle': 0.8,
			'template:haggle-bundle': 0.5,
		});
		expect(ways).toEqual([
			{ id: 'tone:brief', more: true },
			{ id: 'long', more: false },
		]);
		expect(templates).toEqual([
			{ key: 'haggle-bundle', point: 'intent.haggle', more: true },
			{ key: 'haggle-hold', point: null, more: false },
		]);
	});
});
