import type { Correction } from '../chat/assessment.ts';
import type { EngineMessage } from '../chat/conversation.ts';
import type { LocalOffsets } from '../chat/learning.ts';
import type { MessageSignals } from '../chat/signals.ts';
import { withLocalOffsets } from '../signals/local-offsets.ts';
import { pinSignals } from '../signals/pin-signals.ts';

/** Signals moved before, by the signals they were moved from: a long conversation is not moved anew at every message. */
const moved = new WeakMap<MessageSignals, { text: string; local: LocalOffsets; signals: MessageSignals }>();

function movedOnce(read: MessageSignals, text: string, local: LocalOffsets | undefined): MessageSignals {
	if (!local?.intent && !local?.emotion) return read;
	const before = moved.get(read);
	if (before && before.local === local && before.text === text) return before.signals;
	const signals = withLocalOffsets(read, text, local);
	moved.set(read, { text, local, signals });
	return signals;
}

/** Signals pinned before, so that the same word of the seller on the same message gives the same object again. */
const pinned = new WeakMap<MessageSignals, { said: string; signals: MessageSignals }>();

function pinnedOnce(signals: MessageSignals, text: string, said: readonly Correction[]): MessageSignals {
	if (said.length === 0) return signals;
	const key = JSON.stringify([text, said]);
	const before = pinned.get(signals);
	if (before?.said === key) return before.signals;
	const made = pinSignals(signals, text, said);
	pinned.set(signals, { said: key, signals: made });
	return made;
}

/** The signals as this shop's seller has them: as read, moved by what the corrections taught, then as set for single messages. */
export function heedSeller(
	messages: readonly EngineMessage[],
	read: Readonly<Record<string, MessageSignals>>,
	{ corrections, local }: { corrections: readonly Correction[]; local?: LocalOffsets | undefined },
): Record<string, MessageSignals> {
	const pins = new Map<string, Correction[]>();
	for (const correction of corrections)
		if (correction.messageId !== undefined)
			pins.set(correction.messageId, [...(pins.get(correction.messageId) ?? []), correction]);
	const heeded: Record<string, MessageSignals> = {};
	for (const { id, text } of messages) {
		const signals = read[id];
		if (signals) heeded[id] = pinnedOnce(movedOnce(signals, text, local), text, pins.get(id) ?? []);
	}
	return heeded;
}
