import type { OrderFact } from '../chat/conversation.ts';
import { changeRow, deleteRow } from './change.ts';
import type { RapportDatabase } from './database.ts';
import { liveRows } from './read.ts';
import type { OrderRow } from './rows.ts';
import { newRow, type StoreContext, write } from './write.ts';

/** Adds an order to a buyer. */
export function addOrder(
	db: RapportDatabase,
	buyerId: string,
	order: OrderFact,
	ctx: StoreContext,
): Promise<OrderRow> {
	return write(db, [db.orders], async () => {
		const row: OrderRow = { ...newRow(ctx), buyerId, ...order };
		await db.orders.add(row);
		return row;
	});
}

/** Changes an order, e.g. its status. */
export function editOrder(
	db: RapportDatabase,
	orderId: string,
	change: Partial<OrderFact>,
	ctx: Pick<StoreContext, 'now'>,
): Promise<void> {
	return changeRow(db, db.orders, orderId, change, ctx);
}

/** Deletes an order. */
export function deleteOrder(
	db: RapportDatabase,
	orderId: string,
	ctx: Pick<StoreContext, 'now'>,
): Promise<void> {
	return deleteRow(db, db.orders, orderId, { item: '' }, ctx);
}

/** Orders of a buyer, oldest first. */
export async function listOrders(db: RapportDatabase, buyerId: string): Promise<OrderRow[]> {
	return liveRows('orders', await db.orders.where({ buyerId }).toArray()).sort((a, b) => a.at - b.at);
}
