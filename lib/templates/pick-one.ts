import type { RenderState } from './render-state.ts';

/** Which wording was chosen, by the key of the place in its template: `@12` or `|Hi|Hello`, behind the name of a reused sentence. */
export type Picks = Record<string, number>;

/**
 * Chooses one of `count` wordings at random, but not the one that was used last. `place` tells the choice from others in the same body; it
 * holds for as long as the author does not move it.
 */
export function pickOne(state: RenderState, place: string, count: number): number {
	const key = state.partial + place;
	const last = Object.hasOwn(state.lastPicks, key) ? state.lastPicks[key] : undefined;
	const barred = last !== undefined && last >= 0 && last < count && count > 1 ? last : null;
	const free = barred === null ? count : count - 1;
	const drawn = Math.min(free - 1, Math.max(0, Math.floor(state.random() * free) || 0));
	const index = barred !== null && drawn >= barred ? drawn + 1 : drawn;
	if (count > 1) state.picks[key] = index;
	return index;
}
