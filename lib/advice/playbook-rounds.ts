import type { EngineMessage } from '../chat/conversation.ts';
import type { MessageSignals } from '../chat/signals.ts';
import type { IntentId } from '../chat/vocabulary.ts';

/** A matter that has rested for so many buyer messages is not what is going on any more. */
const RESTS = 3;

/**
 * How often the seller has answered a matter that the buyer brought up and comes back to: 0 when it is still unanswered for the first time. Null when
 * the buyer's newest messages are not about it. A run of messages without an answer between them is one turn.
 */
export function answeredRounds(
	messages: readonly EngineMessage[],
	signals: Readonly<Record<string, MessageSignals>>,
	intents: ReadonlySet<IntentId>,
	also: ReadonlySet<string> = new Set(),
): number | null {
	let rounds = 0;
	let begun = false;
	let answered = false;
	let resting = 0;
	for (const { id, from } of messages) {
		if (from === 'seller') answered = begun;
		if (from !== 'buyer') continue;
		const about = also.has(id) || signals[id]?.intents.some((intent) => intents.has(intent.id)) === true;
		resting = about ? 0 : resting + 1;
		if (!about) continue;
		if (begun && answered) rounds += 1;
		begun = true;
		answered = false;
	}
	return begun && resting < RESTS ? rounds : null;
}

/** Of a way's steps, which are behind the seller: all before the one that is due. */
export function stepsUpTo<const Id extends string>(
	ids: readonly Id[],
	rounds: number,
): { next: Id; done: (id: Id) => boolean } {
	const at = Math.min(rounds, ids.length - 1);
	const next = ids[at] ?? ids[0];
	if (next === undefined) throw new RangeError('a way without steps');
	return { next, done: (id) => ids.indexOf(id) < at };
}
