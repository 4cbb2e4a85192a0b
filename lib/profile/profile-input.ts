import type { Correction } from '../chat/assessment.ts';
import type { EngineMessage, OrderFact } from '../chat/conversation.ts';
import type { LocalOffsets } from '../chat/learning.ts';
import type { MessageSignals } from '../chat/signals.ts';
import type { GatheringMemory } from './gathering.ts';
import type { Thresholds } from './thresholds.ts';

/** A belief of earlier conversations with the same person. */
export interface EarlierTrait {
	scheme: string;
	id: string;
	p: number;
	/** When it was last asserted, in milliseconds since the epoch. */
	at: number;
}

/** Everything the profile is built from. */
export interface ProfileInput {
	/** Oldest first. */
	messages: readonly EngineMessage[];
	/** Signals by message id; buyer messages only. */
	signals: Readonly<Record<string, MessageSignals>>;
	orders: readonly OrderFact[];
	/** No orders are known, which says nothing of whether there are any: pages mostly show none. False: an empty list is a buyer who never bought. */
	ordersUnknown?: boolean | undefined;
	earlier?: readonly EarlierTrait[];
	corrections: readonly Correction[];
	/** Ids of buyer messages still unanswered. */
	openQuestions: readonly string[];
	now: number;
	thresholds: Thresholds;
	/** What this shop's corrections taught; none when left out. */
	local?: LocalOffsets | undefined;
	/** What was gathered of this conversation before: the same result, sooner. */
	memory?: GatheringMemory | undefined;
}
