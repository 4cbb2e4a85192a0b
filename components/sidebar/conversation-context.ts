import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { BeliefChange } from '../../lib/chat/assessment.ts';
import type { BuyerView, HistoryMessage } from '../../lib/messaging/view.ts';

/** The open conversation, for the parts that quote it or correct what is believed about its buyer. */
export interface ConversationUi {
	conversationId: string | null;
	/** Null when the buyer is not known for sure: nothing can be stored. */
	buyer: BuyerView | null;
	messages: ReadonlyMap<string, HistoryMessage>;
	/** What changed since the seller looked at it before. */
	changes: readonly BeliefChange[];
	/** Opens the history at a message. */
	showMessage: (id: string) => void;
}

export const ConversationContext = createContext<ConversationUi>({
	conversationId: null,
	buyer: null,
	messages: new Map(),
	changes: [],
	showMessage: () => undefined,
});

export const useConversation = (): ConversationUi => useContext(ConversationContext);
