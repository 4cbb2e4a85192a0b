import type { Chord } from '../chat/chord.ts';
import type { ShortcutAction, Shortcuts } from '../messaging/view.ts';

/**
 * Key chords: matching, labels, defaults and warnings. Pure and tiny: the content script carries this file too.
 *
 * Chords name `event.code`, the place of a key, never `event.key`: with Shift held, a digit key types `!`, `"` or `１`
 * depending on layout and input method, while its code stays `Digit1`. So a chord works on AZERTY, QWERTZ and under a
 * Chinese input method.
 *
 * Defaults are Ctrl+Shift+Digit1…8. Why these: Ctrl types no character on any desktop layout (Ctrl+Alt would: it is AltGr
 * on Windows); Ctrl+digit alone switches tabs in Chromium and Firefox, and Ctrl+Shift+letter is nearly all taken (N, T, W, I, J,
 * C, B, O, M, P, R, V …), but neither browser takes Ctrl+Shift+digit on Windows, macOS or Linux. macOS screenshots are
 * Command+Shift+digit, which differs. 0 and 9 stay free: Windows uses Ctrl+Shift+0 to switch input languages on some set-ups, and
 * browsers zoom with Ctrl+0.
 */

/** The parts of a keyboard event that a chord looks at. */
export type KeyPress = Pick<KeyboardEvent, 'code' | 'ctrlKey' | 'shiftKey' | 'altKey' | 'metaKey'> & {
	isComposing?: boolean;
	keyCode?: number;
};

/** How chords are written: macOS writes symbols, everything else words. */
export type Platform = 'mac' | 'other';

/** Why a chord is a poor choice; the text is `shortcut.reserved.<reason>`. */
export type ReservedReason = 'no-modifier' | 'types-character' | 'browser' | 'system';

const ctrlShift = (code: string): Chord => ({ code, ctrl: true, shift: true, alt: false, meta: false });

/** The chords of a fresh installation. */
export const DEFAULT_SHORTCUTS: Shortcuts = {
	'reply-1': ctrlShift('Digit1'),
	'reply-2': ctrlShift('Digit2'),
	'reply-3': ctrlShift('Digit3'),
	'reply-4': ctrlShift('Digit4'),
	'reply-5': ctrlShift('Digit5'),
	palette: ctrlShift('Digit6'),
	'toggle-sidebar': ctrlShift('Digit7'),
	'focus-sidebar': ctrlShift('Digit8'),
};

/** The actions in the order in which they are listed to sellers. */
export const SHORTCUT_ACTIONS = Object.keys(DEFAULT_SHORTCUTS) as ShortcutAction[];

/** An input method is at work: keys belong to it. 229 is what browsers report when `isComposing` is not yet set. */
const composing = (event: KeyPress): boolean => event.isComposing === true || event.keyCode === 229;

/** True when the key press is exactly this chord and no input method is composing. */
export function matchesChord(event: KeyPress, chord: Chord | null | undefined): boolean {
	if (!chord || composing(event)) return false;
	return sameChord(pressed(event), chord);
}

/** The first action whose chord this key press is, or null. */
export function actionFor(
	event: KeyPress,
	shortcuts: Readonly<Record<string, Chord | null>>,
): ShortcutAction | null {
	return SHORTCUT_ACTIONS.find((action) => matchesChord(event, shortcuts[action])) ?? null;
}

/** Same key, same modifiers. */
export function sameChord(a: Chord, b: Chord): boolean {
	return (
		a.code === b.code && a.ctrl === b.ctrl && a.shift === b.shift && a.alt === b.alt && a.meta === b.meta
	);
}

const MODIFIER_CODE = /^(Control|Shift|Alt|Meta|OS)(Left|Right)?$|^(CapsLock|Fn|AltGraph)$/;

/** The chord being pressed, or null while only modifiers are down or an input method composes. For the remapping field. */
export function chordFromEvent(event: KeyPress): Chord | null {
	if (composing(event) || event.code === '' || MODIFIER_CODE.test(event.code)) return null;
	return pressed(event);
}

function pressed(event: KeyPress): Chord {
	return {
		code: event.code,
		ctrl: event.ctrlKey,
		shift: event.shiftKey,
		alt: event.altKey,
		meta: event.metaKey,
	};
}

const KEY_NAMES: Record<string, string> = {
	Minus: '-',
	Equal: '=',
	BracketLeft: '[',
	BracketRight: ']',
	Backslash: '\\',
	Semicolon: ';',
	Quote: "'",
	Backquote: '`',
	Comma: ',',
	Period: '.',
	Slash: '/',
	ArrowUp: '↑',
	ArrowDown: '↓',
	ArrowLeft: '←',
	ArrowRight: '→',
	Escape: 'Esc',
	Delete: 'Del',
};

const keyName = (code: string): string =>
	KEY_NAMES[code] ?? code.replace(/^(Key|Digit)/, '').replace(/^Numpad(.+)/, 'Num $1');

/** The chord as the platform writes it: `Ctrl+Shift+1`, on macOS `⌃⇧1`. */
export function chordLabel(chord: Chord, platform: Platform): string {
	const key = keyName(chord.code);
	if (platform === 'mac') {
		return `${chord.ctrl ? '⌃' : ''}${chord.alt ? '⌥' : ''}${chord.shift ? '⇧' : ''}${chord.meta ? '⌘' : ''}${key}`;
	}
	const parts = [chord.ctrl && 'Ctrl', chord.alt && 'Alt', chord.shift && 'Shift', chord.meta && 'Win', key];
	return parts.filter(Boolean).join('+');
}

/** Letters that Chromium or Firefox take with Ctrl+Shift (tabs, windows, developer tools, bookmarks, downloads, paste plain …). */
const CTRL_SHIFT_LETTERS = 'ABCDEGHIJKMNOPQRSTUVWXYZ';
const PRINTABLE =
	/^(Key[A-Z]|Digit\d|Numpad(\d|Add|Subtract|Multiply|Divide|Decimal)|Minus|Equal|Bracket(Left|Right)|Backslash|Semicolon|Quote|Backquote|Comma|Period|Slash|Space|Intl\w+)$/;

/** Why a chord should not be chosen, or null when nothing speaks against it. It warns; the seller decides. */
export function reservedReason(chord: Chord): ReservedReason | null {
	const { code, ctrl, shift, alt, meta } = chord;
	const printable = PRINTABLE.test(code);
	const functionKey = /^F\d+$/.test(code);
	if (!ctrl && !alt && !meta) {
		if (printable) return 'types-character';
		if (functionKey) return 'browser';
		return 'no-modifier';
	}
	// AltGr arrives as Ctrl+Alt on Windows, and Option types characters on macOS.
	if (alt && !meta && printable) return 'types-character';
	if (meta) return 'system';
	if (alt) return functionKey || code === 'Tab' || code === 'Delete' ? 'system' : 'browser';
	return reservedWithCtrl(code, shift) ? 'browser' : null;
}

/** Ctrl, or Ctrl+Shift, with this key belongs to a browser. */
function reservedWithCtrl(code: string, shift: boolean): boolean {
	if (/^(Tab|F\d+|Page(Up|Down)|Delete|Backspace|Escape|Enter|Arrow\w+|Home|End)$/.test(code)) return true;
	if (/^(Minus|Equal|Digit0|Numpad(Add|Subtract|0))$/.test(code)) return true;
	const letter = /^Key([A-Z])$/.exec(code)?.[1];
	if (letter) return !shift || CTRL_SHIFT_LETTERS.includes(letter);
	return !shift && PRINTABLE.test(code);
}
