import { ShoppingBag } from 'lucide-preact';
import { useUi } from '../ui/context.ts';
import { UserText } from '../ui/UserText.tsx';
import { useConversation } from './conversation-context.ts';

/** The order that matters now: the newest one, as the page or the seller gave it. */
export function LatestOrder() {
	const { words } = useUi();
	const { buyer } = useConversation();
	const orders = [...(buyer?.orders ?? [])].sort((a, b) => b.at - a.at);
	const [latest] = orders;
	if (!latest) return null;
	const { amount, currency, item, number, status } = latest;
	const sum = currency ? words.currency(amount, currency) : words.number(amount);
	return (
		<p class="rapport-order">
			<ShoppingBag size={14} aria-hidden="true" />
			<span class="rapport-visually-hidden">{words.t('orders.latest')}</span>
			<strong>{words.t(`order.${status}`)}</strong>
			{amount > 0 && <span>{sum}</span>}
			{item && <UserText text={item} max={60} />}
			{number && <span class="rapport-muted">{number}</span>}
			{orders.length > 1 && (
				<span class="rapport-muted">{words.t('orders.more', { count: orders.length - 1 })}</span>
			)}
		</p>
	);
}
