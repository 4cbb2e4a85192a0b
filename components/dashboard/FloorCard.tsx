import { BadgeDollarSign, X } from 'lucide-preact';
import { useState } from 'preact/hooks';
import { type FloorPrice, FloorPriceSchema } from '../../lib/chat/floor-price.ts';
import { Card } from '../ui/Card.tsx';
import { useUi } from '../ui/context.ts';
import { IconButton } from '../ui/IconButton.tsx';

interface Props {
	floor: FloorPrice;
	change: (floor: FloorPrice) => void;
}

/** What the seller never goes below: a largest discount for the shop, a lowest price per item. */
export function FloorCard({ floor, change }: Props) {
	const { words } = useUi();
	const [refused, setRefused] = useState(false);
	const put = (next: FloorPrice): boolean => {
		const ok = FloorPriceSchema.safeParse(next).success;
		setRefused(!ok);
		if (ok) change(next);
		return ok;
	};
	return (
		<Card title={words.t('floor.title')} icon={BadgeDollarSign}>
			<div class="rapport-stack">
				<p class="rapport-muted rapport-small">{words.t('floor.about')}</p>
				<label class="rapport-field">
					<span>{words.t('floor.discount')}</span>
					<input
						type="number"
						min={0}
						max={100}
						placeholder={words.t('floor.discount.none')}
						defaultValue={floor.maxDiscount === null ? '' : String(floor.maxDiscount)}
						onChange={({ currentTarget: { value } }) =>
							put({ ...floor, maxDiscount: value.trim() === '' ? null : Number(value) })
						}
					/>
				</label>
				{floor.lowest.length > 0 && (
					<ul class="rapport-list">
						{floor.lowest.map(({ item, price }, index) => (
							<li key={`${item}:${price}`}>
								{item}: {words.number(price)}{' '}
								<IconButton
									icon={X}
									label={words.t('floor.remove', { item })}
									onClick={() => put({ ...floor, lowest: floor.lowest.filter((_, at) => at !== index) })}
								/>
							</li>
						))}
					</ul>
				)}
				<AddLowest
					onAdd={(item, price) => {
						const others = floor.lowest.filter((one) => one.item !== item);
						return put({ ...floor, lowest: [...others, { item, price }] });
					}}
				/>
				{refused && (
					<p class="rapport-small" role="alert">
						{words.t('floor.refused')}
					</p>
				)}
			</div>
		</Card>
	);
}

function AddLowest({ onAdd }: { onAdd: (item: string, price: number) => boolean }) {
	const { words } = useUi();
	const [item, setItem] = useState('');
	const [price, setPrice] = useState('');
	return (
		<form
			class="rapport-floor-add"
			onSubmit={(event) => {
				event.preventDefault();
				if (!onAdd(item.trim(), Number(price))) return;
				setItem('');
				setPrice('');
			}}
		>
			<label class="rapport-field">
				<span>{words.t('floor.item')}</span>
				<input
					type="text"
					maxLength={80}
					value={item}
					onInput={(event) => setItem(event.currentTarget.value)}
				/>
			</label>
			<label class="rapport-field">
				<span>{words.t('floor.price')}</span>
				<input
					type="number"
					min={0}
					step="any"
					value={price}
					onInput={(event) => setPrice(event.currentTarget.value)}
				/>
			</label>
			<button type="submit" class="rapport-button">
				{words.t('floor.add')}
			</button>
		</form>
	);
}
