import type { OrderFact } from '../chat/conversation.ts';
import { getBuyer } from '../store/buyer-record.ts';
import type { RapportDatabase } from '../store/database.ts';
import type { KnownText } from '../templates/from-message.ts';
import { shopValues } from './shop-values.ts';
import type { OpenConversation } from './tab-session.ts';

function ofOrder({ number, amount, item }: OrderFact): KnownText[] {
	return [
		...(number ? [{ name: 'order.number', value: number } as const] : []),
		...(amount ? [{ name: 'order.amount', value: amount } as const] : []),
		...(item ? [{ name: 'order.item', value: item } as const] : []),
	];
}

/** Everything known of a buyer that a message may name: all their names, all their orders, and the numbers that stand in the open chat. */
export async function knownTexts(
	db: RapportDatabase,
	buyerId: string | null,
	open: OpenConversation | null,
): Promise<KnownText[]> {
	const known: KnownText[] = [];
	const add = (name: KnownText['name'], value: string | number | null | undefined) => {
		if (value !== null && value !== undefined && value !== '') known.push({ name, value });
	};
	const record = buyerId === null ? null : await getBuyer(db, buyerId, 0);
	if (record) {
		add('buyer.name', record.buyer.name);
		for (const { name, platformId } of record.identities) {
			add('buyer.name', name);
			if (platformId && platformId.length > 3) add('buyer.name', platformId);
		}
		known.push(...record.orders.flatMap(ofOrder));
	}
	if (open && open.buyerId === buyerId) {
		add('buyer.name', open.snapshot.buyer.name);
		for (const { entities } of Object.values(open.signals))
			for (const { kind, text } of entities) {
				if (kind === 'order-number') add('order.number', text);
				if (kind === 'tracking-number') add('tracking.number', text);
			}
	}
	const shop = await shopValues(db);
	for (const name of ['shop.name', 'seller.name'] as const) add(name, shop[name]);
	return known;
}
