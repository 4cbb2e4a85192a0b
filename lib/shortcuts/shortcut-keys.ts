import type { ShortcutAction, Shortcuts } from '../messaging/view.ts';
import { matchesChord } from './chord.ts';

export interface ShortcutKeys {
	/** Sets the seller's chords; the first call starts listening. */
	set(shortcuts: Shortcuts): void;
}

/** `keyCode` of a key that an input method is still handling (UI Events, legacy key attributes). */
const IME_KEY_CODE = 229;

/**
 * Listens for the seller's chords in a window, once a chat was found there. Only real key presses count: a page may dispatch key
 * events of its own. While an input method is composing, nothing happens.
 */
export function createShortcutKeys(
	window: Window,
	onAction: (action: ShortcutAction) => void,
	signal: AbortSignal,
): ShortcutKeys {
	let shortcuts: Shortcuts | null = null;
	function onKeyDown(event: KeyboardEvent): void {
		if (!event.isTrusted || event.repeat || event.isComposing || event.keyCode === IME_KEY_CODE) return;
		for (const [action, chord] of Object.entries(shortcuts ?? {})) {
			if (!chord || !matchesChord(event, chord)) continue;
			event.preventDefault();
			event.stopImmediatePropagation();
			onAction(action as ShortcutAction);
			return;
		}
	}
	return {
		set(next) {
			if (!shortcuts) window.addEventListener('keydown', onKeyDown, { capture: true, signal });
			shortcuts = next;
		},
	};
}
