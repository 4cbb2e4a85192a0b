import type { EngineMessage } from '../chat/conversation.ts';
import type { MessageSignals } from '../chat/signals.ts';
import { COMPLAINT_STEPS, type ComplaintStep } from '../chat/vocabulary.ts';
import { HINTS, SHOWS } from './cues/complaint-turn.ts';
import { phrasesOf } from './cues/message-cues.ts';
import { type SellerLine, sellerLine } from './cues/seller-lines.ts';
import { lengthOf } from './cues/talk-cues.ts';
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

/** Buyer messages within which a fault that was named and a complaint are one. */
const GOES_ON = 4;
/** What tells a fault apart from a mere hint. */
const SPECIFIC: ReadonlySet<string> = new Set(['broken-on-way', 'not-complete', 'product-fault', 'misuse']);
/** What can be photographed. */
const VISIBLE: ReadonlySet<string> = new Set([
	'broken-on-way',
	'product-fault',
	'complaint-damage',
	'complaint-mismatch',
	'complaint-quality',
	'complaint-missing',
]);

/** Whether a fault is named or hinted at. */
function namesFault(text: string, signals: MessageSignals): boolean {
	return HINTS.test(text) || phrasesOf(text, signals).some(({ id }) => FAULTS.has(id));
}

/** Steps that count only once a solution was offered: "I'll send it" before that is an offer. */
const LATE: ReadonlySet<ComplaintStep> = new Set(['agree', 'close', 'follow-up']);

/**
 * The course of a complaint, message by message. It begins with the first message that complains; some complain without a word of
 * complaint ("one cup is missing, never mind"), and where there is none that does, the first that names a fault begins it.
 */
export class ComplaintCourse {
	#beginnings = 0;
	#begun: 'no' | 'with-fault' | 'plainly' = 'no';
	/** Steps the seller took since it began, in the order in which they were first taken. */
	#done: ComplaintStep[] = [];
	/** Steps of the newest line that a person of the shop wrote. */
	#now: readonly ComplaintStep[] = [];
	/** Buyer messages since it began. */
	#heard = 0;
	/** Words the buyer has spent on it, and what they told of it. */
	#words = 0;
	#hinted = false;
	#told = new Set<string>();
	#shown = false;

	take(
		message: EngineMessage,
		signals: MessageSignals | undefined,
		line: SellerLine | null = sellerLine(message),
	): void {
		if (message.from === 'buyer' && signals) {
			this.#hear(message.text, signals);
			if (this.#begun !== 'no') this.#tell(message.text, signals);
		}
		if (message.from === 'seller' && line && !line.automatic) this.#step(line.steps);
	}

	#hear(text: string, signals: MessageSignals): void {
		if (this.#begun === 'plainly') return;
		if (complains(signals)) {
			// A fault named a moment ago is what the complaint is about; one named long ago was about something else.
			const goesOn = this.#begun === 'with-fault' && this.#heard <= GOES_ON;
			this.#begun = 'plainly';
			if (!goesOn) this.#begin();
		} else if (this.#begun === 'no' && namesFault(text, signals)) {
			this.#begun = 'with-fault';
			this.#begin();
		}
	}

	#tell(text: string, signals: MessageSignals): void {
		this.#heard += 1;
		this.#words += lengthOf(text);
		if (HINTS.test(text)) this.#hinted = true;
		if (SHOWS.test(text)) this.#shown = true;
		for (const { id } of phrasesOf(text, signals)) this.#told.add(id);
		for (const { id } of signals.intents) this.#told.add(id);
	}

	/** What is wrong has not been said: next to nothing was, or only that something is. */
	get vague(): boolean {
		if (this.#words <= 6) return true;
		return this.#hinted && this.#words <= 50 && ![...SPECIFIC].some((id) => this.#told.has(id));
	}

	/** A photo, film or document was shown since it began. */
	get shown(): boolean {
		return this.#shown;
	}

	/** It is about something that can be photographed. */
	get visible(): boolean {
		return [...VISIBLE].some((id) => this.#told.has(id));
	}

	#begin(): void {
		this.#done = [];
		this.#now = [];
		this.#heard = 0;
		this.#words = 0;
		this.#hinted = false;
		this.#told = new Set();
		this.#shown = false;
		this.#beginnings += 1;
	}

	#step(steps: readonly ComplaintStep[]): void {
		this.#now = steps;
		if (this.#begun === 'no') return;
		const offeredBefore = this.#done.includes('offer-solutions');
		for (const step of COMPLAINT_STEPS)
			if (steps.includes(step) && (offeredBefore || !LATE.has(step)) && !this.#done.includes(step))
				this.#done.push(step);
	}

	/** Grows whenever a complaint begins: what was said before it is not about it. */
	get beginnings(): number {
		return this.#beginnings;
	}

	get done(): readonly ComplaintStep[] {
		return this.#done;
	}

	get now(): readonly ComplaintStep[] {
		return this.#now;
	}
}
