import { describe, expect, it } from 'vitest';
import {
	actionFor,
	chordFromEvent,
	chordLabel,
	DEFAULT_SHORTCUTS,
	type KeyPress,
	matchesChord,
	reservedReason,
	SHORTCUT_ACTIONS,
	sameChord,
} from '../../lib/shortcuts/chord.ts';

const press = (code: string, modifiers = '', more: Partial<KeyPress> = {}): KeyPress => ({
	code,
	ctrlKey: modifiers.includes('C'),
	shiftKey: modifiers.includes('S'),
	altKey: modifiers.includes('A'),
	metaKey: modifiers.includes('M'),
	...more,
});
const chord = (code: string, modifiers = '') => ({
	code,
	ctrl: modifiers.includes('C'),
	shift: modifiers.includes('S'),
	alt: modifiers.includes('A'),
	meta: modifiers.includes('M'),
});

describe('default shortcuts', () => {
	it('are eight different chords that nothing speaks against', () => {
		const chords = SHORTCUT_ACTIONS.map((action) => DEFAULT_SHORTCUTS[action]);
		expect(chords).toHaveLength(8);
		for (const [index, one] of chords.entries()) {
			expect(one && reservedReason(one)).toBeNull();
			expect(chords.findIndex((other) => one && other && sameChord(one, other))).toBe(index);
		}
	});

	it('are found by the place of the key, whatever it types', () => {
		expect(actionFor(press('Digit1', 'CS'), DEFAULT_SHORTCUTS)).toBe('reply-1');
		expect(actionFor(press('Digit8', 'CS'), DEFAULT_SHORTCUTS)).toBe('focus-sidebar');
		expect(actionFor(press('Digit9', 'CS'), DEFAULT_SHORTCUTS)).toBeNull();
	});
});

describe('matching', () => {
	const one = chord('Digit1', 'CS');
	it('wants exactly the modifiers', () => {
		expect(matchesChord(press('Digit1', 'CS'), one)).toBe(true);
		for (const modifiers of ['', 'C', 'S', 'CSA', 'CSM']) {
			expect(matchesChord(press('Digit1', modifiers), one)).toBe(false);
		}
	});
	it('leaves the keys to an input method that composes', () => {
		expect(matchesChord(press('Digit1', 'CS', { isComposing: true }), one)).toBe(false);
		expect(matchesChord(press('Digit1', 'CS', { keyCode: 229 }), one)).toBe(false);
	});
	it('never matches a shortcut that is off', () => {
		expect(matchesChord(press('Digit1', 'CS'), null)).toBe(false);
	});
	it('does not take a lone modifier for a chord', () => {
		expect(chordFromEvent(press('ShiftLeft', 'S'))).toBeNull();
		expect(chordFromEvent(press('ControlRight', 'C'))).toBeNull();
		expect(chordFromEvent(press('KeyL', 'CS'))).toEqual(chord('KeyL', 'CS'));
	});
});

describe('labels', () => {
	it.each([
		[chord('Digit1', 'CS'), 'Ctrl+Shift+1', '⌃⇧1'],
		[chord('KeyK', 'AM'), 'Alt+Win+K', '⌥⌘K'],
		[chord('Slash', 'C'), 'Ctrl+/', '⌃/'],
		[chord('Numpad5', 'CA'), 'Ctrl+Alt+Num 5', '⌃⌥Num 5'],
		[chord('F9'), 'F9', 'F9'],
	])('%j', (given, other, mac) => {
		expect(chordLabel(given, 'other')).toBe(other);
		expect(chordLabel(given, 'mac')).toBe(mac);
	});
});

describe('warnings', () => {
	it.each([
		[chord('KeyT', 'C'), 'browser'],
		[chord('KeyN', 'CS'), 'browser'],
		[chord('Digit1', 'C'), 'browser'],
		[chord('Digit0', 'CS'), 'browser'],
		[chord('Tab', 'C'), 'browser'],
		[chord('F5'), 'browser'],
		[chord('KeyA'), 'types-character'],
		[chord('Digit1', 'S'), 'types-character'],
		[chord('KeyQ', 'CA'), 'types-character'],
		[chord('Digit3', 'SM'), 'system'],
		[chord('F4', 'A'), 'system'],
		[chord('Escape'), 'no-modifier'],
		[chord('Comma', 'CS'), null],
		[chord('KeyL', 'CS'), null],
	])('%j: %s', (given, expected) => {
		expect(reservedReason(given)).toBe(expected);
	});
});
