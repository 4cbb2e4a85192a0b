import type { Context } from 'liquidjs';
import type { UiLanguage } from '../chat/vocabulary.ts';
import { DateDrop, MissingDrop, MoneyDrop, StatusDrop } from './drops.ts';
import type { MissingNames } from './missing-mark.ts';

/** What filters need to know of the rendering they run in. */
export interface RenderState {
	language: UiLanguage;
	/** Milliseconds since the epoch. */
	now: number;
	/** Minutes east of UTC; absent: the seller's own clock. */
	utcOffsetMinutes: number | undefined;
	random: () => number;
	currency: string | null;
	names: MissingNames;
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
	if (value instanceof MissingDrop) return state.names.placeholder(value.name);
	if (value instanceof StatusDrop || value instanceof MoneyDrop) return value.words;
	if (value instanceof DateDrop) return value.valueOf();
	if (typeof value === 'string') return value;
	if (typeof value === 'number' && Number.isFinite(value)) return String(Number(value.toFixed(4)));
	return state.names.placeholder('');
}
