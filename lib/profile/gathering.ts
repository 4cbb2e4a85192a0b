import type { EngineMessage } from '../chat/conversation.ts';
import type { MessageSignals } from '../chat/signals.ts';
import type { ComplaintStep } from '../chat/vocabulary.ts';
import { ComplaintCourse } from './complaint-steps.ts';
import { reactionOf, stepThatFollows } from './cues/complaint-turn.ts';
import { fact } from './cues/fact.ts';
import { type MessageCue, messageCues, phrasesOf } from './cues/message-cues.ts';
import { sellerLine, stepCues } from './cues/seller-lines.ts';
import { TalkTally } from './cues/talk-cues.ts';
import { KeptSightings } from './kept-sightings.ts';
import { MoodLine } from './mood.ts';
import type { PhraseId } from './phrases/phrase-ids.ts';
import type { Sighting } from './sighting.ts';

/** The newest run of buyer messages: those after the seller's last line, or the very last one when the seller spoke since. */
class NewestRun {
	/** Cues of the whole run, and of its last message alone. */
	readonly #now = new KeptSightings();
	#ofLast: { place: number; newest: readonly MessageCue[]; earlier: readonly MessageCue[] } | null = null;
	/** What the run's messages but the last will have shown once they are no longer newest. */
	readonly #later = new KeptSightings();
	#answered = false;

	/** Takes a buyer message; what is no longer newest by it goes to `past`. */
	take(
		place: number,
		newest: readonly MessageCue[],
		earlier: readonly MessageCue[],
		past: KeptSightings,
	): void {
		this.#setBack();
		if (this.#answered) {
			past.join(this.#later);
			this.#later.clear();
			this.#now.clear();
			this.#answered = false;
		}
		for (const cue of newest) this.#now.add({ ...cue, place });
		this.#ofLast = { place, newest, earlier };
	}

	#setBack(): void {
		const last = this.#ofLast;
		if (last) for (const cue of last.earlier) this.#later.add({ ...cue, place: last.place });
	}

	/** A person of the shop has spoken. */
	answer(): void {
		this.#answered = true;
	}

	sightings(places: number): Sighting[] {
		if (!this.#answered) return this.#now.sightings(places);
		const last = this.#ofLast;
		const ofLast = last?.newest.map((cue) => ({ ...cue, age: places - last.place })) ?? [];
		return [...this.#later.sightings(places), ...ofLast];
	}
}

/** Messages of the newest run in which the buyer's reaction is sought. */
const TURN_READ = 6;
/** Cues that tell what a complaint is about. */
const ABOUT_COMPLAINT = /^(intent|emotion|phrase|concept):/;

/**
 * What a conversation shows, gathered message by message: a new message adds its own share and nothing before it is looked at again.
 * Taking the same messages in the same order gives the same, however many are taken between two looks.
 */
export class Gathering {
	readonly #past = new KeptSightings();
	readonly #run = new NewestRun();
	readonly #talk = new TalkTally();
	readonly #course = new ComplaintCourse();
	/** What the buyer showed in the message with which the complaint began, and since: as `began:` and `since:` and the cue. */
	readonly #began = new KeptSightings();
	readonly #since = new KeptSightings();
	readonly mood = new MoodLine();
	/** The newest run of buyer messages, and whether the seller spoke since. */
	#turn: { text: string; signals: MessageSignals; phrases: readonly PhraseId[] }[] = [];
	#answered = false;
	/** Buyer messages taken. */
	#places = 0;
	/** Time of the first message that shows one. */
	#first: number | null = null;

	/** `signals`: of a buyer message; undefined where it was not read. */
	take(message: EngineMessage, signals: MessageSignals | undefined): void {
		const line = sellerLine(message);
		this.#first ??= message.at;
		const { beginnings } = this.#course;
		this.#course.take(message, signals, line);
		const begins = this.#course.beginnings > beginnings;
		if (begins) {
			this.#began.clear();
			this.#since.clear();
		}
		if (message.from === 'buyer') {
			this.#places += 1;
			if (this.#answered) this.#turn = [];
			this.#answered = false;
			if (signals)
				this.#turn = [
					...this.#turn.slice(1 - TURN_READ),
					{ text: message.text, signals, phrases: phrasesOf(message.text, signals).map(({ id }) => id) },
				];
			if (signals) {
				const { always, topic, newest, earlier } = messageCues(message, signals);
				for (const cue of always) this.#past.add({ ...cue, place: this.#places });
				if (this.#course.beginnings > 0)
					for (const cue of [...always, ...topic]) {
						if (!ABOUT_COMPLAINT.test(cue.cue)) continue;
						this.#since.add({ ...cue, cue: `since:${cue.cue}`, place: this.#places });
						if (begins) this.#began.add({ ...cue, cue: `began:${cue.cue}`, place: this.#places });
					}
				this.#run.take(this.#places, newest, earlier, this.#past);
				this.mood.take(message.id, signals.emotion);
			} else this.#run.take(this.#places, [], [], this.#past);
		}
		if (line) {
			const source = { message: message.id, text: message.text };
			for (const cue of line.cues) this.#past.add({ cue, strength: 1, source, place: this.#places });
			if (message.from === 'seller' && !line.automatic) {
				this.#run.answer();
				this.#answered = true;
			}
		}
		this.#talk.take(message, signals, line?.automatic ?? false);
	}

	/** How a complaining buyer takes it by now. */
	#reactionCues(): Sighting[] {
		if (this.#course.beginnings === 0) return [];
		const reaction = reactionOf(this.#turn);
		return (Object.keys(reaction) as (keyof typeof reaction)[]).flatMap((name) =>
			reaction[name] ? [fact(`reacts:${name}`, `reacts.${name}`)] : [],
		);
	}

	/** The step that follows by the way through a complaint; null where there is none. */
	#follows(): ComplaintStep | null {
		if (this.#course.beginnings === 0) return null;
		const { done, now, vague, shown, visible } = this.#course;
		const part = { done, now, vague, shown, visible, buyerLast: !this.#answered };
		return stepThatFollows(part, reactionOf(this.#turn));
	}

	/** Buyer messages taken so far. */
	get places(): number {
		return this.#places;
	}

	get first(): number | null {
		return this.#first;
	}

	get course(): Pick<ComplaintCourse, 'done' | 'now'> {
		return this.#course;
	}

	/** What messages, pace and the seller's side show by now. */
	sightings(): Sighting[] {
		return [
			...this.#past.sightings(this.#places),
			...this.#run.sightings(this.#places),
			...this.#began.sightings(this.#places),
			...this.#since.sightings(this.#places),
			...this.#talk.cues(),
			...stepCues({ done: this.#course.done, now: this.#course.now, follows: this.#follows() }),
			...this.#reactionCues(),
		];
	}
}

/** Messages gathered so far, so that the next look at the same conversation starts where this one ended. */
export class GatheringMemory {
	#gathering = new Gathering();
	#taken: { message: EngineMessage; signals: MessageSignals | undefined }[] = [];

	/** The gathering of these messages: what was taken before is kept where it is the same, else everything is taken anew. */
	after(messages: readonly EngineMessage[], signals: Readonly<Record<string, MessageSignals>>): Gathering {
		for (const _ of this.steps(messages, signals));
		return this.#gathering;
	}

	/** The work of {@link after} in small steps, for a caller that has to let others in between. */
	*steps(
		messages: readonly EngineMessage[],
		signals: Readonly<Record<string, MessageSignals>>,
	): Generator<void, void> {
		if (!this.#begins(messages, signals)) {
			this.#gathering = new Gathering();
			this.#taken = [];
		}
		for (const message of messages.slice(this.#taken.length)) {
			this.#gathering.take(message, signals[message.id]);
			this.#taken.push({ message, signals: signals[message.id] });
			yield;
		}
	}

	#begins(messages: readonly EngineMessage[], signals: Readonly<Record<string, MessageSignals>>): boolean {
		return (
			this.#taken.length <= messages.length &&
			this.#taken.every(({ message, signals: read }, i) => {
				const now = messages[i];
				return now !== undefined && same(now, message) && signals[now.id] === read;
			})
		);
	}
}

function same(a: EngineMessage, b: EngineMessage): boolean {
	return a === b || (a.id === b.id && a.from === b.from && a.at === b.at && a.text === b.text);
}
