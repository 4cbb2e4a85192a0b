import { Check, X } from 'lucide-preact';
import { useUi } from '../ui/context.ts';

interface Props {
	name: string;
	/** Left out where it is as the seller said already. */
	onConfirm?: (() => void) | undefined;
	/** Left out where there is nothing to deny. */
	onDeny?: (() => void) | undefined;
}

/**
 * "Yes, right" and "not this" under the pointer: one click each. They repeat what the menu beside them offers, for the mouse alone; keyboard and screen
 * reader use the menu, so that a card does not grow by dozens of stops.
 */
export function QuickCorrect({ name, onConfirm, onDeny }: Props) {
	const { words } = useUi();
	return (
		<span class="rapport-quick" aria-hidden="true">
			{onConfirm && (
				<button
					type="button"
					class="rapport-quick-yes"
					tabIndex={-1}
					aria-label={words.t('correction.confirm.named', { name })}
					title={words.t('correction.confirm.named', { name })}
					onClick={onConfirm}
				>
					<Check size={14} />
				</button>
			)}
			{onDeny && (
				<button
					type="button"
					class="rapport-quick-no"
					tabIndex={-1}
					aria-label={words.t('correction.deny.named', { name })}
					title={words.t('correction.deny.named', { name })}
					onClick={onDeny}
				>
					<X size={14} />
				</button>
			)}
		</span>
	);
}
