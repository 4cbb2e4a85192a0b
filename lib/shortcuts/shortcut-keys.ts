import type { Chord } from '../chat/chord.ts';
import type { ShortcutAction } from '../messaging/view.ts';
import { actionFor } from './chord.ts';

export interface ShortcutKeys {
	/** Sets the seller's chords; the first call starts listening. `native` is handed on with each action. */
	set(shortcuts: Readonly<Record<string, Chord | null>>, native?: boolean): void;
}

/**
 * Listens for the seller's chords in a window, once a chat was found there. Only real key presses count: a page may dispatch key
 * events of its own. While an input method is composing, nothing happens. `onAction` answers false when nothing can come of it: the page
 * then gets the key.
 */
export function createShortcutKeys(
	window: Window,
	onAction: (action: ShortcutAction, native: boolean) => boolean,
	signal: AbortSignal,
): ShortcutKeys {
	let shortcuts: Readonly<Record<string, Chord | null>> | null = null;
	let isNative = false;
	function onKeyDown(event: KeyboardEvent): void {
		if (!shortcuts || !event.isTrusted || event.repeat) return;
		const action = actionFor(event, shortcuts);
		if (!action || !onAction(action, isNative)) return;
		event.preventDefault();
		event.stopImmediatePropagation();
	}
	return {
		set(next, native = false) {
			isNative = native;
			if (!shortcuts) window.addEventListener('keydown', onKeyDown, { capture: true, signal });
			shortcuts = next;
		},
	};
}
