import type { EngineMessage } from '../../chat/conversation.ts';
import type { MessageSignals } from '../../chat/signals.ts';
import type { Sighting } from '../sighting.ts';
import { fact } from './fact.ts';
import { Middle } from './middle.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
/** How pages and the evaluation files write an attached picture or film. */
const PHOTO = /\[(图片|圖片|photo|video|视频|影片|image|picture|相片)[^\]]*\]/i;

/** Length in words: a Chinese character counts as six tenths of a word. */
export function lengthOf(text: string): number {
	const plain = text.replace(/\[[^\]]{1,12}\]/g, '');
	const han = plain.match(/[\u3400-\u9fff]/g)?.length ?? 0;
	const words = plain.match(/[a-z0-9\u00c0-\u024f']+/gi)?.length ?? 0;
	return han * 0.6 + words;
}

/** How the buyer talks over the whole conversation, counted message by message: lengths, pace, share of questions, courtesy, who spoke last. */
export class TalkTally {
	readonly #lengths = new Middle();
	/** Pauses in milliseconds before a buyer's message that follows a seller's. */
	readonly #pauses = new Middle();
	/** Pauses of {@link LONG} or more. */
	#longPauses = 0;
	#longest = 0;
	/** Buyer messages whose signals are known, and of them: */
	#read = 0;
	#asking = 0;
	#polite = 0;
	#haggling = 0;
	#complaining = 0;
	#glad = 0;
	#feeling = 0;
	#meaning = 0;
	/** Lines of persons of the shop. */
	#sellers = 0;
	#began: 'buyer' | 'seller' | null = null;
	#last: 'buyer' | 'seller' | null = null;
	/** Buyer messages since a person of the shop spoke. */
	#run = 0;
	#photo: { message: string; text: string } | null = null;
	#previous: EngineMessage | null = null;

	/** `automatic`: a line of the seller's side that the platform wrote. */
	take(message: EngineMessage, signals: MessageSignals | undefined, automatic: boolean): void {
		const { from } = message;
		if (from === 'buyer') this.#takeBuyer(message, signals);
		const person = from === 'buyer' || (from === 'seller' && !automatic) ? from : null;
		if (person) {
			this.#began ??= person;
			this.#last = person;
			this.#run = person === 'buyer' ? this.#run + 1 : 0;
			if (person === 'seller') this.#sellers += 1;
		}
		this.#previous = message;
	}

	#takeBuyer(message: EngineMessage, signals: MessageSignals | undefined): void {
		const length = lengthOf(message.text);
		this.#lengths.add(length);
		this.#longest = Math.max(this.#longest, length);
		const previous = this.#previous;
		if (previous?.from === 'seller' && message.at !== null && previous.at !== null) {
			const pause = message.at - previous.at;
			if (pause >= 0) this.#pauses.add(pause);
			if (pause >= LONG) this.#longPauses += 1;
		}
		if (PHOTO.test(message.text)) this.#photo = { message: message.id, text: message.text };
		if (signals) this.#takeSignals(signals);
	}

	#takeSignals({ asks, style, intents, emotion }: MessageSignals): void {
		this.#read += 1;
		if (asks) this.#asking += 1;
		if (style.politeness >= 0.3) this.#polite += 1;
		if (intents.some(({ id }) => id === 'haggle')) this.#haggling += 1;
		if (intents.some(({ id }) => id.startsWith('complaint-'))) this.#complaining += 1;
		if (emotion.id === 'delight' || emotion.id === 'gratitude') this.#glad += 1;
		if (emotion.id !== 'neutral') this.#feeling += 1;
		if (intents.some(({ id }) => !MANNERS.has(id))) this.#meaning += 1;
	}

	/** Cues `talk:`, and `shown:photo`. */
	cues(): Sighting[] {
		if (this.#lengths.count === 0) return [];
		return [...this.#lengthCues(), ...this.#paceCues(), ...this.#mannerCues(), ...this.#turnCues()];
	}

	#lengthCues(): Sighting[] {
		const out: Sighting[] = [];
		const count = this.#lengths.count;
		const middle = Math.round(this.#lengths.value() ?? 0);
		if (count >= 2 && middle <= 3) out.push(fact('talk:very-short', 'talk-short', { words: middle }));
		else if (count >= 2 && middle <= 6) out.push(fact('talk:short', 'talk-short', { words: middle }));
		else if (middle >= 18) out.push(fact('talk:long', 'talk-long', { words: middle }));
		else if (middle >= 12) out.push(fact('talk:medium', 'talk-long', { words: middle }));
		if (count >= 2 && this.#longest <= 5)
			out.push(fact('talk:never-long', 'talk-short', { words: Math.round(this.#longest) }));
		if (count <= 2) out.push(fact('talk:few-messages', 'talk-few-messages', { count }));
		else if (count >= 7) out.push(fact('talk:many-messages', 'talk-many-messages', { count }));
		else if (count >= 5) out.push(fact('talk:several-messages', 'talk-many-messages', { count }));
		return out;
	}

	#paceCues(): Sighting[] {
		const out: Sighting[] = [];
		const middle = this.#pauses.value();
		if (middle === null || this.#pauses.count < 2) return out;
		const minutes = Math.max(1, Math.round(middle / MINUTE));
		if (middle <= 45_000) out.push(fact('talk:instant', 'pace-fast', { minutes }));
		else if (middle <= 100_000) out.push(fact('talk:fast', 'pace-fast', { minutes }));
		else if (middle >= 5 * HOUR)
			out.push(fact('talk:very-slow', 'pace-slow', { hours: Math.round(middle / HOUR) }));
		else if (middle >= 25 * MINUTE) out.push(fact('talk:slow', 'pace-unhurried', { minutes }));
		if (this.#longPauses >= 2 && this.#lengths.count >= 4)
			out.push(fact('talk:comes-back', 'talk-comes-back', { count: this.#longPauses }));
		return out;
	}

	#mannerCues(): Sighting[] {
		const out: Sighting[] = [];
		const read = this.#read;
		const asks = this.#asking;
		if (asks >= 4) out.push(fact('talk:many-questions', 'many-questions', { count: asks }));
		else if (asks >= 3) out.push(fact('talk:some-questions', 'many-questions', { count: asks }));
		if (asks === 0 && this.#lengths.count >= 2) out.push(fact('talk:no-questions', 'no-questions'));
		if (asks >= 3 && asks / read >= 0.7)
			out.push(fact('talk:mostly-questions', 'mostly-questions', { count: asks }));
		// A wrong chat, a lone "ok", a sticker: nothing by which to know anyone.
		if (this.#meaning === 0) out.push(fact('talk:nothing-meant', 'nothing-meant'));
		else if (this.#meaning === 1) out.push(fact('talk:little-meant', 'nothing-meant'));
		const polite = this.#polite;
		if (read >= 3 && polite / read >= 0.6)
			out.push(fact('talk:always-polite', 'always-polite', { count: polite }));
		else if (read >= 3 && polite / read >= 0.34)
			out.push(fact('talk:often-polite', 'always-polite', { count: polite }));
		if (read >= 3 && polite === 0) out.push(fact('talk:no-courtesy', 'no-courtesy'));
		const haggles = this.#haggling;
		if (haggles >= 2)
			out.push(fact('talk:haggles-again', 'haggles-again', { count: haggles }, Math.min(1, haggles / 3)));
		if (this.#complaining >= 3)
			out.push(fact('talk:complains-often', 'complains-often', { count: this.#complaining }));
		if (this.#feeling === 0 && read >= 3) out.push(fact('talk:always-calm', 'always-calm'));
		if (this.#glad >= 2) out.push(fact('talk:often-glad', 'often-glad', { count: this.#glad }));
		return out;
	}

	#turnCues(): Sighting[] {
		const out: Sighting[] = [];
		if (this.#last === 'seller') out.push(fact('talk:seller-last', 'seller-last'));
		else out.push(fact('talk:buyer-last', 'buyer-last'));
		if (this.#sellers >= 3 && this.#sellers >= this.#lengths.count * 1.5)
			out.push(fact('talk:seller-talks-alone', 'seller-talks-alone', { count: this.#sellers }));
		if (this.#began === 'seller') out.push(fact('talk:seller-began', 'seller-began'));
		if (this.#photo) out.push({ cue: 'shown:photo', strength: 1, age: 0, source: this.#photo });
		if (this.#run >= 2) out.push(fact('talk:run', 'talk-run', { count: this.#run }));
		return out;
	}
}

/** Intents that say nothing of what the buyer wants. */
const MANNERS: ReadonlySet<string> = new Set(['greeting', 'thanks', 'goodbye', 'apology']);
/** A pause from which the buyer has been away, in milliseconds. */
const LONG = 8 * HOUR;
