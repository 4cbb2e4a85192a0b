import { Plus, ShoppingBag } from 'lucide-preact';
import { useState } from 'preact/hooks';
import { ORDER_STATUSES, type OrderStatus } from '../../lib/chat/vocabulary.ts';
import type { BuyerView } from '../../lib/messaging/view.ts';
import { Card } from '../ui/Card.tsx';
import { useUi } from '../ui/context.ts';
import { fromLocalInput, toLocalInput } from '../ui/due.ts';
import { UserText } from '../ui/UserText.tsx';
import { useSend } from '../ui/use-send.ts';

/** What the customer bought, with a form for what happened elsewhere. */
export function Orders({ buyer }: { buyer: BuyerView }) {
	const { words } = useUi();
	const [adding, setAdding] = useState(false);
	const orders = [...buyer.orders].sort((a, b) => b.at - a.at);
	return (
		<Card
			title={words.t('orders.title')}
			icon={ShoppingBag}
			aside={
				<button type="button" class="rapport-link" aria-expanded={adding} onClick={() => setAdding(!adding)}>
					<Plus size={13} aria-hidden="true" /> {words.t('orders.add')}
				</button>
			}
		>
			{adding && <OrderForm buyerId={buyer.id} onDone={() => setAdding(false)} />}
			{orders.length === 0 && !adding && <p class="rapport-muted">{words.t('orders.none')}</p>}
			{orders.length > 0 && (
				<table class="rapport-table rapport-table-small">
					<caption class="rapport-visually-hidden">{words.t('orders.title')}</caption>
					<thead>
						<tr>
							<th scope="col">{words.t('orders.item')}</th>
							<th scope="col" class="rapport-number">
								{words.t('orders.qty')}
							</th>
							<th scope="col" class="rapport-number">
								{words.t('orders.amount')}
							</th>
							<th scope="col">{words.t('orders.status')}</th>
							<th scope="col">{words.t('orders.date')}</th>
						</tr>
					</thead>
					<tbody>
						{orders.map((order) => (
							<tr key={`${order.at}/${order.item}`}>
								<th scope="row">
									<UserText text={order.item} max={160} />
								</th>
								<td class="rapport-number">{words.number(order.qty)}</td>
								<td class="rapport-number">{words.number(order.amount)}</td>
								<td>{words.t(`order.${order.status}`)}</td>
								<td>{words.date(order.at)}</td>
							</tr>
						))}
					</tbody>
				</table>
			)}
		</Card>
	);
}

function OrderForm({ buyerId, onDone }: { buyerId: string; onDone: () => void }) {
	const { words, now } = useUi();
	const send = useSend();
	const [status, setStatus] = useState<OrderStatus>('paid');
	const submit = async (event: Event) => {
		event.preventDefault();
		const data = new FormData(event.currentTarget as HTMLFormElement);
		const field = (name: string) => String(data.get(name) ?? '').trim();
		const order = {
			item: field('item'),
			qty: Number(field('qty')),
			amount: Number(field('amount')),
			status,
			at: fromLocalInput(field('at')) ?? now(),
		};
		if ((await send({ type: 'order/add', buyerId, order })) !== undefined) onDone();
	};
	return (
		<form class="rapport-task-form rapport-order-form" onSubmit={submit}>
			<label class="rapport-field rapport-wide">
				<span>{words.t('orders.item')}</span>
				<input name="item" type="text" required maxLength={300} />
			</label>
			<label class="rapport-field">
				<span>{words.t('orders.qty')}</span>
				<input name="qty" type="number" required min="1" step="1" defaultValue="1" />
			</label>
			<label class="rapport-field">
				<span>{words.t('orders.amount')}</span>
				<input name="amount" type="number" required min="0" step="0.01" />
			</label>
			<label class="rapport-field">
				<span>{words.t('orders.status')}</span>
				<select value={status} onChange={(event) => setStatus(event.currentTarget.value as OrderStatus)}>
					{ORDER_STATUSES.map((id) => (
						<option key={id} value={id}>
							{words.t(`order.${id}`)}
						</option>
					))}
				</select>
			</label>
			<label class="rapport-field">
				<span>{words.t('orders.date')}</span>
				<input name="at" type="datetime-local" required defaultValue={toLocalInput(now())} />
			</label>
			<div class="rapport-actions rapport-wide">
				<button type="submit" class="rapport-button rapport-primary">
					{words.t('orders.add')}
				</button>
				<button type="button" class="rapport-button" onClick={onDone}>
					{words.t('action.cancel')}
				</button>
			</div>
		</form>
	);
}
