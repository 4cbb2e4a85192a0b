import { TriangleAlert, X } from 'lucide-preact';
import { useState } from 'preact/hooks';
import type { Chord } from '../../lib/chat/chord.ts';
import type { ShortcutAction, Shortcuts } from '../../lib/messaging/view.ts';
import {
	chordFromEvent,
	chordLabel,
	reservedReason,
	SHORTCUT_ACTIONS,
	sameChord,
} from '../../lib/shortcuts/chord.ts';
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
		const pressed = chordFromEvent(event);
		if (!pressed) return;
		setListening(false);
		const taken = SHORTCUT_ACTIONS.find((other) => {
			const theirs = shortcuts[other];
			return other !== action && theirs && sameChord(theirs, pressed);
		});
		setConflict(taken ?? null);
		if (!taken) onChange(pressed);
	};
	const reason = chord && reservedReason(chord);
	const label = listening
		? words.t('shortcut.press')
		: chord
			? chordLabel(chord, platform)
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
				{reason && !conflict && (
					<p class="rapport-fault rapport-fault-mild">
						<TriangleAlert size={14} aria-hidden="true" />
						<span>{words.t(`shortcut.reserved.${reason}`)}</span>
					</p>
				)}
			</div>
		</li>
	);
}
