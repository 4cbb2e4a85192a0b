import type { Chord } from '../chat/chord.ts';
import type { ShortcutAction, Shortcuts } from '../messaging/view.ts';
import { takenBy } from './conflicts.ts';

const ctrlShift = (code: string): Chord => ({ code, ctrl: true, shift: true, alt: false, meta: false });

/**
 * The chords of a fresh installation: Ctrl+Shift+Digit1…9. Why these: Ctrl types no character on any desktop layout (Ctrl+Alt would: it is
 * AltGr on Windows); Ctrl+digit alone switches tabs in Chromium and Firefox, and Ctrl+Shift+letter is nearly all taken (N, T, W, I, J, C,
 * B, O, M, P, R, V …), but neither browser takes Ctrl+Shift+digit on Windows, macOS or Linux. macOS screenshots are Command+Shift+digit,
 * which differs. 0 stays free: Windows uses Ctrl+Shift+0 to switch input languages on some set-ups, and browsers zoom with Ctrl+0.
 */
export const DEFAULT_SHORTCUTS: Shortcuts = {
	'reply-1': ctrlShift('Digit1'),
	'reply-2': ctrlShift('Digit2'),
	'reply-3': ctrlShift('Digit3'),
	'reply-4': ctrlShift('Digit4'),
	'reply-5': ctrlShift('Digit5'),
	palette: ctrlShift('Digit6'),
	'toggle-sidebar': ctrlShift('Digit7'),
	'focus-sidebar': ctrlShift('Digit8'),
	'cheat-sheet': ctrlShift('Digit9'),
	'draft-apply': { code: 'Enter', ctrl: false, shift: false, alt: true, meta: false },
	'save-note': { code: 'Enter', ctrl: true, shift: false, alt: false, meta: false },
	favourite: ctrlShift('KeyL'),
	note: null,
	history: null,
	dashboard: null,
};

/** The actions in the order in which they are listed to sellers. */
export const SHORTCUT_ACTIONS = Object.keys(DEFAULT_SHORTCUTS) as ShortcutAction[];

/** The number keys: one switch turns them all off and on. */
export const REPLY_ACTIONS = ['reply-1', 'reply-2', 'reply-3', 'reply-4', 'reply-5'] as const;

/** Actions of a field of ours or of the typing help: the page's own listener must not take their keys. */
const IN_A_FIELD: readonly ShortcutAction[] = ['draft-apply', 'save-note', 'favourite'];

/** The chords that the content script listens for. */
export function pageShortcuts(shortcuts: Readonly<Shortcuts>): Partial<Shortcuts> {
	return Object.fromEntries(
		Object.entries(shortcuts).filter(([action]) => !IN_A_FIELD.includes(action as ShortcutAction)),
	);
}

/** All number keys off, or on again with their own chords where no other action took those meanwhile. */
export function withNumberKeys(shortcuts: Readonly<Shortcuts>, on: boolean): Shortcuts {
	const next = { ...shortcuts };
	for (const action of REPLY_ACTIONS) next[action] = null;
	for (const action of on ? REPLY_ACTIONS : []) {
		const own = DEFAULT_SHORTCUTS[action];
		if (own && !takenBy(own, action, next)) next[action] = own;
	}
	return next;
}
