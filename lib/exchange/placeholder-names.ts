import { squash, variableCalled } from '../templates/variable-words.ts';
import { clockTag, dayTag, fillIn, liquidString, type Replaced } from './liquid-text.ts';

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

/** Our tag for a placeholder's name, or a value to fill in. `fallback`: what to write when one of ours is not known. */
export function tagFor(name: string, fallback = ''): Replaced {
	const variable = variableCalled(name);
	if (variable && fallback !== '') {
		return { to: `{{ ${variable} | default: ${liquidString(fallback)} }}`, kind: 'value' };
	}
	return knownTag(name) ?? { to: fillIn(name), kind: 'fill-in' };
}

/** A placeholder that makes no text of its own. */
export const LEFT_OUT: Replaced = { to: '', kind: 'left-out' };
