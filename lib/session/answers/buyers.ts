import { listBuyers } from '../../store/buyer-list.ts';
import { getBuyer } from '../../store/buyer-record.ts';
import { eraseBuyer } from '../../store/erase-buyer.ts';
import { addOrder } from '../../store/orders.ts';
import { buyerView, historyMessage } from '../view-state.ts';
import type { AnswerMap } from './answer-map.ts';
import { openDashboard } from './replies.ts';

type BuyerRequests = 'buyers/list' | 'buyer/get' | 'buyer/delete' | 'order/add' | 'dashboard/open';

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
	async 'dashboard/open'({ section, buyerId }) {
		await openDashboard(section, buyerId);
		return null;
	},
};
