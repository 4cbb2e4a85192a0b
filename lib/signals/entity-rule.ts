import type { EntityKind } from '../chat/vocabulary.ts';
import type { Calendar } from './calendar.ts';

/**
 * One way an entity is written. `pattern` sees the normalised text and carries the flags `g` and `d`. The group named `e`, where
 * there is one, is the entity; else the whole match. `value` turns the match into the normalised value; null drops the match.
 */
export interface EntityRule {
	kind: EntityKind;
	pattern: RegExp;
	value?: (match: RegExpExecArray, calendar: Calendar) => number | string | null;
}
