import type { OrderFact } from '../chat/conversation.ts';
import { newestOrder } from '../chat/newest-order.ts';
import type { MessageSignals } from '../chat/signals.ts';
import type { Language } from '../chat/vocabulary.ts';
import type { TemplateValues } from '../templates/variables.ts';

/** The shop's values completed by what the conversation and the newest order tell. Given values stay. */
export function knownValues(
	given: TemplateValues,
	buyer: { name: string | null; language?: Language },
	orders: readonly OrderFact[],
	signals: Readonly<Record<string, MessageSignals>>,
): TemplateValues {
	const last = newestOrder(orders);
	const found: TemplateValues = {
		'buyer.name': buyer.name,
		'buyer.language': buyer.language,
		'buyer.orders': orders.length || null,
	};
	if (last) {
		found['order.item'] = last.item;
		found['order.amount'] = last.amount;
		found['order.quantity'] = last.qty;
		found['order.status'] = last.status;
		found['order.date'] = last.at;
		found['order.number'] = last.number;
		found['shop.currency'] = last.currency;
	}
	for (const read of Object.values(signals)) {
		for (const entity of read.entities) {
			if (entity.kind === 'order-number') found['order.number'] = entity.text;
			if (entity.kind === 'tracking-number') found['tracking.number'] = entity.text;
		}
	}
	const own = Object.fromEntries(
		Object.entries(given).filter(([, value]) => value !== null && value !== undefined && value !== ''),
	);
	return { ...found, ...own };
}
