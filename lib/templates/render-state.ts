import type { Context } from 'liquidjs';
import type { UiLanguage } from '../chat/vocabulary.ts';
import { DateDrop, MissingDrop, MoneyDrop, StatusDrop } from './drops.ts';
import type { ParsedBody } from './engine.ts';
import type { FieldSpec, FieldUse } from './fields.ts';
import type { MissingNames } from './missing-mark.ts';
import type { Picks } from './pick-one.ts';
import type { TemplateValues } from './variables.ts';

/** What tags and filters need to know of the rendering they run in. */
export interface RenderState {
	language: UiLanguage;
	/** Milliseconds since the epoch. */
	now: number;
	/** Minutes east of UTC; absent: the seller's own clock. */
	utcOffsetMinutes: number | undefined;
	random: () => number;
	currency: string | null;
	names: MissingNames;
	values: TemplateValues;
	/** What the seller typed, by the name of the variable, `field.<name>`, or a name that only this template uses. */
	answers: Readonly<Record<string, string>>;
	/** Fields declared anywhere in the template and in what it reuses. */
	specs: ReadonlyMap<string, FieldSpec>;
	/** Fields that the rendering came to, in order. */
	fields: Map<string, FieldUse>;
	/** What the template reuses, by name; null: a trial, in which it writes nothing. */
	partials: ReadonlyMap<string, ParsedBody> | null;
	/** Name of the sentence being written; '' in the template itself. */
	partial: string;
	picks: Picks;
	lastPicks: Readonly<Picks>;
	budget: { rendered: number };
}

/** Templates cannot write a symbol, so they cannot reach the state. */
export const STATE = Symbol('render state');

/** The state of the rendering that `context` belongs to. */
export function stateOf(context: Context): RenderState {
	const state: unknown = Reflect.get(context.environments, STATE);
	return state as RenderState;
}

/**
 * Any value of the engine as text. Whatever has nothing to show becomes the placeholder of a missing value: a blank in a
 * message to a buyer is never right.
 */
export function written(value: unknown, state: RenderState): string {
	if (value instanceof MissingDrop) return value.blank ? '' : state.names.placeholder(value.name);
	if (value instanceof StatusDrop || value instanceof MoneyDrop) return value.words;
	if (value instanceof DateDrop) return value.valueOf();
	if (typeof value === 'string') return value;
	if (typeof value === 'number' && Number.isFinite(value)) return String(Number(value.toFixed(4)));
	return state.names.placeholder('');
}
