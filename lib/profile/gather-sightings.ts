import { stepsTaken } from './complaint-steps.ts';
import { fact } from './cues/fact.ts';
import { messageCues } from './cues/message-cues.ts';
import { orderCues } from './cues/order-cues.ts';
import { sellerCues } from './cues/seller-lines.ts';
import { talkCues } from './cues/talk-cues.ts';
import type { ProfileInput } from './profile-input.ts';
import type { Sighting } from './sighting.ts';

/** Everything that can move a belief, from messages, pace, orders and the seller's side. */
export function gatherSightings(input: ProfileInput): Sighting[] {
	const { messages, signals } = input;
	const out: Sighting[] = [];
	const buyer = messages.filter((message) => message.from === 'buyer');
	const lastOther = messages.findLastIndex((message) => message.from === 'seller');
	// The newest run of buyer messages: those after the seller's last, or the very last one when the seller spoke last.
	const newestRun = new Set(
		messages.flatMap((message, i) => (message.from === 'buyer' && i > lastOther ? [message.id] : [])),
	);
	const lastBuyer = buyer.at(-1);
	if (newestRun.size === 0 && lastBuyer) newestRun.add(lastBuyer.id);
	buyer.forEach((message, i) => {
		const read = signals[message.id];
		if (read) out.push(...messageCues(message, read, buyer.length - 1 - i, newestRun.has(message.id)));
	});
	const steps = stepsTaken(messages, signals);
	out.push(...talkCues(messages, signals), ...sellerCues(messages, steps));
	const open = input.openQuestions.length;
	if (open > 0)
		out.push(fact('talk:open-questions', 'open-questions', { count: open }, Math.min(1, 0.5 + open / 4)));
	const first = messages.find((message) => message.at !== null)?.at ?? input.now;
	if (input.orders.length > 0) out.push(...orderCues(input.orders, first, input.now, input.thresholds));
	// An empty list may only be unknown: it counts as "never bought" unless the buyer is silent or speaks as one who has.
	else if (speaksAsBuyer(out)) out.push(fact('orders:unknown', 'orders-unknown'));
	else if (buyer.length > 0) out.push(...orderCues([], first, input.now, input.thresholds));
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

function speaksAsBuyer(sightings: readonly Sighting[]): boolean {
	let sum = 0;
	for (const { cue, strength } of sightings) if (BOUGHT.has(cue)) sum += strength;
	return sum >= BOUGHT_FROM;
}
