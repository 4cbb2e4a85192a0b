import { useUi } from '../ui/context.ts';

/** Grey shapes while the first assessment is made. They fade in late, so a quick answer never flickers. */
export function Skeleton({ cards }: { cards: readonly number[] }) {
	const { words } = useUi();
	return (
		<div class="rapport-skeleton" aria-busy="true">
			<span class="rapport-visually-hidden">{words.t('state.loading')}</span>
			{cards.map((lines, card) => (
				<div key={card} class="rapport-card" aria-hidden="true">
					{Array.from({ length: lines }, (_, line) => (
						<i key={line} style={{ width: `${[62, 94, 78, 86, 54][line % 5]}%` }} />
					))}
				</div>
			))}
		</div>
	);
}
