import type { EngineMessage } from '../chat/conversation.ts';
import type { MessageSignals } from '../chat/signals.ts';
import { COMPLAINT_STEPS, type ComplaintStep } from '../chat/vocabulary.ts';
import { phrasesOf } from './cues/message-cues.ts';
import { type SellerLine, sellerLine } from './cues/seller-lines.ts';
import type { PhraseId } from './phrases/phrase-ids.ts';

const UPSET = new Set(['anger', 'disappointment']);

/** Whether a buyer's message complains in so many words or feelings. */
function complains(signals: MessageSignals): boolean {
	const { intents, emotion } = signals;
	return (
		intents.some(({ id }) => id.startsWith('complaint-') || id === 'refund-return' || id === 'threat') ||
		(UPSET.has(emotion.id) && emotion.intensity >= 2)
	);
}

const FAULTS: ReadonlySet<PhraseId> = new Set([
	'broken-on-way',
	'not-complete',
	'late',
	'product-fault',
	'promise-broken',
	'misuse',
]);

/** Steps that count only once a solution was offered: "I'll send it" before that is an offer. */
const LATE: ReadonlySet<ComplaintStep> = new Set(['agree', 'close', 'follow-up']);

/**
 * The course of a complaint, message by message. It begins with the first message that complains; some complain without a word of
 * complaint ("one cup is missing, never mind"), and where there is none that does, the first that names a fault begins it.
 */
export class ComplaintCourse {
	#begun: 'no' | 'with-fault' | 'plainly' = 'no';
	/** Steps the seller took since it began, in the order in which they were first taken. */
	#done: ComplaintStep[] = [];
	/** Steps of the newest line that a person of the shop wrote. */
	#now: readonly ComplaintStep[] = [];

	take(
		message: EngineMessage,
		signals: MessageSignals | undefined,
		line: SellerLine | null = sellerLine(message),
	): void {
		if (message.from === 'buyer' && signals) this.#hear(message.text, signals);
		if (message.from === 'seller' && line && !line.automatic) this.#step(line.steps);
	}

	#hear(text: string, signals: MessageSignals): void {
		if (this.#begun === 'plainly') return;
		if (complains(signals)) {
			this.#begun = 'plainly';
			this.#done = [];
		} else if (this.#begun === 'no' && phrasesOf(text, signals).some(({ id }) => FAULTS.has(id)))
			this.#begun = 'with-fault';
	}

	#step(steps: readonly ComplaintStep[]): void {
		this.#now = steps;
		if (this.#begun === 'no') return;
		const offeredBefore = this.#done.includes('offer-solutions');
		for (const step of COMPLAINT_STEPS)
			if (steps.includes(step) && (offeredBefore || !LATE.has(step)) && !this.#done.includes(step))
				this.#done.push(step);
	}

	get done(): readonly ComplaintStep[] {
		return this.#done;
	}

	get now(): readonly ComplaintStep[] {
		return this.#now;
	}
}

/** Steps the seller took since the complaint began, in the order in which they were first taken. */
export function stepsTaken(
	messages: readonly EngineMessage[],
	signals: Readonly<Record<string, MessageSignals>>,
): ComplaintStep[] {
	const course = new ComplaintCourse();
	for (const message of messages) course.take(message, signals[message.id]);
	return [...course.done];
}
