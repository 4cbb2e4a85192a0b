import { TriangleAlert, X } from 'lucide-preact';
import { useState } from 'preact/hooks';
import type { Chord } from '../../lib/chat/chord.ts';
import type { ShortcutAction, Shortcuts } from '../../lib/messaging/view.ts';
import { chordFromEvent, chordLabelOn, composing } from '../../lib/shortcuts/chord.ts';
import { reservedReason, takenBy } from '../../lib/shortcuts/conflicts.ts';
import { useUi } from '../ui/context.ts';
import { IconButton } from '../ui/IconButton.tsx';

interface Props {
	action: ShortcutAction;
	shortcuts: Shortcuts;
	onChange: (chord: Chord | null) => void;
}

/**
 * One shortcut: press the button, then the new keys. Escape leaves it as it was. A chord that another action has is refused; one
 * that a browser keeps or that types a character is kept with a warning.
 */
export function ShortcutField({ action, shortcuts, onChange }: Props) {
	const { words, platform } = useUi();
	const [listening, setListening] = useState(false);
	const [conflict, setConflict] = useState<ShortcutAction | null>(null);
	/** The input method took the keys before they could be read. */
	const [taken, setTaken] = useState(false);
	const chord = shortcuts[action];
	const name = words.t(`shortcut.${action}`);
	const onKeyDown = (event: KeyboardEvent) => {
		if (!listening || event.key === 'Tab') return;
		event.preventDefault();
		event.stopPropagation();
		if (event.key === 'Escape') {
			setListening(false);
			return;
		}
		setTaken(composing(event) || event.key === 'Process');
		const pressed = chordFromEvent(event);
		if (!pressed) return;
		setListening(false);
		const other = takenBy(pressed, action, shortcuts);
		setConflict(other);
		if (!other) onChange(pressed);
	};
	const reason = chord && reservedReason(chord);
	const label = listening
		? words.t('shortcut.press')
		: chord
			? chordLabelOn(platform, chord)
			: words.t('shortcut.off');
	return (
		<li>
			<span class="rapport-shortcut-name">{name}</span>
			<button
				type="button"
				class={listening ? 'rapport-chord rapport-listening' : 'rapport-chord'}
				aria-label={`${name}: ${label}`}
				onClick={() => {
					setConflict(null);
					setTaken(false);
					setListening(!listening);
				}}
				onKeyDown={onKeyDown}
				onBlur={() => setListening(false)}
			>
				{label}
			</button>
			<IconButton
				icon={X}
				label={words.t('shortcut.clear', { name })}
				disabled={!chord}
				onClick={() => onChange(null)}
			/>
			<div class="rapport-shortcut-note" role="status">
				{conflict && (
					<p class="rapport-fault">
						<TriangleAlert size={14} aria-hidden="true" />
						<span>{words.t('shortcut.conflict', { name: words.t(`shortcut.${conflict}`) })}</span>
					</p>
				)}
				{taken && !conflict && (
					<p class="rapport-fault">
						<TriangleAlert size={14} aria-hidden="true" />
						<span>{words.t('shortcut.taken-by-input-method')}</span>
					</p>
				)}
				{reason && !conflict && !taken && (
					<p class="rapport-fault rapport-fault-mild">
						<TriangleAlert size={14} aria-hidden="true" />
						<span>{words.t(`shortcut.reserved.${reason}`)}</span>
					</p>
				)}
			</div>
		</li>
	);
}
