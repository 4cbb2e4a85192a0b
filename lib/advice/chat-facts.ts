import type { EngineMessage, OrderFact } from '../chat/conversation.ts';
import type { MessageSignals } from '../chat/signals.ts';
import type { EntityKind } from '../chat/vocabulary.ts';
import type { ChatFacts } from '../templates/form.ts';

/** What a conversation and its orders name that a seller may be asked for: the newest first, each once. */
export function chatFacts(
	messages: readonly Pick<EngineMessage, 'id'>[],
	signals: Readonly<Record<string, MessageSignals>>,
	orders: readonly OrderFact[],
	buyer: string | null,
): ChatFacts {
	const entities = messages.toReversed().flatMap(({ id }) => signals[id]?.entities.toReversed() ?? []);
	const of = (...kinds: EntityKind[]) => entities.filter(({ kind }) => kinds.includes(kind));
	const texts = (...kinds: EntityKind[]) => of(...kinds).map(({ text }) => text);
	const numbers = (kind: EntityKind) =>
		of(kind).flatMap(({ value }) => (typeof value === 'number' && Number.isFinite(value) ? value : []));
	const bought = orders.toSorted((a, b) => b.at - a.at);
	return {
		amounts: unique([...numbers('amount'), ...bought.map(({ amount }) => amount)]),
		quantities: unique([...numbers('quantity'), ...bought.map(({ qty }) => qty)]),
		dates: unique(numbers('datetime')),
		orderNumbers: unique([...texts('order-number'), ...bought.flatMap(({ number }) => number ?? [])]),
		trackingNumbers: unique(texts('tracking-number')),
		items: unique([...bought.map(({ item }) => item), ...texts('product')]),
		options: unique(texts('size', 'colour')),
		buyer,
	};
}

const unique = <T>(list: readonly T[]): T[] => [...new Set(list)];
