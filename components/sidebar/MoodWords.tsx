import { Check, Pin, Undo2, X } from 'lucide-preact';
import type { Profile } from '../../lib/chat/assessment.ts';
import { EMOTIONS } from '../../lib/chat/vocabulary.ts';
import { useUi } from '../ui/context.ts';
import { CorrectMenu } from './CorrectMenu.tsx';
import { QuickCorrect } from './QuickCorrect.tsx';
import { useCorrect } from './use-correct.ts';

/** The mood of the newest buyer message in words, to be confirmed or changed in place. */
export function MoodWords({ mood }: { mood: Profile['mood'] }) {
	const { words } = useUi();
	const { buyer, say, release } = useCorrect();
	const { now } = mood;
	const name = words.t(`emotion.${now.id}`);
	const intensity = now.intensity > 0 && (
		<span class="rapport-mood-intensity">{words.t(`mood.intensity.${now.intensity}`)}</span>
	);
	const messageId = mood.line.at(-1)?.message;
	if (!buyer || messageId === undefined)
		return (
			<h2>
				{name}
				{intensity}
			</h2>
		);
	const pins = buyer.corrections.filter((one) => one.scheme === 'emotion' && one.messageId === messageId);
	const set = (value: string, holds: boolean) => () =>
		void say({ scheme: 'emotion', value, holds, messageId });
	const items = [
		now.pinned
			? null
			: { id: 'right', label: words.t('correction.confirm'), icon: Check, onChoose: set(now.id, true) },
		now.id === 'neutral'
			? null
			: { id: 'not', label: words.t('correct.not'), icon: X, onChoose: set(now.id, false) },
		pins.length > 0
			? {
					id: 'release',
					label: words.t('correction.undo'),
					icon: Undo2,
					onChoose: () => void release(...pins.map(({ id }) => id)),
				}
			: null,
	].filter((item) => item !== null);
	return (
		<h2 class="rapport-mood-now">
			<CorrectMenu
				label={`${name} · ${words.t('correct.open', { name: words.t('scheme.emotion') })}`}
				class="rapport-mood-button"
				items={items}
				title={words.t('correct.change')}
				values={EMOTIONS.map((id) => ({
					id,
					label: words.t(`emotion.${id}`),
					checked: id === now.id,
					onChoose: set(id, true),
				}))}
				one
			>
				{name}
				{now.pinned && <Pin size={12} class="rapport-pinned" aria-hidden="true" />}
			</CorrectMenu>
			{intensity}
			<QuickCorrect
				name={name}
				onConfirm={now.pinned ? undefined : set(now.id, true)}
				onDeny={now.id === 'neutral' ? undefined : set(now.id, false)}
			/>
		</h2>
	);
}
