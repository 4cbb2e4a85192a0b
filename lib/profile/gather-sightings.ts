import { stepsTaken } from './complaint-steps.ts';
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
	const first = messages.find((message) => message.at !== null)?.at ?? input.now;
	const orders = orderCues(input.orders, first, input.now, input.thresholds);
	// Without a word from the buyer, an empty order list says nothing: it may only be unknown.
	out.push(...(buyer.length > 0 || input.orders.length > 0 ? orders : []));
	return out;
}
