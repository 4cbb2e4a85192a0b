import type { BeliefScheme } from '../../chat/assessment.ts';
import { listBuyers } from '../../store/buyer-list.ts';
import { getBuyer } from '../../store/buyer-record.ts';
import { setCorrection, undoCorrection } from '../../store/corrections.ts';
import { eraseBuyer } from '../../store/erase-buyer.ts';
import { addOrder } from '../../store/orders.ts';
import { buyerView, historyMessage } from '../view-state.ts';
import type { AnswerMap } from './answer-map.ts';
import { openDashboard } from './replies.ts';

type BuyerRequests =
	| 'buyers/list'
	| 'buyer/get'
	| 'buyer/delete'
	| 'order/add'
	| 'correction/set'
	| 'correction/undo'
	| 'dashboard/open';

/** Messages on a customer's page. */
const MESSAGES_SHOWN = 1_000;

export const buyerAnswers: AnswerMap<BuyerRequests> = {
	async 'buyers/list'({ search, limit, offset }, office) {
		return listBuyers(await office.db(), { search, limit, offset });
	},
	async 'buyer/get'({ buyerId }, office) {
		const record = await getBuyer(await office.db(), buyerId, MESSAGES_SHOWN);
		return record && { buyer: buyerView(record), messages: record.messages.map(historyMessage) };
	},
	async 'buyer/delete'({ buyerId }, office) {
		await eraseBuyer(await office.db(), buyerId, office.context());
		await office.tasksChanged();
		await office.sessions.buyerChanged(buyerId);
		return null;
	},
	async 'order/add'({ buyerId, order }, office) {
		await addOrder(await office.db(), buyerId, order, office.context());
		await office.sessions.buyerChanged(buyerId);
		return null;
	},
	async 'correction/set'({ buyerId, scheme, value, holds }, office) {
		const correction = { scheme: scheme as BeliefScheme, value, holds };
		const { id } = await setCorrection(await office.db(), buyerId, correction, office.context());
		await office.sessions.buyerChanged(buyerId);
		return { id };
	},
	async 'correction/undo'({ correctionId }, office) {
		const db = await office.db();
		const correction = await db.corrections.get(correctionId);
		await undoCorrection(db, correctionId, office.context());
		if (correction) await office.sessions.buyerChanged(correction.buyerId);
		return null;
	},
	async 'dashboard/open'({ section, buyerId }) {
		await openDashboard(section, buyerId);
		return null;
	},
};
