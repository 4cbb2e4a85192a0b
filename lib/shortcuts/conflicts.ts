import type { Chord } from '../chat/chord.ts';
import type { ShortcutAction, Shortcuts } from '../messaging/view.ts';
import { sameChord } from './chord.ts';

/** Why a chord is a poor choice; the text is `shortcut.reserved.<reason>`. */
export type ReservedReason = 'no-modifier' | 'types-character' | 'browser' | 'system' | 'input-method';

/** The action that has these keys already, or null. */
export function takenBy(
	chord: Chord,
	action: ShortcutAction,
	shortcuts: Readonly<Shortcuts>,
): ShortcutAction | null {
	for (const [other, theirs] of Object.entries(shortcuts) as [ShortcutAction, Chord | null][])
		if (other !== action && theirs && sameChord(theirs, chord)) return other;
	return null;
}

/**
 * Keys that input methods take for themselves, by their manuals: switching the input method (Ctrl+Space and Ctrl+Shift+Space in Windows,
 * Sogou, Rime and fcitx; Ctrl+Space and Ctrl+Alt+Space in macOS), full width (Shift+Space), Chinese punctuation (Ctrl+. and Ctrl+,), the
 * menu of schemas (Ctrl+` and F4 in Rime), the clipboard (Ctrl+; in fcitx), Unicode entry (Ctrl+Shift+U in ibus). What they take only while
 * composing (Ctrl+Shift+digits in Sogou) is no conflict: Rapport leaves every key alone then.
 */
const INPUT_METHOD_KEYS: readonly (readonly [code: string, modifiers: string])[] = [
	['Space', 'C'],
	['Space', 'CS'],
	['Space', 'CA'],
	['Space', 'S'],
	['Space', 'M'],
	['Period', 'C'],
	['Comma', 'C'],
	['Backquote', 'C'],
	['Backquote', 'CS'],
	['Semicolon', 'C'],
	['F4', ''],
	['KeyU', 'CS'],
];

function byInputMethod({ code, ctrl, shift, alt, meta }: Chord): boolean {
	const modifiers = `${ctrl ? 'C' : ''}${shift ? 'S' : ''}${alt ? 'A' : ''}${meta ? 'M' : ''}`;
	return INPUT_METHOD_KEYS.some(([key, held]) => key === code && held === modifiers);
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
	// Enter with one of these starts a new line or sends in some pages; no browser takes it.
	if (code === 'Enter' && ctrl !== alt && !shift && !meta) return null;
	if (byInputMethod(chord)) return 'input-method';
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

/** Most declarations of a page that are looked at. */
const MOST_DECLARED = 300;

/**
 * The chords that a page declares for itself, from the values of `aria-keyshortcuts` ("Control+Shift+1 Alt+K", WAI-ARIA 1.2) and, as
 * `accesskey:x`, of `accesskey`, which browsers reach by Alt or by Alt+Shift. What cannot be read is left out.
 */
export function declaredChords(declared: readonly string[]): Chord[] {
	return declared.slice(0, MOST_DECLARED).flatMap((value) => {
		const access = /^accesskey:(.)$/u.exec(value.trim())?.[1];
		if (access) {
			const code = codeOf(access);
			const alt = { ctrl: false, alt: true, meta: false };
			return code
				? [
						{ ...alt, code, shift: false },
						{ ...alt, code, shift: true },
					]
				: [];
		}
		return value.split(/\s+/).flatMap((one) => ariaChord(one) ?? []);
	});
}

function ariaChord(text: string): Chord | null {
	const parts = text.split('+').map((part) => part.trim().toLowerCase());
	const key = parts.pop();
	const known = ['control', 'shift', 'alt', 'altgraph', 'meta'];
	const code = key ? codeOf(key) : null;
	if (!code || parts.some((part) => !known.includes(part))) return null;
	return {
		code,
		ctrl: parts.includes('control'),
		shift: parts.includes('shift'),
		alt: parts.includes('alt') || parts.includes('altgraph'),
		meta: parts.includes('meta'),
	};
}

const NAMED_KEYS: Record<string, string> = {
	enter: 'Enter',
	escape: 'Escape',
	space: 'Space',
	tab: 'Tab',
	delete: 'Delete',
	backspace: 'Backspace',
	arrowup: 'ArrowUp',
	arrowdown: 'ArrowDown',
	arrowleft: 'ArrowLeft',
	arrowright: 'ArrowRight',
	home: 'Home',
	end: 'End',
	pageup: 'PageUp',
	pagedown: 'PageDown',
	'/': 'Slash',
	'.': 'Period',
	',': 'Comma',
	';': 'Semicolon',
	"'": 'Quote',
	'[': 'BracketLeft',
	']': 'BracketRight',
	'\\': 'Backslash',
	'-': 'Minus',
	'=': 'Equal',
	'`': 'Backquote',
};

/** The place of a named key on the layout most pages are written for (US). */
function codeOf(key: string): string | null {
	if (/^[a-z]$/i.test(key)) return `Key${key.toUpperCase()}`;
	if (/^\d$/.test(key)) return `Digit${key}`;
	if (/^f([1-9]|1[0-2])$/i.test(key)) return key.toUpperCase();
	return NAMED_KEYS[key.toLowerCase()] ?? null;
}
