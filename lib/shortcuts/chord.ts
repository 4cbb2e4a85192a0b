import type { Chord } from '../chat/chord.ts';
import type { ShortcutAction } from '../messaging/view.ts';

/**
 * Key chords: matching and labels. Pure and tiny: the content script carries this file too.
 *
 * Chords name `event.code`, the place of a key, never `event.key`: with Shift held, a digit key types `!`, `"` or `１`
 * depending on layout and input method, while its code stays `Digit1`. So a chord works on AZERTY, QWERTZ and under a
 * Chinese input method.
 */

/** The parts of a keyboard event that a chord looks at. */
export type KeyPress = Pick<KeyboardEvent, 'code' | 'ctrlKey' | 'shiftKey' | 'altKey' | 'metaKey'> & {
	isComposing?: boolean;
	keyCode?: number;
};

/** How chords are written: macOS writes symbols, everything else words. */
export type Platform = 'mac' | 'other';

/** An input method is at work: keys belong to it. 229 is what browsers report when `isComposing` is not yet set. */
export const composing = (event: KeyPress): boolean => event.isComposing === true || event.keyCode === 229;

/** True when the key press is exactly this chord and no input method is composing. */
export function matchesChord(event: KeyPress, chord: Chord | null | undefined): boolean {
	if (!chord || composing(event)) return false;
	return sameChord(pressed(event), chord);
}

/**
 * As `matchesChord`, for Enter with Ctrl in a field of ours: on macOS people press it with Command, and so it is written there.
 */
export function matchesOn(platform: Platform, event: KeyPress, chord: Chord | null): boolean {
	return matchesChord(event, chord) || (chord !== null && matchesChord(event, onPlatform(platform, chord)));
}

/** As `chordLabel`, with Enter written as this platform presses it. */
export function chordLabelOn(platform: Platform, chord: Chord): string {
	return chordLabel(onPlatform(platform, chord), platform);
}

function onPlatform(platform: Platform, chord: Chord): Chord {
	const isCtrlEnter = chord.code === 'Enter' && chord.ctrl && !chord.meta;
	return platform === 'mac' && isCtrlEnter ? { ...chord, ctrl: false, meta: true } : chord;
}

/** The first action whose chord this key press is, or null. */
export function actionFor(
	event: KeyPress,
	shortcuts: Readonly<Record<string, Chord | null>>,
): ShortcutAction | null {
	const actions = Object.keys(shortcuts) as ShortcutAction[];
	return actions.find((action) => matchesChord(event, shortcuts[action])) ?? null;
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
		code: event.code.replace('NumpadE', 'E'),
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
	const key = platform === 'mac' && chord.code === 'Enter' ? '↩' : keyName(chord.code);
	if (platform === 'mac') {
		return `${chord.ctrl ? '⌃' : ''}${chord.alt ? '⌥' : ''}${chord.shift ? '⇧' : ''}${chord.meta ? '⌘' : ''}${key}`;
	}
	const parts = [chord.ctrl && 'Ctrl', chord.alt && 'Alt', chord.shift && 'Shift', chord.meta && 'Win', key];
	return parts.filter(Boolean).join('+');
}
