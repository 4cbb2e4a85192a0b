import type { EngineMessage } from '../chat/conversation.ts';
import type { MessageSignals } from '../chat/signals.ts';
import { COMPLAINT_STEPS, type ComplaintStep } from '../chat/vocabulary.ts';
import { stepsIn } from './cues/seller-lines.ts';
import { findPhrases } from './phrases/find-phrases.ts';
import type { PhraseId } from './phrases/phrase-ids.ts';

const UPSET = new Set(['anger', 'disappointment']);

/** Index of the message with which the buyer began to complain; -1 when none does. */
export function complaintStart(
	messages: readonly EngineMessage[],
	signals: Readonly<Record<string, MessageSignals>>,
): number {
	const plain = messages.findIndex((message) => {
		const read = message.from === 'buyer' ? signals[message.id] : undefined;
		if (!read) return false;
		return (
			read.intents.some(
				({ id }) => id.startsWith('complaint-') || id === 'refund-return' || id === 'threat',
			) ||
			(UPSET.has(read.emotion.id) && read.emotion.intensity >= 2)
		);
	});
	if (plain >= 0) return plain;
	// Some complain without a word of complaint: "one cup is missing, never mind".
	return messages.findIndex((message) => {
		const read = message.from === 'buyer' ? signals[message.id] : undefined;
		return read !== undefined && findPhrases(message.text, read.language).some(({ id }) => FAULTS.has(id));
	});
}

const FAULTS: ReadonlySet<PhraseId> = new Set([
	'broken-on-way',
	'not-complete',
	'late',
	'product-fault',
	'promise-broken',
	'misuse',
]);

/**
 * Steps the seller took since the complaint began, in the order in which they were first taken. Agreeing, closing and
 * following up count only once a solution was offered: "I'll send it" before that is an offer.
 */
export function stepsTaken(
	messages: readonly EngineMessage[],
	signals: Readonly<Record<string, MessageSignals>>,
): ComplaintStep[] {
	const start = complaintStart(messages, signals);
	if (start < 0) return [];
	const done: ComplaintStep[] = [];
	for (const message of messages.slice(start + 1)) {
		if (message.from !== 'seller') continue;
		const offeredBefore = done.includes('offer-solutions');
		const found = new Set(stepsIn(message.text));
		for (const step of COMPLAINT_STEPS) {
			if (!found.has(step)) continue;
			if (LATE.has(step) && !offeredBefore) continue;
			if (!done.includes(step)) done.push(step);
		}
	}
	return done;
}

const LATE: ReadonlySet<ComplaintStep> = new Set(['agree', 'close', 'follow-up']);
