import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assess } from '../../lib/advice/assess.ts';
import { readConversation } from '../../lib/advice/read-conversation.ts';
import type { EngineMessage } from '../../lib/chat/conversation.ts';
import { Gathering, GatheringMemory } from '../../lib/profile/gathering.ts';
import { KeptSightings, type PlacedSighting } from '../../lib/profile/kept-sightings.ts';
import { weigh } from '../../lib/profile/log-odds.ts';
import type { Sighting } from '../../lib/profile/sighting.ts';
import { ALL_WEIGHTS } from '../../lib/profile/weights/all.ts';
import { LEARNED } from '../../lib/profile/weights/learned.ts';
import { NOW } from './support.ts';

/** Lines of every kind that the gathering tells apart. */
const LINES: readonly Pick<EngineMessage, 'from' | 'text'>[] = [
	{ from: 'buyer', text: 'How much is the lamp?' },
	{ from: 'buyer', text: '能便宜点吗？' },
	{ from: 'buyer', text: 'It arrived broken, I want my money back!!' },
	{ from: 'buyer', text: '少了一个杯子，没关系，不急' },
	{ from: 'buyer', text: '[photo]' },
	{ from: 'buyer', text: 'Thank you so much, lovely 😊' },
	{ from: 'buyer', text: '？' },
	{ from: 'seller', text: 'So sorry! What happened exactly?' },
	{ from: 'seller', text: 'I can send a replacement or refund you, which would you prefer?' },
	{ from: 'seller', text: '好的，马上给您安排补发' },
	{ from: 'seller', text: 'Order paid' },
	{ from: 'system', text: '买家已付款' },
	{ from: 'unknown', text: 'hm' },
];
const talk = fc
	.array(fc.tuple(fc.nat(LINES.length - 1), fc.integer({ min: 0, max: 40_000_000 })), { maxLength: 40 })
	.map((picks) => {
		let at = NOW - 40 * 40_000_000;
		return picks.map(([line, pause], i): EngineMessage => {
			at += pause;
			return { id: `m${i}`, at, from: LINES[line]?.from ?? 'buyer', text: LINES[line]?.text ?? '' };
		});
	});
const inputOf = (messages: readonly EngineMessage[]) => ({
	messages,
	orders: [],
	buyer: { name: null },
	templates: [],
	values: {},
	corrections: [],
	earlier: [],
	now: NOW,
	utcOffsetMinutes: 0,
});

describe('gathering a conversation message by message', () => {
	it('gives the same assessment as gathering it at once, wherever the looks fall', () => {
		fc.assert(
			fc.property(talk, fc.array(fc.nat(40), { maxLength: 3 }), (messages, looks) => {
				const signals = readConversation(inputOf(messages));
				const memory = new GatheringMemory();
				for (const end of [...looks.sort((a, b) => a - b), messages.length]) {
					const input = { ...inputOf(messages.slice(0, end)), knownSignals: signals };
					expect(assess({ ...input, memory })).toEqual(assess(input));
				}
			}),
			{ numRuns: 40 },
		);
	});

	it('starts anew where an earlier message, its signals or the order changed', () => {
		fc.assert(
			fc.property(talk, talk, (one, other) => {
				const memory = new GatheringMemory();
				assess({ ...inputOf(one), memory });
				expect(assess({ ...inputOf(other), memory })).toEqual(assess(inputOf(other)));
				const pinned = { scheme: 'emotion', value: 'anger', holds: true, messageId: 'm0' } as const;
				const corrected = { ...inputOf(other), corrections: [pinned] };
				expect(assess({ ...corrected, memory })).toEqual(assess(corrected));
			}),
			{ numRuns: 40 },
		);
	});

	it('keeps what it knows when the same messages come as new objects', () => {
		const messages = LINES.map((line, i): EngineMessage => ({ ...line, id: `m${i}`, at: NOW + i }));
		const signals = readConversation(inputOf(messages));
		const memory = new GatheringMemory();
		const before = memory.after(messages, signals);
		expect(memory.after(structuredClone(messages), signals)).toBe(before);
		expect(memory.after(messages.slice(1), signals)).not.toBe(before);
	});

	it('takes only the new message of a long conversation', () => {
		const messages = Array.from({ length: 500 }, (_, i): EngineMessage => {
			const line = LINES[i % LINES.length];
			return { id: `m${i}`, at: NOW + i, from: line?.from ?? 'buyer', text: line?.text ?? '' };
		});
		const signals = readConversation(inputOf(messages));
		const memory = new GatheringMemory();
		memory.after(messages.slice(0, 499), signals);
		expect([...memory.steps(messages, signals)]).toHaveLength(1);
	});

	it('is bounded, however long the conversation', () => {
		const gathering = new Gathering();
		const [signals] = Object.values(
			readConversation(inputOf([{ id: 'm', from: 'buyer', text: '能便宜点吗？', at: NOW }])),
		);
		const lengths: number[] = [];
		for (let i = 0; i < 4_000; i += 1) {
			gathering.take({ id: `m${i}`, from: 'buyer', text: '能便宜点吗？', at: NOW + i }, signals);
			if (i % 1_000 === 999) lengths.push(gathering.sightings().length);
		}
		expect(Math.max(...lengths)).toBeLessThan(2 * (lengths[0] ?? 0));
	});
});

describe('sightings left out', () => {
	const CUES = ['intent:haggle', 'emotion:anger', 'phrase:laughs'];
	const sighting = fc.record({
		cue: fc.constantFrom(...CUES),
		strength: fc.double({ min: 0.3, max: 1, noNaN: true }),
		/** Buyer messages that passed since the one before. */
		passed: fc.constantFrom(0, 1, 1, 2, 9),
	});

	it('change no belief', () => {
		fc.assert(
			fc.property(fc.array(sighting, { minLength: 40, maxLength: 400 }), (list) => {
				const kept = new KeptSightings();
				const all: PlacedSighting[] = [];
				let place = 0;
				for (const [i, { cue, strength, passed }] of list.entries()) {
					place += passed;
					const one = { cue, strength, place, source: { message: `m${i}`, text: '' } };
					all.push(one);
					kept.add(one);
				}
				const whole: Sighting[] = all.map(({ place: at, ...rest }) => ({ ...rest, age: place - at }));
				for (const weights of ALL_WEIGHTS) {
					const expected = new Map(weigh(weights, whole, [LEARNED]).map((belief) => [belief.id, belief]));
					for (const { id, p, evidence } of weigh(weights, kept.sightings(place), [LEARNED])) {
						expect(p).toBeCloseTo(expected.get(id)?.p ?? -1, 9);
						expect(evidence.length).toBe(expected.get(id)?.evidence.length);
					}
				}
				expect(kept.sightings(place).length).toBeLessThanOrEqual(all.length);
			}),
			{ numRuns: 30 },
		);
	});

	it('are most of a long list', () => {
		const kept = new KeptSightings();
		for (let place = 0; place < 5_000; place += 1)
			kept.add({ cue: 'intent:haggle', strength: 0.9, place, source: { message: `m${place}`, text: '' } });
		expect(kept.sightings(5_000).length).toBeLessThan(40);
	});
});
