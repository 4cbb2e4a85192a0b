import type { Chord, ShortcutAction } from '../messaging/view.ts';
import { actionFor } from './chord.ts';

export interface ShortcutKeys {
	/** Sets the seller's chords; the first call starts listening. */
	set(shortcuts: Readonly<Record<string, Chord | null>>): void;
}

/**
 * Listens for the seller's chords in a window, once a chat was found there. Only real key presses count: a page may dispatch key
 * events of its own. While an input method is composing, nothing happens.
 */
export function createShortcutKeys(
	window: Window,
	onAction: (action: ShortcutAction) => void,
	signal: AbortSignal,
): ShortcutKeys {
	let shortcuts: Readonly<Record<string, Chord | null>> | null = null;
	function onKeyDown(event: KeyboardEvent): void {
		if (!shortcuts || !event.isTrusted || event.repeat) return;
		const action = actionFor(event, shortcuts);
		if (!action) return;
		event.preventDefault();
		event.stopImmediatePropagation();
		onAction(action);
	}
	return {
		set(next) {
			if (!shortcuts) window.addEventListener('keydown', onKeyDown, { capture: true, signal });
			shortcuts = next;
		},
	};
}
