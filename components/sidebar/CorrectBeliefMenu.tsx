import { Check, CircleSlash, EllipsisVertical, Undo2, X } from 'lucide-preact';
import type { Belief, BeliefScheme } from '../../lib/chat/assessment.ts';
import { beliefKey, isMany, OPTIONS } from '../ui/belief-words.ts';
import { useUi } from '../ui/context.ts';
import { CorrectMenu } from './CorrectMenu.tsx';
import { QuickCorrect } from './QuickCorrect.tsx';
import { useCorrect } from './use-correct.ts';

interface Props {
	scheme: BeliefScheme;
	beliefs: readonly Belief[];
}

/** The seller's say on one scheme without opening it: right, not this, another, none, or Rapport's own again. */
export function CorrectBeliefMenu({ scheme, beliefs }: Props) {
	const { words } = useUi();
	const { buyer, say, release } = useCorrect();
	if (!buyer) return null;
	const many = isMany(scheme);
	// Of several beliefs none is "this": each is ticked off in the list.
	const [only] = many && beliefs.length > 1 ? [] : beliefs;
	const said = buyer.corrections.filter((one) => one.scheme === scheme);
	const holding = new Set(beliefs.slice(0, many ? undefined : 1).map(({ id }) => id));
	const set = (value: string | null, holds: boolean) => () => void say({ scheme, value, holds });
	const name = only && words.t(beliefKey(scheme, only.id));
	const items = [
		only && !only.pinned
			? { id: 'right', label: words.t('correction.confirm'), icon: Check, onChoose: set(only.id, true) }
			: null,
		only && { id: 'not', label: words.t('correct.not'), icon: X, onChoose: set(only.id, false) },
		said.some(({ value }) => value === null)
			? null
			: {
					id: 'none',
					label: words.t(scheme === 'complaint-cause' ? 'correct.no-complaint' : 'correction.none'),
					icon: CircleSlash,
					onChoose: set(null, true),
				},
		said.length > 0
			? {
					id: 'release',
					label: words.t('correction.undo'),
					icon: Undo2,
					onChoose: () => void release(...said.map(({ id }) => id)),
				}
			: null,
	].filter((item) => item !== null && item !== undefined);
	const values = OPTIONS[scheme].map((id) => ({
		id,
		label: words.t(beliefKey(scheme, id)),
		checked: holding.has(id),
		onChoose: set(id, !(many && holding.has(id))),
	}));
	return (
		<span class="rapport-belief-correct">
			{only && name && (
				<QuickCorrect
					name={name}
					onConfirm={only.pinned ? undefined : set(only.id, true)}
					onDeny={set(only.id, false)}
				/>
			)}
			<CorrectMenu
				label={words.t('correct.open', { name: words.t(`scheme.${scheme}`) })}
				class="rapport-correct-button"
				items={items}
				title={words.t(beliefs.length > 0 ? 'correct.change' : 'correction.choose')}
				values={values}
				one={!many}
			>
				<EllipsisVertical size={14} aria-hidden="true" />
			</CorrectMenu>
		</span>
	);
}
