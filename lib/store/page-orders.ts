import type { OrderFact } from '../chat/conversation.ts';
import type { RapportDatabase } from './database.ts';
import { liveRows } from './read.ts';
import type { OrderRow } from './rows.ts';
import { newRow, type StoreContext, write } from './write.ts';

/** An order read from the page: only what the page says. */
export type SeenOrder = Pick<OrderFact, 'status'> & {
	number: string;
	site: string;
	item?: string | undefined;
	amount?: number | undefined;
	currency?: string | undefined;
	qty?: number | undefined;
	at?: number | undefined;
};

/**
 * Keeps the orders that the page shows of a buyer. An order number of a site has one buyer: a number that is known of another is a panel that still shows
 * the conversation before, and is left out. Nothing that is known is overwritten by nothing. Returns whether anything changed.
 */
export function keepPageOrders(
	db: RapportDatabase,
	buyerId: string,
	seen: readonly SeenOrder[],
	ctx: StoreContext,
): Promise<boolean> {
	return write(db, [db.orders], async () => {
		const known = liveRows('orders', await db.orders.toArray());
		let changed = false;
		for (const order of seen) {
			const before = known.find((row) => row.number === order.number && row.site === order.site);
			if (before && before.buyerId !== buyerId) continue;
			const next = before ? updated(before, order) : added(order, buyerId, ctx);
			if (before && sameOrder(before, next)) continue;
			await db.orders.put({ ...next, updatedAt: ctx.now });
			changed = true;
		}
		return changed;
	});
}

function added(order: SeenOrder, buyerId: string, ctx: StoreContext): OrderRow {
	const { number, site, status, item = '', amount = 0, qty = 1, at = ctx.now, currency } = order;
	return {
		...newRow(ctx),
		buyerId,
		number,
		site,
		status,
		item,
		amount,
		qty,
		at,
		...(currency ? { currency } : {}),
	};
}

function updated(before: OrderRow, { status, item, amount, qty, at, currency }: SeenOrder): OrderRow {
	return {
		...before,
		status,
		item: item ?? before.item,
		amount: amount ?? before.amount,
		qty: qty ?? before.qty,
		at: at ?? before.at,
		...(currency ? { currency } : {}),
	};
}

const FIELDS = ['status', 'item', 'amount', 'qty', 'at', 'currency'] as const;
const sameOrder = (a: OrderRow, b: OrderRow): boolean => FIELDS.every((field) => a[field] === b[field]);
