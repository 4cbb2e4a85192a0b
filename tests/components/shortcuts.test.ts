import { describe, expect, it } from 'vitest';
import {
	actionFor,
	chordFromEvent,
	chordLabel,
	chordLabelOn,
	type KeyPress,
	matchesChord,
	matchesOn,
	sameChord,
} from '../../lib/shortcuts/chord.ts';
import { declaredChords, reservedReason, takenBy } from '../../lib/shortcuts/conflicts.ts';
import {
	DEFAULT_SHORTCUTS,
	pageShortcuts,
	SHORTCUT_ACTIONS,
	withNumberKeys,
} from '../../lib/shortcuts/defaults.ts';

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
	it('are different chords that nothing speaks against', () => {
		const chords = SHORTCUT_ACTIONS.flatMap((action) => DEFAULT_SHORTCUTS[action] ?? []);
		expect(chords).toHaveLength(12);
		for (const [index, one] of chords.entries()) {
			expect(reservedReason(one)).toBeNull();
			expect(chords.findIndex((other) => sameChord(one, other))).toBe(index);
		}
	});

	it('leave the keys of a field and of the draft check to those', () => {
		const inPage = pageShortcuts(DEFAULT_SHORTCUTS);
		expect(actionFor(press('Enter', 'C'), inPage)).toBeNull();
		expect(actionFor(press('Enter', 'A'), inPage)).toBeNull();
		expect(actionFor(press('Digit9', 'CS'), inPage)).toBe('cheat-sheet');
	});

	it('are found by the place of the key, whatever it types', () => {
		expect(actionFor(press('Digit1', 'CS'), DEFAULT_SHORTCUTS)).toBe('reply-1');
		expect(actionFor(press('Digit8', 'CS'), DEFAULT_SHORTCUTS)).toBe('focus-sidebar');
		expect(actionFor(press('Digit0', 'CS'), DEFAULT_SHORTCUTS)).toBeNull();
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
		[chord('Space', 'C'), 'input-method'],
		[chord('Period', 'C'), 'input-method'],
		[chord('Enter', 'A'), null],
		[chord('Comma', 'CS'), null],
		[chord('KeyL', 'CS'), null],
	])('%j: %s', (given, expected) => {
		expect(reservedReason(given)).toBe(expected);
	});
});

describe('what else wants a chord', () => {
	it('another action of ours', () => {
		expect(takenBy(chord('Digit2', 'CS'), 'reply-1', DEFAULT_SHORTCUTS)).toBe('reply-2');
		expect(takenBy(chord('Digit1', 'CS'), 'reply-1', DEFAULT_SHORTCUTS)).toBeNull();
	});

	it('the page, by what it declares', () => {
		expect(declaredChords(['Control+Shift+1 Alt+k', 'Meta+Enter'])).toEqual([
			chord('Digit1', 'CS'),
			chord('KeyK', 'A'),
			chord('Enter', 'M'),
		]);
		expect(declaredChords(['accesskey:s'])).toEqual([chord('KeyS', 'A'), chord('KeyS', 'AS')]);
		expect(declaredChords(['', '+', 'Hyper+K', 'Control+', 'accesskey:', 'click me', '中'])).toEqual([]);
		expect(declaredChords(Array.from({ length: 9_000 }, () => 'Alt+K'))).toHaveLength(300);
	});
});

it('one switch turns the number keys off, and on again where their chords are free', () => {
	const off = withNumberKeys(DEFAULT_SHORTCUTS, false);
	expect(actionFor(press('Digit1', 'CS'), off)).toBeNull();
	expect(actionFor(press('Digit6', 'CS'), off)).toBe('palette');
	const on = withNumberKeys({ ...off, palette: chord('Digit2', 'CS') }, true);
	expect(actionFor(press('Digit1', 'CS'), on)).toBe('reply-1');
	expect(actionFor(press('Digit2', 'CS'), on)).toBe('palette');
});

it('Ctrl with Enter is Command with Enter on a Mac, and either is taken there', () => {
	const save = chord('Enter', 'C');
	expect(chordLabelOn('mac', save)).toBe('⌘↩');
	expect(chordLabelOn('other', save)).toBe('Ctrl+Enter');
	expect(matchesOn('mac', press('Enter', 'M'), save)).toBe(true);
	expect(matchesOn('mac', press('Enter', 'C'), save)).toBe(true);
	expect(matchesOn('other', press('Enter', 'M'), save)).toBe(false);
});
