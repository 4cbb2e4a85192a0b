import { Star } from 'lucide-preact';
import { useUi } from './context.ts';

interface Props {
	on: boolean;
	/** What is marked, for the name of the button. */
	title: string;
	onToggle: (on: boolean) => void;
}

/** Marks a favourite, or takes the mark away. */
export function StarButton({ on, title, onToggle }: Props) {
	const { words } = useUi();
	const label = words.t('organise.favourite', { title });
	return (
		<button
			type="button"
			class={on ? 'rapport-icon-button rapport-star rapport-star-on' : 'rapport-icon-button rapport-star'}
			aria-label={label}
			aria-pressed={on}
			title={words.t(on ? 'organise.favourite.off' : 'organise.favourite.on')}
			onClick={(event) => {
				event.stopPropagation();
				onToggle(!on);
			}}
		>
			<Star size={15} aria-hidden="true" />
		</button>
	);
}
