import { squash, variableCalled } from '../templates/variable-words.ts';
import { partialNameFor } from './join-reused.ts';
import { clockTag, dayTag, type FieldSettings, fillIn, liquidString, type Replaced } from './liquid-text.ts';

const DAY_WORDS = 'today date currentdate 今天 今日 日期 当前日期 今天日期'.split(' ');
const CLOCK_WORDS = 'time now currenttime 时间 当前时间 现在时间'.split(' ');

/** Our tag for a placeholder's name, if there is one. */
export function knownTag(name: string): Replaced {
	const variable = variableCalled(name);
	if (variable) return { to: `{{ ${variable} }}`, kind: 'value' };
	const word = squash(name);
	if (DAY_WORDS.includes(word)) return { to: dayTag(), kind: 'value' };
	if (word === 'tomorrow' || word === '明天' || word === '明日') return { to: dayTag(1), kind: 'value' };
	if (CLOCK_WORDS.includes(word)) return { to: clockTag(), kind: 'value' };
	return null;
}

/**
 * Our tag for a placeholder's name, or a question for the seller. What the other tool offered is written where one of our values is not known, and
 * offered again where it is asked for. A choice is always asked: its options are the point of it.
 */
export function tagFor(name: string, settings: FieldSettings = {}): Replaced {
	const { type, offered = '' } = settings;
	const variable = type === 'choice' ? undefined : variableCalled(name);
	if (variable && offered !== '') {
		return { to: `{{ ${variable} | default: ${liquidString(offered)} }}`, kind: 'value' };
	}
	const known = type === 'choice' ? null : knownTag(name);
	return known ?? { to: fillIn(name, settings), kind: 'fill-in' };
}

/** Where the caret stands afterwards. */
export const CURSOR_TAG: Replaced = { to: '{% cursor %}', kind: 'value' };

/** Another text of the same file, by the shortcut it has there; see `join-reused.ts`. */
export function reuseTag(shortcut: string): Replaced {
	return { to: `{% render ${liquidString(partialNameFor(shortcut))} %}`, kind: 'value' };
}

/** A placeholder that makes no text of its own. */
export const LEFT_OUT: Replaced = { to: '', kind: 'left-out' };
