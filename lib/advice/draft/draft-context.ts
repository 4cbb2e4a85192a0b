import type { OrderFact } from '../../chat/conversation.ts';
import type { FloorPrice } from '../../chat/floor-price.ts';
import type { IntentId, Language } from '../../chat/vocabulary.ts';

/** A question of the buyer that waits for an answer, with what it asks about. */
export interface WaitingQuestion {
	text: string;
	intents: readonly IntentId[];
}

/** What is known while a draft is checked. Everything may be empty: a check that lacks its facts says nothing. */
export interface DraftContext {
	/** Site id as in `Snapshot.site`. */
	site: string;
	/** The buyer's language, as far as they wrote anything. */
	language: Language | null;
	buyerName: string | null;
	/** Names of the seller's other customers. */
	otherNames: readonly string[];
	questions: readonly WaitingQuestion[];
	/** The buyer's orders. */
	orders: readonly OrderFact[];
	/** Everything said in this conversation, both sides: facts that stand in it are no contradiction. */
	said: string;
	/** Phones, addresses, order and tracking numbers of the draft that are known of another customer, as written in the draft. */
	elsewhere: readonly string[];
	floor: FloorPrice;
	/** The buyer is upset now. */
	upset: boolean;
	/** A follow-up for a promise is kept already. */
	promiseKept: boolean;
	/** When the buyer wrote last, ms since the epoch, while no answer was given. */
	waitingSince: number | null;
	/** When the buyer wrote last at all. */
	lastBuyerAt: number | null;
	now: number;
	utcOffsetMinutes: number;
}

/** Nothing known. */
export function emptyContext(site: string, floor: FloorPrice, now = 0): DraftContext {
	return {
		site,
		language: null,
		buyerName: null,
		otherNames: [],
		questions: [],
		orders: [],
		said: '',
		elsewhere: [],
		floor,
		upset: false,
		promiseKept: false,
		waitingSince: null,
		lastBuyerAt: null,
		now,
		utcOffsetMinutes: 0,
	};
}
