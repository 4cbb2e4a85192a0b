import { describe, expect, it } from 'vitest';
import type { Correction } from '../../lib/chat/assessment.ts';
import { assessed, DAY, NOW, order, talk } from './support.ts';

const HAGGLE = talk(
	'B: How much is the lamp?',
	'S: It is 80 all in',
	'B: Can you do 60?',
	'S: 75 is the best I can do',
	'B: 65 and I buy it now, come on, lower',
	'S: 72',
	'B: last price? 68?',
);

function withCorrections(...corrections: Correction[]) {
	return assessed(HAGGLE, [], { corrections }).profile;
}

describe('corrections', () => {
	it('start from a belief the engine holds by itself', () => {
		expect(withCorrections().types['buying-style'][0]?.id).toBe('haggler');
	});

	it('pin a belief to what the seller set, at certainty', () => {
		const [belief] = withCorrections({ scheme: 'buying-style', value: 'sociable', holds: true }).types[
			'buying-style'
		];
		expect(belief).toMatchObject({ id: 'sociable', p: 1, pinned: true });
	});

	it('stay when the conversation says otherwise', () => {
		const more = [
			...HAGGLE,
			...talk('B: 60! too expensive, cheaper elsewhere').map((m) => ({ ...m, id: 'later' })),
		];
		const { profile } = assessed(more, [], {
			corrections: [{ scheme: 'buying-style', value: 'courteous', holds: true }],
		});
		expect(profile.types['buying-style'][0]?.id).toBe('courteous');
	});

	it('empty a scheme with null', () => {
		expect(
			withCorrections({ scheme: 'buying-style', value: null, holds: true }).types['buying-style'],
		).toEqual([]);
		expect(withCorrections({ scheme: 'phase', value: null, holds: true }).phase).toBeNull();
	});

	it('deny one id without choosing another', () => {
		expect(
			withCorrections({ scheme: 'buying-style', value: 'haggler', holds: false }).types['buying-style'][0]
				?.id,
		).not.toBe('haggler');
	});

	it('add to and remove from lists', () => {
		expect(
			withCorrections({ scheme: 'motive', value: 'economy', holds: false }).motives.map(({ id }) => id),
		).not.toContain('economy');
		expect(withCorrections({ scheme: 'motive', value: 'privacy', holds: true }).motives[0]).toMatchObject({
			id: 'privacy',
			pinned: true,
		});
	});

	it('open and close a complaint through its cause', () => {
		expect(
			withCorrections({ scheme: 'complaint-cause', value: 'delivery', holds: true }).complaint?.cause,
		).toMatchObject({ id: 'delivery', pinned: true });
		const broken = talk('B: The vase arrived smashed to pieces, I am furious');
		const orders = [order('delivered', 3)];
		expect(assessed(broken, orders).profile.complaint).not.toBeNull();
		const none: Correction[] = [{ scheme: 'complaint-cause', value: null, holds: true }];
		expect(assessed(broken, orders, { corrections: none }).profile.complaint).toBeNull();
	});
});

describe('earlier traits', () => {
	const earlier = (at: number) => [{ scheme: 'buying-style', id: 'sociable', p: 0.9, at }];

	it('carry over to a conversation that says little, and fade with time', () => {
		const little = talk('B: Hello, do you have the blue mug?');
		const p = (at: number) => assessed(little, [], { earlier: earlier(at) }).profile.types['buying-style'][0];
		expect(p(NOW - DAY)?.id).toBe('sociable');
		expect(p(NOW - 3_000 * DAY)?.id).not.toBe('sociable');
		expect(p(NOW - DAY)?.evidence).toContainEqual(
			expect.objectContaining({ fact: { key: 'fact.earlier', params: { days: 1 } } }),
		);
	});
});
