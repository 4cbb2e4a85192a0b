import { fact } from './cues/fact.ts';
import { orderCues } from './cues/order-cues.ts';
import { type Gathering, GatheringMemory } from './gathering.ts';
import type { ProfileInput } from './profile-input.ts';
import type { Sighting } from './sighting.ts';

/** The messages of an input, gathered; with a memory only those that are new since. */
export function gatheringOf(input: ProfileInput): Gathering {
	return (input.memory ?? new GatheringMemory()).after(input.messages, input.signals);
}

/** Everything that can move a belief, from messages, pace, orders and the seller's side. */
export function gatherSightings(input: ProfileInput, gathering = gatheringOf(input)): Sighting[] {
	const out = gathering.sightings();
	const open = input.openQuestions.length;
	if (open > 0)
		out.push(fact('talk:open-questions', 'open-questions', { count: open }, Math.min(1, 0.5 + open / 4)));
	const first = gathering.first ?? input.now;
	if (input.orders.length > 0) out.push(...orderCues(input.orders, first, input.now, input.thresholds));
	// An empty list may only be unknown: it counts as "never bought" unless the buyer is silent or speaks as one who has.
	else if (speaksAsBuyer(out, input.ordersUnknown ? ONE_SIGN : BOUGHT_FROM))
		out.push(fact('orders:unknown', 'orders-unknown'));
	else if (gathering.places > 0 && !input.ordersUnknown)
		out.push(...orderCues([], first, input.now, input.thresholds));
	return out;
}

const BOUGHT = new Set([
	'intent:any-complaint',
	'intent:ask-logistics',
	'intent:confirm-receipt',
	'intent:refund-return',
	'intent:exchange',
	'notice:paid',
	'notice:shipped',
	'notice:delivered',
	'notice:reviewed',
	'notice:refund',
]);
/** Sum of strengths from which the talk is taken to be about something already bought. */
const BOUGHT_FROM = 1.3;
/** Where nothing is known of orders one likely sign is enough: nothing speaks against it. */
const ONE_SIGN = 0.6;

function speaksAsBuyer(sightings: readonly Sighting[], from: number): boolean {
	let sum = 0;
	for (const { cue, strength } of sightings) if (BOUGHT.has(cue)) sum += strength;
	return sum >= from;
}
