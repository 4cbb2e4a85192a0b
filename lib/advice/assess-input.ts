import type { Correction } from '../chat/assessment.ts';
import type { EngineMessage, OrderFact } from '../chat/conversation.ts';
import type { FloorPrice } from '../chat/floor-price.ts';
import type { LocalOffsets, ReplyTaste } from '../chat/learning.ts';
import type { MessageSignals } from '../chat/signals.ts';
import type { UiLanguage } from '../chat/vocabulary.ts';
import type { GatheringMemory } from '../profile/gathering.ts';
import type { EarlierTrait } from '../profile/profile-input.ts';
import type { Thresholds } from '../profile/thresholds.ts';
import type { Template } from '../templates/template.ts';
import type { TemplateValues } from '../templates/variables.ts';
import type { WordingTurn } from '../templates/wording-turn.ts';

/** What the engine needs to assess one conversation. Everything but `messages` and `now` may be empty. */
export interface AssessInput {
	/** Oldest first; buyer, seller and system rows. */
	messages: readonly EngineMessage[];
	orders: readonly OrderFact[];
	/** No orders are known, which says nothing of whether there are any. */
	ordersUnknown?: boolean | undefined;
	buyer: { name: string | null };
	templates: readonly Template[];
	/** The shop's and the seller's variables; what is known of buyer and order is added and does not replace them. */
	values: TemplateValues;
	corrections: readonly Correction[];
	/** Beliefs of earlier conversations with this person. */
	earlier: readonly EarlierTrait[];
	/** How often each template was used, by id. */
	uses?: Readonly<Record<string, number>>;
	/** Keys of suggested tasks that the seller accepted or dismissed. */
	handledTaskKeys?: readonly string[];
	/** Milliseconds since the epoch. */
	now: number;
	/** The buyer's offset from UTC in minutes, east positive; 0 when unknown. */
	utcOffsetMinutes?: number;
	/** What the seller never goes below: replies that would are not offered. */
	floor?: FloorPrice;
	/** Language for replies while the buyer's is unknown. */
	language?: UiLanguage;
	/** Signals read before, by message id: those messages are not read again. */
	knownSignals?: Readonly<Record<string, MessageSignals>>;
	thresholds?: Thresholds;
	/** What this shop's corrections taught; none when left out. */
	local?: LocalOffsets | undefined;
	/** What was gathered of this conversation before: the same assessment, sooner. One conversation each. */
	memory?: GatheringMemory | undefined;
	/** What this seller's choices of replies taught; nothing when left out. */
	taste?: ReplyTaste | undefined;
	/** Which wordings this buyer read last; without it the first of each is written. */
	wording?: WordingTurn | undefined;
	/** The site's id, for its length limit. */
	site?: string | undefined;
}
