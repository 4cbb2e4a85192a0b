import type { OrderFact } from './conversation.ts';

/** The order placed last; null where none is known. */
export function newestOrder(orders: readonly OrderFact[]): OrderFact | null {
	return [...orders].sort((a, b) => a.at - b.at).at(-1) ?? null;
}
