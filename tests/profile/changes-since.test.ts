import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AssertedThen } from '../../lib/chat/assessment.ts';
import { assertedIn, changesSince } from '../../lib/profile/changes-since.ts';
import { assessed, order, talk } from './support.ts';

const FIRST = talk('B: Hi, how much is the lamp?', 'S: It is 80 all in', 'B: Can you do 60?');
const LATER = talk(
	'B: Hi, how much is the lamp?',
	'S: It is 80 all in',
	'B: Can you do 60?',
	'S: 75 is the best I can do',
	'B: ok I bought it',
	'+3d B: It arrived broken. This is unacceptable!! The shade is cracked, I want my money back',
);

describe('changes since the seller last looked', () => {
	it('tell of nothing when nothing changed', () => {
		const then = assertedIn(assessed(FIRST).profile);
		expect(changesSince(then, then)).toEqual([]);
	});

	it('tell of a complaint first, without its cause as a change of its own', () => {
		const then = assertedIn(assessed(FIRST).profile);
		const now = assertedIn(assessed(LATER, [order('delivered', 2, 'Lamp', 75)]).profile);
		const changes = changesSince(then, now);
		expect(changes[0]).toMatchObject({ scheme: 'complaint', kind: 'appeared', was: null });
		expect(now['complaint-cause']).toHaveLength(1);
		expect(changes.some(({ scheme }) => scheme === 'complaint-cause')).toBe(false);
		expect(changes).toContainEqual(
			expect.objectContaining({ scheme: 'phase', kind: 'turned', from: 'pre-sale', id: 'after-sale' }),
		);
		expect(changesSince(now, then)[0]).toMatchObject({ scheme: 'complaint', kind: 'gone', now: null });
	});

	it('say that a cause turned while the complaint stays', () => {
		const complaint = [{ id: 'complaint', p: 1 }];
		const changes = changesSince(
			{ complaint, 'complaint-cause': [{ id: 'product', p: 0.6 }] },
			{ complaint, 'complaint-cause': [{ id: 'delivery', p: 0.7 }] },
		);
		expect(changes).toEqual([
			{ scheme: 'complaint-cause', id: 'delivery', kind: 'turned', from: 'product', was: 0.6, now: 0.7 },
		]);
	});

	it('tell strong moves of what stayed, and pass over small ones', () => {
		const before = { motive: [{ id: 'economy', p: 0.9 }], worry: [{ id: 'stalling', p: 0.5 }] };
		expect(
			changesSince(before, {
				motive: [{ id: 'economy', p: 0.7 }],
				worry: [{ id: 'stalling', p: 0.69 }],
			}),
		).toEqual([{ scheme: 'motive', id: 'economy', kind: 'weaker', was: 0.9, now: 0.7 }]);
	});

	it('compare each id of a scheme in which several hold, the largest move first', () => {
		const changes = changesSince(
			{ motive: [{ id: 'economy', p: 0.5 }] },
			{
				motive: [
					{ id: 'privacy', p: 0.9 },
					{ id: 'doubt', p: 0.6 },
				],
			},
		);
		expect(changes.map(({ id, kind }) => `${id} ${kind}`)).toEqual([
			'privacy appeared',
			'doubt appeared',
			'economy gone',
		]);
	});

	it('say nothing of a scheme that was not kept', () => {
		expect(changesSince({}, { stage: [{ id: 'need', p: 0.8 }] })).toEqual([]);
		expect(changesSince({ stage: [] }, { stage: [{ id: 'need', p: 0.8 }] })).toHaveLength(1);
	});

	it('leave out what the seller set', () => {
		const then: AssertedThen = {
			temperament: [{ id: 'dominant', p: 0.6 }],
			motive: [{ id: 'economy', p: 0.6 }],
			demand: [{ id: 'actual', p: 0.8 }],
		};
		const now: AssertedThen = {
			temperament: [{ id: 'friendly', p: 1, pinned: true }],
			motive: [{ id: 'privacy', p: 0.7 }],
			demand: [],
		};
		const corrections = [
			{ scheme: 'motive', value: 'economy', holds: false },
			{ scheme: 'demand', value: null, holds: true },
		] as const;
		expect(changesSince(then, now, corrections).map(({ id }) => id)).toEqual(['privacy']);
		expect(changesSince(then, now).map(({ id }) => id)).toEqual(['actual', 'privacy', 'economy']);
	});

	it('reverse when the two moments are exchanged', () => {
		const list = fc.uniqueArray(
			fc.record({
				id: fc.constantFrom('economy', 'doubt', 'safety'),
				p: fc.double({ min: 0.3, max: 1, noNaN: true }),
			}),
			{ selector: ({ id }) => id },
		);
		const opposite = {
			appeared: 'gone',
			gone: 'appeared',
			stronger: 'weaker',
			weaker: 'stronger',
			turned: 'turned',
		};
		fc.assert(
			fc.property(list, list, (motive, other) => {
				const forth = changesSince({ motive }, { motive: other });
				const back = changesSince({ motive: other }, { motive });
				expect(back.map(({ id, kind }) => `${id} ${kind}`).sort()).toEqual(
					forth.map(({ id, kind }) => `${id} ${opposite[kind]}`).sort(),
				);
			}),
		);
	});
});
