import type { EngineMessage, OrderFact } from '../chat/conversation.ts';
import type { MessageSignals } from '../chat/signals.ts';
import type { TrainedModel } from '../signals/model/decode-model.ts';
import { readMessage } from '../signals/read-message.ts';
import type { AssessInput } from './assess-input.ts';

/** Buyer messages that a message is read with: pings and quick fire show over a few. */
const CONTEXT = 5;

/** State of the newest order placed by the time `at`, so that a question before buying is not read as one after. */
function statusAt(orders: readonly OrderFact[], at: number | null): OrderFact['status'] | null {
	const known = orders.filter((order) => at === null || order.at <= at).sort((a, b) => a.at - b.at);
	return known.at(-1)?.status ?? null;
}

/** Signals of every buyer message; those in `knownSignals` are taken as they are. `model`: the shipped weights unless others are given. */
export function readConversation(
	input: AssessInput,
	model?: TrainedModel | null,
): Record<string, MessageSignals> {
	const signals: Record<string, MessageSignals> = {};
	for (const _ of readSteps(input, signals, model));
	return signals;
}

/** {@link readConversation} into `signals`, one step for each message that had to be read, for a caller that lets others in between. */
export function* readSteps(
	input: AssessInput,
	signals: Record<string, MessageSignals>,
	model?: TrainedModel | null,
): Generator<void, void> {
	let prev: string | null = null;
	const prevBuyer: { text: string; at: number | null }[] = [];
	for (const message of input.messages) {
		if (message.from === 'seller') prev = message.text;
		if (message.from !== 'buyer') continue;
		const known = input.knownSignals?.[message.id];
		signals[message.id] = known ?? readOne(input, message, prev, prevBuyer, model);
		prevBuyer.push({ text: message.text, at: message.at });
		if (prevBuyer.length > CONTEXT) prevBuyer.shift();
		if (!known) yield;
	}
}

function readOne(
	input: AssessInput,
	message: EngineMessage,
	prev: string | null,
	prevBuyer: readonly { text: string; at: number | null }[],
	model: TrainedModel | null | undefined,
): MessageSignals {
	return readMessage(
		{
			text: message.text,
			from: 'buyer',
			prev,
			prevBuyer: [...prevBuyer],
			at: message.at,
			now: input.now,
			utcOffsetMinutes: input.utcOffsetMinutes,
			orderStatus: statusAt(input.orders, message.at),
		},
		model,
	);
}
