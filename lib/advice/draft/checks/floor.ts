import { newestOrder } from '../../../chat/newest-order.ts';
import { lowOffers } from '../offers.ts';
import { type Check, finding } from './check.ts';

/** Of the conversation, this much of the end says what it is about, in UTF-16 units. */
const RECENT = 1_500;

/** Offers below what the seller set as the floor. */
export const floor: Check = (draft, context, found) => {
	const newest = newestOrder(context.orders);
	const about = `${newest?.item ?? ''}\n${context.said.slice(-RECENT)}`;
	for (const offer of lowOffers(draft.raw, context.floor, about)) {
		const { kind, offered, floor: least, safer, item } = offer;
		found.push(finding(kind, 'warn', offer, safer, { offered, floor: least, item }));
	}
};
